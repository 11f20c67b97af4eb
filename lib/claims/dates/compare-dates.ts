import type { DateMention } from '../dates';
import { parseDay } from './calendar';

/**
 * How two times stand: the `same` days; one `within` the other (the narrower is more exact); `overlap` in part;
 * `different` where they share no day; `unknown` where either is not resolved.
 */
export type DateRelation = 'same' | 'within' | 'overlap' | 'different' | 'unknown';

/** Compares two times; the same whichever comes first. Clock times count where both have one on the same day. */
export function compareDates(a: DateMention, b: DateMention): DateRelation {
  const [aFrom, aTo, bFrom, bTo] = [parseDay(a.from), parseDay(a.to), parseDay(b.from), parseDay(b.to)];
  if (aFrom === null || aTo === null || bFrom === null || bTo === null) return 'unknown';
  if (aFrom > bTo || bFrom > aTo) return 'different';
  if (aFrom === bFrom && aTo === bTo) {
    if (
      a.time &&
      b.time &&
      aFrom === aTo &&
      (a.zone ?? b.zone) === (b.zone ?? a.zone) &&
      minutesApart(a.time, b.time) > 60
    )
      return 'different';
    return 'same';
  }
  if ((aFrom >= bFrom && aTo <= bTo) || (bFrom >= aFrom && bTo <= aTo)) return 'within';
  return 'overlap';
}

function minutesApart(a: string, b: string): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return Math.abs(minutes(a) - minutes(b));
}
