import type { SentenceJudge } from '../matching/judge-sentences';
import { ENGLISH_SENTENCE_JUDGE } from './en/sentence-judge';
import { ofTag } from './of-tag';

/** The judges of two sentences that stand alone, for the command line: they are no part of the extension. */
const SENTENCE_JUDGES: readonly SentenceJudge[] = [
  ENGLISH_SENTENCE_JUDGE, //
];

/** The judge of a language's sentences, `null` where there is none. @param tag BCP 47 */
export const sentenceJudgeOf = (tag: string): SentenceJudge | null => ofTag(SENTENCE_JUDGES, tag);
