import type { Language } from '../languages/language';
import { alignWords } from './align-words';
import type { Verdict } from './comparison';
import { readSentence } from './read-sentence';
import { type SentenceReading, sentenceFeatures } from './sentence-features';
import { isHeadline, type Stance } from './stance';
import { type Forest, softmax, valuesOf } from './trees';

/** Classes of the trained judge, in its order. */
export const SENTENCE_CLASSES = ['agree', 'conflict', 'other'] as const;

/** Two texts that share less of their telling words' weight than this are about two things. */
const ONE_SUBJECT = 0.12;

/** What judges the sentences of one language. */
export interface SentenceJudge extends SentenceReading {
  /** BCP 47 primary subtag. */
  tag: string;
  language: Language;
  /** Learnt by tests/train/train-sentences.ts; its classes are `SENTENCE_CLASSES`. */
  forest: Forest;
}

/**
 * How a sentence `b` stands to a text `a`, both alone, without an article around them.
 * Out: `agrees` when `a` bears `b` out, `conflicts` when it denies it, `differs` when it leaves it open, `unrelated` when
 * they are about two things. Sentences are judged by boosted trees (tests/train/train-sentences.ts), headlines by their
 * stance: they leave out too much for words to be compared one by one.
 */
export function judgeSentences(a: string, b: string, judge: SentenceJudge): Verdict | 'unrelated' {
  const { language, forest, readStance } = judge;
  const x = readSentence(a, language);
  const y = readSentence(b, language);
  const words = alignWords(x, y);
  if (Math.max(words.coverA, words.coverB) < ONE_SUBJECT) return 'unrelated';
  if (isHeadline(a) && isHeadline(b)) return judgeHeadlines(readStance(a), readStance(b));
  const [agree = 0, conflict = 0, other = 0] = softmax(valuesOf(forest, sentenceFeatures(x, y, judge)));
  if (agree >= conflict && agree >= other) return 'agrees';
  return conflict >= other ? 'conflicts' : 'differs';
}

/** A denial on one side only conflicts; a side that keeps its distance says less than one that states. */
function judgeHeadlines(a: Stance, b: Stance): Verdict {
  if (a.refuting % 2 !== b.refuting % 2 || a.refuting > 0 !== b.refuting > 0) return 'conflicts';
  return a.asks !== b.asks || a.doubting > b.doubting ? 'differs' : 'agrees';
}
