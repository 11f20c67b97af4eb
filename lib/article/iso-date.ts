/** Months as pages write them in a dateline, in the languages of the pages read. Longer names are cut to fit a key. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'january', 'januar', 'janvier', 'enero', 'gennaio', 'januari', 'janeiro'],
  ['feb', 'févr', 'february', 'februar', 'février', 'febrero', 'febbraio', 'februari', 'fevereiro'],
  ['mar', 'march', 'märz', 'mars', 'marzo', 'maart', 'março'],
  ['apr', 'avr', 'april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maio'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['jul', 'july', 'juli', 'juil', 'juillet', 'julio', 'luglio', 'julho'],
  ['aug', 'august', 'août', 'agosto', 'augustus'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['oct', 'october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'okt'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  ['dec', 'déc', 'december', 'dezember', 'décembre', 'diciembre', 'dicembre', 'dezembro', 'dez'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]{1,2}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?(?=$|\D)/i;
const DAY_FIRST =
  /(?:^|[^\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]{1,2}(?:de\s)?(\p{L}{3,10})\.?,?[\s-]{1,2}(?:de\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[^\d\p{L}])(\p{L}{3,10})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/u;
const SLASHED = /(?:^|\D)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const YEAR_FIRST = /(?:^|\D)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const CLOCK = /(?:^|[\sT])(\d{1,2}):(\d\d)(?::(\d\d))?\s?([AP]\.?M\.?)?\s?(Z\b|UTC|GMT|[+-]\d\d:?\d\d)?/i;

/** What comes first in a day of figures alone, where that is known. */
export type DayOrder = 'day' | 'month' | null;

/**
 * The date that a page states, as ISO 8601: `2025-01-13`, or `2025-01-13T09:30:00+02:00` when it states time and zone.
 * A time without a zone is left out: nobody can say which moment it is, but the day is as the page has it.
 *
 * @param stated machine or human form: ISO, RFC 2822, "13 January 2025", "Jan. 13, 2025 10:15 GMT", Unix seconds or
 *   milliseconds.
 * @param first which of day and month comes first where both could; unless it is known, such a day is none.
 * @returns `null` when it is no date of the years 1990 to 2100.
 */
export function toIsoDate(stated: string, first: DayOrder = null): string | null {
  const text = stated.slice(0, 200).trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    return isoDate(new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString());
  }
  return isoDate(text) ?? writtenDate(text, first);
}

function isoDate(text: string): string | null {
  const m = ISO.exec(text);
  if (!m) return null;
  const [, year = '', month = '', day = '', hour, minute, second, zone] = m;
  return compose(
    +year,
    +month,
    +day,
    hour && minute ? { hour: +hour, minute: +minute, second: +(second ?? 0), zone } : null,
  );
}

function writtenDate(text: string, first: DayOrder): string | null {
  const lower = text.toLowerCase();
  let m = DAY_FIRST.exec(lower);
  let day = m && compose(+(m[3] ?? 0), MONTH_OF.get(m[2] ?? '') ?? 0, +(m[1] ?? 0), clock(lower, m));
  if (day) return day;
  m = MONTH_FIRST.exec(lower);
  day = m && compose(+(m[3] ?? 0), MONTH_OF.get(m[1] ?? '') ?? 0, +(m[2] ?? 0), clock(lower, m));
  if (day) return day;
  m = YEAR_FIRST.exec(lower);
  if (m) return compose(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0), null);
  m = SLASHED.exec(lower);
  if (!m) return null;
  const [a, b, year] = [+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0)];
  if (a > 12 || a === b) return compose(year, b, a, null);
  if (b > 12) return compose(year, a, b, null);
  return first === null ? null : first === 'day' ? compose(year, b, a, null) : compose(year, a, b, null);
}

interface Time {
  hour: number;
  minute: number;
  second: number;
  zone: string | undefined;
}

/** A time of day after the date or before it. */
function clock(text: string, date: RegExpExecArray): Time | null {
  const m = CLOCK.exec(text.slice(date.index + date[0].length)) ?? CLOCK.exec(text.slice(0, date.index));
  if (!m) return null;
  let hour = +(m[1] ?? 0);
  if (m[4]?.startsWith('p') && hour < 12) hour += 12;
  if (m[4]?.startsWith('a') && hour === 12) hour = 0;
  return { hour, minute: +(m[2] ?? 0), second: +(m[3] ?? 0), zone: m[5] };
}

function compose(year: number, month: number, day: number, time: Time | null): string | null {
  const real = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || month < 1 || real.getUTCMonth() !== month - 1 || day < 1) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!time?.zone || time.hour > 23 || time.minute > 59 || time.second > 59) return date;
  const digits = time.zone.replace(/[^\d+-]/g, '').padEnd(5, '0');
  const zone = /^[+-]\d{4}$/.test(digits) ? `${digits.slice(0, 3)}:${digits.slice(3, 5)}` : 'Z';
  return `${date}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${zone === '+00:00' ? 'Z' : zone}`;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The first date in running text ("Published Jan. 13, 2025, 5:03 p.m."), for datelines and bylines. */
export function findWrittenDate(text: string, first: DayOrder = null): string | null {
  return writtenDate(text.slice(0, 300), first);
}

/** English as it is written where the month comes first. */
const MONTH_FIRST_REGIONS = /^en-(?:US|PH)$/i;

/** How a page in a language writes a day in figures. Plain `en` does not say. */
export function dayOrder(language: string | null | undefined): DayOrder {
  const tag = language?.replace('_', '-') ?? '';
  if (MONTH_FIRST_REGIONS.test(tag)) return 'month';
  return tag && !/^en$/i.test(tag) ? 'day' : null;
}
