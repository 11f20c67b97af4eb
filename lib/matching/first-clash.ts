import type { Span } from '../article/article';
import { isReportingVerb } from '../languages/en/attribution/lexicon';
import type { EventMention } from '../languages/en/comparing/events-in';
import { sameEvent } from '../languages/en/events';
import type { ClaimReading } from './read-claim';
import type { Word } from './words';

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

/** Nouns with which "first" is a name or a place in a row, not a claim to have come before all others. */
const IN_A_ROW = new Set(
  (
    'aid answer boy child class degree draft division edition eleven family floor girl grade half hour hours instance lady leg line man men minister ' +
    'month name novel officer one person phase place point quarter reading responder responders round section set stage step term thing ' +
    'three two four five of to in woman women'
  ).split(' '),
);
/** What happened so long before a report came out is not what the report is about. Days. */
const EARLIER = 5;
const DAY = 86_400_000;

/**
 * Finds a claim that something is the first of its kind where the other says that it is not, or tells of one before:
 * "the first crew to be rescued there", "they were not the first", "two crews had been rescued in March". `null` where
 * there is none. Both must speak of one event, and name the same.
 */
export function findFirstClash(a: ClaimReading, b: ClaimReading, days: Days): FirstClash | null {
  const x = sayFirst(a);
  const y = sayFirst(b);
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

/** The words that say it, whether a "not" stands before them, and the events that are said to be the first. */
interface First extends Span {
  denied: boolean;
  events: EventMention[];
}

const DENIES = /^(?:not|hardly|never)$|n't$/;

/** How far behind "the first" its event stands: "the first of the three crews to be rescued". UTF-16 units. */
const REACH = 60;

/** Reads "the first", "a first", "first time"; `null` where "first" only counts off, names, or is still to come. */
function sayFirst({ claim, words, events }: ClaimReading): First | null {
  const at = words.findIndex(({ lower }, i) => lower === 'first' && opensFirst(words, i));
  const first = words[at];
  if (!first) return null;
  const before = words.slice(Math.max(0, at - 3), at);
  const denied = before.some(({ lower }) => DENIES.test(lower));
  // "…, a first since the war": what comes first was told before.
  const alone = words[at - 1]?.lower === 'a';
  const comma = claim.sentence.indexOf(',', first.end);
  const end = Math.min(first.end + REACH, comma < 0 ? claim.sentence.length : comma);
  // "The first estimate" of two is no clash: what is said first is not what happened first.
  const deeds = events.filter(({ event }) => !isReportingVerb(event));
  const meant = alone ? deeds : deeds.filter(({ start }) => start >= first.end && start < end);
  if (!alone && meant.some(({ ahead }) => ahead)) return null;
  // "not the first", to be shown whole
  const opening = (denied ? before.find(({ lower }) => DENIES.test(lower)) : words[at - 1]) ?? first;
  return { start: opening.start, end: first.end, denied, events: meant };
}

function opensFirst(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  if (before === 'a') return next === undefined || /^(?:since|for|in)$/.test(next.lower) || !IN_A_ROW.has(next.lower);
  // "The First World War"
  const isName = words[at]?.capital && next?.capital;
  return before === 'the' && next !== undefined && !isName && !IN_A_ROW.has(next.lower);
}

/** The words for a time that ended well before an article came out, in a claim that tells what had happened by then. */
function toldBefore(
  { claim, marks, events }: ClaimReading,
  first: readonly EventMention[],
  published: string | null,
): Span | null {
  if (!published || marks.negated || events.every(({ ahead }) => ahead)) return null;
  const limit = Date.parse(published.slice(0, 10)) - EARLIER * DAY;
  const deeds = events.filter(({ event }) => !isReportingVerb(event));
  const isOfFirst = (date: Span): boolean => {
    // The word "March" itself is no deed.
    const others = deeds.filter(({ start, end }) => end <= date.start || start >= date.end);
    const deed = nearest(others, date);
    return deed !== null && first.some(({ event }) => sameEvent(event, deed.event));
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
