import type { Article } from '../article/article';
import type { Comparison, Reason, Verdict } from '../matching/comparison';

/**
 * What a comparison with a fact-check's claim means. The claim is not the fact-checker's own: an article that repeats
 * a claim found false conflicts with the fact-check, one that says otherwise has nothing to do with it.
 * @param comparison from the article's side
 * @returns the comparison for an article that is no fact-check; `null` when the finding does not touch the sentence
 */
export function weighReview(comparison: Comparison, { outlet, review }: Article): Comparison | null {
  if (!review) return comparison;
  const repeats = comparison.verdict === 'agrees' || comparison.verdict === 'differs';
  if (review.finding === 'true') return withReason(comparison, comparison.verdict, outlet, review.rating);
  if (!repeats) return null;
  const verdict: Verdict = review.finding === 'false' ? 'conflicts' : 'differs';
  return { ...withReason(comparison, verdict, outlet, review.rating) };
}

function withReason(comparison: Comparison, verdict: Verdict, outlet: string, rating: string): Comparison {
  const nowhere = { start: 0, end: 0 };
  const reason: Reason = {
    kind: 'outcome',
    verdict,
    ...{ a: '', b: '', aSpan: nowhere, bSpan: nowhere },
    message: rating ? 'reason_fact_check' : 'reason_fact_check_unrated',
    values: rating ? [outlet, rating] : [outlet],
  };
  // What the words have in common is no reason once the finding decides.
  const rest = verdict === comparison.verdict ? comparison.reasons : [];
  return { ...comparison, verdict, reasons: [reason, ...rest] };
}
