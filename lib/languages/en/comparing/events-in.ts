import type { EventMention } from '../../../matching/event-mention';
import type { Word } from '../../../matching/words';
import { baseOfVerb, eventOfNoun, isKnownEvent } from '../events';
import { singular } from '../singular';
import { isAheadAt, isNegatedAt } from './polarity';

/** Finds the events that a sentence tells of, in order; verbs, event nouns and verbs with a particle alike. */
export function eventsIn(words: readonly Word[]): EventMention[] {
  const found: EventMention[] = [];
  words.forEach((word, i) => {
    if (word.digits) return;
    const base = baseOfVerb(word.lower);
    const next = words[i + 1]?.lower ?? '';
    const event = [`${base} ${next}`, base, word.lower].find(isKnownEvent) ?? eventOfNoun(singular(word.lower)) ?? null;
    if (event === null || (word.weight === 0 && !event.includes(' '))) return;
    found.push({
      event,
      negated: isNegatedAt(words, i),
      ahead: isAheadAt(words, i),
      start: word.start,
      end: word.end,
    });
  });
  return found;
}
