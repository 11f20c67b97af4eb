import type { Span } from '../../article/article';
import { splitSentences } from '../sentences';
import { type Token, tagSentence } from '../tag';
import { findQuotations, type Quotation } from './quotations';

/** A token with offsets into the whole text, and the quotation it stands in (index into `Reading.quotations`, or -1). */
export interface Word extends Token {
  quote: number;
}

/** A sentence, with its words. */
export interface Line extends Span {
  paragraph: number;
  words: Word[];
}

/** An article's text made ready for finding who says what. Offsets are into `paragraphs.join('\n')`. */
export interface Reading {
  text: string;
  lines: Line[];
  quotations: (Quotation & { paragraph: number })[];
  /** Start and end of each paragraph. */
  paragraphs: Span[];
}

/** Splits, tags and finds the quotations of an article's paragraphs. */
export function readLines(paragraphs: string[]): Reading {
  const reading: Reading = { text: paragraphs.join('\n'), lines: [], quotations: [], paragraphs: [] };
  let offset = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    reading.paragraphs.push({ start: offset, end: offset + text.length });
    let next = reading.quotations.length;
    for (const { start, end, open } of findQuotations(text))
      reading.quotations.push({ start: start + offset, end: end + offset, open, paragraph });
    for (const { start, end } of splitSentences(text)) {
      const words = tagSentence(text.slice(start, end)).map((token): Word => {
        const from = token.start + start + offset;
        while (next < reading.quotations.length && (reading.quotations[next] as Quotation).end <= from) next++;
        const inside = next < reading.quotations.length && (reading.quotations[next] as Quotation).start <= from;
        return { ...token, start: from, end: token.end + start + offset, quote: inside ? next : -1 };
      });
      reading.lines.push({ start: start + offset, end: end + offset, paragraph, words });
    }
    offset += text.length + 1;
  }
  return reading;
}
