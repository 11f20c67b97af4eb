import type { Span } from '../article/article';

/** A time of day that a sentence names. */
export interface ClockTime extends Span {
  /** Minutes since midnight; of "half past ten" since midnight or noon. */
  at: number;
  /** Whether morning or evening is left open. */
  half: boolean;
  /** "about", "shortly before", or no minutes given. */
  soft: boolean;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const HOUR = `(${NUMBERS.join('|')}|1[0-2]|[1-9])`;

const DIGITS =
  /\b(\d{1,2})(?:[:.]([0-5]\d))?\s?([ap])\.?m\b\.?|\b([01]?\d|2[0-3])[:.]([0-5]\d)(?= (?:local|GMT|UTC|hours|in the|on|and|when|,)|[,;.]|$)/gi;
const SPOKEN = new RegExp(
  `(?<!\\bfrom )\\b(?:(?:a )?(half|quarter|five|ten|twenty-five|twenty) (?:minutes )?(past|to|before|after) )${HOUR}\\b(?!-)`,
  'gi',
);
const HOURS = new RegExp(
  `\\b(?:at|by|until|from|around|about|after|before|towards|past|nearly|almost|till) ${HOUR}(?: o['’]clock)?(?= (?:o['’]clock|in the|on (?:\\w+day|the)|(?:\\w+day )?(?:morning|afternoon|evening|night)|that|this|at night|and (?:six|seven|eight|nine|ten|eleven|twelve))|[,;.]|$)`,
  'gi',
);
const NAMED = /\b(noon|midday|midnight)\b/gi;
const PART = /^[^,;.]{0,24}?\b(morning|afternoon|evening|night|dawn|dusk|noon)\b/i;
const SOFT =
  /\b(?:about|around|some|shortly|just|soon|nearly|almost|roughly|past|before|after|towards|barely|well|by)\b[^,;.]{0,14}$/i;

/** Finds the times of day that a sentence names, in figures or in words. */
export function clockTimesIn(sentence: string): ClockTime[] {
  const found: ClockTime[] = [];
  const add = (start: number, end: number, minutes: number, half: boolean, whole: boolean): void => {
    if (found.some((t) => start < t.end && end > t.start)) return;
    const soft = whole || SOFT.test(sentence.slice(Math.max(0, start - 24), start));
    found.push({ start, end, at: minutes, half, soft });
  };
  for (const m of sentence.matchAll(DIGITS)) {
    const hour = Number(m[1] ?? m[4]);
    const minutes = Number(m[2] ?? m[5] ?? 0);
    if (m[3] && (hour > 12 || hour === 0)) continue;
    const at = m[3] ? (hour % 12) * 60 + (m[3].toLowerCase() === 'p' ? 720 : 0) : hour * 60;
    add(m.index, m.index + m[0].length, at + minutes, false, m[3] !== undefined && m[2] === undefined);
  }
  for (const m of sentence.matchAll(SPOKEN)) {
    const off = MINUTES[(m[1] ?? '').toLowerCase()] ?? 0;
    const back = /to|before/i.test(m[2] ?? '');
    inPart(m, hourOf(m[3]) * 60 + (back ? -off : off), false);
  }
  for (const m of sentence.matchAll(HOURS)) inPart(m, hourOf(m[1]) * 60, true);
  for (const m of sentence.matchAll(NAMED))
    add(m.index, m.index + m[0].length, m[0].toLowerCase() === 'midnight' ? 0 : 720, false, true);
  return found.sort((p, q) => p.start - q.start);

  function inPart(m: RegExpExecArray | RegExpMatchArray, minutes: number, whole: boolean): void {
    const start = m.index as number;
    const end = start + m[0].length;
    const part = PART.exec(sentence.slice(end))?.[1]?.toLowerCase();
    const at = ((minutes % 720) + 720) % 720;
    if (!part) add(start, end, at, true, whole);
    else add(start, end, partOf(part, at), false, whole);
  }
}

const hourOf = (word = ''): number => (/\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1) % 12;

/** Minutes of a twelve-hour clock placed in a part of the day; "four in the night" is before dawn. */
function partOf(part: string, at: number): number {
  if (part === 'afternoon' || part === 'evening' || part === 'dusk') return at + 720;
  return part === 'night' && at >= 360 ? at + 720 : at;
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
