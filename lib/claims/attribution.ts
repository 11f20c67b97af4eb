import type { Span } from '../article/article';

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
export function findSayings(_paragraphs: string[]): Saying[] {
  return [];
}
