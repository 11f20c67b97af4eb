import type { Span } from '../../article/article';
import { CLOCK, PATTERNS, type Pattern } from './patterns';

/** A time as it stands in a sentence, not yet resolved. */
export interface RawTime extends Span {
  pattern: Pattern;
  groups: Record<string, string | undefined>;
  /** "HH:MM" and zone of a clock time beside it. */
  time: string | null;
  zone: string | null;
}

/** A clock time with no day beside it. */
const CLOCK_ONLY: Pattern = {
  name: 'clock',
  hint: /\d|noon|midnight|midday/,
  regex: CLOCK,
  calendar: true,
  resolve: (_, { previous }) => previous,
};

let lastSentence = '';
let lastTimes: RawTime[] = [];

/** All times of a sentence in order, without overlaps: the longest of those that begin first. Dates take in the clock times beside them. */
export function findTimes(sentence: string): RawTime[] {
  if (sentence === lastSentence) return lastTimes;
  const found: RawTime[] = [];
  for (const pattern of PATTERNS) {
    if (!pattern.hint.test(sentence)) continue;
    for (const match of sentence.matchAll(pattern.regex)) {
      const groups = match.groups ?? {};
      if (!isTime(pattern, match[0], groups, sentence, match.index)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, pattern, groups, time: null, zone: null });
    }
  }
  if (CLOCK_ONLY.hint.test(sentence))
    for (const match of sentence.matchAll(CLOCK)) {
      const time = clockOf(match.groups ?? {});
      if (!time) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        pattern: CLOCK_ONLY,
        groups: match.groups ?? {},
        time,
        zone: match.groups?.zone ?? null,
      });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end || PATTERNS.indexOf(a.pattern) - PATTERNS.indexOf(b.pattern));
  const kept: RawTime[] = [];
  for (const time of found) {
    const last = kept.at(-1);
    if (!last || time.start >= last.end) kept.push(time);
    else if (
      time.end - time.start > last.end - last.start &&
      (last.pattern === CLOCK_ONLY || last.pattern.name === 'weekday')
    )
      kept[kept.length - 1] = time;
  }
  lastSentence = sentence;
  lastTimes = joinClocks(sentence, kept);
  return lastTimes;
}

function clockOf({ hour, minute, half, word, hrs, clock }: Record<string, string | undefined>): string | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  if (word) return word === 'midnight' ? '00:00' : '12:00';
  let h = Number(hour);
  if (h > 24) return null;
  if (half) {
    if (h > 12 || h === 0) return null;
    h = (h % 12) + (/^p/i.test(half) ? 12 : 0);
  } else if (!minute && !hrs && !clock) return null;
  return `${two(h % 24)}:${minute ?? '00'}`;
}

const BESIDE = /^(?:\s*,)?\s*(?:\([^()]{1,30}\)\s*)?(?:,\s*)?(?:on\s+|at\s+)?$/;

/** "At 4.20 p.m. on Monday", "Monday at 4.20 p.m.": one time with a day and an hour. */
function joinClocks(sentence: string, times: readonly RawTime[]): RawTime[] {
  const out: RawTime[] = [];
  for (const time of times) {
    const last = out.at(-1);
    if (last && time.start - last.end < 45 && BESIDE.test(sentence.slice(last.end, time.start))) {
      const isDay = (t: RawTime): boolean =>
        /^(iso|slashes|month day|day month|weekday|near day|same day|feast|earlier)$/.test(t.pattern.name);
      if (last.pattern === CLOCK_ONLY && isDay(time)) {
        out[out.length - 1] = { ...time, start: last.start, time: last.time, zone: last.zone };
        continue;
      }
      if (time.pattern === CLOCK_ONLY && isDay(last) && !last.time) {
        out[out.length - 1] = { ...last, end: time.end, time: time.time, zone: time.zone };
        continue;
      }
    }
    out.push(time);
  }
  return out;
}

/** What only looks like a time. */
function isTime(
  pattern: Pattern,
  text: string,
  groups: Record<string, string | undefined>,
  sentence: string,
  start: number,
): boolean {
  const after = sentence.slice(start + text.length, start + text.length + 40);
  const before = sentence.slice(Math.max(0, start - 25), start);
  switch (pattern.name) {
    case 'month': {
      // "May", "March" and "August" are words too; a bare month needs something that makes it a month.
      const sure = groups.prep || groups.part || groups.which || groups.year || groups.of;
      const month = groups.month ?? '';
      if (/\.$/.test(month) || (month.length <= 4 && !/^(May|June|July|Sept)/.test(month)))
        return groups.year !== undefined;
      if (
        groups.prep &&
        /^(at|of)$/i.test(groups.prep) &&
        !groups.part &&
        !groups.which &&
        !groups.year &&
        /^(May|March|April|June|August)$/.test(month)
      )
        return false;
      if (groups.of && !groups.prep && !groups.which && !groups.part && /^(May|April|June|August)$/.test(month))
        return false;
      // "by June Smith", "from April O'Neil"
      if (/^(April|June|May|August)$/.test(month) && /^\s+\p{Lu}\p{Ll}/u.test(after) && !groups.year) return false;
      return (
        sure !== undefined || (!/^(May|March|April|June|August)$/.test(month) && !/\p{Lu}\p{Ll}+\s$/u.test(before))
      );
    }
    case 'month day':
      // "In March 20 people died"
      if (
        groups.prep?.toLowerCase() === 'in' &&
        /^\s+\p{Ll}+s?\b/u.test(after) &&
        !groups.year &&
        !/^\s+(?:and|to|in|at|on|of|the|for|by|from|with|when|after|before|as|was|that)\b/.test(after)
      )
        return false;
      return !/^\s*(?:%|per\s?cent)/.test(after);
    case 'day month':
      return !(/^May$/.test(groups.month ?? '') && /^\s+(?:be|have|not|also|well|still)\b/.test(after));
    case 'year': {
      if (groups.part || groups.season || groups.of) return true;
      if (
        /^\s+(?:people|men|women|children|homes|houses|soldiers|troops|workers|employees|miles|km|kilomet|metres|meters|tonnes|tons|hectares|acres|euros|dollars|pounds|votes|members|jobs|cases|deaths|years|square|feet|barrels)/.test(
          after,
        )
      )
        return false;
      if (
        /(?:[$£€¥#]|\bNo\.?|\b(?:Resolution|Flight|Highway|Route|Mirage|Room|Windows|Operation|resolution|Regulation|Boeing|Airbus|Directive|Law|Act|Article))\s?$/.test(
          before,
        ) &&
        !groups.prep
      )
        return false;
      if (/^(?:for|of|around|about|from|the)$/i.test(groups.prep ?? '') || groups.prep === undefined) {
        // A bare year: after a comma, in brackets, before a noun it dates.
        const year = Number(groups.year);
        return (
          year >= 1900 &&
          year <= 2099 &&
          !/(?:than|least|about|around|some|nearly|almost|roughly|over|up to|a total of)\s$/.test(before)
        );
      }
      return true;
    }
    case 'weekday':
      // "Black Friday", "Sunday Times", "Friday's" stays; "Monday Night Football" is a name.
      return !(
        /(?:Black|Cyber|Super|Bloody|Easter|Ash|Palm|Good|Whit|Shrove)\s$/.test(before) ||
        /^\s+(?:Times|Telegraph|Mirror|Mail|Night\s+(?:Live|Football)|Post|Herald|School)\b/.test(after)
      );
    case 'quarter':
      if (groups.q)
        return (
          groups.year !== undefined ||
          /\bin\s|\bfor\s|the\s/i.test(text) ||
          /quarter|profit|sales|revenue|earnings|growth/.test(sentence)
        );
      // "the first half" of a match has no year.
      if (groups.unit === 'half') return groups.year !== undefined;
      return (
        /^(?:in|for|during|of|the)\b/i.test(text) &&
        !/(?:mile|pole)/.test(after) &&
        !(groups.nth === 'last' && /^\s+of an\b/.test(after))
      );
    case 'feast':
      return (
        !(/^(?:Easter)$/.test(groups.feast ?? '') && /^\s+(?:Island|egg|bunny|Rising)/.test(after)) &&
        !(
          /^Christmas$/.test(groups.feast ?? '') && /^\s+(?:Island|tree|card|present|gift|party|carol|song)/.test(after)
        )
      );
    case 'relative unit':
      // "next generation", "the last week of May", "last year's" stays.
      return (
        !(
          /^\s+of\s+(?:the|a|his|her|its|their)\b/.test(after) &&
          /^(?:last|first|next)$/i.test(groups.which ?? '') &&
          /(?:the|its|his|her)\s/i.test(text)
        ) && !/\b(?:per|each|every)\s$/.test(before)
      );
    case 'near day':
      return !/^\s+(?:show|programme|program|Show)\b/.test(after) && !/\bUSA\s$/.test(before);
    case 'decade':
      return !/(?:in|of) (?:his|her|their)\s$/.test(before);
    case 'season':
      return !/^\s+(?:Olympics|Games|school|camp|training|break)\b/i.test(after) || groups.year !== undefined;
    default:
      return true;
  }
}
