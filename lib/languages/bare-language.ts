import type { Span } from '../article/article';
import { foldSpelling } from '../claims/names/fold';
import { openSegments } from '../claims/segments';
import { type Cues, NEVER } from '../matching/cues';
import { openFrames } from '../matching/frames';
import { openMarks } from '../matching/marks';
import { NO_MEANING } from '../matching/meaning';
import { TONES } from '../matching/tones';
import { TOPICS } from '../matching/topics';
import { openWords, openWordTable } from '../matching/words';
import type { Language } from './language';

const segmentsIn = openSegments('und');

/** Sentences as Unicode cuts them, behind every abbreviation too. */
const splitSentences = (paragraph: string): Span[] =>
  Array.from(segmentsIn(paragraph), ({ index, segment }) => ({
    start: index + (segment.length - segment.trimStart().length),
    end: index + segment.trimEnd().length,
  })).filter(({ start, end }) => end > start);

const asWritten = (word: string): string => word;
const equal = (a: string, b: string): boolean => a === b;
const no = (): boolean => false;

const CUES: Cues = {
  clauseBreak: /[,;:()–—](?!\d)/g,
  knownBefore: NEVER,
  knownOpens: NEVER,
  allBefore: NEVER,
  allOpens: NEVER,
  ofWhole: NEVER,
  wholeBefore: NEVER,
  partBehind: NEVER,
  partBefore: NEVER,
  withdrawnBefore: NEVER,
  withdrawnBehind: NEVER,
  deniedBefore: NEVER,
  revised: NEVER,
  changed: NEVER,
  earlier: NEVER,
  progress: NEVER,
  early: NEVER,
};

/**
 * A language of which nothing is known but letters and full stops: it reads nothing but words as they are written, and
 * every sentence is a claim. A new language starts from it and puts its own in the place of one member after another.
 */
export const BARE_LANGUAGE: Omit<Language, 'tag' | 'judges'> = {
  splitSentences,
  wordsOf: openWords({ stemOf: asWritten, weightless: new Set(), table: openWordTable('') }),
  learnNames: () => ({ namesIn: () => [], fullNameOf: asWritten, keyOf: foldSpelling, known: [] }),
  keyOfName: foldSpelling,
  followPronouns: (sentences) => sentences.map(({ names }) => names),
  findSayings: () => [],
  attributeSentences: () => () => null,
  findNoClaim: () => null,
  readFigures: () => [],
  readDates: () => [],
  readFacts: () => [],
  readCertainty: () => 'asserted',
  worthOf: () => 0.5,
  stemOf: asWritten,
  singular: asWritten,
  isPerson: no,
  isAnybody: no,
  meaning: NO_MEANING,
  eventsIn: () => [],
  sameEvent: equal,
  oppositeEvent: no,
  isReporting: no,
  isBidding: no,
  sameThing: equal,
  denialsIn: (words) => new Uint8Array(words.length),
  negationBefore: () => null,
  marksIn: openMarks({
    negated: NEVER,
    ahead: NEVER,
    now: NEVER,
    soFar: NEVER,
    hedged: NEVER,
    withheld: NEVER,
    disputed: NEVER,
    corrected: NEVER,
    absolute: NEVER,
  }),
  frames: openFrames('', { stemOf: asWritten, isNegatedAt: no, isAheadAt: no }),
  statusesIn: () => [],
  topicsIn: () => new Uint8Array(TOPICS.length),
  tonesIn: () => new Uint8Array(TONES.length),
  clockTimesIn: () => [],
  sayFirst: () => null,
  cues: CUES,
  moving: new Map(),
  fixed: new Map(),
  // Nothing is known of whose "$" it is.
  speaksOfOtherDollars: () => true,
};
