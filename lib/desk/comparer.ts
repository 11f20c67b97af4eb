/** What the desk compares with, in one piece, so that it can be loaded once the claims are marked. */
export { compareEditions } from '../claim-set/compare-editions';
export { writeReport, writeReportInSteps } from '../report/write-report';
