/** What the desk reads and compares with, in one piece, so that it can be loaded when it is needed. */
export { compareEditions } from '../claim-set/compare-editions';
export { findClaims } from '../claims/find-claims';
export { writeReport } from '../report/write-report';
