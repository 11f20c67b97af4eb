import type { Article } from '../article/article';
import { signatureOf } from '../claim-set/signature';
import { findClaims, findClaimsInSteps } from '../claims/find-claims';

/** What the desk reads with, in one piece, so that it can be loaded when it is needed. */
export { findClaims, findClaimsInSteps };

const FIRST: Article = {
  ...{ url: '', outlet: '', title: '', author: null, published: null, modified: null, language: 'en' },
  paragraphs: ['Two people were killed in Paris on Monday, police said.'],
};

let warm: 'not' | 'for looking up' | 'for reading' = 'not';

/** Makes what is made when the first article is looked up, for which no large table is needed. */
export function warmUpLookup(): void {
  if (warm !== 'not') return;
  warm = 'for looking up';
  signatureOf(FIRST);
}

/** Makes what is made when the first sentence is read, so that an article need not wait for it. */
export function warmUp(): void {
  if (warm === 'for reading') return;
  warm = 'for reading';
  findClaims(FIRST);
}
