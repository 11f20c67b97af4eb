import type { Span } from '../../../article/article';
import { isTime } from './is-time';
import { CLOCK, PATTERNS, type Pattern } from './patterns';
import type { Groups } from './resolve';

/** A time as it stands in a sentence, not yet resolved. */
export interface RawTime extends Span {
  pattern: Pattern;
  groups: Groups;
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
  resolve: (_, { previous }) => (previous && previous.from === previous.to ? previous : null),
};

let lastSentence = '';
let lastTimes: RawTime[] = [];

/** All times of a sentence in order, without overlaps: the longest of those that begin first. Dates take in the clock times beside them. */
export function findTimes(sentence: string): RawTime[] {
  if (sentence === lastSentence) return lastTimes;
  const found = [...PATTERNS.flatMap((pattern) => findPattern(sentence, pattern)), ...findClocks(sentence)];
  found.sort((a, b) => a.start - b.start || b.end - a.end || PATTERNS.indexOf(a.pattern) - PATTERNS.indexOf(b.pattern));
  const kept: RawTime[] = [];
  for (const time of found) {
    const last = kept.at(-1);
    if (!last || time.start >= last.end) kept.push(time);
    else if (givesWay(last) && time.end - time.start > last.end - last.start) kept[kept.length - 1] = time;
  }
  lastSentence = sentence;
  lastTimes = joinClocks(sentence, kept);
  return lastTimes;
}

const givesWay = ({ pattern }: RawTime): boolean => pattern === CLOCK_ONLY || pattern.name === 'weekday';

function findPattern(sentence: string, pattern: Pattern): RawTime[] {
  if (!pattern.hint.test(sentence)) return [];
  const times: RawTime[] = [];
  for (const { 0: text, index: start, groups = {} } of sentence.matchAll(pattern.regex)) {
    const end = start + text.length;
    const before = sentence.slice(Math.max(0, start - 25), start);
    const match = { text, groups, before, after: sentence.slice(end, end + 40), sentence };
    if (isTime(pattern.name, match)) times.push({ start, end, pattern, groups, time: null, zone: null });
  }
  return times;
}

function findClocks(sentence: string): RawTime[] {
  if (!CLOCK_ONLY.hint.test(sentence)) return [];
  const times: RawTime[] = [];
  for (const { 0: text, index: start, groups = {} } of sentence.matchAll(CLOCK)) {
    const time = clockOf(groups);
    if (time)
      times.push({ start, end: start + text.length, pattern: CLOCK_ONLY, groups, time, zone: groups.zone ?? null });
  }
  return times;
}

/** "HH:MM" in 24 hours; `null` when the numbers are no time of day. */
function clockOf({ hour, minute, half, word, hrs, clock, four }: Groups): string | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  if (four) return `${four.slice(0, 2)}:${four.slice(2)}`;
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

const DAY_PATTERNS = new Set([
  'iso',
  'slashes',
  'month day',
  'day month',
  'weekday',
  'near day',
  'same day',
  'feast',
  'earlier',
]);
const isDay = ({ pattern }: RawTime): boolean => DAY_PATTERNS.has(pattern.name);

/** "At 5.40 p.m. on Monday", "Monday at 5.40 p.m.": one time with a day and an hour. */
function joinClocks(sentence: string, times: readonly RawTime[]): RawTime[] {
  const out: RawTime[] = [];
  for (const time of times) {
    const last = out.at(-1);
    if (last && time.start - last.end < 45 && BESIDE.test(sentence.slice(last.end, time.start))) {
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
