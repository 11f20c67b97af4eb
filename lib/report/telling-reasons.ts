import type { Reason } from '../matching/comparison';

/** Reasons that name a point. What happened is what is left, and clauses as a whole: they stand for any of them. */
const NAMES_A_POINT = /^reason_(?:number|date|place|actor|negation)_/;
const TELLS_WHAT_HAPPENED = /^reason_outcome_/;
const GIVES_CLAUSES = /^reason_(?:detail_(?!adds)|unnamed_)/;

/**
 * Of a comparison's reasons those that tell a reader something: where a figure, a time, a place, a doer or a denial bears
 * a verdict out, what the sentences merely have in common besides does not. That two outlets have it each from its own
 * source is not said of one source.
 */
export function tellingReasons(reasons: readonly Reason[]): Reason[] {
  const has = (verdict: Reason['verdict'], told: RegExp) =>
    reasons.some((one) => one.verdict === verdict && told.test(one.message));
  const isTold = ({ verdict, values }: Reason, before: number) =>
    reasons.slice(0, before).some((one) => one.verdict === verdict && one.values.join('\n') === values.join('\n'));
  return reasons.filter((reason, i) => {
    const { verdict, message } = reason;
    // The same words need no second name.
    if (TELLS_WHAT_HAPPENED.test(message) && isTold(reason, i)) return false;
    if (message === 'reason_attribution_agrees') return !has('agrees', /^reason_attribution_same$/);
    if (GIVES_CLAUSES.test(message)) return !has(verdict, NAMES_A_POINT) && !has(verdict, TELLS_WHAT_HAPPENED);
    // What differs or conflicts is named in full: leaving any of it out would hide a difference.
    const isHarmless = verdict === 'agrees' || verdict === 'updates';
    return !(TELLS_WHAT_HAPPENED.test(message) && isHarmless && has(verdict, NAMES_A_POINT));
  });
}
