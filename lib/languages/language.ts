import type { Span } from '../article/article';
import type { AttributeSentence, Saying } from '../claims/attribution';
import type { Certainty } from '../claims/certainty';
import type { ClockTime } from '../claims/clock';
import type { Nouns } from '../claims/compare-figures';
import type { DateMention } from '../claims/dates';
import type { Fact } from '../claims/facts';
import type { Figure } from '../claims/figures';
import type { KnownName, Name, NameIndex } from '../claims/names';
import type { NoClaim, Surroundings } from '../claims/no-claim';
import type { Read } from '../claims/worth';
import type { Cues } from '../matching/cues';
import type { EventMention } from '../matching/event-mention';
import type { First, Told } from '../matching/first-clash';
import type { Frames } from '../matching/frames';
import type { Judges } from '../matching/judges';
import type { Marks } from '../matching/marks';
import type { Meaning } from '../matching/meaning';
import type { Phrases } from '../matching/phrases';
import type { StatusMention } from '../matching/statuses';
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
 * What reading an article's claims asks of a language. It stands apart from what comparing asks because claims are shown
 * before that is loaded. All functions are pure, give the same for the same text, never
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

/**
 * What comparing claims asks of a language. Both claims are always in the same one. All functions are pure and never throw
 * on any text. What a language does not tell may be left to `BARE_LANGUAGE` (bare-language.ts).
 */
export interface ComparingLanguage extends LookupLanguage, Nouns {
  /** The stem of a word in lower case, without accents: the same for all forms of a word. */
  stemOf(word: string): string;
  /** The singular of a noun, lower case. */
  singular(noun: string): string;
  /** What its tables tell of the meaning of words; `NO_MEANING` of a language without. */
  meaning: Meaning;
  /** The events that a sentence tells of, in order. */
  eventsIn(words: readonly Word[]): EventMention[];
  /** Whether two events (`Fact.event`, `EventMention.event`) can be the same one: "kill" and "slay". Symmetric. */
  sameEvent(a: string, b: string): boolean;
  /** Whether two events cannot both be said of one thing at one time: "rise" and "fall". Symmetric; never with `sameEvent`. */
  oppositeEvent(a: string, b: string): boolean;
  /** Whether an event is that of saying something. */
  isReporting(event: string): boolean;
  /** Whether an event is what one does to have others do something: "order", "urge". */
  isBidding(event: string): boolean;
  /** Whether two nouns, as figures and facts give them, can stand for one thing: "troops" and "soldiers". Symmetric. */
  sameThing(a: string, b: string): boolean;
  /** Of each word 1 where the sentence denies it, else 0. */
  denialsIn(words: readonly Word[], sentence: string): Uint8Array;
  /** The last word that denies before an offset, `null` where none does; before `Infinity` the sentence's first one. */
  negationBefore(words: readonly Word[], offset: number): Word | null;
  /** How often a text says of what it says that it is not so, not yet, not known (`openMarks` makes it of patterns). */
  marksIn(text: string): Readonly<Marks>;
  /** The matters that news is about (`openFrames` makes them of a list). */
  frames: Frames;
  /** How far the matters that news is about have come in a sentence (`openStatuses` makes it of a list). */
  statusesIn(words: readonly Word[]): StatusMention[];
  /** For each of `TOPICS` 1 where a sentence speaks of it, for each of `TONES` 1 where it is told so (`openPatterns`). */
  topicsIn(sentence: string): Uint8Array;
  tonesIn(sentence: string): Uint8Array;
  /** The times of day that a sentence names. */
  clockTimesIn(sentence: string): ClockTime[];
  /** What a claim says to be the first of its kind: `null` where it says nothing so, or "first" only counts off. */
  sayFirst(told: Told): First | null;
  /** What tells how a figure is meant. */
  cues: Cues;
  /** Words beside a figure by which it counts what changes while a story runs, and what stays as it was. */
  moving: Phrases;
  fixed: Phrases;
  /** Whether a text speaks of dollars, or of a country that has dollars, other than those of the United States. */
  speaksOfOtherDollars(text: string): boolean;
  /** The judges over what was read; what they weigh is numbers, and a language may have those of another. */
  judges: Judges;
}

/** All that reading and comparing ask of a language. */
export interface Language extends ReadingLanguage, ComparingLanguage {}
