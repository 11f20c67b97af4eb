import { findClaims, findClaimsInSteps } from '../claims/find-claims';

/** What the desk reads and compares with, in one piece, so that it can be loaded when it is needed. */
export { compareEditions } from '../claim-set/compare-editions';
export { writeReport, writeReportInSteps } from '../report/write-report';
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
