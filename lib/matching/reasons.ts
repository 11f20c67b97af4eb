import type { Span } from '../article/article';
import type { Alignment } from './alignment';
import { type Reason, type ReasonKind, VERDICTS, type Verdict } from './comparison';
import type { ClaimReading } from './read-claim';
import { figureSlot, figuresFor, findSlot, type Slot, sourceIn } from './slots';

/** What two claims may be about besides what they most likely are, to be named as well. 0 to 1. */
const ALSO = 0.18;
const MOST = 4;

/**
 * Says why two claims stand as they do, by the slots of their question: the likeliest that has words to show first.
 * @param kinds what the question is likely to be about, surest first
 * @param days from `a`'s publication to `b`'s
 * @returns at least one; none graver than the verdict, the first carries it.
 */
export function findReasons(
  alignment: Alignment,
  verdict: Verdict,
  days: number,
  kinds: readonly { kind: ReasonKind; sure: number }[],
): Reason[] {
  const slots: Slot[] = [];
  for (const [rank, { kind, sure }] of kinds.entries()) {
    if (slots.length && (sure < ALSO || rank > 2)) break;
    const slot = findSlot(kind, alignment, verdict);
    if (slot) slots.push(slot);
  }
  // Every figure that both give is named, so that a reader sees which of them fits.
  for (const figures of figuresFor(alignment, verdict)) {
    if (figures.same < 0.5 || slots.some((s) => s.kind === 'number' && s.a.start === figures.a.start)) continue;
    slots.push({ kind: 'number', ...figureSlot(figures, verdict) });
  }
  const mild = slots.filter((slot) => gravity(slot.verdict) <= gravity(verdict));
  if (!mild.some((slot) => slot.verdict === verdict)) {
    const carrying = kinds.map(({ kind }) => findSlot(kind, alignment, verdict)).find((s) => s?.verdict === verdict);
    const last = findSlot('detail', alignment, verdict) as Slot;
    mild.unshift(carrying ?? last);
  }
  const reasons = mild
    .sort((p, q) => gravity(q.verdict) - gravity(p.verdict))
    .slice(0, MOST)
    .map((slot) => tell(slot, alignment, days));
  const source = verdict === 'agrees' ? sameSource(alignment) : null;
  return source ? [...reasons, source] : reasons;
}

/** The words on either side that cannot both hold, and of what kind they are. */
export interface Clash {
  kind: ReasonKind;
  a: Span;
  b: Span;
  /** One side says in so many words what the other denies. */
  outright: boolean;
}

/** The one reason of what two claims contradict each other in. */
export const findClashReasons = (alignment: Alignment, { kind, a, b }: Clash): Reason[] => [
  tell({ kind, verdict: 'conflicts', a, b }, alignment, 0),
];

const gravity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

function tell({ kind, verdict, a, b }: Slot, alignment: Alignment, days: number): Reason {
  const wordsA = wordsOf(alignment.a, a);
  const wordsB = wordsOf(alignment.b, b);
  return {
    kind,
    verdict,
    a: wordsA,
    b: wordsB,
    aSpan: { start: a.start, end: a.end },
    bSpan: { start: b.start, end: b.end },
    message: `reason_${messageOf(kind, verdict, wordsA, wordsB, days)}`,
    values: [wordsA, wordsB],
  };
}

function messageOf(kind: ReasonKind, verdict: Verdict, a: string, b: string, days: number): string {
  if (verdict === 'differs' && (a === '') !== (b === '')) return `detail_adds_${a ? 'here' : 'there'}`;
  if (verdict === 'updates') return `${kind}_updates_${days >= 0 ? 'there' : 'here'}`;
  return `${kind}_${verdict}`;
}

/** "One source stands behind both." */
function sameSource({ a, b }: Alignment): Reason | null {
  const origin = a.claim.attribution?.origin;
  if (!origin || origin !== b.claim.attribution?.origin) return null;
  const aSpan = sourceIn(a);
  const bSpan = sourceIn(b);
  if (!aSpan || !bSpan) return null;
  const values = [wordsOf(a, aSpan), wordsOf(b, bSpan)];
  const [first = '', second = ''] = values;
  return {
    kind: 'attribution',
    verdict: 'agrees',
    a: first,
    b: second,
    aSpan,
    bSpan,
    message: 'reason_attribution_same',
    values,
  };
}

const wordsOf = ({ claim }: ClaimReading, { start, end }: Span): string => claim.sentence.slice(start, end);
