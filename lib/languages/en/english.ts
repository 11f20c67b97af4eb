import type { Language } from '../language';
import { isReportingVerb } from './attribution/lexicon';
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
import { oppositeEvent, sameEvent } from './events';
import { JUDGES } from './judges';
import { isAnybody, isPerson } from './nouns';
import { ENGLISH_READING } from './reading';
import { sameThing } from './same-thing';
import { singular } from './singular';

/** English, as news is written in it. */
export const ENGLISH: Language = {
  ...ENGLISH_READING,
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
