/** Scripts that put no space between words; two of their letters count as a word: Thai, Lao, Burmese, Khmer, Han, kana. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/g;
/** Thai and Lao end a sentence with nothing but a space. */
const UNENDED = /[\u0E00-\u0EFF]{12}/;
const SENTENCE_END = /[.!?…。！？｡؟۔।။።។][\])}"'”’»›」』]{0,2}(?:\s|$)/;

/** What a paragraph is, so many of its characters tell. */
const ENOUGH = 3_000;

/** How many words a text has, in any script; those of its beginning, where it is very long. */
export function countWords(whole: string): number {
  const text = whole.slice(0, ENOUGH);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + unspaced / 2;
}

/** A paragraph of running text: a dozen words or so that come to an end. */
export function isProse(text: string): boolean {
  return text.length >= 25 && endsSentence(text) && countWords(text) >= 10;
}

/** Whether a sentence comes to an end anywhere in a text. */
export function endsSentence(text: string): boolean {
  const end = text.length > ENOUGH ? text.slice(-ENOUGH) : text;
  return SENTENCE_END.test(end) || UNENDED.test(end);
}
