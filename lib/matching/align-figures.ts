import type { Figure } from '../claims/figures';
import type { ClaimReading } from './read-claim';
import { stemOf } from './stem';
import { nearness, type Word, wordsOf } from './words';

/** How two values stand: the same, compatible as intervals, or apart. */
export type ValueRelation = 'equal' | 'fits' | 'apart';

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

const TOP = Number.MAX_VALUE;

/** The kinds that may count the same thing. */
const FAMILY: Partial<Record<Figure['kind'], string>> = {
  'percentage-point': 'percent',
  ratio: 'percent',
  rank: 'ordinal',
};
const NEVER: ReadonlySet<Figure['kind']> = new Set(['identifier']);

/** Pairs off the figures of two sentences, the surest first; each figure stands in at most one pair. */
export function alignFigures(a: ClaimReading, b: ClaimReading): FigureAlignment[] {
  const all: FigureAlignment[] = [];
  for (const x of a.claim.figures)
    for (const y of b.claim.figures) {
      if (NEVER.has(x.kind) || NEVER.has(y.kind)) continue;
      if ((FAMILY[x.kind] ?? x.kind) !== (FAMILY[y.kind] ?? y.kind)) continue;
      if (x.unit !== y.unit) continue;
      all.push({ a: x, b: y, same: sameCount(a, x, b, y), ...relate(x, y) });
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
const rank = (p: FigureAlignment): number => p.same + (p.relation === 'equal' ? 0.25 : p.relation === 'fits' ? 0.1 : 0);

/** How two values stand. A soft end gives way by a tenth; a rounded figure by half its last digit. */
export function relate(x: Figure, y: Figure): { relation: ValueRelation; distance: number } {
  const mx = middle(x);
  const my = middle(y);
  const distance = mx > 0 && my > 0 ? Math.min(5, Math.abs(Math.log(mx / my))) : mx === my ? 0 : 5;
  if (x.min === y.min && x.max === y.max) return { relation: 'equal', distance: 0 };
  const slackX = slack(x);
  const slackY = slack(y);
  const meets = x.min - slackX <= y.max + slackY && y.min - slackY <= x.max + slackX;
  if (!meets) return { relation: 'apart', distance };
  return { relation: distance < 0.02 ? 'equal' : 'fits', distance };
}

function middle({ min, max }: Figure): number {
  if (min <= -TOP) return max;
  if (max >= TOP) return min;
  return (min + max) / 2;
}

function slack(figure: Figure): number {
  const value = Math.abs(middle(figure));
  const soft = figure.approximate ? 0.07 * value : 0;
  // A figure of one or two telling digits ("1.8 million") is a rounded one; a small whole count is not.
  const digits = String(Math.round(value)).replace(/0+$/, '').length;
  const rounded = value >= 1000 && digits <= 2 ? 0.5 * 10 ** (String(Math.round(value)).length - digits) * 0.2 : 0;
  return Math.max(soft, rounded);
}

const WINDOW = 40;

function sameCount(a: ClaimReading, x: Figure, b: ClaimReading, y: Figure): number {
  const noun = nounScore(x.noun, y.noun);
  const state = stateScore(x.state, y.state);
  const around = aroundScore(near(a, x), near(b, y));
  return 0.4 * noun + 0.25 * state + 0.35 * around;
}

function nounScore(x: string | null, y: string | null): number {
  if (x === null || y === null) return x === y ? 0.5 : 0.35;
  if (x === y) return 1;
  const p = wordsOf(x)[0];
  const q = wordsOf(y)[0];
  if (!p || !q) return 0;
  if (stemOf(p.lower) === stemOf(q.lower)) return 1;
  return Math.max(0, nearness(p.row, q.row));
}

function stateScore(x: readonly string[], y: readonly string[]): number {
  if (!x.length || !y.length) return x.length === y.length ? 0.5 : 0.35;
  if (x.length === y.length && x.every((s) => y.includes(s))) return 1;
  return x.some((s) => y.includes(s)) ? 0.6 : 0;
}

const windows = new WeakMap<Figure, Word[]>();

/** The telling words close to a figure. */
function near(claim: ClaimReading, figure: Figure): Word[] {
  let words = windows.get(figure);
  if (!words) {
    words = claim.content.filter(
      ({ start, end }) =>
        (end <= figure.start && figure.start - end <= WINDOW) || (start >= figure.end && start - figure.end <= WINDOW),
    );
    windows.set(figure, words);
  }
  return words;
}

function aroundScore(xs: readonly Word[], ys: readonly Word[]): number {
  if (!xs.length || !ys.length) return 0.2;
  const side = (from: readonly Word[], to: readonly Word[]): number => {
    let sum = 0;
    let total = 0;
    for (const p of from) {
      let best = 0;
      for (const q of to) best = Math.max(best, p.stem === q.stem ? 1 : nearness(p.row, q.row));
      sum += p.weight * (best > 0.45 ? best : 0);
      total += p.weight;
    }
    return total ? sum / total : 0;
  };
  return Math.max(side(xs, ys), side(ys, xs));
}
