/** What lies behind it in a sentence is not read: no sentence of prose is so long. UTF-16 units. */
export const LONGEST_SENTENCE = 2000;

/** The last blank and the word behind it, up to 100 units long, so that no number is cut in two. */
const LAST_WORD = /\s\S{0,100}$/;

/**
 * The part of a sentence that is read: all of it, or the first `LONGEST_SENTENCE` UTF-16 units back to a blank. No
 * sentence of prose is longer, and a page without a full stop must not keep the reader busy.
 */
export function readablePart(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const part = sentence.slice(0, LONGEST_SENTENCE);
  const blank = part.search(LAST_WORD);
  return blank > 0 ? part.slice(0, blank) : part;
}
