import type { ReportedClaim } from '../lib/report/report';
import type { MarkedSpan } from './cut-at-spans';

/** The words of a claim that other outlets confirm or contradict, as far as that is sure. */
export function spansHere(claim: ReportedClaim): MarkedSpan[] {
  return claim.evidence
    .filter(({ sure }) => sure)
    .flatMap(({ reasons }) => reasons.map(({ aSpan, verdict }) => ({ ...aSpan, verdict })));
}
