import type { Span } from '../../../article/article';
import type { Saying } from '../../../claims/attribution';
import { spanOf } from './clauses';
import type { Range } from './noun-phrases';
import type { Line, Reading, Word } from './read-lines';

/** A saying found in one sentence, in character offsets. */
export interface Draft extends Saying {
  line: number;
  /** It reports words, so that a quotation without a cue can carry it on. */
  speech: boolean;
  /** What is said is expected in the next paragraph: the sentence ends in a colon. */
  awaits: boolean;
  /** How it was read: "behind", "inverted", "that", "n-of" … */
  frame: string;
  /** Base form of the cue's main word. */
  lemma: string;
}

/** A saying before it knows its line. */
export type Found = Omit<Draft, 'line'>;

/** What the readers of one sentence share. */
export interface Context {
  reading: Reading;
  line: Line;
  words: Word[];
  limit: number;
  /** Subjects of the finite verbs found so far in this sentence, by word index. */
  subjects: Map<number, Range>;
}

export function span(words: Word[], range: Range | null): Span[] {
  if (!range) return [];
  const found = spanOf(words, range[0], range[1] + 1);
  return found ? [found] : [];
}
