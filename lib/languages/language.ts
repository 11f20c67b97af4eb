import type { Span } from '../article/article';
import type { AttributeSentence, Saying } from '../claims/attribution';
import type { Certainty } from '../claims/certainty';
import type { DateMention } from '../claims/dates';
import type { Fact } from '../claims/facts';
import type { Figure } from '../claims/figures';
import type { KnownName, Name, NameIndex } from '../claims/names';
import type { NoClaim, Surroundings } from '../claims/no-claim';
import type { Read } from '../claims/worth';
import type { Word } from '../matching/words';

/**
 * What looking up related articles asks of a language. It stands apart from the rest because the background has it in
 * hand from its start, where the rest is loaded when the first article is read: keep it light.
 */
export interface LookupLanguage {
  /** BCP 47 primary subtag, lower case: "en". */
  tag: string;
  /**
   * Splits a paragraph into its sentences. In: any text. Out: spans in order that do not overlap, without the white
   * space around them. Linear in the text's length; never throws.
   */
  splitSentences(paragraph: string): Span[];
  /** The words of a sentence, in order, with what comparing needs of each (`openWords` makes it of a stemmer and a list). */
  wordsOf(sentence: string): Word[];
}

/**
 * What reading an article's claims asks of a language. All functions are pure, give the same for the same text, never
 * throw on any text, and take time linear in its length. Offsets of what they find are UTF-16 units into the sentence
 * given, and its `text` is exactly what stands there.
 */
export interface ReadingLanguage extends LookupLanguage {
  /** Learns who and what an article names, so that short forms and descriptions are known for them. In: its paragraphs. */
  learnNames(paragraphs: string[]): NameIndex;
  /** The key of a name that stands alone (`Name.key`). In: words as written. Out: lower case, empty for empty words. */
  keyOfName(words: string): string;
  /**
   * Adds to each sentence's names the person whom its first personal pronoun means, where that can be told.
   * In: the names of an article's sentences, in order, and all that the article names. Out: as many lists of names.
   */
  followPronouns(sentences: readonly { sentence: string; names: Name[] }[], known: readonly KnownName[]): Name[][];
  /** Finds who says what in an article, in reading order. Spans are offsets into `paragraphs.join('\n')`. */
  findSayings(paragraphs: string[]): Saying[];
  /** Reads an article's sayings once; the function it gives tells of any of its sentences who it is from. */
  attributeSentences(paragraphs: string[], names: NameIndex): AttributeSentence;
  /** Why a sentence is no statement of the report (a credit, a question, a heading…); `null` for a statement. */
  findNoClaim(sentence: string, surroundings: Surroundings): NoClaim | null;
  /** Finds the quantities of a sentence, in order; list numbers, dates and times of day are none. */
  readFigures(sentence: string): Figure[];
  /**
   * Finds the times that a sentence names, in order, and resolves them.
   * @param published the day of publication, ISO 8601; `null` where the page states none
   */
  readDates(sentence: string, published: string | null): DateMention[];
  /** Finds who did what to whom in a sentence. @param names of the same sentence */
  readFacts(sentence: string, names: readonly Name[]): Fact[];
  /** How sure a sentence says to be; `asserted` where nothing tells. */
  readCertainty(sentence: string): Certainty;
  /** How much a statement is worth checking, 0 to 1: see `WORTH_A_CHECK`. */
  worthOf(sentence: string, read: Read): number;
}

/** All that reading and comparing ask of a language. */
export type Language = ReadingLanguage;
