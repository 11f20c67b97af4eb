import type { First, Told } from '../../../matching/first-clash';
import type { Word } from '../../../matching/words';
import { isReportingVerb } from '../attribution/lexicon';

/** Nouns with which "first" is a name or a place in a row, not a claim to have come before all others. */
const IN_A_ROW = new Set(
  (
    'aid answer boy child class degree draft division edition eleven family floor girl grade half hour hours instance lady leg line man men minister ' +
    'month name novel officer one person phase place point quarter reading responder responders round section set stage step term thing ' +
    'three two four five of to in woman women'
  ).split(' '),
);
const DENIES = /^(?:not|hardly|never)$|n't$/;

/** How far behind "the first" its event stands: "the first of the three crews to be rescued". UTF-16 units. */
const REACH = 60;

/** Reads "the first", "a first", "first time"; `null` where "first" only counts off, names, or is still to come. */
export function sayFirst({ claim, words, events }: Told): First | null {
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
