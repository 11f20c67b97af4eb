import type { Article } from '../../lib/article/article';
import type { Claim } from '../../lib/claims/claim';
import TABLE from '../../lib/languages/en/data/word-table.json';
import type { ReadArticle } from '../../lib/matching/compare-articles';

/*
 * A claim set that nobody wrote, of any size, with the distribution of a real one: words by Zipf's law over the ranks
 * of newswire, a few hundred subjects with words of their own, events within a subject that last some days and have
 * names and figures of their own, and a handful of outlets on each. Article n is the same on every machine.
 */

const WORDS = TABLE.stems.split(' ');
const OUTLETS = 180;
const SUBJECTS = 400;
const SUBJECT_WORDS = 60;
const EVENT_WORDS = 10;
const EVENT_NAMES = 7;
/** Articles on one event. */
const COVERAGE = 8;
/** Claims of an article, and words of each. */
const CLAIMS = 40;
const LENGTH = 18;
/** Of the words, so many come from the event and the subject; the rest is English. */
const OF_EVENT = 0.14;
const OF_SUBJECT = 0.16;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const EVENTS_A_DAY = 2;

/** Park and Miller, "Random number generators: good ones are hard to find" (CACM 31, 1988). 0 to 1. */
function dice(seed: number): () => number {
  let state = ((seed * 7919 + 104729) % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A rank by Zipf's law, from 0. */
const zipf = (roll: () => number, size: number): number => Math.min(size - 1, Math.floor(size ** roll()) - 1);
const wordByZipf = (roll: () => number): string => WORDS[zipf(roll, WORDS.length)] as string;

const SYLLABLES = 'ka lo ven tar mi dro sel ruk an bo hes pli vor ma ten ush gra ne zu il'.split(' ');
function nameOf(seed: number): string {
  const roll = dice(seed);
  const syllables = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(roll() * SYLLABLES.length)]).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

interface Event {
  names: string[];
  words: string[];
  figures: number[];
  subject: string[];
  day: number;
}

function eventOf(number: number): Event {
  const roll = dice(number * 31 + 7);
  const subject = zipf(roll, SUBJECTS);
  const ofSubject = dice(subject * 17 + 3);
  return {
    // A place or a person of the subject comes back in its other events.
    names: Array.from({ length: EVENT_NAMES }, (_, i) =>
      nameOf(i < 2 ? subject * 40 + zipf(roll, 40) : 1_000_000 + number * EVENT_NAMES + i),
    ),
    words: Array.from({ length: EVENT_WORDS }, () => WORDS[500 + Math.floor(roll() * 9_000)] as string),
    figures: Array.from({ length: 6 }, () => 2 + Math.floor(10 ** (1 + 3 * roll()))),
    subject: Array.from({ length: SUBJECT_WORDS }, () => WORDS[200 + Math.floor(ofSubject() * 8_000)] as string),
    day: Math.floor(number / EVENTS_A_DAY),
  };
}

/** The event of an article: those on one event are next to each other. */
export const eventNumber = (article: number): number => Math.floor(article / COVERAGE);

/** Article `number` of the corpus, from 0. Its claims are made with it, as reading them would take the longest. */
export function makeReading(number: number): ReadArticle {
  const roll = dice(number * 13 + 1);
  const event = eventOf(eventNumber(number));
  const pick = <T>(list: readonly T[]): T => list[zipf(roll, list.length)] as T;
  const word = (): string => {
    const at = roll();
    if (at < OF_EVENT / 2) return pick(event.names);
    if (at < OF_EVENT) return pick(event.words);
    if (at < OF_EVENT + OF_SUBJECT) return pick(event.subject);
    return wordByZipf(roll);
  };
  const paragraphs: string[] = [];
  const claims: Claim[] = [];
  let said: string[] = [];
  let length = 0;
  for (let i = 0; i < CLAIMS; i++) {
    const figure = pick(event.figures);
    const words = Array.from({ length: LENGTH }, word);
    words.splice(6, 0, String(figure));
    const sentence = `${words.join(' ')}, ${pick(event.names)} said.`;
    const [name = ''] = event.names;
    const at = sentence.indexOf(String(figure));
    claims.push({
      paragraph: paragraphs.length,
      start: length,
      end: length + sentence.length,
      sentence,
      worth: 0.6,
      attribution: { source: name, cue: 'said', chain: [name], origin: name.toLowerCase() },
      certainty: 'claimed',
      figures: [
        {
          ...{ start: at, end: at + String(figure).length, text: String(figure), min: figure, max: figure },
          ...{ approximate: false, kind: 'count', unit: null, noun: 'person', state: ['killed'], role: 'stated' },
        },
      ],
      dates: [],
      names: [{ text: name, start: 0, end: name.length, kind: 'person', key: name.toLowerCase() }],
      facts: [],
    });
    said.push(sentence);
    length += sentence.length + 1;
    if (said.length === 3 || i === CLAIMS - 1) {
      paragraphs.push(said.join(' '));
      said = [];
      length = 0;
    }
  }
  const outlet = (zipf(roll, OUTLETS) + number) % OUTLETS;
  const day = new Date(FIRST_DAY + (event.day + Math.floor(3 * roll())) * 86_400_000).toISOString().slice(0, 10);
  const article: Article = {
    url: `https://outlet-${outlet}.example/${day}/${number}`,
    outlet: `Outlet ${outlet}`,
    title: `${pick(event.names)} ${pick(event.words)} ${pick(event.subject)} ${pick(event.names)} ${pick(event.words)}`,
    author: null,
    published: day,
    modified: null,
    language: 'en',
    paragraphs,
  };
  return { article, claims };
}
