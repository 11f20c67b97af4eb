import { readCertainty } from '../claims/certainty';
import type { Claim } from '../claims/claim';
import { readDates } from '../claims/dates';
import { readFacts } from '../claims/facts';
import { readFigures } from '../claims/figures';
import { learnNames } from '../claims/names';
import { type ClaimReading, readClaim } from './read-claim';

/** Longer texts are cut: two sentences are judged, not two books. */
const MAX_LENGTH = 2_000;

/** Reads a text that stands alone as if it were one claim. */
export function readSentence(text: string): ClaimReading {
  const sentence = text.slice(0, MAX_LENGTH);
  const names = learnNames([sentence]).namesIn(sentence);
  const claim: Claim = {
    paragraph: 0,
    start: 0,
    end: sentence.length,
    sentence,
    worth: 1,
    attribution: null,
    certainty: readCertainty(sentence),
    figures: readFigures(sentence),
    dates: readDates(sentence, null),
    names,
    facts: readFacts(sentence, names),
  };
  return readClaim(claim);
}
