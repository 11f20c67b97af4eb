import type { DateMention } from '../dates';
import { isoOf, parseDay } from './calendar';
import { findTimes, type RawTime } from './find-times';
import type { Context, Days } from './patterns';
import { isOfSaying, tenseAt } from './time-of-what';

const OPEN: ReadonlyMap<string, NonNullable<DateMention['bound']>> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['by', 'by'],
  ['from', 'since'],
]);

/**
 * Finds the times of a sentence, in order.
 * @param published the article's day (ISO date or date-time); without it relative dates stay unresolved.
 */
export function readDates(sentence: string, published: string | null): DateMention[] {
  const today = parseDay(published);
  const mentions: DateMention[] = [];
  let previous: Days | null = null;
  for (const raw of findTimes(sentence)) {
    const days = resolve(sentence, raw, today, previous);
    const text = sentence.slice(raw.start, raw.end);
    const saying = isOfSaying(sentence, raw);
    const mention: DateMention = {
      start: raw.start,
      end: raw.end,
      text,
      from: days ? isoOf(days.from) : null,
      to: days ? isoOf(days.to) : null,
      of: saying ? 'saying' : 'event',
    };
    if (mention.from === null || mention.to === null) {
      mention.from = null;
      mention.to = null;
    }
    if (raw.time) mention.time = raw.time;
    if (raw.zone) mention.zone = raw.zone;
    const bound = OPEN.get(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
    // "from March to May" is a whole; "from Monday" is open.
    if (bound && !(bound === 'since' && /^from/i.test(text) && /\b(?:to|and|until|through)\b|[-–—]/.test(text)))
      mention.bound = bound;
    mentions.push(mention);
    // "said on Monday that two days earlier": what is counted from is the time of the event, if one was named.
    if (days && (!saying || previous === null)) previous = days;
  }
  return mentions;
}

function resolve(sentence: string, raw: RawTime, today: number | null, previous: Days | null): Days | null {
  if (
    today === null &&
    !raw.pattern.absolute?.(raw.groups) &&
    !(previous && /^(same day|earlier|clock)$/.test(raw.pattern.name))
  )
    return null;
  const context: Context = { today: today ?? previous?.to ?? 0, previous, tense: tenseAt(sentence, raw) };
  return raw.pattern.resolve(raw.groups, context);
}
