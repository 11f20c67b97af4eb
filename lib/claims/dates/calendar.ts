/** Days are whole numbers from 1970-01-01, so that a week is 7 and nothing depends on a time zone. */
export type Day = number;

const MS = 86_400_000;

/** The day of a calendar date; months beyond 1 to 12 run over into the years beside. */
export const dayOf = (year: number, month: number, date: number): Day =>
  Math.round(
    new Date(Date.UTC(2000, month - 1, date)).setUTCFullYear(
      year + Math.floor((month - 1) / 12),
      (((month - 1) % 12) + 12) % 12,
      date,
    ) / MS,
  );

export interface Ymd {
  year: number;
  month: number;
  date: number;
  /** From Sunday = 0. */
  weekday: number;
}

export function ymdOf(day: Day): Ymd {
  const d = new Date(day * MS);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate(), weekday: d.getUTCDay() };
}

/** ISO date; `null` beyond the years that ISO writes with four digits. */
export function isoOf(day: Day): string | null {
  const { year, month, date } = ymdOf(day);
  if (!(year >= 0 && year <= 9999)) return null;
  const pad = (n: number, size: number): string => String(n).padStart(size, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day that an ISO date or date-time is written in, in its own zone; `null` when it is none. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  const back = ymdOf(day);
  return back.month === month && back.date === date ? day : null;
}

export const lastOfMonth = (year: number, month: number): Day => dayOf(year, month + 1, 1) - 1;
export const isDate = (year: number, month: number, date: number): boolean =>
  date >= 1 && month >= 1 && month <= 12 && date <= ymdOf(lastOfMonth(year, month)).date;

/** Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, chapter 8: Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The nth weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = lastOfMonth(year, month);
    return last - ((ymdOf(last).weekday - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - ymdOf(first).weekday + 7) % 7) + (nth - 1) * 7;
}
