import type { SentenceReading } from '../../../matching/sentence-features';
import { readStance } from './stance';

/** What reading two English sentences that stand alone needs. */
export const SENTENCE_READING: SentenceReading = {
  cues: {
    less: /\b(?:less than|under|below|fewer than|almost|nearly|up to|at most|no more than)\b/giu,
    more: /\b(?:more than|over|above|at least|exceed\w*|as many as)\b/giu,
    before: /\b(?:before|prior to|by|until)\b/giu,
    after: /\b(?:after|since|following)\b/giu,
    only: /\b(?:only|all|every|first|last|most|best|highest|largest|never|always|both|each)\b/giu,
  },
  readStance,
};
