import { type Day, dayOf, easterOf, isDate, lastOfMonth, nthWeekday, ymdOf } from '../../../claims/dates/calendar';
import { type Days, monthBy, one, plusMonths, weekOf, yearDays } from '../../../claims/dates/days';
import { EASTER_FEASTS, FIXED_FEASTS, MONTHS, SEASONS, WEEKDAY_FEASTS, WEEKDAYS } from '../data/calendar';
import { SMALL_NUMBERS, TENS } from '../data/number-words';
import { partOf } from './day-words';

/** What a time is resolved against. */
export interface Context {
  /** Day of publication. */
  today: Day;
  /** The time named last before this one in the sentence, if resolved. */
  previous: Days | null;
  /** Tense of the clause: `future` for plans, `past`, or not told. */
  tense: 'past' | 'future' | null;
}

/** The named parts of a pattern's match. */
export type Groups = Record<string, string | undefined>;

/** Number of a month from its name, long or short: 1 to 12. */
export function monthOf(name: string): number {
  const clean = name.replace('.', '').slice(0, 3).toLowerCase();
  return MONTHS.findIndex(([long]) => long.toLowerCase().startsWith(clean)) + 1;
}

/** Number of a weekday from its name, from Sunday = 0. */
export function weekdayOf(name: string): number {
  const clean = name.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex(([long]) => long.toLowerCase().startsWith(clean));
}

const numbers: ReadonlyMap<string, number> = new Map([...Object.entries(SMALL_NUMBERS), ...Object.entries(TENS)]);

/** `[least, most]` of a small number in words or digits. */
export function numberOf(text: string): [number, number] {
  const word = text.toLowerCase().trim();
  if (/^\d/.test(word)) return [Number(word), Number(word)];
  if (word === 'a' || word === 'an') return [1, 1];
  if (word.includes('few')) return [2, 5];
  if (word.includes('couple')) return [2, 2];
  if (word === 'several') return [3, 9];
  const sum = word.split(/[-\s]/).reduce((n, part) => n + (numbers.get(part) ?? 0), 0);
  return [sum, sum];
}

/** A clause that looks ahead may still speak of a month just begun. */
const JUST_PAST = 31;
/** Published east of where it happened, or dated for tomorrow's paper. */
const ZONES_APART = 2;

/**
 * The year of a month and day without one: the last that is past, the coming one where the clause looks ahead, the
 * nearest where no tense tells.
 */
export function yearFor(month: number, date: number, { today, tense }: Context): number {
  const { year } = ymdOf(today);
  const at = dayOf(year, month, date);
  if (at > today && at <= today + ZONES_APART) return year;
  if (tense === null) return nearestYear(month, date, today);
  if (tense === 'future') return at >= today - JUST_PAST ? year : year + 1;
  return at <= today ? year : year - 1;
}

/** The year of a month that only describes ("the October poll"): the nearest, but past behind another that is past. */
export function yearOfAdjective(month: number, { today, tense, previous }: Context): number {
  const past = tense === 'past' && previous !== null && previous.to <= today;
  return past ? yearFor(month, 1, { today, tense, previous }) : nearestYear(month, 15, today);
}

/** Nobody leaves the year out of a day eleven months ago: so near ahead, it is the coming one whatever the tense. */
function yearOfDay(month: number, date: number, context: Context): number {
  const { year } = ymdOf(context.today);
  const ahead = dayOf(year, month, date) - context.today;
  return ahead > 0 && ahead <= JUST_PAST ? year : yearFor(month, date, context);
}

/** News tells more of what has been: a day ahead must be this much nearer than the last one. */
const AHEAD = 0.6;

/** The year in which a month and day lie nearest to publication: "the November election", "October's rise". */
function nearestYear(month: number, date: number, today: Day): number {
  const { year } = ymdOf(today);
  const past = dayOf(year, month, date) <= today ? year : year - 1;
  const behind = today - dayOf(past, month, date);
  return dayOf(past + 1, month, date) - today <= AHEAD * behind ? past + 1 : past;
}

/** The year of "last May", "this May", "next May". */
export function relativeYear(month: number, which: string, today: Day): number {
  const { year, month: now } = ymdOf(today);
  switch (which) {
    case 'next':
      return month > now ? year : year + 1;
    case 'this':
      return year;
    default:
      return month < now ? year : year - 1;
  }
}

/** "4 March", "28 December to 3 January 2019", with the year told or found. */
export function monthDate(
  month: number,
  date: number,
  endMonth: number | null,
  endDate: number | null,
  year: string | undefined,
  context: Context,
  adjective = false,
): Days | null {
  const y = year ? Number(year) : adjective ? nearestYear(month, date, context.today) : yearOfDay(month, date, context);
  if (!isDate(y, month, date)) return null;
  const first = dayOf(y, month, date);
  if (endDate === null) return one(first);
  const lastMonth = endMonth ?? month;
  if (!isDate(y, lastMonth, endDate)) return one(first);
  const last = dayOf(lastMonth < month && !year ? y + 1 : y, lastMonth, endDate);
  // "December 30 to January 2, 2015": the year belongs to the second.
  if (last < first && year) return { from: dayOf(y - 1, month, date), to: last };
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

/** Months of "the year to March", "the quarter to June". */
const MONTHS_OF: Readonly<Record<string, number>> = { year: 12, half: 6, 'half-year': 6, quarter: 3, month: 1 };

/** "the three months to June", "the year ended 31 March 2020": back from the day or the month that ends it. */
export function stretchTo({ n, unit, whole, date, date2, month, year }: Groups, context: Context): Days | null {
  const m = monthOf(month ?? '');
  const named = Number(date ?? date2 ?? 0);
  const y = year ? Number(year) : yearFor(m, named || 1, context);
  if (named && !isDate(y, m, named)) return null;
  const to = named ? dayOf(y, m, named) : lastOfMonth(y, m);
  const [count] = n ? numberOf(n) : [1];
  const step = (whole ?? unit ?? '').toLowerCase().replace(/s$/, '');
  if (step === 'week') return { from: to - 7 * count + 1, to };
  const months = (MONTHS_OF[step] ?? 1) * count;
  return { from: named ? plusMonths(to + 1, -months) : dayOf(y, m - months + 1, 1), to };
}

/** The weekday meant: the last on or before publication, the coming one in a clause that looks ahead. */
export function weekdayDay(name: string, which: string | undefined, { today, tense }: Context): Day {
  const back = (ymdOf(today).weekday - weekdayOf(name) + 7) % 7;
  const ahead = today + ((7 - back) % 7);
  switch (which) {
    case 'last':
    case 'previous':
      return today - (back || 7);
    case 'next':
      return today + (back ? 7 - back : 7);
    case 'this':
    case 'coming':
      return tense === 'past' ? today - back : ahead;
    default:
      return tense === 'future' ? ahead : today - back;
  }
}

/** Weeks from this one of "Monday before last week", "Monday last week", "Monday next week". */
const WEEKS: Readonly<Record<string, number>> = { 'before last': -2, last: -1, this: 0, next: 1 };

/** "on Monday", "Monday last week", "the following Monday", "between Friday and Monday", "until Friday". */
export function weekdayDays({ prep, weekday, which, weekday2, week }: Groups, told: Context): Days {
  const name = weekday ?? '';
  // "The road stays shut until Friday": what is to end has not ended.
  const ahead = told.tense === null && /^(?:until|till|by)$/i.test(prep ?? '');
  const context: Context = ahead ? { ...told, tense: 'future' } : told;
  const { today, tense, previous } = context;
  const first = firstWeekday(name, which?.toLowerCase(), week, context);
  if (!weekday2) return one(first);
  const gap = (weekdayOf(weekday2) - weekdayOf(name) + 7) % 7;
  // "between Friday and Monday": the second day ends the last stretch that is past.
  const back = first + gap > today && tense !== 'future' && !(previous && which) ? 7 : 0;
  return { from: first - back, to: first - back + gap };
}

function firstWeekday(name: string, which: string | undefined, week: string | undefined, context: Context): Day {
  const { today, previous } = context;
  if (week) return weekOf(today, WEEKS[week.replace(/\s+/g, ' ')] ?? 0).from + ((weekdayOf(name) + 6) % 7);
  if (which !== 'following' || !previous) return weekdayDay(name, which, context);
  const next = previous.from + 1;
  return next + ((weekdayOf(name) - ymdOf(next).weekday + 7) % 7);
}

export function seasonDays(season: string, year: number): Days {
  const [from, to] = SEASONS[season.toLowerCase()] ?? [1, 12];
  return to > 12
    ? { from: dayOf(year - 1, from, 1), to: lastOfMonth(year, to - 12) }
    : { from: dayOf(year, from, 1), to: lastOfMonth(year, to) };
}

/** "in the summer", "in early spring": the last one begun, or the coming one in a clause that looks ahead. */
export function season({ part, season: name = '', year }: Groups, { today, tense }: Context): Days {
  const now = ymdOf(today).year;
  if (year) return partOf(seasonDays(name, Number(year)), part);
  const here = seasonDays(name, now);
  if (tense === 'future') return partOf(here.to < today ? seasonDays(name, now + 1) : here, part);
  return partOf(here.from > today ? seasonDays(name, now - 1) : here, part);
}

/** Day of a feast in a year. */
function feastDay(name: string, year: number): Day {
  const key = name.toLowerCase().replace(/’/g, "'");
  const fixed = FIXED_FEASTS[key];
  if (fixed) return dayOf(year, fixed[0], fixed[1]);
  const weekday = WEEKDAY_FEASTS[key];
  if (weekday) return nthWeekday(year, weekday[0], weekday[1], weekday[2]);
  return easterOf(year) + (EASTER_FEASTS[key] ?? 0);
}

/** "on Christmas Day", "last Easter", "Good Friday 2019". */
export function feast({ feast: name = '', year, which }: Groups, { today, tense }: Context): Days {
  const now = ymdOf(today).year;
  if (year) return one(feastDay(name, Number(year)));
  const day = feastDay(name, now);
  if (which === 'last' || (which === undefined && tense !== 'future' && day > today + 30))
    return one(day < today ? day : feastDay(name, now - 1));
  if (which === 'next' || tense === 'future') return one(day >= today ? day : feastDay(name, now + 1));
  return one(day);
}

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };

/** "Q2 2019", "in the third quarter", "the first half of 2019". */
export function quarter({ q, nth = 'first', unit, year }: Groups, { today, tense }: Context): Days {
  const bare = !year || /^the/.test(year);
  const now = ymdOf(today).year;
  const told = year !== undefined && /^\d/.test(year);
  let y = told ? Number(year) : /last/.test(year ?? '') ? now - 1 : now;
  const size = unit === 'half' ? 6 : 3;
  const n = q ? Number(q) : nth === 'last' && unit === 'half' ? 2 : (NTH[nth.toLowerCase()] ?? 1);
  if (bare && tense !== 'future' && dayOf(y, (n - 1) * size + 1, 1) > today) y--;
  return { from: dayOf(y, (n - 1) * size + 1, 1), to: lastOfMonth(y, n * size) };
}

/** "the next day", "that night", "the same week": counted from the time named before. */
export function sameDay({ which, that, unit }: Groups, { previous }: Context): Days | null {
  if (!previous) return null;
  const by = that || which?.toLowerCase() === 'same' ? 0 : /next|following/i.test(which ?? '') ? 1 : -1;
  switch (unit?.toLowerCase()) {
    case 'week':
      return weekOf(previous.from, by);
    case 'month':
      return monthBy(previous.from, by);
    case 'year':
      return yearDays(ymdOf(previous.from).year + by);
    case 'weekend': {
      const { to } = weekOf(previous.from, by);
      return { from: to - 1, to };
    }
    default:
      return by > 0 ? one(previous.to + 1) : by < 0 ? one(previous.from - 1) : previous;
  }
}

/** "yesterday", "overnight", "the day after tomorrow". */
export function nearDay(word: string, today: Day): Days {
  const w = word.toLowerCase();
  if (w.includes('before')) return one(today - 2);
  if (w.includes('after tomorrow')) return one(today + 2);
  if (w.startsWith('yesterday')) return one(today - 1);
  if (w.startsWith('tomorrow')) return one(today + 1);
  if (w === 'overnight' || w.startsWith('last')) return { from: today - 1, to: today };
  return one(today);
}

/** "more than three weeks ago" reaches further back, "nearly a year ago" less far. */
export function soften(days: Days | null, about: string | undefined, today: Day): Days | null {
  if (!days || !about) return days;
  if (/more|over|least/i.test(about)) return { from: days.from - Math.ceil((today - days.from) / 4), to: days.to };
  if (/less|nearly|almost/i.test(about))
    return { from: days.from, to: Math.min(today, days.to + Math.ceil((today - days.to) / 8)) };
  return days;
}

/** The weekend meant: the last one begun, or the coming one. */
export function weekendNear(today: Day, tense: Context['tense']): Days {
  const saturday = weekOf(today, 0).from + 5;
  const from = tense === 'future' || saturday <= today ? saturday : saturday - 7;
  return { from, to: from + 1 };
}

/** "last week", "earlier this month", "the past three weeks", "at the end of last year". */
export function relativeUnit(groups: Groups, context: Context): Days | null {
  const { prep, the, adv, edge, which = '', n, unit = '' } = groups;
  const { today, tense, previous } = context;
  const w = which.toLowerCase();
  const u = unit.toLowerCase();
  const by = /last|previous|past/.test(w) ? -1 : /next|coming|following/.test(w) ? 1 : 0;
  // "over the last year", "in the next month": from today, not from January.
  const running = the && by !== 0 && /^(?:over|during|in|within)$/i.test(prep ?? '') && /^(?:week|month|year)$/.test(u);
  if (running && /^(?:last|next)$/.test(w)) return stretchFromToday('a', u, by, today);
  if (n || u.endsWith('s')) return stretchFromToday(n, u, by, today);
  const base = w === 'previous' || w === 'following' ? (previous?.from ?? today) : today;
  const whole = wholeUnit(u, w, by, base, context);
  // "earlier this week" is up to today, "later this year" from today on.
  if (/earlier/i.test(adv ?? '') && whole.from <= today) return { from: whole.from, to: Math.min(whole.to, today) };
  if (/later/i.test(adv ?? '') && whole.to >= today && tense !== 'past')
    return { from: Math.max(whole.from, today), to: whole.to };
  return partOf(whole, edge ? `the ${edge} of` : adv && /early|late$|mid/i.test(adv) ? adv : undefined);
}

/** "the past three weeks", "in the next few days": a stretch that ends or begins today. */
function stretchFromToday(n: string | undefined, unit: string, by: number, today: Day): Days | null {
  const most = n ? numberOf(n)[1] : 7;
  const far = awayFrom(today, by < 0 ? -most : most, unit.replace(/s$/, '').replace(/ie$/, 'y'));
  if (far === null) return null;
  return { from: Math.min(far, today), to: Math.max(far, today) };
}

/** The day some units away, to the day; `null` beyond any calendar. */
function awayFrom(today: Day, n: number, unit: string): Day | null {
  const months = MONTHS_OF[unit] ?? (unit === 'decade' ? 120 : unit === 'century' ? 1200 : 0);
  if (Math.abs(n) > 5000) return null;
  if (months) return plusMonths(today, Math.round(n * months));
  const days = unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : unit === 'hour' ? 1 / 24 : 1;
  return today + Math.sign(n) * Math.ceil(Math.abs(n) * days);
}

function wholeUnit(unit: string, which: string, by: number, base: Day, { today, tense }: Context): Days {
  const { year, month } = ymdOf(base);
  const past = which === 'past';
  switch (unit) {
    case 'week':
      return past ? { from: today - 7, to: today } : weekOf(base, by);
    case 'fortnight':
      return by < 0 ? { from: today - 14, to: today } : { from: today, to: today + 14 };
    case 'weekend':
      return relativeWeekend(which, by, today, tense);
    case 'month':
      return past ? { from: plusMonths(today, -1), to: today } : monthBy(base, by);
    case 'year':
      return past ? { from: plusMonths(today, -12), to: today } : yearDays(year + by);
    case 'decade': {
      if (by < 0) return { from: plusMonths(today, -120), to: today };
      if (by > 0) return { from: today, to: plusMonths(today, 120) };
      const first = Math.floor(year / 10) * 10;
      return { from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31) };
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + by * 100;
      return { from: dayOf(first, 1, 1), to: dayOf(first + 99, 12, 31) };
    }
    case 'quarter': {
      const q = Math.floor((month - 1) / 3) + by;
      return { from: dayOf(year, q * 3 + 1, 1), to: dayOf(year, q * 3 + 4, 1) - 1 };
    }
    default: {
      const here = seasonDays(unit, year);
      if (by < 0) return here.to < today ? here : seasonDays(unit, year - 1);
      if (by > 0) return here.from > today ? here : seasonDays(unit, year + 1);
      return here;
    }
  }
}

function relativeWeekend(which: string, by: number, today: Day, tense: Context['tense']): Days {
  const { weekday } = ymdOf(today);
  // On a Saturday "last weekend" is not the one that has begun.
  if (which === 'last' || which === 'past') return weekendNear(today - (weekday % 6 === 0 ? 2 : 0), 'past');
  return weekendNear(today, by > 0 || tense !== 'past' ? 'future' : 'past');
}
