import type { Span } from '../article/article';
import { isGovernment } from '../languages/en/names/as-government';
import { findDescribed } from '../languages/en/names/find-described';
import { findRuns } from '../languages/en/names/find-runs';
import { listedName } from '../languages/en/names/gazetteer';
import { keyOfBody } from '../languages/en/names/keys';
import { formOf, type Learned, learn } from '../languages/en/names/learn-names';
import type { KnownName } from '../languages/en/names/register';
import { resolveWords } from '../languages/en/names/resolve-words';
import { type Mention, takeApart } from '../languages/en/names/take-apart';
import { type NameWord, nameWords } from '../languages/en/names/words';
import { foldSpelling } from './names/fold';

export type { KnownName };

/** A person, body or place that a sentence names. */
export interface Name extends Span {
  /** The exact words with titles, without "the": "Mr. Barrow", "NIS", "South Korean intelligence". */
  text: string;
  kind: 'person' | 'body' | 'place' | 'unknown';
  /**
   * The same for every way to write the same one, within the article and between articles: lower-case, folded
   * ("zelensky", "nis", "south korea"). A person's is the surname. A capital that stands for its government has the
   * country's key; so have "Russian" and "the Kremlin".
   */
  key: string;
}

/** The names of an article, to resolve later short forms and descriptions to the full name. */
export interface NameIndex {
  /**
   * Names of one sentence, in order of their start; a country inside a body's description ("South Korean
   * intelligence") stands behind it. `sentence.slice(start, end) === text`.
   */
  namesIn(sentence: string): Name[];
  /** The fullest name that the article gives for these words ("Mr Weil", "the premier"), or the words themselves. */
  fullNameOf(words: string): string;
  /** Key under which these words are known (see `Name.key`). */
  keyOf(words: string): string;
  /** Who and what the article names, with what it calls them ("coast guard commander"), in no order. */
  known: readonly KnownName[];
}

/** Learns an article's names: full names, titles, abbreviations in brackets, later short forms and spellings. */
export function learnNames(paragraphs: string[]): NameIndex {
  const learned = learn(paragraphs);
  const read = new Map<string, Name[]>();
  return {
    namesIn(sentence) {
      let names = read.get(sentence);
      if (!names) {
        names = readNames(sentence, learned);
        read.set(sentence, names);
      }
      return names;
    },
    fullNameOf: (words) => resolveWords(words, learned)?.full ?? words,
    keyOf: (words) => resolveWords(words, learned)?.key ?? keyOfName(words),
    known: learned.names,
  };
}

/** The key of a name that stands alone. In: words as written. Out: lower-case folded key; empty for empty words. */
export function keyOfName(words: string): string {
  let key = words;
  // What small words and endings leave behind may be a listed name again: "the Bank of Kenya Ltd".
  for (let before = ''; key !== before; ) {
    before = key;
    key = listedName(key)?.key ?? keyOfBody(foldSpelling(key));
  }
  return key;
}

function readNames(sentence: string, learned: Learned): Name[] {
  const words = nameWords(sentence);
  const isKnown = (part: readonly NameWord[]): boolean =>
    learned.nameOf(foldSpelling(part.map(({ text }) => text).join(' '))) !== undefined;
  const mentions = findRuns(sentence, words, learned.writing).flatMap((run) => takeApart(words, run, isKnown));
  const names = mentions.flatMap((mention) => {
    const named = nameOf(words, mention, learned);
    return named ? [nameAt(sentence, words, mention.from, mention.to, named)] : [];
  });
  return [
    ...names,
    ...findDescribed(sentence, words, mentions, learned).map((d) => nameAt(sentence, words, d.from, d.to, d)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function nameAt(
  sentence: string,
  words: readonly NameWord[],
  from: number,
  to: number,
  named: { key: string; kind: Name['kind'] },
): Name {
  const start = (words[from] as NameWord).start;
  const end = (words[to - 1] as NameWord).end;
  return { start, end, text: sentence.slice(start, end), kind: named.kind, key: named.key };
}

function nameOf(
  words: readonly NameWord[],
  mention: Mention,
  learned: Learned,
): { key: string; kind: Name['kind'] } | null {
  const { listed } = mention;
  if (listed) {
    if (listed.as !== 'capital') return { key: listed.key, kind: listed.kind };
    return { key: isGovernment(words, mention) ? listed.key : (listed.city ?? listed.key), kind: 'place' };
  }
  const form = formOf(words, mention);
  if (!form) return null;
  const known = learned.nameOf(form);
  if (known) return { key: known.key, kind: known.kind };
  return { key: mention.kind === 'person' ? form : keyOfBody(form), kind: mention.kind };
}
