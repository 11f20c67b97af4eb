import type { DateMention } from '../claims/dates';
import { compareDates, type DateRelation } from '../claims/dates/compare-dates';
import type { Figure } from '../claims/figures';
import { alignFigures, relationOf } from './align-figures';
import { alignWords } from './align-words';
import { ANY_EXCHANGE } from './exchange-rates';
import { Row } from './feature-row';
import type { Meaning } from './meaning';
import type { ClaimReading } from './read-claim';
import type { Stance } from './stance';
import type { Word } from './words';

/** Names of the features of `sentenceFeatures`, filled by its first call. */
export const SENTENCE_FEATURES: string[] = [];

/** Words that bound a number, a time, or what is said of how many. */
export const SENTENCE_CUES = ['less', 'more', 'before', 'after', 'only'] as const;

/** What is asked of a language to read two sentences that stand alone. */
export interface SentenceReading {
  /** Global patterns. */
  cues: Readonly<Record<(typeof SENTENCE_CUES)[number], RegExp>>;
  /** How a text stands to what it tells, by the words that deny or doubt. */
  readStance(text: string): Stance;
}

const count = (text: string, pattern: RegExp): number => Math.min(3, text.match(pattern)?.length ?? 0);

/** What tells whether the text `a` bears out, denies or leaves open the sentence `b`. */
export function sentenceFeatures(
  a: ClaimReading,
  b: ClaimReading,
  { cues, readStance }: SentenceReading,
): Float32Array {
  const row = new Row(SENTENCE_FEATURES);
  const { nearness } = a.language.meaning;
  const words = alignWords(a, b);
  const textA = a.claim.sentence;
  const textB = b.claim.sentence;
  row.put('cover.a', words.coverA);
  row.put('cover.b', words.coverB);
  row.put('exact.a', words.exactA);
  row.put('exact.b', words.exactB);
  row.put('length.a', a.content.length);
  row.put('length.b', b.content.length);
  row.put('only.a', words.onlyA.length);
  row.put('only.b', words.onlyB.length);
  row.put('opposites', words.opposites.length);
  row.put('sisters', words.sisters.length);
  const heaviest = words.onlyB.slice(0, 3);
  heaviest.length = 3;
  for (const [k, word] of [...heaviest].entries()) {
    let best = 0;
    let bestOnly = 0;
    if (word) {
      for (const { row: r } of a.content) best = Math.max(best, nearness(word.row, r));
      for (const { row: r } of words.onlyA) bestOnly = Math.max(bestOnly, nearness(word.row, r));
    }
    row.put(`only.b${k}.weight`, word?.weight ?? 0);
    row.put(`only.b${k}.near`, best);
    row.put(`only.b${k}.nearOnly`, bestOnly);
    row.put(`only.b${k}.capital`, Number(word?.capital ?? false));
  }
  const capitalsB = b.words.filter((w) => w.capital && w.weight > 0 && w.start > 0);
  const known = new Set(a.words.map((w) => w.stem));
  row.put('capitals.b', capitalsB.length);
  row.put('capitals.missing', capitalsB.filter((w) => !known.has(w.stem)).length);
  const digitsB = b.words.filter((w) => w.digits);
  const digitsA = a.words.filter((w) => w.digits);
  row.put('digits.a', digitsA.length);
  row.put('digits.b', digitsB.length);
  row.put('digits.missing', digitsB.filter((w) => !known.has(w.stem)).length);
  // Word pairs in order: "Norwich beat United" is not "United beat Norwich".
  const follows = new Set(a.words.slice(1).map((w, i) => `${a.words[i]?.stem} ${w.stem}`));
  const inOrder = b.words.slice(1).filter((w, i) => follows.has(`${b.words[i]?.stem} ${w.stem}`)).length;
  row.put('order.b', inOrder / Math.max(1, b.words.length - 1));
  for (const name of SENTENCE_CUES) {
    row.put(`${name}.a`, count(textA, cues[name]));
    row.put(`${name}.b`, count(textB, cues[name]));
  }
  const stanceA = readStance(textA);
  const stanceB = readStance(textB);
  row.put('refuting.a', Math.min(3, stanceA.refuting));
  row.put('refuting.b', Math.min(3, stanceB.refuting));
  row.put('doubting.a', Math.min(3, stanceA.doubting));
  row.put('doubting.b', Math.min(3, stanceB.doubting));
  replacements(row, a.words, b.words, a.language.meaning);
  row.put('negations.odd', Number(a.marks.negated % 2 !== b.marks.negated % 2));
  row.put('negations.b', Math.min(2, b.marks.negated));
  row.put('ahead.gap', Math.min(3, a.marks.ahead) - Math.min(3, b.marks.ahead));
  row.put('direction', dot(a.direction, b.direction));
  figures(row, a, b);
  dates(row, a, b);
  facts(row, a, b);
  return row.numbers();
}

/**
 * Words that stand in one text where another stands in the other, between the same neighbours: "sold in [March]" against
 * "sold in [May]". The two texts are laid side by side by their longest common run of stems (Hunt and McIlroy, 1976).
 */
function replacements(row: Row, a: readonly Word[], b: readonly Word[], { nearness, kinshipOf }: Meaning): void {
  const [x, y] = [a.slice(0, SIDE_BY_SIDE), b.slice(0, SIDE_BY_SIDE)];
  const common = commonRun(x, y);
  let [names, digits, others, added, opposed] = [0, 0, 0, 0, 0];
  let least = 1;
  let [i, j] = [0, 0];
  for (const [p, q] of [...common, [x.length, y.length] as const]) {
    const from = x.slice(i, p).filter((w) => w.weight > 0);
    const to = y.slice(j, q).filter((w) => w.weight > 0);
    i = p + 1;
    j = q + 1;
    if (!to.length) continue;
    if (!from.length) {
      added += to.length;
      continue;
    }
    if (from.length > MOST_REPLACED || to.length > MOST_REPLACED) continue;
    if (to.some((w) => w.digits) && from.some((w) => w.digits)) digits++;
    else if (to.some((w) => w.capital) && from.some((w) => w.capital)) names++;
    else others++;
    for (const v of to) {
      const near = Math.max(...from.map((w) => nearness(w.row, v.row)));
      least = Math.min(least, near);
      if (from.some((w) => kinshipOf(w.row, v.row) === 'opposite')) opposed++;
    }
  }
  row.put('replaced.names', names);
  row.put('replaced.digits', digits);
  row.put('replaced.others', others);
  row.put('replaced.near', least);
  row.put('replaced.opposite', opposed);
  row.put('added', added);
  row.put('common', common.length / Math.max(1, y.length));
}

/** Words of each text that are laid side by side: the work grows with their product. */
const SIDE_BY_SIDE = 80;
/** A longer stretch of other words is another thought, no replacement. */
const MOST_REPLACED = 5;

/** Places (in `x`, in `y`) of the longest run of stems common to both, in order. */
function commonRun(x: readonly Word[], y: readonly Word[]): [number, number][] {
  const width = y.length + 1;
  const longest = new Uint16Array((x.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] as number;
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      longest[i * width + j] = x[i]?.stem === y[j]?.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const run: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; )
    if (x[i]?.stem === y[j]?.stem) run.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return run;
}

function figures(row: Row, a: ClaimReading, b: ClaimReading): void {
  const pairs = alignFigures(a, b);
  row.put('figures.a', a.claim.figures.length);
  row.put('figures.b', b.claim.figures.length);
  row.put('figures.pairs', pairs.length);
  for (const relation of ['equal', 'fits', 'finer', 'apart'] as const) {
    const of = pairs.filter((p) => p.relation === relation);
    row.put(`figures.${relation}`, of.length);
    row.put(`figures.${relation}.same`, Math.max(0, ...of.map((p) => p.same)));
  }
  const worst = pairs.filter((p) => p.relation === 'apart').sort((p, q) => q.same - p.same)[0];
  row.put('figures.distance', worst?.distance ?? 0);
  // A figure of `b` that no figure of `a` at all could bear out, and one that a figure of `a` lies within.
  const inside = (x: Figure, y: Figure): boolean => x.min >= y.min && x.max <= y.max;
  let borneOut = 0;
  let missing = 0;
  let meets = 0;
  for (const y of b.claim.figures) {
    const like = a.claim.figures.filter((x) => x.kind === y.kind && x.unit === y.unit);
    if (like.some((x) => inside(x, y))) borneOut++;
    else if (like.some((x) => (relationOf(x, y, ANY_EXCHANGE) ?? 'apart') !== 'apart')) meets++;
    else missing++;
  }
  row.put('figures.borneOut', borneOut);
  row.put('figures.meets', meets);
  row.put('figures.missing', missing);
  const bounded = b.claim.figures.filter((y) => y.min <= -Number.MAX_VALUE || y.max >= Number.MAX_VALUE);
  row.put('figures.bounded.b', bounded.length);
}

function dates(row: Row, a: ClaimReading, b: ClaimReading): void {
  const relations = b.claim.dates.map((y) => a.claim.dates.map((x) => compareDates(x, y)));
  const having = (relation: DateRelation): number => relations.filter((of) => of.includes(relation)).length;
  row.put('dates.a', a.claim.dates.length);
  row.put('dates.b', b.claim.dates.length);
  row.put('dates.same', having('same'));
  row.put('dates.different', relations.filter((of) => of.length > 0 && of.every((r) => r === 'different')).length);
  const bounded = (claim: ClaimReading) => claim.claim.dates.filter((d) => d.bound).length;
  row.both('dates.bounded', bounded(a), bounded(b));
  row.put('dates.inside', b.claim.dates.filter((y) => a.claim.dates.some((x) => isWithin(x, y))).length);
}

/** Whether all days of `x` are days of `y`, whose bound leaves one end open ("since 2014", "by Friday"). */
function isWithin(x: DateMention, y: DateMention): boolean {
  if (!x.from || !x.to || !y.from || !y.to) return false;
  const from = y.bound === 'until' || y.bound === 'before' || y.bound === 'by' ? '' : y.from;
  const to = y.bound === 'since' || y.bound === 'after' ? '9999-12-31' : y.to;
  return x.from >= from && x.to <= to;
}

function facts(row: Row, a: ClaimReading, b: ClaimReading): void {
  let same = 0;
  let roles = 0;
  let swapped = 0;
  let opposed = 0;
  for (const x of a.claim.facts)
    for (const y of b.claim.facts) {
      if (x.event !== y.event) continue;
      same++;
      if (x.agent && x.agent === y.agent) roles++;
      if (x.patient && x.patient === y.patient) roles++;
      if (x.agent && x.agent === y.patient && x.patient !== y.patient) swapped++;
      if (x.negated !== y.negated) opposed++;
    }
  row.put('facts.same', same);
  row.put('facts.roles', roles);
  row.put('facts.swapped', swapped);
  row.put('facts.opposed', opposed);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
