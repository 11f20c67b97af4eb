import type { Span } from '../article/article';

/** A time of day that a sentence names. */
export interface ClockTime extends Span {
  /** Minutes since midnight; of "half past ten" since midnight or noon. */
  at: number;
  /** Whether morning or evening is left open. */
  half: boolean;
  /** "about", "shortly before", or no minutes given. */
  soft: boolean;
  /** Whether the words can be nothing else: "at four in the morning", but not "at four" and "about ten on Monday". */
  plain: boolean;
}

/** Minutes between two times of day; where either leaves the half of the day open, between the nearest. */
export function minutesBetween(a: ClockTime, b: ClockTime): number {
  const round = a.half || b.half ? 720 : 1440;
  const apart = Math.abs(a.at - b.at) % round;
  return Math.min(apart, round - apart);
}

/** How far a soft time reaches, and an exact one, in minutes. */
const SOFT_REACH = 20;
const EXACT_REACH = 5;

export const isSameTime = (a: ClockTime, b: ClockTime): boolean =>
  minutesBetween(a, b) <= (a.soft || b.soft ? SOFT_REACH : EXACT_REACH);

/** How the times of day of two claims stand. */
export interface ClockRelation {
  /** Whether one time is named in both. */
  same: boolean;
  /** Whether both name one, and whether only one of them does. */
  both: boolean;
  one: boolean;
  /** Minutes between the nearest of either side; infinite where not both name one. */
  apart: number;
}

/** Compares the times of day of two claims. The same whichever comes first. */
export function compareClocks(a: readonly ClockTime[], b: readonly ClockTime[]): ClockRelation {
  const pairs = a.flatMap((p) => b.map((q): [ClockTime, ClockTime] => [p, q]));
  return {
    same: pairs.some(([p, q]) => isSameTime(p, q)),
    both: pairs.length > 0,
    one: a.length > 0 !== b.length > 0,
    apart: Math.min(Number.POSITIVE_INFINITY, ...pairs.map(([p, q]) => minutesBetween(p, q))),
  };
}
