import type { Claim } from '../claims/claim';
import type { Language } from '../languages/language';
import { type ClaimReading, readClaim } from './read-claim';

/** Longer texts are cut: two sentences are judged, not two books. */
const MAX_LENGTH = 2_000;

/** Reads a text that stands alone as if it were one claim. */
export function readSentence(text: string, language: Language): ClaimReading {
  const sentence = text.slice(0, MAX_LENGTH);
  const names = language.learnNames([sentence]).namesIn(sentence);
  const claim: Claim = {
    paragraph: 0,
    start: 0,
    end: sentence.length,
    sentence,
    worth: 1,
    attribution: null,
    certainty: language.readCertainty(sentence),
    figures: language.readFigures(sentence),
    dates: language.readDates(sentence, null),
    names,
    facts: language.readFacts(sentence, names),
  };
  return readClaim(claim, language);
}
