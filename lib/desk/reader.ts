import { findClaims, findClaimsInSteps } from '../claims/find-claims';

/** What the desk reads with, in one piece, so that it can be loaded when it is needed. */
export { findClaims, findClaimsInSteps };

let warm = false;

/** Makes what is made when the first sentence is read, so that an article need not wait for it. */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  const paragraphs = ['Two people were killed in Paris on Monday, police said.'];
  findClaims({
    ...{ url: '', outlet: '', title: '', author: null, published: null, modified: null, language: 'en', paragraphs },
  });
}
