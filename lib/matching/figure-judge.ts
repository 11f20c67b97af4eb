import type { Span } from '../article/article';
import { compareCounted } from '../claims/compare-figures';
import { PERSON_NOUNS } from '../claims/data/count-nouns';
import type { Figure } from '../claims/figures';
import { sameThing } from '../claims/same-thing';
import type { ValueRelation } from './align-figures';
import type { Exchange } from './exchange-rates';
import { Row } from './feature-row';
import type { FrameMention } from './frames';
import { likeness } from './kinship';
import type { ClaimReading } from './read-claim';
import { stemOf } from './stem';
import { rowOfStem, type Word } from './words';

/** Names of the features of `figureFeatures`, filled by its first call. */
export const FIGURE_FEATURES: string[] = [];

/** What else is known of two sentences when their figures are compared. */
export interface FigureContext {
  /** Stem → 0…1, how rare it is among the claims of the articles compared. */
  rarity(stem: string): number;
  /** First likeness of the sentences, 0 to 1. */
  overlap: number;
  meaning: number;
  exchange: Exchange;
}

const KINDS = ['count', 'money', 'percent', 'measure', 'duration', 'age', 'ordinal'] as const;
const KIND_OF: Readonly<Record<string, (typeof KINDS)[number]>> = {
  ratio: 'percent',
  'percentage-point': 'percent',
  rank: 'ordinal',
  score: 'ordinal',
};

/** What speaks for two figures counting the same thing. The same whichever comes first. */
export function figureFeatures(
  a: ClaimReading,
  x: Figure,
  b: ClaimReading,
  y: Figure,
  relation: ValueRelation,
  context: FigureContext,
): Float32Array {
  const row = new Row(FIGURE_FEATURES);
  const kind = KIND_OF[x.kind] ?? x.kind;
  for (const k of KINDS) row.put(`kind.${k}`, Number(kind === k));
  row.put('unit', Number(x.unit !== null && x.unit === y.unit));
  row.put('per.same', Number(x.per !== undefined && x.per === y.per));
  row.put('per.one', Number((x.per === undefined) !== (y.per === undefined)));
  nounFeatures(row, x, y);
  row.put('counted.same', Number(compareCounted(x, y) === 'same'));
  row.put('counted.other', Number(compareCounted(x, y) === 'other'));
  const both = x.state.filter((s) => y.state.includes(s)).length;
  row.put('state.same', Number(both > 0 && both === Math.max(x.state.length, y.state.length)));
  row.put('state.some', Number(both > 0));
  row.put('state.clash', Number(x.state.length > 0 && y.state.length > 0 && !both));
  row.put('state.one', Number(x.state.length > 0 !== y.state.length > 0));
  row.put('equal', Number(relation === 'equal'));
  row.put('equal.digits', relation === 'equal' ? Math.min(4, digitsOf(x.min), digitsOf(y.min)) : 0);
  row.put('equal.otherNoun', Number(relation === 'equal' && x.noun !== null && y.noun !== null && !sameNoun(x, y)));
  row.put('equal.clash', Number(relation === 'equal' && x.state.length > 0 && y.state.length > 0 && !both));
  row.put('apart.like', Number(relation === 'apart' && sameNoun(x, y) && both > 0));
  row.put('apart.clash', Number(relation === 'apart' && x.state.length > 0 && y.state.length > 0 && !both));
  row.put('apart.other', Number(relation === 'apart' && compareCounted(x, y) === 'other'));
  const partA = Number(isPart(a, x));
  const partB = Number(isPart(b, y));
  row.put('part.one', Number(partA !== partB));
  row.put('part.both', partA * partB);
  row.put('part.apart', Number(partA !== partB && relation === 'apart'));
  row.put('fits', Number(relation === 'fits'));
  row.put('finer', Number(relation === 'finer'));
  row.put('zero', Number(x.max === 0) + Number(y.max === 0));
  row.put('small', Number(x.max <= 3) + Number(y.max <= 3));
  row.put('old', Number(x.role === 'old') + Number(y.role === 'old'));
  const wordsA = near(a, x);
  const wordsB = near(b, y);
  const aroundA = share(wordsA, wordsB, context);
  const aroundB = share(wordsB, wordsA, context);
  row.both('around', aroundA, aroundB);
  const clauseA = clauseOf(a, x).words;
  const clauseB = clauseOf(b, y).words;
  row.both('clause', share(clauseA, clauseB, context), share(clauseB, clauseA, context));
  row.both('beyond', share(clauseA, b.content, context), share(clauseB, a.content, context));
  row.put('frames', frameShare(framesNear(a, x), framesNear(b, y)));
  row.put('overlap', context.overlap);
  row.put('meaning', context.meaning);
  row.both('figures', Math.min(4, a.claim.figures.length), Math.min(4, b.claim.figures.length));
  return row.numbers();
}

const sameNoun = ({ noun: p }: Figure, { noun: q }: Figure): boolean => p !== null && q !== null && sameThing(p, q);

function nounFeatures(row: Row, x: Figure, y: Figure): void {
  const p = x.noun;
  const q = y.noun;
  const known = p !== null && q !== null;
  const same = known && sameThing(p, q);
  row.put('noun.equal', Number(known && p === q));
  row.put('noun.same', Number(same));
  row.put('noun.like', known && !same ? Math.min(0.8, likeness(rowOfStem(stemOf(p)), rowOfStem(stemOf(q)))) : 0);
  row.put('noun.other', Number(known && !same));
  row.put('noun.one', Number((p === null) !== (q === null)));
  const people = (n: string | null) => n !== null && PERSON_NOUNS.has(n);
  row.put('people.both', Number(people(p) && people(q)));
  row.put('people.one', Number(known && people(p) !== people(q)));
}

/** How many telling digits a value has: "24,992" five, "300" one. */
export const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/\.|e.*$/g, '')
    .replace(/^0+|0+$/g, '').length;

/** "Five of the dead", "nine of them", "most of them": behind a figure; "among them two", "including four": before it. */
const PART_BEHIND = /^(?:\s[\w-]+)?,? of (?:the|those|these|them|its|their|his|her|whom|which|all)\b/i;
const PART_BEFORE =
  /\b(?:among (?:them|whom|the \w+)(?: (?:is|are|was|were))?|including|of (?:whom|which|them|these|those)|the other|another|a further|the remaining)\s*$/i;

/** Whether a figure counts some of what the sentence speaks of: "five of the dead", "among them two children". */
export function isPart({ claim: { sentence } }: ClaimReading, figure: Figure): boolean {
  const known = surroundingsOf(figure);
  known.part ??=
    PART_BEHIND.test(sentence.slice(figure.end, figure.end + 40)) ||
    PART_BEFORE.test(sentence.slice(Math.max(0, figure.start - 32), figure.start));
  return known.part;
}

interface Clause extends Span {
  words: Word[];
}

interface Surroundings {
  words?: Word[];
  clause?: Clause;
  frames?: FrameMention[];
  part?: boolean;
}
const surroundings = new WeakMap<Figure, Surroundings>();
const surroundingsOf = (figure: Figure): Surroundings => {
  let known = surroundings.get(figure);
  if (!known) {
    known = {};
    surroundings.set(figure, known);
  }
  return known;
};

/** How close a word must stand to a figure to say what it counts. UTF-16 units. */
const WINDOW = 40;

const close = (figure: Figure, { start, end }: { start: number; end: number }): boolean =>
  start < figure.end + WINDOW && end > figure.start - WINDOW;

/** The telling words close to a figure. */
function near(claim: ClaimReading, figure: Figure): Word[] {
  const known = surroundingsOf(figure);
  known.words ??= claim.content.filter((word) => close(figure, word));
  return known.words;
}

function framesNear(claim: ClaimReading, figure: Figure): FrameMention[] {
  const known = surroundingsOf(figure);
  known.frames ??= claim.frames.filter((frame) => close(figure, frame));
  return known.frames;
}

/** A clause this short says too little of its own: it takes in the next one. */
const LEAST_WORDS = 3;

/** The clause that a figure stands in, bounded by commas, dashes and joining words, widened while it says too little. */
function clauseOf(claim: ClaimReading, figure: Figure): Clause {
  const known = surroundingsOf(figure);
  if (known.clause) return known.clause;
  const { sentence } = claim.claim;
  const bounds = [0, ...breaksIn(sentence), sentence.length];
  let from = 0;
  let to = bounds.length - 1;
  for (let k = 0; k < bounds.length; k++) {
    if ((bounds[k] as number) <= figure.start) from = k;
    if ((bounds[bounds.length - 1 - k] as number) >= figure.end) to = bounds.length - 1 - k;
  }
  const inside = () =>
    claim.content.filter((w) => w.start >= (bounds[from] as number) && w.end <= (bounds[to] as number));
  let words = inside();
  while (words.length < LEAST_WORDS && (from > 0 || to < bounds.length - 1)) {
    from = Math.max(0, from - 1);
    to = Math.min(bounds.length - 1, to + 1);
    words = inside();
  }
  known.clause = { words, start: bounds[from] as number, end: bounds[to] as number };
  return known.clause;
}

/** The clause that a figure stands in, as offsets in the sentence. */
export const clauseSpanOf = (claim: ClaimReading, figure: Figure): Span => clauseOf(claim, figure);

/** The words of the clause that a figure stands in, as written. */
export function clauseTextOf(claim: ClaimReading, figure: Figure): string {
  const { start, end } = clauseOf(claim, figure);
  return claim.claim.sentence.slice(start, end);
}

const BREAK = /[,;:()–—](?!\d)|\s(?:and|but|while|when|after|before|although|though|because|which|who)\s/g;

const breaksIn = (sentence: string): number[] => [...sentence.matchAll(BREAK)].map((m) => m.index);

/** How much of one side's words is found among the other's, 0 to 1 by weight; .2 where there are none to look at. */
function share(from: readonly Word[], to: readonly Word[], { rarity }: FigureContext): number {
  if (!from.length || !to.length) return 0.2;
  let sum = 0;
  let total = 0;
  for (const p of from) {
    let best = 0;
    for (const q of to) best = Math.max(best, p.stem === q.stem ? 1 : likeness(p.row, q.row));
    const weight = p.weight * rarity(p.stem);
    sum += weight * (best > 0.45 ? best : 0);
    total += weight;
  }
  return total ? sum / total : 0;
}

function frameShare(xs: readonly FrameMention[], ys: readonly FrameMention[]): number {
  if (!xs.length || !ys.length) return 0.2;
  const a = new Set(xs.map((f) => f.frame));
  const b = new Set(ys.map((f) => f.frame));
  let shared = 0;
  for (const f of a) if (b.has(f)) shared++;
  return shared / Math.min(a.size, b.size);
}
