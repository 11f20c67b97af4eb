import { EASTER_FEASTS, FIXED_FEASTS, MONTHS, SEASONS, WEEKDAY_FEASTS, WEEKDAYS, ZONES } from '../data/calendar';
import { SMALL_NUMBERS, TENS } from '../data/number-words';
import { type Day, dayOf, easterOf, isDate, lastOfMonth, nthWeekday, ymdOf } from './calendar';

/** First and last day, inclusive. */
export interface Days {
  from: Day;
  to: Day;
}

/** What a time is resolved against. */
export interface Context {
  /** Day of publication. */
  today: Day;
  /** The time named last before this one in the sentence, if resolved. */
  previous: Days | null;
  /** Tense of the clause: `future` for plans, `past`, or not told. */
  tense: 'past' | 'future' | null;
}

type Groups = Record<string, string | undefined>;

/** One way to write a time. */
export interface Pattern {
  name: string;
  /** A sentence without a match of this needs no further look. */
  hint: RegExp;
  regex: RegExp;
  /** Days it means; `null` when it cannot be told. `false`: no time after all. */
  resolve: (groups: Groups, context: Context) => Days | null;
  /** Not a quantity: the numbers in it are no figures. */
  calendar: boolean;
  /** Resolves without a day of publication. */
  absolute?: (groups: Groups) => boolean;
}

const alt = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"))
    .join('|');

const LONG_MONTH = alt(MONTHS.map(([long]) => long));
const MONTH = `(?:${LONG_MONTH}|(?:${alt(MONTHS.flatMap(([, ...short]) => short))})\\.?)`;
const WEEKDAY = `(?:${alt(WEEKDAYS.map(([long]) => long))})`;
const SHORT_WEEKDAY = `(?:${alt(WEEKDAYS.flat())})\\.?`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const TH = '(?:st|nd|rd|th)?';
const PREP =
  '(?:(?<prep>[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Aa]round|[Aa]bout)\\s+)?';
const PART =
  '(?<part>[Ee]arly|[Ll]ate|[Mm]id|[Tt]he\\s+(?:very\\s+)?(?:start|beginning|middle|end)\\s+of|[Ll]ater|[Ee]arlier|[Tt]he\\s+(?:first|second|latter)\\s+half\\s+of)';
const TIME_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime|dawn|dusk|noon|midnight)';
const NUMBER = `(?:\\d{1,4}(?:\\.\\d)?|an?|${alt([...Object.keys(SMALL_NUMBERS), ...Object.keys(TENS)])}|(?:${alt(Object.keys(TENS))})[-\\s](?:one|two|three|four|five|six|seven|eight|nine)|(?:a\\s+)?(?:few|couple(?:\\s+of)?)|several)`;
const UNIT = '(?:second|minute|hour|day|night|week|fortnight|month|year|decade|weekend|centur(?:y|ie))s?';
const FEAST = alt(
  [...Object.keys(FIXED_FEASTS), ...Object.keys(EASTER_FEASTS), ...Object.keys(WEEKDAY_FEASTS)].map((f) =>
    f.replace(/(^|\s)\p{Ll}/gu, (c) => c.toUpperCase()).replace(/ Of /g, ' of '),
  ),
);
const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';

/** All times of day with their zone; joined to the date beside them. */
export const CLOCK = new RegExp(
  `${B}(?:(?:[Aa]t|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter)\\s+)?(?:(?:[Aa]bout|[Aa]round|[Rr]oughly|[Ss]hortly\\s+(?:before|after)|[Jj]ust\\s+(?:before|after)|[Aa]pproximately|[Nn]early|[Ss]ome)\\s+)?` +
    `(?:(?<hour>2[0-4]|1\\d|0?\\d)(?:(?<sep>[:.h])(?<minute>[0-5]\\d))?\\s?(?:(?<half>a\\.m\\.|p\\.m\\.|am|pm|AM|PM|a\\.m|p\\.m)|(?<clock>o['’]clock)|(?<hrs>hrs|hours(?=\\s+(?:GMT|UTC|local|BST)))|(?<none>(?<=[:h][0-5]\\d)(?!\\d|:|%)))|(?<word>noon|midday|midnight))(?![\\p{L}\\p{N}])` +
    `(?:\\s+\\(?(?<zone>${alt(ZONES)})(?![\\p{L}\\p{N}])\\)?)?`,
  'gu',
);

const monthOf = (name: string): number => {
  const clean = name.replace('.', '').slice(0, 3).toLowerCase();
  return MONTHS.findIndex(([long]) => long.toLowerCase().startsWith(clean)) + 1;
};
const weekdayOf = (name: string): number => {
  const clean = name.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex(([long]) => long.toLowerCase().startsWith(clean));
};

const numbers: ReadonlyMap<string, number> = new Map([...Object.entries(SMALL_NUMBERS), ...Object.entries(TENS)]);
/** `[least, most]` of a small number in words or digits. */
function numberOf(text: string): [number, number] {
  const word = text.toLowerCase().trim();
  if (/^\d/.test(word)) return [Number(word), Number(word)];
  if (word === 'a' || word === 'an') return [1, 1];
  if (word.includes('few')) return [2, 5];
  if (word.includes('couple')) return [2, 2];
  if (word === 'several') return [3, 9];
  const sum = word.split(/[-\s]/).reduce((n, part) => n + (numbers.get(part) ?? 0), 0);
  return [sum, sum];
}

/** A span given by its two ends in either order of naming. */
const span = (a: Days, b: Days): Days => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
const one = (day: Day): Days => ({ from: day, to: day });
const monthDays = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: lastOfMonth(year, month),
});
const yearDays = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });

/** The part of a stretch that "early", "late" and their like mean: thirds, halves where halves are said. */
function partOf(days: Days, part: string | undefined): Days {
  if (!part) return days;
  const word = part.toLowerCase();
  const size = days.to - days.from + 1;
  const cut = (a: number, b: number): Days => ({
    from: days.from + Math.floor(size * a),
    to: days.from + Math.ceil(size * b) - 1,
  });
  if (/second half|latter half/.test(word)) return cut(0.5, 1);
  if (/first half/.test(word)) return cut(0, 0.5);
  if (/early|start|beginning/.test(word)) return cut(0, 1 / 3 + 0.01);
  if (/mid/.test(word)) return cut(0.3, 0.7);
  if (/end of/.test(word)) return cut(0.75, 1);
  if (/late$/.test(word)) return cut(0.6, 1);
  return days;
}

/** The year of a month (and day) without one: the last that is past, or the coming one where the clause looks ahead. */
function yearFor(month: number, date: number, { today, tense, previous }: Context): number {
  // "in December 2014 and January": rare; the day of publication decides.
  void previous;
  const { year } = ymdOf(today);
  const at = dayOf(year, month, date);
  if (tense === 'future') return at >= today - 31 ? year : year + 1;
  if (at <= today) return year;
  if (tense === null && at - today <= 60) return year;
  return year - 1;
}

const relativeYear = (month: number, which: string, today: Day): number => {
  const { year, month: now } = ymdOf(today);
  switch (which) {
    case 'next':
      return month > now ? year : year + 1;
    case 'this':
      return year;
    default:
      return month < now ? year : year - 1;
  }
};

/** Monday to Sunday of the week of a day, `by` weeks on. */
const weekOf = (day: Day, by: number): Days => {
  const monday = day - ((ymdOf(day).weekday + 6) % 7) + by * 7;
  return { from: monday, to: monday + 6 };
};
const monthBy = (day: Day, by: number): Days => {
  const { year, month } = ymdOf(day);
  const at = ymdOf(dayOf(year, month + by, 1));
  return monthDays(at.year, at.month);
};

/** The same day some months on, or the last of a shorter month. */
function plusMonths(day: Day, by: number): Day {
  const { year, month, date } = ymdOf(day);
  const first = ymdOf(dayOf(year, month + by, 1));
  return Math.min(dayOf(first.year, first.month, date), lastOfMonth(first.year, first.month));
}

/** A stretch of `n` units from a day; coarse units give the soft edge that "three weeks ago" has. */
function shift(base: Days, least: number, most: number, unit: string, sign: 1 | -1): Days | null {
  const near = Math.min(Math.abs(least), Math.abs(most));
  const far = Math.max(Math.abs(least), Math.abs(most));
  if (far > 5000) return null;
  const length = base.to - base.from;
  const whole = unit.replace(/s$/, '');
  // "the year after" a year, "a month later" than a month: stretches stay whole.
  if (whole === 'year' && length > 300)
    return {
      from: yearDays(ymdOf(base.from).year + sign * near).from,
      to: yearDays(ymdOf(base.to).year + sign * far).to,
    };
  if (whole === 'month' && length > 26 && length < 32)
    return span(monthBy(base.from, sign * near), monthBy(base.from, sign * far));
  const at = (n: number, edge: number): Days => {
    switch (unit.replace(/s$/, '').replace(/ie$/, 'y')) {
      case 'second':
      case 'minute':
        return base;
      case 'hour':
        return {
          from: base.from + sign * Math.ceil(n / 24) * (sign < 0 ? 1 : 0),
          to: base.to + (sign > 0 ? Math.ceil(n / 24) : 0),
        };
      case 'day':
      case 'night':
        return { from: base.from + sign * n, to: base.to + sign * n };
      case 'week':
      case 'weekend':
        return {
          from: base.from + sign * n * 7 - edge * (n > 1 ? 3 : 1),
          to: base.to + sign * n * 7 + edge * (n > 1 ? 3 : 1),
        };
      case 'fortnight':
        return { from: base.from + sign * n * 14 - 3, to: base.to + sign * n * 14 + 3 };
      case 'month':
        return {
          from: plusMonths(base.from, sign * n) - edge * (n > 1 ? 15 : 7),
          to: plusMonths(base.to, sign * n) + edge * (n > 1 ? 15 : 7),
        };
      case 'year':
        return n >= 2
          ? {
              from: yearDays(ymdOf(base.from).year + sign * Math.round(n)).from,
              to: yearDays(ymdOf(base.to).year + sign * Math.round(n)).to,
            }
          : {
              from: plusMonths(base.from, sign * Math.round(12 * n)) - edge * 31,
              to: plusMonths(base.to, sign * Math.round(12 * n)) + edge * 31,
            };
      case 'decade':
        return {
          from: yearDays(ymdOf(base.from).year + sign * 10 * n - 1).from,
          to: yearDays(ymdOf(base.to).year + sign * 10 * n + 1).to,
        };
      default:
        return {
          from: yearDays(ymdOf(base.from).year + sign * 100 * n - 5).from,
          to: yearDays(ymdOf(base.to).year + sign * 100 * n + 5).to,
        };
    }
  };
  const a = at(near, 1);
  const b = at(far, 1);
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The weekday meant: the last on or before publication, the coming one in a clause that looks ahead. */
function weekdayDay(name: string, which: string | undefined, { today, tense }: Context): Day {
  const back = (ymdOf(today).weekday - weekdayOf(name) + 7) % 7;
  switch (which) {
    case 'last':
    case 'previous':
      return today - (back || 7);
    case 'next':
      return today + (back ? 7 - back : 7);
    case 'this':
    case 'coming':
      return tense === 'past' ? today - back : today + ((7 - back) % 7);
    default:
      return tense === 'future' ? today + ((7 - back) % 7) : today - back;
  }
}

function seasonDays(season: string, year: number): Days {
  const [from, to] = SEASONS[season.toLowerCase()] ?? [1, 12];
  return to > 12
    ? { from: dayOf(year - 1, from, 1), to: lastOfMonth(year, to - 12) }
    : { from: dayOf(year, from, 1), to: lastOfMonth(year, to) };
}

function feastDay(name: string, year: number): Day {
  const key = name.toLowerCase().replace(/’/g, "'");
  const fixed = FIXED_FEASTS[key];
  if (fixed) return dayOf(year, fixed[0], fixed[1]);
  const weekday = WEEKDAY_FEASTS[key];
  if (weekday) return nthWeekday(year, weekday[0], weekday[1], weekday[2]);
  return easterOf(year) + (EASTER_FEASTS[key] ?? 0);
}

const MONTH_HINT = new RegExp(`${B}${MONTH}`, 'u');
const quarter = (word: string): number =>
  ({ first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 })[word.toLowerCase()] ?? Number(word);

/** Every way to write a time that is read, most telling first; of overlapping matches the longest stands. */
export const PATTERNS: readonly Pattern[] = [
  {
    name: 'iso',
    hint: /\d{4}-\d\d-\d\d/,
    regex: new RegExp(`${B}${PREP}(?<year>\\d{4})-(?<month>\\d\\d)-(?<date>\\d\\d)(?:T[\\d:.]{2,12}Z?)?${E}`, 'gu'),
    calendar: true,
    absolute: () => true,
    resolve: ({ year, month, date }) =>
      isDate(Number(year), Number(month), Number(date)) ? one(dayOf(Number(year), Number(month), Number(date))) : null,
  },
  {
    name: 'slashes',
    hint: /\d\/\d/,
    regex: new RegExp(`${B}${PREP}(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d{4}|\\d\\d)${E}`, 'gu'),
    calendar: true,
    absolute: () => true,
    // 3/4/2020 is March in one country and April in another.
    resolve: ({ a, b, year }) => {
      const y = Number(year) < 100 ? 2000 + Number(year) : Number(year);
      const dayFirst = Number(a) > 12;
      if (!dayFirst && Number(b) <= 12 && a !== b) return null;
      const [date, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
      return isDate(y, month, date) ? one(dayOf(y, month, date)) : null;
    },
  },
  {
    name: 'month day',
    hint: MONTH_HINT,
    regex: new RegExp(
      `${B}${PREP}(?:(?:[Ee]arly\\s+|[Ll]ate\\s+)?(?:(?:last|[Tt]his|next)\\s+)?${SHORT_WEEKDAY}(?:\\s+${TIME_OF_DAY})?,?\\s+)?(?<month>${MONTH})\\s+(?<date>${DAY})${TH}(?![\\d%]|[,.:]\\d)` +
        `(?:\\s?(?:-|–|—|to|and|until|through)\\s?(?:(?<month2>${MONTH})\\s+)?(?<date2>${DAY})${TH}(?![\\d%]|[,.:]\\d))?(?:,?\\s+(?<year>${YEAR})${E})?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined,
    resolve: ({ month, date, month2, date2, year }, context) =>
      monthDate(
        monthOf(month ?? ''),
        Number(date),
        month2 ? monthOf(month2) : null,
        date2 ? Number(date2) : null,
        year,
        context,
      ),
  },
  {
    name: 'day month',
    hint: MONTH_HINT,
    regex: new RegExp(
      `${B}${PREP}(?:${SHORT_WEEKDAY}(?:\\s+${TIME_OF_DAY})?,?\\s+)?(?:the\\s+)?(?<date>${DAY})${TH}(?:\\s?(?:-|–|—|to|and|until)\\s?(?<date2>${DAY})${TH})?\\s+(?:of\\s+)?(?<month>${MONTH})(?:\\s?(?:-|–|to|until)\\s?(?<date3>${DAY})${TH}\\s+(?<month2>${MONTH}))?(?:,?\\s+(?<year>${YEAR})${E})?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined,
    resolve: ({ month, date, date2, date3, month2, year }, context) =>
      monthDate(
        monthOf(month ?? ''),
        Number(date),
        month2 ? monthOf(month2) : null,
        date3 ? Number(date3) : date2 ? Number(date2) : null,
        year,
        context,
      ),
  },
  {
    name: 'month range',
    hint: MONTH_HINT,
    regex: new RegExp(
      `${B}(?:(?:[Ff]rom|[Bb]etween)\\s+)(?<month>${LONG_MONTH})(?:\\s+(?<year1>${YEAR}))?\\s+(?:to|and|until|through)\\s+(?<month2>${LONG_MONTH})(?:,?\\s+(?<year>${YEAR}))?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined,
    resolve: ({ month, month2, year1, year }, context) => {
      const [m1, m2] = [monthOf(month ?? ''), monthOf(month2 ?? '')];
      const end = year ? Number(year) : yearFor(m2, 1, context);
      const start = year1 ? Number(year1) : m1 > m2 ? end - 1 : end;
      return span(monthDays(start, m1), monthDays(end, m2));
    },
  },
  {
    name: 'month',
    hint: MONTH_HINT,
    regex: new RegExp(
      `${B}(?:(?<prep>[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hroughout|[Oo]f|[Aa]t)\\s+)?(?:${PART}[\\s-]+)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+)?(?<month>${MONTH})(?:(?:,|\\s+of)?\\s+(?<year>${YEAR}|last\\s+year|this\\s+year|next\\s+year)${E})?(?<of>['’]s)?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined && /^\d/.test(year),
    resolve: ({ part, which, month, year }, context) => {
      const m = monthOf(month ?? '');
      const now = ymdOf(context.today).year;
      const y = year
        ? /^\d/.test(year)
          ? Number(year)
          : now + (/^last/.test(year) ? -1 : /^next/.test(year) ? 1 : 0)
        : which
          ? relativeYear(m, which.toLowerCase(), context.today)
          : yearFor(m, 1, context);
      return partOf(monthDays(y, m), part);
    },
  },
  {
    name: 'weekday',
    hint: /day/,
    regex: new RegExp(
      `${B}${PREP}(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)\\s+(?:on\\s+)?)?(?:the\\s+)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming|[Ff]ollowing)\\s+)?(?:the\\s+)?(?<weekday>${WEEKDAY})(?:['’]s)?(?:\\s+${TIME_OF_DAY})?(?:(?:\\s*,\\s*|\\s+)(?<before>before\\s+last|last|next|this)\\s+week)?(?:\\s+(?:and|to|or|through)\\s+(?:on\\s+)?(?<weekday2>${WEEKDAY})(?:\\s+${TIME_OF_DAY})?)?${E}`,
      'gu',
    ),
    calendar: true,
    resolve: ({ weekday, which, weekday2, before }, context) => {
      const name = weekday ?? '';
      const word = which?.toLowerCase();
      const in_ = (offset: number): Day => weekOf(context.today, offset).from + ((weekdayOf(name) + 6) % 7);
      const first =
        before && /week|last|next|this/.test(before)
          ? in_(/before/.test(before) ? -2 : before === 'last' ? -1 : before === 'next' ? 1 : 0)
          : word === 'following' && context.previous
            ? context.previous.from + 1 + ((weekdayOf(name) - ymdOf(context.previous.from + 1).weekday + 7) % 7)
            : weekdayDay(name, word, context);
      if (!weekday2) return one(first);
      const gap = (weekdayOf(weekday2) - weekdayOf(name) + 7) % 7;
      // "between Friday and Monday": the second day ends the last stretch that is past.
      const start =
        first + gap > context.today && context.tense !== 'future'
          ? first - (first + gap - 7 >= first - 7 ? 7 : 0)
          : first;
      return { from: start, to: start + gap };
    },
  },
  {
    name: 'near day',
    hint: /yesterday|today|tonight|tomorrow|overnight|last night|this (?:morning|afternoon|evening)/i,
    regex: new RegExp(
      `${B}(?:(?:[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s+)?(?<word>[Tt]he\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow)|[Yy]esterday(?:\\s+${TIME_OF_DAY})?|[Tt]oday|[Tt]onight|[Tt]omorrow(?:\\s+${TIME_OF_DAY})?|[Oo]vernight|[Ll]ast\\s+night|[Tt]his\\s+(?:morning|afternoon|evening))${E}`,
      'gu',
    ),
    calendar: true,
    resolve: ({ word }, { today }) => {
      const w = (word ?? '').toLowerCase();
      if (w.includes('before')) return one(today - 2);
      if (w.includes('after tomorrow')) return one(today + 2);
      if (w.startsWith('yesterday')) return one(today - 1);
      if (w.startsWith('tomorrow')) return one(today + 1);
      if (w === 'overnight' || w.startsWith('last')) return { from: today - 1, to: today };
      return one(today);
    },
  },
  {
    name: 'same day',
    hint: /\b(?:day|evening|morning|night|afternoon|week|month|year|weekend)\b/,
    regex: new RegExp(
      `${B}(?:[Oo]n\\s+|[Ii]n\\s+|[Bb]y\\s+|[Ll]ater\\s+)?(?:the\\s+(?<which>next|following|same|previous|preceding)|(?<that>that(?:\\s+same)?))\\s+(?<unit>day|morning|afternoon|evening|night|week|month|year|weekend)${E}`,
      'giu',
    ),
    calendar: true,
    resolve: ({ which, that, unit }, { previous }) => {
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
    },
  },
  {
    name: 'ago',
    hint: /\bago\b/i,
    regex: new RegExp(
      `${B}(?:(?:[Ss]ince|[Uu]ntil|[Ff]rom)\\s+)?(?:(?<about>about|around|some|nearly|almost|more\\s+than|over|just|less\\s+than|roughly|only|exactly|at\\s+least|well\\s+over)\\s+)?(?<n>${NUMBER})\\s+(?:and\\s+a\\s+half\\s+)?(?:long\\s+)?(?<unit>${UNIT})\\s+ago${E}`,
      'giu',
    ),
    calendar: true,
    resolve: ({ n, unit, about }, { today }) =>
      soften(shift(one(today), ...numberOf(n ?? ''), (unit ?? '').toLowerCase(), -1), about, today),
  },
  {
    name: 'from now',
    hint: /from now|time\b/i,
    regex: new RegExp(
      `${B}(?:in\\s+)?(?<n>${NUMBER})\\s+(?<unit>${UNIT})(?:\\s+from\\s+now|['’]s?\\s+time)${E}`,
      'giu',
    ),
    calendar: true,
    resolve: ({ n, unit }, { today }) => shift(one(today), ...numberOf(n ?? ''), (unit ?? '').toLowerCase(), 1),
  },
  {
    name: 'earlier',
    hint: /\b(?:earlier|later|before|after|previously|beforehand|afterwards?)\b/,
    // "two days before the vote" hangs on something else than a date and is left out.
    regex: new RegExp(
      `${B}(?:(?:[Ss]ome|[Aa]bout|[Aa]lmost|[Nn]early|[Mm]ore\\s+than|[Jj]ust|[Ll]ess\\s+than|[Oo]ver|[Oo]nly)\\s+)?(?:(?<n>${NUMBER}|An?|One|Two|Three|Four|Five|Six)|(?<the>[Tt]he))\\s+(?<unit>day|night|week|fortnight|month|year|decade|hour|minute)s?\\s+(?<dir>earlier|later|previously|beforehand|afterwards?|(?:before|after)(?=\\s*(?:$|[,.;:)]|and\\b|but\\b|that\\b)))${E}`,
      'gu',
    ),
    calendar: true,
    resolve: ({ n, unit, dir }, { previous, today, tense }) => {
      const back = /earlier|before|previously/i.test(dir ?? '');
      const base = previous ?? (back ? one(today) : null);
      void tense;
      if (!base) return null;
      const [a, b] = numberOf(n ?? 'a');
      return shift(base, a, b, (unit ?? '').toLowerCase(), back ? -1 : 1);
    },
  },
  {
    name: 'relative unit',
    hint: /\b(?:week|weekend|month|year|decade|century|quarter|spring|summer|autumn|fall|winter|season|days|hours|weeks|months|years|decades)\b/i,
    regex: new RegExp(
      `${B}(?:(?<prep>in|on|at|over|during|within|since|by|until|for|from|before|after|throughout)\\s+)?(?:(?:the|this|these)\\s+)?(?:(?<adv>earlier|later|early|late|mid)[\\s-]+)?(?:the\\s+(?<edge>start|beginning|end|middle)\\s+of\\s+(?:the\\s+)?)?(?<which>last|past|previous|next|coming|this|following|current)\\s+(?:(?<n>${NUMBER})\\s+)?(?<unit>weekend|week|month|year|decade|century|quarter|fortnight|spring|summer|autumn|winter|days|hours|weeks|months|years|decades)(?:['’]s)?${E}`,
      'giu',
    ),
    calendar: true,
    resolve: (groups, context) => relativeUnit(groups, context),
  },
  {
    name: 'weekend',
    hint: /weekend/i,
    regex: new RegExp(`${B}(?:at|over|during|by|since)\\s+the\\s+weekend${E}`, 'giu'),
    calendar: true,
    resolve: (_, { today, tense }) => lastWeekend(today, tense),
  },
  {
    name: 'year range',
    hint: /\d{4}/,
    regex: new RegExp(
      `${B}(?:(?:between|from|in|during|over|of)\\s+)?(?<a>${YEAR})(?:\\s+(?:and|to|until|through)\\s+|\\s?[-–—]\\s?|/)(?<b>${YEAR}|\\d\\d(?!\\d))${E}(?!\\s*(?:%|per\\b|million|billion|people|km|miles))`,
      'giu',
    ),
    calendar: true,
    absolute: () => true,
    resolve: ({ a, b }) => {
      const from = Number(a);
      const to = (b ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(b) : Number(b);
      return to < from ? null : { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) };
    },
  },
  {
    name: 'year',
    hint: /(?:1[5-9]|20)\d\d/,
    regex: new RegExp(
      `${B}(?:(?<prep>[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hroughout|[Tt]hrough|[Oo]f|[Aa]round|[Cc]irca|[Tt]he|[Ff]or|[Ff]iscal|[Aa]s\\s+(?:early|late|recently|far\\s+back)\\s+as)\\s+)?(?:(?:the\\s+)?(?:(?:financial|fiscal|calendar)\\s+)?(?:year\\s+)?)?(?:${PART}[\\s-]+)?(?:the\\s+year\\s+)?(?:(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s+(?:of\\s+)?)?(?<year>${YEAR})(?<of>['’]s)?(?![\\p{L}\\p{N}]|[,.]\\d|[-–]\\d|\\s*%|/\\d)`,
      'gu',
    ),
    calendar: true,
    absolute: () => true,
    resolve: ({ part, season, year }) =>
      partOf(season ? seasonDays(season, Number(year)) : yearDays(Number(year)), part),
  },
  {
    name: 'decade',
    hint: /\d0s|century/i,
    regex: new RegExp(
      `${B}(?:(?:in|since|during|of|from|until|by)\\s+)?(?:the\\s+)?(?:(?<part>early|late|mid)[\\s-]+)?(?:(?<decade>(?:1[5-9]|20)\\d0)['’]?s|['’](?<short>\\d0)s|(?<century>\\d{1,2})(?:st|nd|rd|th)[\\s-]century)${E}`,
      'giu',
    ),
    calendar: true,
    absolute: () => true,
    resolve: ({ part, decade, short, century }) => {
      if (century)
        return partOf(
          { from: dayOf(Number(century) * 100 - 99, 1, 1), to: dayOf(Number(century) * 100, 12, 31) },
          part,
        );
      const first = decade ? Number(decade) : Number(short) < 30 ? 2000 + Number(short) : 1900 + Number(short);
      return partOf({ from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31) }, part);
    },
  },
  {
    name: 'quarter',
    hint: /quarter|\bQ[1-4]|half/i,
    regex: new RegExp(
      `${B}(?:(?:in|for|during|of)\\s+)?(?:the\\s+)?(?:Q(?<q>[1-4])|(?<nth>first|second|third|fourth|last|final)[\\s-](?<unit>quarter|half))(?:\\s+(?:of\\s+)?(?<year>${YEAR}|(?:the|this|last)\\s+year))?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined && /^\d/.test(year),
    resolve: ({ q, nth, unit, year }, { today, tense }) => {
      const now = ymdOf(today).year;
      let y = year && /^\d/.test(year) ? Number(year) : /last/.test(year ?? '') ? now - 1 : now;
      const size = unit === 'half' ? 6 : 3;
      const n = q ? Number(q) : nth === 'last' && unit === 'half' ? 2 : quarter(nth ?? '1');
      if (!year && tense !== 'future' && dayOf(y, (n - 1) * size + 1, 1) > today) y--;
      return { from: dayOf(y, (n - 1) * size + 1, 1), to: lastOfMonth(y, n * size) };
    },
  },
  {
    name: 'season',
    hint: /spring|summer|autumn|winter/i,
    regex: new RegExp(
      `${B}(?:(?:in|since|by|during|until|over|of)\\s+)(?:the\\s+)?(?:(?<part>early|late|mid)[\\s-]+)?(?<season>spring|summer|autumn|winter)(?:\\s+of\\s+(?<year>${YEAR}))?${E}`,
      'giu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined,
    resolve: ({ part, season, year }, { today, tense }) => {
      const now = ymdOf(today).year;
      if (year) return partOf(seasonDays(season ?? '', Number(year)), part);
      const here = seasonDays(season ?? '', now);
      if (tense === 'future') return partOf(here.to < today ? seasonDays(season ?? '', now + 1) : here, part);
      return partOf(here.from > today ? seasonDays(season ?? '', now - 1) : here, part);
    },
  },
  {
    name: 'feast',
    hint: /Day|Eve|Night|Christmas|Easter|Thanksgiving|Halloween|Monday|Friday|Sunday|Wednesday|Pentecost|July/,
    regex: new RegExp(
      `${B}(?:(?:[Oo]n|[Aa]t|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Oo]ver|[Dd]uring)\\s+)?(?:(?<which>last|next|this)\\s+)?(?<feast>${FEAST})(?:,?\\s+(?<year>${YEAR}))?(?:['’]s)?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined,
    resolve: ({ feast, year, which }, { today, tense }) => {
      const now = ymdOf(today).year;
      if (year) return one(feastDay(feast ?? '', Number(year)));
      const day = feastDay(feast ?? '', now);
      if (which === 'last' || (which === undefined && tense !== 'future' && day > today + 30))
        return one(day < today ? day : feastDay(feast ?? '', now - 1));
      if (which === 'next' || tense === 'future') return one(day >= today ? day : feastDay(feast ?? '', now + 1));
      return one(day);
    },
  },
];

function soften(days: Days | null, about: string | undefined, today: Day): Days | null {
  if (!days || !about) return days;
  if (/more|over|least/i.test(about)) return { from: days.from - Math.ceil((today - days.from) / 4), to: days.to };
  if (/less|nearly|almost/i.test(about))
    return { from: days.from, to: Math.min(today, days.to + Math.ceil((today - days.to) / 8)) };
  return days;
}

function monthDate(
  m1: number,
  d1: number,
  m2: number | null,
  d2: number | null,
  year: string | undefined,
  context: Context,
): Days | null {
  const y = year ? Number(year) : yearFor(m1, d1, context);
  if (!isDate(y, m1, d1)) return null;
  const first = dayOf(y, m1, d1);
  if (d2 === null) return one(first);
  const month = m2 ?? m1;
  if (!isDate(y, month, d2)) return one(first);
  const last = dayOf(month < m1 && !year ? y + 1 : y, month, d2);
  // "December 30 to January 2, 2015": the year belongs to the second.
  if (last < first && year) return { from: dayOf(y - 1, m1, d1), to: last };
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

/** The weekend meant: the last one begun, or the coming one. */
function lastWeekend(today: Day, tense: Context['tense']): Days {
  const { from } = weekOf(today, 0);
  const saturday = from + 5;
  if (tense === 'future') return { from: saturday, to: saturday + 1 };
  return saturday <= today ? { from: saturday, to: saturday + 1 } : { from: saturday - 7, to: saturday - 6 };
}

function relativeUnit({ prep, adv, edge, which, n, unit }: Groups, context: Context): Days | null {
  const { today, tense } = context;
  const w = (which ?? '').toLowerCase();
  const u = (unit ?? '').toLowerCase();
  const by = /last|previous|past/.test(w) ? -1 : /next|coming|following/.test(w) ? 1 : 0;
  const base = w === 'previous' || w === 'following' ? (context.previous?.from ?? today) : today;
  void prep;
  if (n || /s$/.test(u)) {
    // "the past three weeks", "in the next few days": a stretch that ends or begins today.
    const [, most] = n ? numberOf(n) : ([2, 7] as const);
    const far = shift(one(today), most, most, u, by < 0 ? -1 : 1);
    if (!far) return null;
    return by < 0 ? { from: Math.min(far.from, today), to: today } : { from: today, to: Math.max(far.to, today) };
  }
  const { year } = ymdOf(base);
  const part = edge ? `the ${edge} of` : adv && /early|late$|mid/i.test(adv) ? adv : undefined;
  const whole = ((): Days | null => {
    switch (u) {
      case 'week':
        return w === 'past' ? { from: today - 7, to: today } : weekOf(base, by);
      case 'fortnight':
        return by < 0 ? { from: today - 14, to: today } : { from: today, to: today + 14 };
      case 'weekend': {
        if (w === 'last' || w === 'past')
          return lastWeekend(today - (ymdOf(today).weekday === 6 || ymdOf(today).weekday === 0 ? 2 : 0), 'past');
        if (by > 0) return lastWeekend(today, 'future');
        return lastWeekend(today, tense === 'past' ? 'past' : 'future');
      }
      case 'month':
        return w === 'past' ? { from: plusMonths(today, -1), to: today } : monthBy(base, by);
      case 'year':
        return w === 'past' ? { from: plusMonths(today, -12), to: today } : yearDays(year + by);
      case 'decade': {
        if (w !== 'this' && w !== 'current')
          return by < 0 ? { from: plusMonths(today, -120), to: today } : { from: today, to: plusMonths(today, 120) };
        const first = Math.floor(year / 10) * 10;
        return { from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31) };
      }
      case 'century': {
        const first = Math.floor((year - 1) / 100) * 100 + 1 + by * 100;
        return { from: dayOf(first, 1, 1), to: dayOf(first + 99, 12, 31) };
      }
      case 'quarter': {
        const q = Math.floor((ymdOf(base).month - 1) / 3) + by;
        return { from: dayOf(year, q * 3 + 1, 1), to: dayOf(year, q * 3 + 4, 1) - 1 };
      }
      default: {
        const here = seasonDays(u, year);
        if (by < 0) return here.to < today ? here : seasonDays(u, year - 1);
        if (by > 0) return here.from > today ? here : seasonDays(u, year + 1);
        return here;
      }
    }
  })();
  if (!whole) return null;
  // "earlier this week" is up to today, "later this year" from today on.
  if (/earlier/i.test(adv ?? '') && whole.from <= today) return { from: whole.from, to: Math.min(whole.to, today) };
  if (/later/i.test(adv ?? '') && whole.to >= today && tense !== 'past')
    return { from: Math.max(whole.from, today), to: whole.to };
  return partOf(whole, part);
}
