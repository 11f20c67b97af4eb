import type { Figure } from './figures';
import { RATES } from './rates';
import { KIN_STATES, type State } from './states';

/**
 * How the values of two figures stand.
 * `equal`: the same, up to rounding, unit and softness. `compatible`: intervals that fit without one telling more
 * ("more than 10,000", "about 11,000"). `a-more-exact`, `b-more-exact`: both hold, but one narrows the other
 * markedly ("dozens" and "41"). `different`: both cannot be meant. `incomparable`: they measure different things.
 */
export type FigureRelation = 'equal' | 'compatible' | 'a-more-exact' | 'b-more-exact' | 'different' | 'incomparable';

/** What the tolerance trades: how far rounding and softness reach, as a share of the value. */
export const TOLERANCE = {
  /** "about", "some", "roughly": at least this far, and as far as half of the last telling digit up to `soft`. */
  softLeast: 0.03,
  soft: 0.1,
  /** "About 15" may be 14 or 16, "a couple" three: a soft count of five or more, or in a vague word, reaches one away. */
  softCount: 1,
  /** A plain figure of 1,000 or more, an amount or a measure: half of its last telling digit, up to this. */
  rounded: 0.05,
  /** A plain percentage, whose points matter: half of its last digit, up to this. */
  percent: 0.02,
  /** A plain count of 100 to 999 that ends in 00 or 50. */
  hundreds: 0.02,
  /** Half, a third, a quarter are rough by nature. */
  fraction: 0.06,
  /** A writer who says "more than 10,000" means less than this many times 10,000, or would have named a higher bound. */
  reach: 2,
  /** A bound passed by less than this share is still the same value. */
  close: 1.25,
} as const;

const OPEN = Number.MAX_VALUE;
const RATE: ReadonlyMap<string, number> = new Map(Object.entries(RATES));
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']);
const LIKE: Partial<Record<Figure['kind'], string>> = { ratio: 'percent', rank: 'ordinal' };

interface Interval {
  min: number;
  max: number;
  slack: number;
}

/** Compares two values. Mirrors: `compareFigures(b, a)` says the same from the other side. */
export function compareFigures(a: Figure, b: Figure): FigureRelation {
  const pair = alike(a, b);
  if (!pair) return 'incomparable';
  const [x, y] = pair;
  if (a.parts && b.parts) return a.parts[0] === b.parts[0] && a.parts[1] === b.parts[1] ? 'equal' : 'different';
  const slack = Math.max(x.slack, y.slack);
  // Rounding errors of unit conversion are not differences.
  const hair = 1e-9 * Math.max(size(x), size(y));
  const gap = Math.max(x.min - y.max, y.min - x.max);
  if (gap > slack + hair) return 'different';
  const openX = isOpen(x);
  const openY = isOpen(y);
  if (openX && openY) return bothOpen(x, y, slack);
  if (openX || openY) return oneOpen(openX ? x : y, openX ? y : x, openX ? 'b-more-exact' : 'a-more-exact');
  const apart = Math.max(Math.abs(x.min - y.min), Math.abs(x.max - y.max));
  if (apart <= slack + hair) return 'equal';
  const widthX = x.max - x.min + 2 * x.slack;
  const widthY = y.max - y.min + 2 * y.slack;
  // One interval that is a third of the other tells more, if the other is wide beside its value.
  if (widthX * 3 <= widthY && widthY > 0.25 * size(y)) return 'a-more-exact';
  if (widthY * 3 <= widthX && widthX > 0.25 * size(x)) return 'b-more-exact';
  return 'compatible';
}

const isOpen = ({ min, max }: Interval): boolean => max >= OPEN || min <= -OPEN;
const edge = ({ min, max }: Interval): number => (max >= OPEN ? min : max);
const size = (v: Interval): number => (isOpen(v) ? Math.abs(edge(v)) : Math.max(Math.abs(v.min), Math.abs(v.max)));

/** "More than 10,000" and "at least 11,000"; a floor and a ceiling only bound each other. */
function bothOpen(x: Interval, y: Interval, slack: number): FigureRelation {
  // "Up to 100,000 is safe" and "what lies above 100,000 is lost" share no value.
  if (x.max >= OPEN !== y.max >= OPEN) return edge(x) === edge(y) ? 'incomparable' : 'compatible';
  const [low, high] = [Math.min(edge(x), edge(y)), Math.max(edge(x), edge(y))];
  if (high - low <= slack || high === low) return 'equal';
  if (low >= 0 && high <= low * TOLERANCE.close) return 'compatible';
  if (low > 0 && high <= low * TOLERANCE.reach) {
    const narrower = x.max >= OPEN ? edge(x) > edge(y) : edge(x) < edge(y);
    return narrower ? 'a-more-exact' : 'b-more-exact';
  }
  return 'different';
}

/** A bound against a value or a range. `exact` says which side is the closed one. */
function oneOpen(open: Interval, closed: Interval, exact: 'a-more-exact' | 'b-more-exact'): FigureRelation {
  const at = edge(open);
  // "More than 100" may be "dozens", though some dozens are fewer.
  if (closed.min < at && at < closed.max && closed.max > closed.min * TOLERANCE.reach) return 'compatible';
  const nearest = open.max >= OPEN ? closed.min : closed.max;
  const [low, high] = [Math.min(Math.abs(at), Math.abs(nearest)), Math.max(Math.abs(at), Math.abs(nearest))];
  if (high === low || high <= low * TOLERANCE.close || high - low <= Math.max(open.slack, closed.slack))
    return 'compatible';
  return low > 0 && high <= low * TOLERANCE.reach ? exact : 'different';
}

/** The two intervals in one unit, with what rounding allows; `null` when they measure different things. */
function alike(a: Figure, b: Figure): [Interval, Interval] | null {
  if (a.kind === 'identifier' || b.kind === 'identifier') return null;
  if ((LIKE[a.kind] ?? a.kind) !== (LIKE[b.kind] ?? b.kind)) return null;
  if (!sameUnit(a.unit, b.unit)) return null;
  const x = intervalOf(a);
  const y = intervalOf(b);
  if (a.per && b.per && a.per !== b.per) {
    const from = RATE.get(b.per);
    const to = RATE.get(a.per);
    if (!from || !to) return null;
    // Both as of the longer period, so that either side sees the same gap.
    return to >= from ? [x, times(y, to / from)] : [times(x, from / to), y];
  }
  return [x, y];
}

const times = ({ min, max, slack }: Interval, by: number): Interval => ({
  min: Math.abs(min) >= OPEN ? min : min * by,
  max: Math.abs(max) >= OPEN ? max : max * by,
  slack: slack * by,
});

/** Currencies do not convert; "$" may be any country's dollar. */
function sameUnit(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  return (a === '$' && DOLLARS.has(b ?? '')) || (b === '$' && DOLLARS.has(a ?? ''));
}

function intervalOf(figure: Figure): Interval {
  const { min, max } = figure;
  const value = max >= OPEN ? Math.abs(min) : min <= -OPEN ? Math.abs(max) : Math.abs(min + max) / 2;
  return { min, max, slack: slackOf(figure, value) };
}

function slackOf({ kind, approximate, step = 0, min, max, text }: Figure, value: number): number {
  if (kind === 'ordinal' || kind === 'rank' || kind === 'score') return 0;
  if (kind === 'age') return approximate ? 2 : 0;
  const half = step / 2;
  if (kind === 'ratio' && !/\d/.test(text))
    return Math.max(TOLERANCE.fraction, approximate ? TOLERANCE.soft : 0) * value;
  if (approximate) {
    // "nearly" and "dozens" carry their softness in the interval; its ends give only a little.
    if (min !== max) return 0.02 * value;
    const least = kind === 'count' && (value >= 5 || step === 0) ? TOLERANCE.softCount : 0;
    return Math.max(least, TOLERANCE.softLeast * value, Math.min(half, TOLERANCE.soft * value));
  }
  switch (kind) {
    case 'percent':
    case 'percentage-point':
    case 'ratio':
      return Math.min(half, TOLERANCE.percent * value);
    case 'count':
      if (value < 100) return 0;
      if (value < 1000) return step >= 50 ? TOLERANCE.hundreds * value : 0;
      return step > 1 ? Math.min(half, TOLERANCE.rounded * value) : 0;
    default:
      return Math.min(half, TOLERANCE.rounded * value);
  }
}

/** What is asked of the nouns of a language to compare what they count. */
export interface Nouns {
  /** Whether a noun, in the singular, counts people ("soldier", "victim"). */
  isPerson(noun: string): boolean;
  /** Whether it counts people of any kind: a soldier is a person, a soldier is not a civilian. */
  isAnybody(noun: string): boolean;
}

/** Whether two figures count the same thing: `same` noun (or both people) and states, `other`, or not told (`maybe`). */
export function compareCounted(a: Figure, b: Figure, nouns: Nouns): 'same' | 'maybe' | 'other' {
  const states = sameStates(a.state, b.state);
  if (states === 'other') return 'other';
  if (a.noun === null || b.noun === null) return states === 'same' && a.state.length > 0 ? 'same' : 'maybe';
  if (a.noun === b.noun) return states;
  if (nouns.isPerson(a.noun) && nouns.isPerson(b.noun)) {
    if (nouns.isAnybody(a.noun) || nouns.isAnybody(b.noun))
      return states === 'same' && a.state.length > 0 ? 'same' : 'maybe';
    return 'maybe';
  }
  return nouns.isPerson(a.noun) !== nouns.isPerson(b.noun) ? 'other' : 'maybe';
}

const areKin = (a: string, b: string): boolean =>
  KIN_STATES.some((row) => row.includes(a as State) && row.includes(b as State));

function sameStates(a: readonly string[], b: readonly string[]): 'same' | 'maybe' | 'other' {
  if (a.length === b.length && a.every((state, i) => state === b[i])) return 'same';
  if (!a.length || !b.length) return 'maybe';
  return a.length === 1 && b.length === 1 && areKin(a[0] ?? '', b[0] ?? '') ? 'maybe' : 'other';
}

/** What differs between two figures, ready for a message: the words on either side and the sizes. */
export interface FigureDifference {
  relation: FigureRelation;
  a: string;
  b: string;
  /** Larger over smaller middle, 1 or more; `null` where that says nothing (zero, open ends on both sides). */
  ratio: number | null;
  /** Which side has the larger value; `null` where they are equal or cannot be told. */
  larger: 'a' | 'b' | null;
  /** Distance of the middles in the base unit; 0 where they cannot be compared. */
  gap: number;
  unit: string | null;
}

/** Says what differs between two figures, for a reason's message. Never throws; mirrors like `compareFigures`. */
export function describeDifference(a: Figure, b: Figure): FigureDifference {
  const relation = compareFigures(a, b);
  const pair = alike(a, b);
  const base = { relation, a: a.text, b: b.text, unit: a.unit === '$' ? b.unit : a.unit };
  if (!pair) return { ...base, ratio: null, larger: null, gap: 0, unit: null };
  const [x, y] = pair.map(middle) as [number, number];
  const gap = Math.abs(x - y);
  return {
    ...base,
    ratio: x > 0 && y > 0 ? Math.max(x / y, y / x) : null,
    larger: relation === 'equal' || gap === 0 ? null : x > y ? 'a' : 'b',
    gap: Number.isFinite(gap) ? gap : 0,
  };
}

const middle = (v: Interval): number => (isOpen(v) ? edge(v) : (v.min + v.max) / 2);
