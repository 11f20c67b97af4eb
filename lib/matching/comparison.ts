import type { Span } from '../article/article';

/** How two claims on the same question stand to each other. */
export type Verdict = 'agrees' | 'differs' | 'updates' | 'conflicts';

/** From harmless to grave, as one sentence with several facts takes the gravest. */
export const VERDICTS: readonly Verdict[] = ['agrees', 'differs', 'updates', 'conflicts'];

export const REASON_KINDS = [
  'number',
  'date',
  'place',
  'actor',
  'negation',
  'outcome',
  'attribution',
  'detail',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Why a verdict was given: one fact that agrees or differs. */
export interface Reason {
  kind: ReasonKind;
  /** What this fact alone would give. The comparison's verdict is the gravest of its reasons. */
  verdict: Verdict;
  /** The exact words on either side, and where they stand in the sentence; empty words have an empty span. */
  a: string;
  b: string;
  aSpan: Span;
  bSpan: Span;
  /**
   * A sentence a person can read, from `a`'s side ("Both count the dead: 300 here, “about 300” there."), as a key of
   * the message catalogue (`reason_…`) with its values in order (see `Say`).
   */
  message: string;
  values: string[];
  /** What both figures count, as a key of the catalogue (`counted_…`), where that has a name of its own. */
  counted?: string;
}

/** Two outlets' claims on the same question, seen from `a`. */
export interface Comparison {
  /** Indexes into the claims of the two articles. */
  a: number;
  b: number;
  verdict: Verdict;
  /** Of two claims where one updates the other: which is the later. Only with `updates`. */
  later?: 'a' | 'b';
  /** At least one, gravest first. */
  reasons: Reason[];
  /** How sure, 0 to 1; below `SURE` the popup folds it. */
  confidence: number;
}

/** The same comparison seen from the other side. */
export function turnRound(comparison: Comparison): Comparison {
  const { later } = comparison;
  return {
    ...comparison,
    a: comparison.b,
    b: comparison.a,
    ...(later ? { later: later === 'a' ? 'b' : 'a' } : {}),
    reasons: comparison.reasons.map(turnReasonRound),
  };
}

/** Messages told from one side end in `_here` or `_there`; the others hold both ways with the first two values swapped. */
export function turnReasonRound(reason: Reason): Reason {
  const [first = '', second = '', ...rest] = reason.values;
  return {
    ...reason,
    a: reason.b,
    b: reason.a,
    aSpan: reason.bSpan,
    bSpan: reason.aSpan,
    message: reason.message.replace(/_(here|there)$/, (_, side) => (side === 'here' ? '_there' : '_here')),
    values: [second, first, ...rest],
  };
}
