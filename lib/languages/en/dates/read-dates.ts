import type { DateMention } from '../../../claims/dates';
import { isoOf, parseDay } from '../../../claims/dates/calendar';
import type { Days } from '../../../claims/dates/days';
import { readablePart } from '../../../claims/readable-part';
import { findTimes, type RawTime } from './find-times';
import { HANGING } from './patterns';
import { tenseAt } from './tense';
import { isOfSaying } from './time-of-what';

const BOUNDS: ReadonlyMap<string, NonNullable<DateMention['bound']>> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['by', 'by'],
  ['from', 'since'],
]);
/** Patterns that need no day of publication where another time stands before them. */
const COUNTED_FROM_ANOTHER = new Set(['same day', 'earlier', 'clock', HANGING]);

/**
 * Finds the times of a sentence, in order.
 * @param published the article's day (ISO date or date-time); without it relative dates stay unresolved.
 */
export function readDates(text: string, published: string | null): DateMention[] {
  const sentence = readablePart(text);
  const today = parseDay(published);
  const times = findTimes(sentence);
  const mentions: DateMention[] = [];
  let previous: Days | null = null;
  times.forEach((raw, i) => {
    const hanging = raw.pattern.name === HANGING;
    const base = hanging ? hangsOn(sentence, raw, times[i + 1], today) : previous;
    if (hanging && !base) return;
    const days = resolve(sentence, raw, today, base);
    const saying = !hanging && !datesAThing(raw) && isOfSaying(sentence, raw);
    mentions.push(mentionOf(sentence, raw, days, saying));
    // "said on Monday that two days earlier": what is counted from is the time of the event, if one was named.
    if (days && !hanging && (!saying || previous === null)) previous = days;
  });
  return mentions;
}

/** "said of the 2016 field": a bare year dates the noun behind it. */
const datesAThing = ({ pattern, groups }: RawTime): boolean =>
  pattern.name === 'year' && !/^(?:in|during|since|around)$/i.test(groups.prep ?? '');

const HANG_REACH = 60;

/** The time that "three days after" is counted from: the next one of the same clause. */
function hangsOn(sentence: string, raw: RawTime, next: RawTime | undefined, today: number | null): Days | null {
  if (!next || next.pattern.name === HANGING) return null;
  const between = sentence.slice(raw.end, next.start);
  return between.length > HANG_REACH || /[,;:.!?()]/.test(between) ? null : resolve(sentence, next, today, null);
}

function mentionOf(sentence: string, raw: RawTime, days: Days | null, saying: boolean): DateMention {
  const text = sentence.slice(raw.start, raw.end);
  const from = days && isoOf(days.from);
  const to = days && isoOf(days.to);
  const mention: DateMention = {
    start: raw.start,
    end: raw.end,
    text,
    from: to === null ? null : from,
    to: from === null ? null : to,
    of: saying ? 'saying' : 'event',
  };
  if (raw.time) mention.time = raw.time;
  if (raw.zone) mention.zone = raw.zone;
  const bound = BOUNDS.get(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
  // "from March to May" is a whole; "from Monday" is open.
  const whole = /^from/i.test(text) && /\b(?:to|and|until|through)\b|[-–—]/.test(text);
  // "scenes from Monday's debate" are no stretch.
  const owns = bound === 'since' && /^from/i.test(text) && /['’]s$/.test(text);
  if (bound && !whole && !owns) mention.bound = bound;
  return mention;
}

function resolve(sentence: string, raw: RawTime, today: number | null, previous: Days | null): Days | null {
  const { pattern, groups } = raw;
  const known =
    today !== null || pattern.absolute?.(groups) || (previous !== null && COUNTED_FROM_ANOTHER.has(pattern.name));
  if (!known) return null;
  return pattern.resolve(groups, { today: today ?? previous?.to ?? 0, previous, tense: tenseAt(sentence, raw) });
}
