import type { Span } from '../article/article';
import { compareCounted } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import type { Alignment } from './alignment';
import { clauseAround } from './answering-clauses';
import { type Reason, type ReasonKind, VERDICTS, type Verdict } from './comparison';
import { countedBy, withCounted } from './counted-words';
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
    slots.push(findSlot(kind, alignment, verdict));
  }
  // Every figure that both give is named, so that a reader sees which of them fits.
  for (const figures of figuresFor(alignment, verdict)) {
    if (figures.same < 0.5 || slots.some((s) => s.kind === 'number' && isOneOf(s, figures))) continue;
    // "No one was hurt", "there were no injuries": that both deny it says as much.
    if (isNone(figures.a) && isNone(figures.b) && slots.some((s) => s.kind === 'negation' && !s.loose)) continue;
    if (figures.relation !== 'equal' && compareCounted(figures.a, figures.b, alignment.a.language) === 'other')
      continue;
    slots.push({ kind: 'number', ...figureSlot(figures, verdict) });
  }
  const mild = slots.filter((slot) => gravity(slot.verdict) <= gravity(verdict));
  if (!mild.some((slot) => slot.verdict === verdict)) {
    const carrying = kinds.map(({ kind }) => findSlot(kind, alignment, verdict)).find((s) => s?.verdict === verdict);
    mild.unshift(carrying ?? findSlot('detail', alignment, verdict));
  }
  const reasons = mild
    .sort((p, q) => gravity(q.verdict) - gravity(p.verdict) || vagueness(p) - vagueness(q))
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
  /** The words to be said of either side, where they are more. */
  told?: { a: Span; b: Span };
  /** One side says in so many words what the other denies. */
  outright: boolean;
}

/** The one reason of what two claims contradict each other in. */
export function findClashReasons(alignment: Alignment, { kind, a, b, told }: Clash): Reason[] {
  const around = { a: clauseAround(alignment.a, a), b: clauseAround(alignment.b, b) };
  const slot = { kind, verdict: 'conflicts', a, b } as const;
  if (kind === 'negation') return [tell({ ...slot, told: around }, alignment, 0)];
  // "the first" of what, "not the first" of what
  if (kind === 'detail')
    return [tell({ ...slot, told: { a: { ...a, end: around.a.end }, b: { ...b, end: around.b.end } } }, alignment, 0)];
  return [tell({ ...slot, ...(told && { told }) }, alignment, 0)];
}

const isNone = ({ min, max }: Figure): boolean => min === 0 && max === 0;

/** Whether a figure of a pair is told already. */
const isOneOf = (slot: Slot, { a, b }: { a: Span; b: Span }): boolean =>
  slot.a.start === a.start || slot.b.start === b.start;

/** Who says it is told after what is said, and clauses as a whole last. */
const vagueness = ({ kind, loose }: Slot): number => (loose ? 2 : Number(kind === 'attribution'));

const gravity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

function tell({ kind, verdict, a, b, told, loose }: Slot, alignment: Alignment, days: number): Reason {
  const wordsA = wordsOf(alignment.a, a);
  const wordsB = wordsOf(alignment.b, b);
  const figureA = kind === 'number' ? figureAt(alignment.a, a) : undefined;
  const figureB = kind === 'number' ? figureAt(alignment.b, b) : undefined;
  const counted = figureA && figureB && countedBy(figureA, figureB);
  return {
    kind,
    verdict,
    a: wordsA,
    b: wordsB,
    aSpan: { start: a.start, end: a.end },
    bSpan: { start: b.start, end: b.end },
    message: `reason_${messageOf(loose ? 'detail' : kind, verdict, wordsA, wordsB, days)}`,
    values: [
      wordsOf(alignment.a, told?.a ?? (figureA ? withCounted(alignment.a, figureA) : a)),
      wordsOf(alignment.b, told?.b ?? (figureB ? withCounted(alignment.b, figureB) : b)),
    ],
    ...(counted && { counted }),
  };
}

const figureAt = ({ claim: { figures } }: ClaimReading, { start, end }: Span): Figure | undefined =>
  figures.find((figure) => figure.start === start && figure.end === end);

function messageOf(kind: ReasonKind, verdict: Verdict, a: string, b: string, days: number): string {
  if (verdict === 'differs' && (a === '') !== (b === '')) return `detail_adds_${a ? 'here' : 'there'}`;
  const told = a || b ? kind : 'unnamed';
  if (verdict === 'updates') return `${told}_updates_${days >= 0 ? 'there' : 'here'}`;
  return `${told}_${verdict}`;
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
