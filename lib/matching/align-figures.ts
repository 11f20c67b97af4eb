import { compareCounted, compareFigures } from '../claims/compare-figures';
import type { Figure } from '../claims/figures';
import { type FigureContext, figureFeatures } from './figure-judge';
import { JUDGES } from './judges';
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
  const all: FigureAlignment[] = [];
  for (const x of a.claim.figures.slice(0, MAX_FIGURES))
    for (const y of b.claim.figures.slice(0, MAX_FIGURES)) {
      const relation = relationOf(x, y);
      if (!relation) continue;
      const distance = distanceOf(x, y);
      if (!context) {
        const same = ALIKE[compareCounted(x, y)] + (relation === 'equal' ? 0.1 : 0);
        all.push({ a: x, b: y, same, asked: same, relation, distance });
        continue;
      }
      const row = figureFeatures(a, x, b, y, relation, context);
      const same = probabilityOf(weigh(JUDGES.figures.counted, row));
      all.push({ a: x, b: y, same, asked: probabilityOf(weigh(JUDGES.figures.asked, row)), relation, distance });
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

/** How sure two figures count one thing where only nouns and states are known. */
const ALIKE = { same: 0.8, maybe: 0.5, other: 0.1 } as const;

const rank = (p: FigureAlignment): number => p.same;

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
