/**
 * What beside a figure, or in its sentence, tells how it is meant. "Before" and "behind" are searched in the few words
 * next to it, those before with `$` at the end, those behind with `^` at the beginning.
 */
export interface Cues {
  /** Where one clause of a sentence ends: commas, dashes, joining words. Global. */
  clauseBreak: RegExp;
  /** Before a figure that readers know already: "the 63 who were held", "these two", "the bank's 31 branches". */
  knownBefore: RegExp;
  /** What such a figure's own words begin with: "both", "all 63". */
  knownOpens: RegExp;
  /** Before a figure, or as its first word, that it is all there are: "all of the", "both". */
  allBefore: RegExp;
  allOpens: RegExp;
  /** All that stands between a part and the whole of it: " of the", " were held, out of". */
  ofWhole: RegExp;
  /** Before a whole that is named before its part: "of" in "of 63 people arrested, 17". */
  wholeBefore: RegExp;
  /** Behind a figure that counts some of what is spoken of: "five of the dead". */
  partBehind: RegExp;
  /** Before one: "among them two", "including four". */
  partBefore: RegExp;
  /** Before a figure that was said earlier and holds no more: "not the", "up from", "an earlier estimate of". */
  withdrawnBefore: RegExp;
  /** Behind one: "as stated before", "reported at the weekend", "than first thought". */
  withdrawnBehind: RegExp;
  /** Before a figure that others say and this sentence denies: "twenty passages, not forty-one". */
  deniedBefore: RegExp;
  /** In a sentence that puts right what was wrong from the start, and is no matter of the world having moved on. */
  revised: RegExp;
  /** In a sentence that says a count to have changed: "rose", "now stands at", "in all". */
  changed: RegExp;
  /** In one that tells a count of a time past when the article came out: "last month", "in October", "at first". */
  earlier: RegExp;
  /** In a later report, of a count that has gone on. */
  progress: RegExp;
  /** In an earlier report, of a count that was not final. */
  early: RegExp;
}

/** Matches nothing, for a cue that a language does without. */
export const NEVER = /(?!)/g;
