import type { Span } from '../article/article';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits a paragraph into its sentences. Out: spans in order, without the white space around them. */
export function splitSentences(paragraph: string): Span[] {
  return [...segmenter.segment(paragraph)].flatMap(({ index, segment }) => {
    const start = index + (segment.length - segment.trimStart().length);
    const end = start + segment.trim().length;
    return end > start ? [{ start, end }] : [];
  });
}
