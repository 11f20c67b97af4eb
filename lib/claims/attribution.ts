import type { Span } from '../article/article';
import type { Attribution } from './claim';

/** One saying in an article: who, by what words, and what was said. Spans are offsets into `paragraphs.join('\n')`. */
export interface Saying {
  /** The words that name the source; empty where nobody is named. Split where other words stand between. */
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** Who each sentence of an article is from; `null` where the article says it itself. In: paragraph and the sentence's offsets in it. */
export type AttributeSentence = (paragraph: number, sentence: Span) => Attribution | null;

/** Between the keys of those who tell something together ("Norway and Sweden"), in `Attribution.origin`. */
export const TOGETHER = ' + ';
