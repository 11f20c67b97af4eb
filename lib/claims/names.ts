import type { Span } from '../article/article';

/** A person, body or place that a sentence names. */
export interface Name extends Span {
  /** The exact words: "Mr. Barrow", "the NIS". */
  text: string;
  kind: 'person' | 'body' | 'place' | 'unknown';
  /**
   * The same for every way to write the same one, within the article and between articles: lower-case, folded
   * ("zelensky", "nis", "south korea"). A capital that stands for its government has the country's key.
   */
  key: string;
}

/** The names of an article, to resolve later short forms and descriptions to the full name. */
export interface NameIndex {
  /** Names of one sentence, in order. `paragraph` and offsets say where it stands. */
  namesIn(sentence: string): Name[];
  /** The fullest name that the article gives for these words, or the words themselves. */
  fullNameOf(words: string): string;
  /** Key under which these words are known (see `Name.key`). */
  keyOf(words: string): string;
}

/** Learns an article's names: full names, titles, abbreviations in brackets, later short forms and spellings. */
export function learnNames(_paragraphs: string[]): NameIndex {
  return { namesIn: () => [], fullNameOf: (words) => words, keyOf: (words) => keyOfName(words) };
}

/** The key of a name that stands alone. In: words as written. Out: lower-case folded key; empty for empty words. */
export function keyOfName(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}
