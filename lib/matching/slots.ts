import type { Span } from '../article/article';
import { compareCounted } from '../claims/compare-figures';
import type { DateMention } from '../claims/dates';
import { compareDates, type DateRelation } from '../claims/dates/compare-dates';
import type { Name } from '../claims/names';
import type { FigureAlignment } from './align-figures';
import type { Alignment } from './alignment';
import { findAnsweringClauses, type ToldClause } from './answering-clauses';
import type { ReasonKind, Verdict } from './comparison';
import { findReplaced, isWithdrawn } from './old-figures';
import type { ClaimReading } from './read-claim';

/** The words of two claims that fill one slot of their question, and what this slot alone would give. */
export interface Slot {
  kind: ReasonKind;
  a: Span;
  b: Span;
  verdict: Verdict;
  /** The words that are said of either side, where those at odds alone would say too little. */
  told?: { a: Span; b: Span };
  /** The claims are at one or at odds in this, but no words were found that say just it: these are the clauses it stands in. */
  loose?: boolean;
}

export const NOTHING: Span = { start: 0, end: 0 };
const UNNAMED = { a: NOTHING, b: NOTHING };

/** A denial so far into its clause is shown without what stands before. UTF-16 units. */
const LATE = 50;

/** How sure two figures must be to be named as what two claims are about. */
const SURE_OF_COUNT = 0.3;

type Finder = (alignment: Alignment, verdict: Verdict) => Omit<Slot, 'kind'> | null;

/** Finds the words that fill a slot of one kind; where the claims have none of their own for it, the clauses that answer. */
export function findSlot(kind: ReasonKind, alignment: Alignment, verdict: Verdict): Slot {
  const found = FINDERS[kind](alignment, verdict);
  if (found) return { kind, ...found };
  return { kind, ...(answerIn(alignment, verdict) ?? UNNAMED), verdict, loose: true };
}

/** The clauses that answer. Two that are word for word the same say nothing of a difference. */
function answerIn(
  alignment: Alignment,
  verdict: Verdict,
  fits: (p: ToldClause, q: ToldClause) => boolean = () => true,
): { a: ToldClause; b: ToldClause } | null {
  const textOf = ({ claim }: ClaimReading, { start, end }: Span) => claim.sentence.slice(start, end).toLowerCase();
  return findAnsweringClauses(
    alignment,
    (p, q) => fits(p, q) && (verdict === 'agrees' || textOf(alignment.a, p) !== textOf(alignment.b, q)),
  );
}

const FINDERS: Readonly<Record<ReasonKind, Finder>> = {
  number: (alignment, verdict) => {
    const replaced = replacedSlot(alignment, verdict);
    if (replaced) return replaced;
    const [best] = figuresFor(alignment, verdict);
    return best ? figureSlot(best, verdict) : null;
  },
  date: dateSlot,
  place: (alignment, verdict) => nameSlot(alignment, verdict, ({ kind }) => kind === 'place'),
  actor: (alignment, verdict) => nameSlot(alignment, verdict, ({ kind }) => kind !== 'place'),
  negation: negationSlot,
  outcome: outcomeSlot,
  attribution: attributionSlot,
  detail: () => null,
};

/** The figures that bear out a verdict first, then the surest. */
export function figuresFor(alignment: Alignment, verdict: Verdict): FigureAlignment[] {
  const apart = verdict === 'conflicts' || verdict === 'updates';
  const bearsOut = (f: FigureAlignment) => Number((f.relation === 'apart') === apart);
  const isAtOdds = ({ relation }: FigureAlignment) =>
    relation === 'apart' || (relation === 'finer' && verdict === 'updates');
  return alignment.figures
    .filter((f) => Math.max(f.asked, f.same) >= SURE_OF_COUNT)
    .filter((f) => !isAtOdds(f) || canReplace(alignment, f, verdict))
    .sort((p, q) => bearsOut(q) * q.asked - bearsOut(p) * p.asked || q.asked - p.asked);
}

/** ln of the ratio of two durations beyond which they are not of one thing: five hours, nine days. */
const FAR = 2;

/** Whether one figure can stand where the other does. The dead are no answer to the missing; nobody's age is overtaken. */
function canReplace({ a, b }: Alignment, pair: FigureAlignment, verdict: Verdict): boolean {
  if (compareCounted({ ...pair.a, noun: null }, { ...pair.b, noun: null }, a.language) === 'other') return false;
  if (isWithdrawn(a, pair.a) || isWithdrawn(b, pair.b)) return false;
  return !(verdict === 'updates' && pair.a.kind === 'age') && !(pair.a.kind === 'duration' && pair.distance > FAR);
}

/** A figure that one claim puts in the place of one that the other gives. */
function replacedSlot({ a, b }: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  if (verdict !== 'updates' && verdict !== 'conflicts') return null;
  const inA = findReplaced(a, b);
  if (inA) return { a: inA.now, b: inA.old, verdict };
  const inB = findReplaced(b, a);
  return inB && { a: inB.old, b: inB.now, verdict };
}

/** What two figures alone would give: those that lie apart the verdict itself, `differs` under an agreement. */
export function figureSlot({ a, b, relation }: FigureAlignment, verdict: Verdict): Omit<Slot, 'kind'> {
  if (relation === 'apart') return { a, b, verdict: verdict === 'agrees' ? 'differs' : verdict };
  // "At least three" and "four" fit, and yet more is known by the latter.
  if (relation === 'finer' && (verdict === 'differs' || verdict === 'updates')) return { a, b, verdict };
  return { a, b, verdict: 'agrees' };
}

/** What two times must be to bear out a verdict, the clearest first. */
const TIMES: Readonly<Record<Verdict, readonly DateRelation[]>> = {
  agrees: ['same', 'within', 'overlap'],
  differs: ['within', 'overlap', 'same'],
  updates: ['different', 'same'],
  conflicts: ['different', 'same'],
};

function dateSlot({ a, b }: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  const wanted = TIMES[verdict];
  let best: Omit<Slot, 'kind'> | null = null;
  let rank = wanted.length;
  for (const p of a.claim.dates)
    for (const q of b.claim.dates) {
      const relation = compareDates(p, q);
      const at = wanted.indexOf(relation);
      // When it was said is no answer to when it will be.
      if (relation === 'different' && p.of !== q.of) continue;
      if (at < 0 || at >= rank || (relation !== 'same' && relation !== 'different' && isWide(p) !== isWide(q)))
        continue;
      rank = at;
      best = { a: p, b: q, verdict: relation === 'same' ? 'agrees' : verdict };
    }
  if (best) return best;
  const [p] = a.claim.dates;
  const [q] = b.claim.dates;
  return verdict === 'differs' && (p === undefined) !== (q === undefined)
    ? { a: p ?? NOTHING, b: q ?? NOTHING, verdict }
    : null;
}

/** More than a year: any day fits into "the next three years", and says nothing of them. */
const isWide = ({ from, to }: DateMention): boolean => !from || !to || Date.parse(to) - Date.parse(from) > 366 * DAY;
const DAY = 86_400_000;

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
  // Who tells of it is not whom it is told of.
  const onlyA = namesA.filter((name) => !keysB.has(name.key) && !isTeller(a, name));
  const onlyB = namesB.filter((name) => !keysA.has(name.key) && !isTeller(b, name));
  for (const p of onlyA) for (const q of onlyB) if (p.kind === q.kind) return { a: p, b: q, verdict };
  const [p] = onlyA;
  const [q] = onlyB;
  return verdict === 'differs' && (p === undefined) !== (q === undefined)
    ? { a: p ?? NOTHING, b: q ?? NOTHING, verdict }
    : null;
}

function isTeller(side: ClaimReading, name: Name): boolean {
  const teller = sourceIn(side);
  return teller !== null && teller.start < name.end && name.start < teller.end;
}

/** What one side denies and the other says, or what both deny. */
function negationSlot(alignment: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  const found = answerIn(alignment, verdict, (p, q) =>
    verdict === 'agrees' ? p.denied && q.denied : p.denied !== q.denied,
  );
  return found && { a: fromDenial(alignment.a, found.a), b: fromDenial(alignment.b, found.b), verdict };
}

/** A clause that denies, from where it says so if that comes late: "the state does not pay kidnappers". */
function fromDenial(side: ClaimReading, { start, end, denied }: ToldClause): Span {
  const words = side.words.filter((word) => word.start >= start && word.end <= end);
  const denying = denied ? side.language.negationBefore(words, Number.POSITIVE_INFINITY) : null;
  if (!denying || denying.start - start < LATE) return { start, end };
  let at = words.indexOf(denying);
  while (words[at - 1]?.weight === 0) at--;
  return { start: words[Math.max(0, at - 1)]?.start ?? start, end };
}

/** Events that exclude each other; else what either says came of it. */
function outcomeSlot(alignment: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  const { a, b } = alignment;
  if (verdict !== 'agrees')
    for (const p of a.events)
      for (const q of b.events) {
        if (!a.language.oppositeEvent(p.event, q.event)) continue;
        // Else one may be said of this and one of that.
        const told = findAnsweringClauses(alignment, (x, y) => isInside(p, x) && isInside(q, y), { a: p, b: q });
        if (told) return { a: p, b: q, told, verdict };
      }
  const tellsOf = (side: ClaimReading, clause: Span) => side.events.filter((event) => isInside(event, clause));
  const found = answerIn(alignment, verdict, (p, q) => {
    const [x, y] = [tellsOf(a, p), tellsOf(b, q)];
    return verdict === 'agrees'
      ? x.some(({ event }) => y.some((other) => a.language.sameEvent(event, other.event)))
      : x.length > 0 || y.length > 0;
  });
  return found && { a: found.a, b: found.b, verdict };
}

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function attributionSlot({ a, b }: Alignment, verdict: Verdict): Omit<Slot, 'kind'> | null {
  const p = sourceIn(a);
  const q = sourceIn(b);
  if (!p || !q) return verdict === 'differs' && (p || q) ? { a: p ?? NOTHING, b: q ?? NOTHING, verdict } : null;
  const isOne = a.claim.attribution?.origin === b.claim.attribution?.origin;
  // One source is told of apart (`sameSource`). Two that share a name, or of which one is named by both, may be one.
  if (verdict === 'updates' ? !isOne : verdict !== 'conflicts' && (isOne || isNamedIn(a, p, b) || isNamedIn(b, q, a)))
    return null;
  return { a: p, b: q, verdict };
}

const isNamedIn = ({ claim: { names, sentence } }: ClaimReading, teller: Span, other: ClaimReading): boolean =>
  names.some((name) => isInside(name, teller) && other.claim.names.some(({ key }) => key === name.key)) ||
  other.claim.sentence.toLowerCase().includes(sentence.slice(teller.start, teller.end).toLowerCase());

/** Where a claim's teller, the first who told it, is named in it, as far as the words are there. Who is said to be silent tells nothing. */
export function sourceIn({ claim: { attribution, names, sentence }, words, language }: ClaimReading): Span | null {
  if (!attribution) return null;
  const { source, chain, cue, origin } = attribution;
  const named = placeOf([...chain].reverse().concat(source), sentence);
  if (named) {
    // "South Korean lawmaker" + "Lee Seong-kweun"
    const behind = names.find(({ start, end, kind }) => kind === 'person' && start <= named.end + 1 && end > named.end);
    const whole = { start: named.start, end: behind?.end ?? named.end };
    return (language.negationBefore(words, whole.end)?.start ?? -1) >= whole.start ? null : whole;
  }
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
