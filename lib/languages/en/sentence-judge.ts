import type { SentenceJudge } from '../../matching/judge-sentences';
import { readForest } from '../../matching/trees';
import { SENTENCE_READING } from './comparing/sentence-reading';
import TRAINED from './data/sentence-judge.json';
import { ENGLISH } from './english';

/** Judges two English sentences that stand alone. */
export const ENGLISH_SENTENCE_JUDGE: SentenceJudge = {
  ...SENTENCE_READING,
  tag: 'en',
  language: ENGLISH,
  forest: readForest(TRAINED.judge),
};
