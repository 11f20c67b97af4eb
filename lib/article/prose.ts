/** Scripts that put no space between words; two of their letters count as a word: Thai, Lao, Burmese, Khmer, Han, kana. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/g;
/** Thai and Lao end a sentence with nothing but a space. */
const UNENDED = /[\u0E00-\u0EFF]{12}/;
/** Newsrooms that write Arabic end many a paragraph with nothing at all; of so many words it is no headline. */
const ARABIC = /[\u0620-\u06FF]/g;
const MORE_THAN_A_HEADLINE = 15;
/** Behind a full stop of Chinese or Japanese the next sentence begins without a space. */
const SENTENCE_END = /[.!?…؟۔।။።។։][\])}"'”’»›」』]{0,2}(?:\s|$)|[。！？｡]/;

/** What a paragraph is, so many of its characters tell. */
const ENOUGH = 3_000;

/** How many words a text has, in any script; those of its beginning, where it is very long. */
export function countWords(whole: string): number {
  const text = whole.slice(0, ENOUGH);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + unspaced / 2;
}

/** What a letter says, in letters of English: the same news fills so many times as much paper there. */
const DENSITY: readonly (readonly [letters: RegExp, times: number])[] = [
  [/[\u3400-\u9FFF]/g, 3],
  [/[\u3040-\u30FF\uAC00-\uD7AF]/g, 2],
  [/[\u0590-\u06FF]/g, 1.3],
];

/** How long a text is, as long as it would be in English. Characters; it is the text's own length in most scripts. */
export function lengthOf(text: string): number {
  const start = text.slice(0, ENOUGH);
  // The scripts above, and a few between them.
  if (!/[\u0590-\u06FF\u3040-\uD7AF]/.test(start)) return text.length;
  const more = DENSITY.reduce((sum, [letters, times]) => sum + (times - 1) * (start.match(letters)?.length ?? 0), 0);
  return text.length * (1 + more / start.length);
}

/** A paragraph of running text: a dozen words or so that come to an end. */
export function isProse(text: string): boolean {
  if (lengthOf(text) < 25) return false;
  const words = countWords(text);
  return words >= 10 && (endsSentence(text) || (words >= MORE_THAN_A_HEADLINE && isArabic(text)));
}

function isArabic(text: string): boolean {
  const start = text.slice(0, ENOUGH);
  return (start.match(ARABIC)?.length ?? 0) > start.length / 2;
}

/** Whether a sentence comes to an end anywhere in a text. */
export function endsSentence(text: string): boolean {
  const end = text.length > ENOUGH ? text.slice(-ENOUGH) : text;
  return SENTENCE_END.test(end) || UNENDED.test(end);
}
