import { compareCounted, compareFigures, TOLERANCE } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import { ANY_EXCHANGE, dollarsFor, type Exchange } from './exchange-rates';
import { type FigureContext, figureFeatures } from './figure-judge';
import { placeOf } from './figure-place';
import { countOneThing } from './judges';
import { weigh } from './linear';
import type { ClaimReading } from './read-claim';
import { probabilityOf } from './trees';

/** How two values stand: the same, compatible, one much more exact than the other, or apart. */
export type ValueRelation = 'equal' | 'fits' | 'finer' | 'apart';

/** Two figures that may count the same thing. */
export interface FigureAlignment {
  a: Figure;
  b: Figure;
  /** How sure they count the same thing, 0 to 1. */
  same: number;
  /** How sure, where the sentences are on one question, that it is these figures. */
  asked: number;
  relation: ValueRelation;
  /** |ln| of the ratio of the middles; 0 when equal, capped at 5. */
  distance: number;
}

const OPEN = Number.MAX_VALUE;

/** A sentence with more figures is a table; the rest of them are not compared. */
const MAX_FIGURES = 12;

/**
 * Pairs off the figures of two sentences, the surest first; each figure stands in at most one pair.
 * @param context what the two articles tell of the words; without it, by the nouns and states alone.
 */
export function alignFigures(a: ClaimReading, b: ClaimReading, context?: FigureContext): FigureAlignment[] {
  const { judges } = a.language;
  const all: FigureAlignment[] = [];
  for (const x of a.claim.figures.slice(0, MAX_FIGURES))
    for (const y of b.claim.figures.slice(0, MAX_FIGURES)) {
      const relation = relationOf(x, y, context?.exchange ?? ANY_EXCHANGE);
      if (!relation || isPartUnlikeWhole(a, x, b, y)) continue;
      const distance = distanceOf(x, y);
      if (!context) {
        const same = ALIKE[compareCounted(x, y, a.language)] + (relation === 'equal' ? 0.1 : 0);
        all.push({ a: x, b: y, same, asked: same, relation, distance });
        continue;
      }
      const row = figureFeatures(a, x, b, y, relation, context);
      const same = countOneThing(judges, row);
      all.push({ a: x, b: y, same, asked: probabilityOf(weigh(judges.figures.asked, row)), relation, distance });
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

/** "All nine" answers to "eight" in "eight of the nine", not to "nine". */
const isPartUnlikeWhole = (a: ClaimReading, x: Figure, b: ClaimReading, y: Figure): boolean =>
  (placeOf(a, x).whole && isAll(b, y)) || (placeOf(b, y).whole && isAll(a, x));

const isAll = ({ claim: { sentence }, language: { cues } }: ClaimReading, { start, text }: Figure): boolean =>
  cues.allBefore.test(sentence.slice(Math.max(0, start - 12), start)) || cues.allOpens.test(text);

/** How sure two figures count one thing where only nouns and states are known. */
const ALIKE = { same: 0.8, maybe: 0.5, other: 0.1 } as const;

const rank = (p: FigureAlignment): number => p.same;

/**
 * How the values of two figures stand, `null` where they measure different things.
 * @param exchange of sums in two currencies
 */
export function relationOf(x: Figure, y: Figure, exchange: Exchange): ValueRelation | null {
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
      return currencies(x, y, exchange);
  }
}

/** No rate that was brings the sums together, even rounded: then they are apart. Others may be the same. */
function currencies(x: Figure, y: Figure, exchange: Exchange): ValueRelation | null {
  if (x.kind !== 'money' || y.kind !== 'money') return null;
  const p = dollarsFor(x.unit ?? '', exchange);
  const q = dollarsFor(y.unit ?? '', exchange);
  if (!p || !q) return null;
  const apart = least(x) * p[0] > most(y) * q[1] * ROUNDED || least(y) * q[0] > most(x) * p[1] * ROUNDED;
  return apart ? 'apart' : 'fits';
}

/** How far a bound reaches that is open to one side, as where both are in one currency. */
const least = ({ min, max }: Figure): number => (min <= -OPEN ? max / TOLERANCE.reach : min);
const most = ({ min, max }: Figure): number => (max >= OPEN ? min * TOLERANCE.reach : max);

/** How far rounding reaches between sums in two currencies, as a factor. */
const ROUNDED = 1.03;

function distanceOf(x: Figure, y: Figure): number {
  const mx = pointOf(x);
  const my = pointOf(y);
  return mx > 0 && my > 0 ? Math.min(5, Math.abs(Math.log(mx / my))) : mx === my ? 0 : 5;
}

/** The number that a figure names: a bound's edge, a range's middle. */
export function pointOf({ min, max }: Figure): number {
  if (min <= -OPEN) return max;
  if (max >= OPEN) return min;
  return (min + max) / 2;
}
