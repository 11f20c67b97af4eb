import { compareCounted, compareFigures } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import { sameThing } from '../claims/same-thing';
import type { FrameMention } from './frames';
import { likeness } from './kinship';
import type { ClaimReading } from './read-claim';
import { stemOf } from './stem';
import { rowOfStem, type Word } from './words';

/** How two values stand: the same, compatible, one much more exact than the other, or apart. */
export type ValueRelation = 'equal' | 'fits' | 'finer' | 'apart';

/** Two figures that may count the same thing. */
export interface FigureAlignment {
  a: Figure;
  b: Figure;
  /** How sure they count the same thing, 0 to 1. */
  same: number;
  relation: ValueRelation;
  /** |ln| of the ratio of the middles; 0 when equal, capped at 5. */
  distance: number;
}

const OPEN = Number.MAX_VALUE;

/** Pairs off the figures of two sentences, the surest first; each figure stands in at most one pair. */
export function alignFigures(a: ClaimReading, b: ClaimReading): FigureAlignment[] {
  const all: FigureAlignment[] = [];
  for (const x of a.claim.figures)
    for (const y of b.claim.figures) {
      const relation = relationOf(x, y);
      if (relation) all.push({ a: x, b: y, same: sameCount(a, x, b, y), relation, distance: distanceOf(x, y) });
    }
  all.sort((p, q) => rank(q) - rank(p) || p.a.start - q.a.start || p.b.start - q.b.start);
  const usedA = new Set<Figure>();
  const usedB = new Set<Figure>();
  return all.filter(({ a: x, b: y }) => {
    if (usedA.has(x) || usedB.has(y)) return false;
    usedA.add(x);
    usedB.add(y);
    return true;
  });
}

/** Equal values pair off before others that count as much the same. */
const rank = (p: FigureAlignment): number => p.same + (p.relation === 'equal' ? 0.2 : p.relation === 'apart' ? 0 : 0.1);

/** How the values of two figures stand, `null` where they measure different things. */
export function relationOf(x: Figure, y: Figure): ValueRelation | null {
  switch (compareFigures(x, y)) {
    case 'equal':
      return 'equal';
    case 'compatible':
      return 'fits';
    case 'a-more-exact':
    case 'b-more-exact':
      return 'finer';
    case 'different':
      return 'apart';
    default:
      return currencies(x, y);
  }
}

/**
 * What one unit has been worth in US dollars, lowest and highest, since 2000. Rates of the day are not at hand: two
 * sums that no rate of these years brings together are apart, others may be the same.
 */
const DOLLARS: Readonly<Record<string, [number, number]>> = {
  AUD: [0.5, 1.1],
  CAD: [0.62, 1.06],
  CHF: [0.56, 1.3],
  CNY: [0.12, 0.165],
  EUR: [0.84, 1.59],
  GBP: [1.07, 2.1],
  INR: [0.0115, 0.0255],
  JPY: [0.0062, 0.0132],
  NZD: [0.39, 0.88],
  RUB: [0.0085, 0.043],
  USD: [1, 1],
  ZAR: [0.05, 0.17],
  $: [0.5, 1.1],
};

function currencies(x: Figure, y: Figure): ValueRelation | null {
  const p = DOLLARS[x.unit ?? ''];
  const q = DOLLARS[y.unit ?? ''];
  if (x.kind !== 'money' || y.kind !== 'money' || !p || !q) return null;
  const mx = middle(x);
  const my = middle(y);
  return mx * p[0] <= my * q[1] * 1.03 && my * q[0] <= mx * p[1] * 1.03 ? 'fits' : 'apart';
}

function distanceOf(x: Figure, y: Figure): number {
  const mx = middle(x);
  const my = middle(y);
  return mx > 0 && my > 0 ? Math.min(5, Math.abs(Math.log(mx / my))) : mx === my ? 0 : 5;
}

function middle({ min, max }: Figure): number {
  if (min <= -OPEN) return max;
  if (max >= OPEN) return min;
  return (min + max) / 2;
}

/** How close a word must stand to a figure to say what it counts. UTF-16 units. */
const WINDOW = 40;

function sameCount(a: ClaimReading, x: Figure, b: ClaimReading, y: Figure): number {
  const counted = compareCounted(x, y);
  const noun = nounScore(x.noun, y.noun);
  const about = frameScore(framesNear(a, x), framesNear(b, y));
  const around = aroundScore(near(a, x), near(b, y));
  const score = 0.3 * noun + 0.2 * stateScore(x.state, y.state) + 0.25 * around + 0.25 * about;
  return counted === 'other' ? 0.4 * score : score;
}

function nounScore(x: string | null, y: string | null): number {
  if (x === null || y === null) return x === y ? 0.5 : 0.35;
  if (sameThing(x, y)) return 1;
  return Math.min(0.7, likeness(rowOfStem(stemOf(x)), rowOfStem(stemOf(y))));
}

function stateScore(x: readonly string[], y: readonly string[]): number {
  if (!x.length || !y.length) return x.length === y.length ? 0.5 : 0.35;
  if (x.length === y.length && x.every((s) => y.includes(s))) return 1;
  return x.some((s) => y.includes(s)) ? 0.6 : 0;
}

interface Surroundings {
  words?: Word[];
  frames?: FrameMention[];
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

const close = (figure: Figure, { start, end }: { start: number; end: number }, window: number): boolean =>
  start < figure.end + window && end > figure.start - window;

/** The telling words close to a figure. */
function near(claim: ClaimReading, figure: Figure): Word[] {
  const known = surroundingsOf(figure);
  known.words ??= claim.content.filter((word) => close(figure, word, WINDOW));
  return known.words;
}

function framesNear(claim: ClaimReading, figure: Figure): FrameMention[] {
  const known = surroundingsOf(figure);
  known.frames ??= claim.frames.filter((frame) => close(figure, frame, WINDOW));
  return known.frames;
}

function frameScore(xs: readonly FrameMention[], ys: readonly FrameMention[]): number {
  if (!xs.length || !ys.length) return 0.2;
  const a = new Set(xs.map((f) => f.frame));
  const b = new Set(ys.map((f) => f.frame));
  let shared = 0;
  for (const f of a) if (b.has(f)) shared++;
  return shared / Math.min(a.size, b.size);
}

function aroundScore(xs: readonly Word[], ys: readonly Word[]): number {
  if (!xs.length || !ys.length) return 0.2;
  const side = (from: readonly Word[], to: readonly Word[]): number => {
    let sum = 0;
    let total = 0;
    for (const p of from) {
      let best = 0;
      for (const q of to) best = Math.max(best, p.stem === q.stem ? 1 : likeness(p.row, q.row));
      sum += p.weight * (best > 0.45 ? best : 0);
      total += p.weight;
    }
    return total ? sum / total : 0;
  };
  return Math.max(side(xs, ys), side(ys, xs));
}
