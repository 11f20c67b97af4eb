import type { Span } from '../article/article';

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

/** A person, body or place of an article. */
export interface KnownName {
  /** See `Name.key`. */
  key: string;
  /** The fullest way the article writes it, without titles. */
  full: string;
  kind: 'person' | 'body' | 'place' | 'unknown';
  /** What the article calls it besides its name: "mayor", "spy agency", with whose ("ukraine") where it says so. */
  descriptions: { words: string; owner: string | null }[];
  /** Whether a person is "she" or "he", where a title or the given name tells. */
  pronoun: 'she' | 'he' | null;
}
