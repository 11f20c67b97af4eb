import { type Day, dayOf, lastOfMonth, ymdOf } from './calendar';

/** First and last day of a stretch, inclusive. */
export interface Days {
  from: Day;
  to: Day;
}

export const one = (day: Day): Days => ({ from: day, to: day });
/** A span given by its two ends in either order of naming. */
export const span = (a: Days, b: Days): Days => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
export const monthDays = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: lastOfMonth(year, month),
});
export const yearDays = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });

/** Monday to Sunday of the week of a day, `by` weeks on. */
export function weekOf(day: Day, by: number): Days {
  const monday = day - ((ymdOf(day).weekday + 6) % 7) + by * 7;
  return { from: monday, to: monday + 6 };
}

/** The month of a day, `by` months on. */
export function monthBy(day: Day, by: number): Days {
  const { year, month } = ymdOf(day);
  const at = ymdOf(dayOf(year, month + by, 1));
  return monthDays(at.year, at.month);
}

/** The same day some months on, or the last of a shorter month. */
export function plusMonths(day: Day, by: number): Day {
  const { year, month, date } = ymdOf(day);
  const first = ymdOf(dayOf(year, month + by, 1));
  return Math.min(dayOf(first.year, first.month, date), lastOfMonth(first.year, first.month));
}

/** The part of a stretch from one share of it to another, 0 to 1. */
export function shareOf(days: Days, from: number, to: number): Days {
  const size = days.to - days.from + 1;
  // Halves of a year end with June, not with its 183rd day.
  if (from === 0.5 && size > 300) return { from: plusMonths(days.from, 6), to: days.to };
  if (to === 0.5 && size > 300) return { from: days.from, to: plusMonths(days.from, 6) - 1 };
  return { from: days.from + Math.floor(size * from), to: days.from + Math.ceil(size * to) - 1 };
}

/** What times are counted in. */
export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'year'
  | 'decade'
  | 'century';

/** Units longer ago than this are no dates. */
const FARTHEST = 5000;

/**
 * The time `least` to `most` units from a time, forwards or back. Coarse units give the soft edge that "three weeks
 * ago" has; a year after a year and a month after a month stay whole. `null` beyond any calendar.
 */
export function shift(base: Days, least: number, most: number, unit: CalendarUnit, sign: 1 | -1): Days | null {
  const near = Math.min(Math.abs(least), Math.abs(most));
  const far = Math.max(Math.abs(least), Math.abs(most));
  if (far > FARTHEST) return null;
  const length = base.to - base.from;
  if (unit === 'year' && length > 300) return span(yearFrom(base.from, sign * near), yearFrom(base.to, sign * far));
  if (unit === 'month' && length > 26 && length < 32)
    return span(monthBy(base.from, sign * near), monthBy(base.from, sign * far));
  return span(shiftOne(base, near, unit, sign), shiftOne(base, far, unit, sign));
}

const yearFrom = (day: Day, by: number): Days => yearDays(ymdOf(day).year + by);
const widen = ({ from, to }: Days, by: number): Days => ({ from: from - by, to: to + by });
const move = ({ from, to }: Days, by: number): Days => ({ from: from + by, to: to + by });
const moveMonths = ({ from, to }: Days, by: number): Days => ({ from: plusMonths(from, by), to: plusMonths(to, by) });
const moveYears = ({ from, to }: Days, by: number): Days => ({
  from: yearFrom(from, by).from,
  to: yearFrom(to, by).to,
});

function shiftOne(base: Days, n: number, unit: CalendarUnit, sign: 1 | -1): Days {
  switch (unit) {
    case 'second':
    case 'minute':
      return base;
    case 'hour':
      return sign < 0
        ? { from: base.from - Math.ceil(n / 24), to: base.to }
        : { from: base.from, to: base.to + Math.ceil(n / 24) };
    case 'day':
    case 'night':
      return move(base, sign * n);
    case 'week':
    case 'weekend':
      return widen(move(base, sign * n * 7), n > 1 ? 3 : 1);
    case 'fortnight':
      return widen(move(base, sign * n * 14), 3);
    case 'month':
      return widen(moveMonths(base, sign * n), n > 1 ? 15 : 7);
    case 'year':
      return n >= 2 ? moveYears(base, sign * Math.round(n)) : widen(moveMonths(base, sign * Math.round(12 * n)), 31);
    case 'decade':
      return { from: yearFrom(base.from, sign * 10 * n - 1).from, to: yearFrom(base.to, sign * 10 * n + 1).to };
    default:
      return { from: yearFrom(base.from, sign * 100 * n - 5).from, to: yearFrom(base.to, sign * 100 * n + 5).to };
  }
}
