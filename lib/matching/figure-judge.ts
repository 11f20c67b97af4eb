import { compareCounted } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import type { ComparingLanguage } from '../languages/language';
import type { ValueRelation } from './align-figures';
import type { Exchange } from './exchange-rates';
import { Row } from './feature-row';
import { clauseOf } from './figure-clause';
import { crossedOf, daysBeside, digitsOf, KINDS, kindOf, namesBeside, placeOf } from './figure-place';
import type { FrameMention } from './frames';
import type { Meaning } from './meaning';
import type { ClaimReading } from './read-claim';
import type { Word } from './words';

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
  const { language } = a;
  const kind = kindOf(x);
  for (const k of KINDS) row.put(`kind.${k}`, Number(kind === k));
  row.put('unit', Number(x.unit !== null && x.unit === y.unit));
  row.put('per.same', Number(x.per !== undefined && x.per === y.per));
  row.put('per.one', Number((x.per === undefined) !== (y.per === undefined)));
  nounFeatures(row, x, y, language);
  const counted = compareCounted(x, y, language);
  row.put('counted.same', Number(counted === 'same'));
  row.put('counted.other', Number(counted === 'other'));
  const both = x.state.filter((s) => y.state.includes(s)).length;
  row.put('state.same', Number(both > 0 && both === Math.max(x.state.length, y.state.length)));
  row.put('state.some', Number(both > 0));
  row.put('state.clash', Number(x.state.length > 0 && y.state.length > 0 && !both));
  row.put('state.one', Number(x.state.length > 0 !== y.state.length > 0));
  row.put('equal', Number(relation === 'equal'));
  row.put('equal.digits', relation === 'equal' ? Math.min(4, digitsOf(x.min), digitsOf(y.min)) : 0);
  row.put(
    'equal.otherNoun',
    Number(relation === 'equal' && x.noun !== null && y.noun !== null && !sameNoun(x, y, language)),
  );
  row.put('equal.clash', Number(relation === 'equal' && x.state.length > 0 && y.state.length > 0 && !both));
  row.put('apart.like', Number(relation === 'apart' && sameNoun(x, y, language) && both > 0));
  row.put('apart.clash', Number(relation === 'apart' && x.state.length > 0 && y.state.length > 0 && !both));
  row.put('apart.other', Number(relation === 'apart' && counted === 'other'));
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
  const { likeness } = language.meaning;
  const wordsA = near(a, x);
  const wordsB = near(b, y);
  const aroundA = share(wordsA, wordsB, context, likeness);
  const aroundB = share(wordsB, wordsA, context, likeness);
  row.both('around', aroundA, aroundB);
  const clauseA = clauseOf(a, x).words;
  const clauseB = clauseOf(b, y).words;
  row.both('clause', share(clauseA, clauseB, context, likeness), share(clauseB, clauseA, context, likeness));
  row.both('beyond', share(clauseA, b.content, context, likeness), share(clauseB, a.content, context, likeness));
  row.put('frames', frameShare(framesNear(a, x), framesNear(b, y)));
  row.put('overlap', context.overlap);
  row.put('meaning', context.meaning);
  row.both('figures', Math.min(4, a.claim.figures.length), Math.min(4, b.claim.figures.length));
  placeFeatures(row, { a, x, b, y }, relation, context, Math.max(aroundA, aroundB));
  return row.numbers();
}

/** Whether the sentences tell either figure or only name what they speak of by it, of which day and whom, and how telling it is. */
function placeFeatures(
  row: Row,
  { a, x, b, y }: { a: ClaimReading; x: Figure; b: ClaimReading; y: Figure },
  relation: ValueRelation,
  { rarity }: FigureContext,
  around: number,
): void {
  const [p, q] = [placeOf(a, x), placeOf(b, y)];
  const equal = Number(relation === 'equal');
  const common = equal * (1 - Math.min(p.telling, q.telling));
  row.put('common', common);
  row.put('common.far', common * (1 - around));
  row.put('common.otherNoun', common * Number(x.noun !== null && y.noun !== null && !sameNoun(x, y, a.language)));
  row.put('common.noNoun', common * Number(x.noun === null || y.noun === null));
  const [known, whole] = [Number(p.known) + Number(q.known), Number(p.whole) + Number(q.whole)];
  row.put('known.one', Number(known === 1));
  row.put('known.both', Number(known === 2));
  row.put('known.equal', equal * Number(known === 1));
  row.put('whole.one', Number(whole === 1));
  row.put('whole.both', Number(whole === 2));
  const share = Number(kindOf(x) === 'percent' && x.noun !== null && y.noun !== null);
  row.put('share.same', share * Number(sameNoun(x, y, a.language)));
  row.put('share.other', share * Number(!sameNoun(x, y, a.language)));
  row.put('per.other', Number(x.per !== undefined && y.per !== undefined && x.per !== y.per));
  const days = daysBeside(a, x, b, y);
  row.put('days.same', Number(days > 0));
  row.put('days.apart', Number(days < 0));
  const names = namesBeside(a, x, b, y);
  row.put('names.same', Number(names > 0));
  row.put('names.apart', Number(names < 0));
  row.both('crossed', crossedOf(a, x, b, y, rarity), crossedOf(b, y, a, x, rarity));
}

const sameNoun = ({ noun: p }: Figure, { noun: q }: Figure, { sameThing }: ComparingLanguage): boolean =>
  p !== null && q !== null && sameThing(p, q);

function nounFeatures(row: Row, x: Figure, y: Figure, language: ComparingLanguage): void {
  const p = x.noun;
  const q = y.noun;
  const known = p !== null && q !== null;
  const same = known && language.sameThing(p, q);
  row.put('noun.equal', Number(known && p === q));
  row.put('noun.same', Number(same));
  row.put('noun.like', known && !same ? Math.min(0.8, likenessOf(p, q, language)) : 0);
  row.put('noun.other', Number(known && !same));
  row.put('noun.one', Number((p === null) !== (q === null)));
  const people = (n: string | null) => n !== null && language.isPerson(n);
  row.put('people.both', Number(people(p) && people(q)));
  row.put('people.one', Number(known && people(p) !== people(q)));
}

const likenessOf = (p: string, q: string, { stemOf, meaning }: ComparingLanguage): number =>
  meaning.likeness(meaning.rowOf(stemOf(p)), meaning.rowOf(stemOf(q)));

/** Whether a figure counts some of what the sentence speaks of: "five of the dead", "among them two children". */
export function isPart({ claim: { sentence }, language: { cues } }: ClaimReading, figure: Figure): boolean {
  const known = surroundingsOf(figure);
  known.part ??=
    cues.partBehind.test(sentence.slice(figure.end, figure.end + 40)) ||
    cues.partBefore.test(sentence.slice(Math.max(0, figure.start - 32), figure.start));
  return known.part;
}

interface Surroundings {
  words?: Word[];
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

/** How much of one side's words is found among the other's, 0 to 1 by weight; .2 where there are none to look at. */
function share(
  from: readonly Word[],
  to: readonly Word[],
  { rarity }: FigureContext,
  likeness: Meaning['likeness'],
): number {
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
