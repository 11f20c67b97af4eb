import type { Span } from '../article/article';
import { compareDates } from '../claims/dates/compare-dates';
import type { Name } from '../claims/names';
import type { FigureAlignment } from './align-figures';
import type { Alignment } from './alignment';
import type { ReasonKind, Verdict } from './comparison';
import type { EventMention } from './event-mention';
import type { ClaimReading } from './read-claim';
import type { Word } from './words';

/** The words of two claims that fill one slot of their question, and what this slot alone would give. */
export interface Slot {
  kind: ReasonKind;
  a: Span;
  b: Span;
  verdict: Verdict;
}

export const NOTHING: Span = { start: 0, end: 0 };

/** How sure two figures must be to be named as what two claims are about. */
const SURE_OF_COUNT = 0.3;

type Finder = (alignment: Alignment, verdict: Verdict) => Omit<Slot, 'kind'> | null;

/** Finds the words that fill a slot of one kind; `null` where the claims have none to show. */
export function findSlot(kind: ReasonKind, alignment: Alignment, verdict: Verdict): Slot | null {
  const found = FINDERS[kind](alignment, verdict);
  return found && { kind, ...found };
}

const FINDERS: Readonly<Record<ReasonKind, Finder>> = {
  number: (alignment, verdict) => {
    const [best] = figuresFor(alignment, verdict);
    return best ? figureSlot(best, verdict) : null;
  },
  date: dateSlot,
  place: (alignment, verdict) => nameSlot(alignment, verdict, ({ kind }) => kind === 'place'),
  actor: (alignment, verdict) => nameSlot(alignment, verdict, ({ kind }) => kind !== 'place'),
  negation: negationSlot,
  outcome: outcomeSlot,
  attribution: attributionSlot,
  detail: ({ a, b, words }, verdict) =>
    verdict === 'agrees'
      ? { a: stretch(a, shared(a, b)), b: stretch(b, shared(b, a)), verdict }
      : { a: stretch(a, words.onlyA), b: stretch(b, words.onlyB), verdict },
};

/** The figures that bear out a verdict first, then the surest. */
export function figuresFor({ figures }: Alignment, verdict: Verdict): FigureAlignment[] {
  const apart = verdict === 'conflicts' || verdict === 'updates';
  const bearsOut = (f: FigureAlignment) => Number((f.relation === 'apart') === apart);
  return figures
    .filter((f) => Math.max(f.asked, f.same) >= SURE_OF_COUNT)
    .sort((p, q) => bearsOut(q) * q.asked - bearsOut(p) * p.asked || q.asked - p.asked);
}

/** What two figures alone would give: those that lie apart the verdict itself, `differs` under an agreement. */
export function figureSlot({ a, b, relation }: FigureAlignment, verdict: Verdict): Omit<Slot, 'kind'> {
  if (relation === 'apart') return { a, b, verdict: verdict === 'agrees' ? 'differs' : verdict };
  if (relation === 'finer' && verdict !== 'agrees') return { a, b, verdict };
  return { a, b, verdict: 'agrees' };
}

function dateSlot({ a, b }: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  const wanted = verdict === 'agrees' ? ['same', 'within', 'overlap'] : ['different', 'within', 'overlap', 'same'];
  let best: Omit<Slot, 'kind'> | null = null;
  let rank = wanted.length;
  for (const p of a.claim.dates)
    for (const q of b.claim.dates) {
      const relation = compareDates(p, q);
      const at = wanted.indexOf(relation);
      if (at < 0 || at >= rank) continue;
      rank = at;
      best = { a: p, b: q, verdict: relation === 'same' ? 'agrees' : verdict };
    }
  if (best) return best;
  const [p] = a.claim.dates;
  const [q] = b.claim.dates;
  return verdict !== 'agrees' && (p || q) ? { a: p ?? NOTHING, b: q ?? NOTHING, verdict } : null;
}

function nameSlot({ a, b }: Alignment, verdict: Verdict, wanted: (name: Name) => boolean): Omit<Slot, 'kind'> | null {
  const namesA = a.claim.names.filter(wanted);
  const namesB = b.claim.names.filter(wanted);
  const keysA = new Set(namesA.map(({ key }) => key));
  const keysB = new Set(namesB.map(({ key }) => key));
  if (verdict === 'agrees') {
    const p = namesA.find(({ key }) => keysB.has(key));
    const q = p && namesB.find(({ key }) => key === p.key);
    return p && q ? { a: p, b: q, verdict } : null;
  }
  const p = namesA.find(({ key }) => !keysB.has(key));
  const q = namesB.find(({ key }) => !keysA.has(key));
  if (verdict !== 'differs' && !(p && q)) return null;
  return p || q ? { a: p ?? NOTHING, b: q ?? NOTHING, verdict } : null;
}

/** The event that one side denies, with the word that denies it. */
function negationSlot({ a, b }: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  for (const p of a.events)
    for (const q of b.events) {
      if (!a.language.sameEvent(p.event, q.event)) continue;
      if ((p.negated !== q.negated) === (verdict !== 'agrees') && (p.negated || q.negated))
        return { a: withNegation(a, p), b: withNegation(b, q), verdict };
    }
  const p = firstNegation(a);
  const q = firstNegation(b);
  if (!p && !q) return null;
  if (verdict === 'agrees' && !(p && q)) return null;
  return { a: p ?? stretch(a, []), b: q ?? stretch(b, []), verdict };
}

const withNegation = (side: ClaimReading, event: EventMention): Span => {
  const word = event.negated ? side.language.negationBefore(side.words, event.start) : null;
  return { start: word?.start ?? event.start, end: event.end };
};

/** The first word that denies, with the telling word after it. */
function firstNegation(side: ClaimReading): Span | null {
  const word = side.language.negationBefore(side.words, Number.POSITIVE_INFINITY);
  if (!word) return null;
  const after = side.content.find((w) => w.start > word.start);
  return { start: word.start, end: after?.end ?? word.end };
}

/** Events that exclude each other; else those that both tell of; else what only one tells. */
function outcomeSlot({ a, b, words }: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  const { sameEvent, oppositeEvent } = a.language;
  const related = verdict === 'agrees' ? sameEvent : oppositeEvent;
  for (const p of a.events) for (const q of b.events) if (related(p.event, q.event)) return { a: p, b: q, verdict };
  if (verdict === 'agrees') return null;
  return { a: stretch(a, words.onlyA), b: stretch(b, words.onlyB), verdict };
}

function attributionSlot({ a, b }: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  const p = sourceIn(a);
  const q = sourceIn(b);
  if (!p && !q) return null;
  if (verdict === 'agrees' && !(p && q)) return null;
  return { a: p ?? NOTHING, b: q ?? NOTHING, verdict };
}

/** Where a claim's teller is named in it, as far as the words are there. */
export function sourceIn({ claim: { attribution, names, sentence } }: ClaimReading): Span | null {
  if (!attribution) return null;
  const { source, chain, cue, origin } = attribution;
  const named = placeOf([source, ...chain], sentence);
  if (named) return named;
  // The sentence may have a shorter form of the name.
  const name = names.find(({ key }) => key === origin);
  return name ? { start: name.start, end: name.end } : placeOf([cue], sentence);
}

function placeOf(tellers: readonly string[], sentence: string): Span | null {
  for (const words of tellers) {
    const start = words ? sentence.indexOf(words) : -1;
    if (start >= 0) return { start, end: start + words.length };
  }
  return null;
}

/** The telling words that another claim has as well, heaviest first. */
const shared = (side: ClaimReading, other: ClaimReading): Word[] =>
  side.content.filter(({ stem }) => other.weights.has(stem)).sort((p, q) => q.weight - p.weight);

/** How far apart two words may stand that are shown as one stretch. UTF-16 units. */
const GAP = 12;

/** The words of a side that the other lacks, from the first to the last of a close group around the heaviest. */
export function stretch(side: ClaimReading, only: readonly Word[]): Span {
  const [heaviest] = only;
  if (!heaviest)
    return side.content.length ? { start: side.content[0]?.start ?? 0, end: side.content.at(-1)?.end ?? 0 } : NOTHING;
  let { start, end } = heaviest;
  const inOrder = [...only].sort((p, q) => p.start - q.start);
  for (const word of inOrder) if (word.start >= end && word.start - end <= GAP) end = word.end;
  for (const word of inOrder.reverse()) if (word.end <= start && start - word.end <= GAP) start = word.start;
  return { start, end };
}
