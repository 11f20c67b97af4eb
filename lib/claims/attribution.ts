import type { Span } from '../article/article';
import { carryOn } from './attribution/carry-on';
import { sayingsOfLine } from './attribution/find-sayings';
import { readLines } from './attribution/read-lines';

/** One saying in an article: who, by what words, and what was said. Spans are offsets into `paragraphs.join('\n')`. */
export interface Saying {
  /** The words that name the source; empty where nobody is named. Split where other words stand between. */
  source: Span[];
  cue: Span[];
  content: Span[];
  /** From the nearest teller to the origin, resolved to the fullest names the article gives. Empty without a source. */
  chain: string[];
}

/**
 * Finds who says what in an article, sayings within sayings included.
 * Scheme of PolNeAR (Newell, Margolin and Ruths, LREC 2018): source, cue, content.
 */
export function findSayings(paragraphs: string[]): Saying[] {
  const reading = readLines(paragraphs);
  const drafts = reading.lines.flatMap((_, number) => sayingsOfLine(reading, number));
  carryOn(reading, drafts);
  return drafts.filter(({ content }) => content.length > 0);
}
