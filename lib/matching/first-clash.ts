import type { Span } from '../article/article';
import type { EventMention } from './event-mention';
import type { ClaimReading } from './read-claim';

/** The words by which one claim says that something came first, and those by which the other knows an earlier one. */
export interface FirstClash {
  a: Span;
  b: Span;
  /** One says outright what the other denies; otherwise the other only tells of an earlier one. */
  outright: boolean;
}

/** The days on which two articles came out, ISO dates; `null` where a page states none. */
export interface Days {
  a: string | null;
  b: string | null;
}

/** The words that say it, whether a "not" stands before them, and the events that are said to be the first. */
export interface First extends Span {
  denied: boolean;
  events: EventMention[];
}

/** What tells whether a claim says that something is the first of its kind. */
export type Told = Pick<ClaimReading, 'claim' | 'words' | 'events'>;

/** What happened so long before a report came out is not what the report is about. Days. */
const EARLIER = 5;
const DAY = 86_400_000;

/**
 * Finds a claim that something is the first of its kind where the other says that it is not, or tells of one before:
 * "the first crew to be rescued there", "they were not the first", "two crews had been rescued in March". `null` where
 * there is none. Both must speak of one event, and name the same.
 */
export function findFirstClash(a: ClaimReading, b: ClaimReading, days: Days): FirstClash | null {
  const x = a.language.sayFirst(a);
  const y = b.language.sayFirst(b);
  if (!shareName(a, b)) return null;
  if (x && y) return x.denied !== y.denied ? { a: x, b: y, outright: true } : null;
  if (x && !x.denied) {
    const before = toldBefore(b, x.events, days.a);
    return before && { a: x, b: before, outright: false };
  }
  if (y && !y.denied) {
    const before = toldBefore(a, y.events, days.b);
    return before && { a: before, b: y, outright: false };
  }
  return null;
}

/** The words for a time that ended well before an article came out, in a claim that tells what had happened by then. */
function toldBefore(
  { claim, marks, events, language }: ClaimReading,
  first: readonly EventMention[],
  published: string | null,
): Span | null {
  if (!published || marks.negated || events.every(({ ahead }) => ahead)) return null;
  const limit = Date.parse(published.slice(0, 10)) - EARLIER * DAY;
  const deeds = events.filter(({ event }) => !language.isReporting(event));
  const isOfFirst = (date: Span): boolean => {
    // The word "March" itself is no deed.
    const others = deeds.filter(({ start, end }) => end <= date.start || start >= date.end);
    const deed = nearest(others, date);
    return deed !== null && first.some(({ event }) => language.sameEvent(event, deed.event));
  };
  return (
    claim.dates.find(
      // "The captured men said that they had arrived in March" tells of no capture in March.
      (date) => date.of === 'event' && !date.bound && date.to && Date.parse(date.to) < limit && isOfFirst(date),
    ) ?? null
  );
}

function nearest(events: readonly EventMention[], { start, end }: Span): EventMention | null {
  const gap = (event: EventMention): number => Math.max(event.start - end, start - event.end);
  return events.reduce<EventMention | null>((best, event) => (best && gap(best) <= gap(event) ? best : event), null);
}

const shareName = (a: ClaimReading, b: ClaimReading): boolean => [...a.names].some((name) => b.names.has(name));
