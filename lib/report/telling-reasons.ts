import type { Reason, ReasonKind } from '../matching/comparison';

/** Kinds that name a point. What happened, and a detail, are what is left: any words may stand for them. */
const POINTS: readonly ReasonKind[] = ['number', 'date', 'place', 'actor', 'negation'];

/**
 * Of a comparison's reasons those that tell a reader something: where a figure, a time, a place, a doer or a denial bears
 * a verdict out, the words that the sentences merely share besides do not. That two outlets have it each from its own
 * source is not said of one source.
 */
export function tellingReasons(reasons: readonly Reason[]): Reason[] {
  const isOneSource = reasons.some(({ message }) => message === 'reason_attribution_same');
  const hasPoint = (verdict: Reason['verdict']) =>
    reasons.some((one) => one.verdict === verdict && POINTS.includes(one.kind));
  return reasons.filter(({ kind, verdict, message }) => {
    if (message === 'reason_attribution_agrees') return !isOneSource;
    const isVague = kind === 'outcome' || kind === 'detail';
    // What differs or conflicts is named in full: leaving any of it out would hide a difference.
    return !isVague || (verdict !== 'agrees' && verdict !== 'updates') || !hasPoint(verdict);
  });
}
