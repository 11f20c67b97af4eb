import type { Language } from '../language';
import { attributeSentences } from './attribution/attribute-claims';
import { isReportingVerb } from './attribution/lexicon';
import { readCertainty } from './certainty';
import { clockTimesIn } from './clock';
import { CUES } from './comparing/cues';
import { eventsIn } from './comparing/events-in';
import { FRAMES } from './comparing/frames';
import { isBidding } from './comparing/is-bidding';
import { marksIn } from './comparing/marks';
import { MEANING } from './comparing/meaning';
import { fixed, moving } from './comparing/moving-counts';
import { speaksOfOtherDollars } from './comparing/other-dollars';
import { denialsIn, negationBefore } from './comparing/polarity';
import { sayFirst } from './comparing/say-first';
import { statusesIn } from './comparing/statuses';
import { stemOf } from './comparing/stem';
import { tonesIn } from './comparing/tones';
import { topicsIn } from './comparing/topics';
import { readDates } from './dates/read-dates';
import { oppositeEvent, sameEvent } from './events';
import { readFacts } from './facts/read-facts';
import { readFigures } from './figures/read-figures';
import { JUDGES } from './judges';
import { ENGLISH_LOOKUP } from './lookup';
import { keyOfName, learnNames } from './names';
import { followPronouns } from './names/who-is-meant';
import { findNoClaim } from './no-claim';
import { isAnybody, isPerson } from './nouns';
import { sameThing } from './same-thing';
import { findSayings } from './sayings';
import { singular } from './singular';
import { worthOf } from './worth';

/** English, as news is written in it. */
export const ENGLISH: Language = {
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
  stemOf,
  singular,
  isPerson,
  isAnybody,
  meaning: MEANING,
  eventsIn,
  sameEvent,
  oppositeEvent,
  isReporting: isReportingVerb,
  isBidding,
  sameThing,
  denialsIn,
  negationBefore,
  marksIn,
  frames: FRAMES,
  statusesIn,
  topicsIn,
  tonesIn,
  clockTimesIn,
  sayFirst,
  cues: CUES,
  moving,
  fixed,
  speaksOfOtherDollars,
  judges: JUDGES,
};
