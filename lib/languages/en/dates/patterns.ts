import { dayOf, isDate, ymdOf } from '../../../claims/dates/calendar';
import { type Days, monthDays, one, shift, span, yearDays } from '../../../claims/dates/days';
import { EASTER_FEASTS, FIXED_FEASTS, MONTHS, WEEKDAY_FEASTS, WEEKDAYS, ZONES } from '../data/calendar';
import { SMALL_NUMBERS, TENS } from '../data/number-words';
import { partOf, unitNamed } from './day-words';
import {
  type Context,
  feast,
  type Groups,
  monthDate,
  monthOf,
  nearDay,
  numberOf,
  quarter,
  relativeUnit,
  relativeYear,
  sameDay,
  season,
  seasonDays,
  soften,
  stretchTo,
  weekdayDays,
  weekendNear,
  yearFor,
  yearOfAdjective,
} from './resolve';

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
  '(?:(?<prep>[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Aa]round|[Aa]bout|[Bb]etween)\\s+(?:at\\s+least\\s+)?)?';
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

/** Name of the pattern whose times are counted from the time named next. */
export const HANGING = 'hanging';

/** All times of day with their zone; joined to the date beside them. */
export const CLOCK = new RegExp(
  `${B}(?:(?:[Aa]t|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter)\\s+)?(?:(?:[Aa]bout|[Aa]round|[Rr]oughly|[Ss]hortly\\s+(?:before|after)|[Jj]ust\\s+(?:before|after)|[Aa]pproximately|[Nn]early|[Ss]ome)\\s+)?` +
    `(?:(?<four>(?:[01]\\d|2[0-3])[0-5]\\d)(?=\\s+\\(?(?:GMT|UTC|local time|hrs|hours)\\b)|(?<hour>2[0-4]|1\\d|0?\\d)(?:(?<sep>[:.h])(?<minute>[0-5]\\d))?\\s?(?:(?<half>a\\.m\\.|p\\.m\\.|am|pm|AM|PM|a\\.m|p\\.m)|(?<clock>o['’]clock)|(?<hrs>hrs|hours(?=\\s+(?:GMT|UTC|local|BST)))|(?<none>(?<=[:h][0-5]\\d)(?!\\d|:|%)))|(?<word>noon|midday|midnight))(?![\\p{L}\\p{N}])` +
    `(?:\\s+\\(?(?<zone>${alt(ZONES)})(?![\\p{L}\\p{N}])\\)?)?`,
  'gu',
);

const MONTH_HINT = new RegExp(`${B}${MONTH}`, 'u');
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
      `${B}${PREP}(?:(?:[Ee]arly\\s+|[Ll]ate\\s+)?(?:(?:last|[Tt]his|next)\\s+)?${SHORT_WEEKDAY}(?:\\s+${TIME_OF_DAY})?,?\\s+)?(?<the>[Tt]he\\s+)?(?<month>${MONTH})\\s+(?<date>${DAY})${TH}(?![\\d%]|[,.:]\\d)` +
        `(?:\\s?(?:-|–|—|to|and|until|through)\\s?(?:(?<month2>${MONTH})\\s+)?(?<date2>${DAY})${TH}(?![\\d%]|[,.:]\\d))?(?:,?\\s+(?<year>${YEAR})${E})?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined,
    resolve: ({ the, month, date, month2, date2, year }, context) =>
      monthDate(
        monthOf(month ?? ''),
        Number(date),
        month2 ? monthOf(month2) : null,
        date2 ? Number(date2) : null,
        year,
        context,
        the !== undefined,
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
    name: 'stretch to',
    hint: /\b(?:to|ended|ending|through|until)\b/,
    regex: new RegExp(
      `${B}(?:(?:[Ii]n|[Oo]ver|[Ff]or|[Dd]uring)\\s+)?(?:[Tt]he\\s+)?(?:(?<n>${NUMBER})\\s+(?<unit>weeks?|months|years?)|(?<whole>half-year|half|year|quarter|month|week))\\s+(?:to|ended|ending|through|until|up\\s+to)\\s+(?:the\\s+end\\s+of\\s+)?(?:(?<date>${DAY})${TH}\\s+)?(?<month>${LONG_MONTH})(?:\\s+(?<date2>${DAY})${TH}(?!\\d))?(?:,?\\s+(?<year>${YEAR}))?${E}`,
      'gu',
    ),
    calendar: true,
    absolute: ({ year }) => year !== undefined,
    resolve: stretchTo,
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
    resolve: ({ prep, part, which, month, year }, context) => {
      const m = monthOf(month ?? '');
      const now = ymdOf(context.today).year;
      const y = year
        ? /^\d/.test(year)
          ? Number(year)
          : now + (/^last/.test(year) ? -1 : /^next/.test(year) ? 1 : 0)
        : which
          ? relativeYear(m, which.toLowerCase(), context.today)
          : prep || part
            ? yearFor(m, 1, context)
            : yearOfAdjective(m, context);
      return partOf(monthDays(y, m), part);
    },
  },
  {
    name: 'weekday',
    hint: /day/,
    regex: new RegExp(
      `${B}${PREP}(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)\\s+(?:on\\s+)?)?(?:the\\s+)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming|[Ff]ollowing)\\s+)?(?:the\\s+)?(?<weekday>${WEEKDAY})(?:['’]s)?(?:\\s+${TIME_OF_DAY}(?:['’]s)?)?(?:(?:\\s*,\\s*|\\s+)(?<week>before\\s+last|last|next|this)\\s+week)?(?:\\s+(?:and|to|or|through)\\s+(?:on\\s+)?(?<weekday2>${WEEKDAY})(?:\\s+${TIME_OF_DAY})?)?${E}`,
      'gu',
    ),
    calendar: true,
    resolve: weekdayDays,
  },
  {
    name: 'near day',
    hint: /yesterday|today|tonight|tomorrow|overnight|last night|this (?:morning|afternoon|evening)/i,
    regex: new RegExp(
      `${B}(?:(?:[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s+)?(?<word>[Tt]he\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow)|[Yy]esterday(?:\\s+${TIME_OF_DAY})?|[Tt]oday|[Tt]onight|[Tt]omorrow(?:\\s+${TIME_OF_DAY})?|[Oo]vernight|[Ll]ast\\s+night|[Tt]his\\s+(?:morning|afternoon|evening))${E}`,
      'gu',
    ),
    calendar: true,
    resolve: ({ word = '' }, { today }) => nearDay(word, today),
  },
  {
    name: 'same day',
    hint: /\b(?:day|evening|morning|night|afternoon|week|month|year|weekend)\b/,
    regex: new RegExp(
      `${B}(?:[Oo]n\\s+|[Ii]n\\s+|[Bb]y\\s+|[Ll]ater\\s+)?(?:the\\s+(?<which>next|following|same|previous|preceding)|(?<that>that(?:\\s+same)?))\\s+(?<unit>day|morning|afternoon|evening|night|week|month|year|weekend)${E}`,
      'giu',
    ),
    calendar: true,
    resolve: sameDay,
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
      soften(shift(one(today), ...numberOf(n ?? ''), unitNamed((unit ?? '').toLowerCase()), -1), about, today),
  },
  {
    name: 'from now',
    hint: /from now|time\b/i,
    regex: new RegExp(
      `${B}(?:in\\s+)?(?<n>${NUMBER})\\s+(?<unit>${UNIT})(?:\\s+from\\s+now|['’]s?\\s+time)${E}`,
      'giu',
    ),
    calendar: true,
    resolve: ({ n, unit }, { today }) =>
      shift(one(today), ...numberOf(n ?? ''), unitNamed((unit ?? '').toLowerCase()), 1),
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
    resolve: ({ n, unit, dir }, { previous, today }) => {
      const back = /earlier|before|previously/i.test(dir ?? '');
      const base = previous ?? (back ? one(today) : null);
      if (!base) return null;
      const [a, b] = numberOf(n ?? 'a');
      return shift(base, a, b, unitNamed((unit ?? '').toLowerCase()), back ? -1 : 1);
    },
  },
  {
    name: HANGING,
    hint: /\b(?:before|after)\b/,
    // "three days after the crash on 4 March": it hangs on the time that follows.
    regex: new RegExp(
      `${B}(?<n>${NUMBER}|An?|One|Two|Three|Four|Five|Six)\\s+(?<unit>day|week|fortnight|month|year)s?(?=\\s+(?<dir>before|after)\\s+[\\p{L}\\d])`,
      'gu',
    ),
    calendar: false,
    resolve: ({ n, unit, dir }, { previous }) =>
      previous && shift(previous, ...numberOf(n ?? 'a'), unitNamed(unit ?? ''), dir === 'before' ? -1 : 1),
  },
  {
    name: 'relative unit',
    hint: /\b(?:week|weekend|month|year|decade|century|quarter|spring|summer|autumn|fall|winter|season|days|hours|weeks|months|years|decades)\b/i,
    regex: new RegExp(
      `${B}(?:(?<prep>in|on|at|over|during|within|since|by|until|for|from|before|after|throughout)\\s+)?(?:(?:(?<the>the)|this|these)\\s+)?(?:(?<adv>earlier|later|early|late|mid)[\\s-]+)?(?:the\\s+(?<edge>start|beginning|end|middle)\\s+of\\s+(?:the\\s+)?)?(?<which>last|past|previous|next|coming|this|following|current)\\s+(?:(?<n>${NUMBER})\\s+)?(?<unit>weekend|week|month|year|decade|century|quarter|fortnight|spring|summer|autumn|winter|days|hours|weeks|months|years|decades)(?:['’]s)?${E}`,
      'giu',
    ),
    calendar: true,
    resolve: relativeUnit,
  },
  {
    name: 'weekend',
    hint: /weekend/i,
    regex: new RegExp(`${B}(?:at|over|during|by|since)\\s+the\\s+weekend${E}`, 'giu'),
    calendar: true,
    resolve: (_, { today, tense }) => weekendNear(today, tense),
  },
  {
    name: 'year range',
    hint: /\d{4}/,
    regex: new RegExp(
      `${B}(?:(?:between|from|in|during|over|of)\\s+)?(?<a>${YEAR})(?:\\s+(?:and|to|until|through)\\s+|\\s?[-–—]\\s?|/)(?<b>${YEAR}|\\d\\d?(?!\\d))${E}(?!\\s*(?:%|per\\b|million|billion|people|km|miles))`,
      'giu',
    ),
    calendar: true,
    absolute: () => true,
    resolve: ({ a, b }) => {
      const from = Number(a);
      const size = 10 ** (b ?? '').length;
      const to = size > 1000 ? Number(b) : Math.floor(from / size) * size + Number(b);
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
    resolve: quarter,
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
    resolve: season,
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
    resolve: feast,
  },
];
