/**
 * What place a figure has in its sentence: news or known, a whole or a part of it, telling or common; of which day and of
 * whom it is told. Equal figures prove little where they are small, known already, or told of other things.
 */

import type { DateMention } from '../claims/dates';
import { compareDates } from '../claims/dates/compare-dates';
import type { Figure } from '../claims/figures';
import { breaksIn, clauseOf } from './figure-clause';
import type { ClaimReading } from './read-claim';

/** The kinds that figures are compared as. */
export const KINDS = ['count', 'money', 'percent', 'measure', 'duration', 'age', 'ordinal'] as const;
const KIND_OF: Readonly<Record<string, (typeof KINDS)[number]>> = {
  ratio: 'percent',
  'percentage-point': 'percent',
  rank: 'ordinal',
  score: 'ordinal',
};

/** The kind among `KINDS` that a figure is compared as. */
export const kindOf = ({ kind }: Figure): string => KIND_OF[kind] ?? kind;

/** How many telling digits a value has: "24,992" five, "300" one. */
export const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/\.|e.*$/g, '')
    .replace(/^0+|0+$/g, '').length;

/** How a sentence brings a figure in. */
export interface Place {
  /** Named as what readers know already: "the two soldiers", "both". */
  known: boolean;
  /** The whole of which another figure tells a part: 63 in "17 of the 63". */
  whole: boolean;
  /** How far one number, met twice, speaks for one matter: 0 (a chance) to 1 ("24,992"). */
  telling: number;
  /** The days and the keys of the names told in its clause. */
  dates: DateMention[];
  names: Set<string>;
}

const places = new WeakMap<Figure, Place>();

/** Read once per figure. */
export function placeOf(claim: ClaimReading, figure: Figure): Place {
  let place = places.get(figure);
  if (!place) {
    const { start, end } = clauseOf(claim, figure);
    const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
    place = {
      known: isKnown(claim, figure),
      whole: isWhole(claim, figure),
      telling: tellingOf(figure),
      dates: claim.claim.dates.filter((date) => date.of === 'event' && date.from !== null && inside(date)),
      names: new Set(claim.claim.names.filter(inside).map(({ key }) => key)),
    };
    places.set(figure, place);
  }
  return place;
}

/** Whether a sentence names what it speaks of by a figure, and does not tell it: "the two soldiers", "both". */
const isKnown = ({ claim: { sentence }, language: { cues } }: ClaimReading, { start, text, kind }: Figure): boolean =>
  kind !== 'ordinal' &&
  kind !== 'age' &&
  (cues.knownOpens.test(text) || cues.knownBefore.test(sentence.slice(Math.max(0, start - 40), start)));

const PARTS = new Set<Figure['kind']>(['count', 'percent', 'ratio']);

/** Whether a figure is the whole of which another one tells a part: "17 of the 63", "of 63 people arrested, 17". */
function isWhole({ claim: { sentence, figures }, language: { cues } }: ClaimReading, whole: Figure): boolean {
  const opens = cues.wholeBefore.test(sentence.slice(Math.max(0, whole.start - 24), whole.start));
  return figures.some(
    (part) =>
      part !== whole &&
      (PARTS.has(part.kind) || part.kind === whole.kind) &&
      ((part.end <= whole.start && cues.ofWhole.test(sentence.slice(part.end, whole.start))) ||
        (opens && part.start >= whole.end && (part.kind !== whole.kind || part.max < whole.max))),
  );
}

/** How far one number, met twice, speaks for one matter: 0 (a chance) to 1 ("24,992"). Two is met everywhere. */
function tellingOf({ kind, min, max, text }: Figure): number {
  const value = max === Number.MAX_VALUE ? min : max;
  const digits = digitsOf(value);
  switch (kind) {
    case 'ordinal':
    case 'rank':
      return value <= 1 ? 0 : Math.min(0.6, 0.1 * value);
    case 'ratio':
    case 'percent':
    case 'percentage-point':
      if (!/\d/.test(text) || value % 10 === 0) return value === 50 ? 0.1 : 0.3;
      return digits > 2 ? 0.9 : 0.6;
    case 'duration':
      return /\d/.test(text) ? 0.5 : 0.25;
    case 'count':
      if (value <= 12) return Math.max(0, 0.035 * (value - 1));
      return Math.min(1, 0.3 + 0.15 * digits + (value >= 100 ? 0.05 : 0));
    default:
      return Math.min(1, 0.3 + 0.2 * digits);
  }
}

/** What the days told beside two figures say: 1 where they share one, -1 where they are all others, 0 where either has none. */
export function daysBeside(a: ClaimReading, x: Figure, b: ClaimReading, y: Figure): number {
  const [p, q] = [placeOf(a, x).dates, placeOf(b, y).dates];
  if (!p.length || !q.length) return 0;
  const relations = p.flatMap((d) => q.map((e) => compareDates(d, e)));
  if (relations.some((relation) => relation !== 'different' && relation !== 'unknown')) return 1;
  return relations.includes('different') ? -1 : 0;
}

/** The same of the names: 1 where one stands beside both, -1 where either has names that the other sentence lacks. */
export function namesBeside(a: ClaimReading, x: Figure, b: ClaimReading, y: Figure): number {
  const [p, q] = [placeOf(a, x).names, placeOf(b, y).names];
  for (const name of p) if (q.has(name)) return 1;
  const elsewhere = (from: Set<string>, to: ReadonlySet<string>): boolean => ![...from].some((name) => to.has(name));
  return p.size > 0 && q.size > 0 && elsewhere(p, b.names) && elsewhere(q, a.names) ? -1 : 0;
}

/** How many characters a comma or an "and" between a word and a figure counts for. */
const BREAK_COST = 30;

/**
 * How far the words beside one figure stand beside another figure of its kind on the other side, 0 to 1: in "$900 for a
 * deckhand, $3,400 for an owner" and "$3,400 for a deckhand, $900 for an owner" equal sums are told of others.
 * @param rarity stem → 0…1
 */
export function crossedOf(
  a: ClaimReading,
  x: Figure,
  b: ClaimReading,
  y: Figure,
  rarity: (stem: string) => number,
): number {
  const rivals = ofKind(b, y);
  if (rivals.length < 2) return 0;
  const own = ofKind(a, x);
  let crossed = 0;
  let straight = 0;
  for (const word of a.content) {
    if (nearest(a, word, own) !== x) continue;
    const there = b.content.find(({ stem }) => stem === word.stem);
    if (!there) continue;
    const weight = word.weight * rarity(word.stem);
    if (nearest(b, there, rivals) === y) straight += weight;
    else crossed += weight;
  }
  return crossed / (crossed + straight + 0.2);
}

const ofKind = ({ claim: { figures } }: ClaimReading, figure: Figure): Figure[] =>
  figures.filter((f) => kindOf(f) === kindOf(figure) && f.unit === figure.unit);

function nearest(claim: ClaimReading, word: { start: number; end: number }, figures: readonly Figure[]): Figure | null {
  let best: Figure | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const figure of figures) {
    const [from, to] = word.start >= figure.end ? [figure.end, word.start] : [word.end, figure.start];
    const between = breaksIn(claim).filter((at) => at >= from && at < to).length;
    const distance = to - from + BREAK_COST * between;
    if (distance >= least) continue;
    least = distance;
    best = figure;
  }
  return best;
}
