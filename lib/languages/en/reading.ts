import type { ReadingLanguage } from '../language';
import { attributeSentences } from './attribution/attribute-claims';
import { readCertainty } from './certainty';
import { readDates } from './dates/read-dates';
import { readFacts } from './facts/read-facts';
import { readFigures } from './figures/read-figures';
import { ENGLISH_LOOKUP } from './lookup';
import { keyOfName, learnNames } from './names';
import { followPronouns } from './names/who-is-meant';
import { findNoClaim } from './no-claim';
import { findSayings } from './sayings';
import { worthOf } from './worth';

/** What reading needs of English. */
export const ENGLISH_READING: ReadingLanguage = {
  ...ENGLISH_LOOKUP,
  learnNames,
  keyOfName,
  followPronouns,
  findSayings,
  attributeSentences,
  findNoClaim,
  readFigures,
  readDates,
  readFacts,
  readCertainty,
  worthOf,
};
