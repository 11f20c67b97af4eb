import type { Claim } from '../claims/claim';
import type { ClockTime } from '../claims/clock';
import type { ComparingLanguage } from '../languages/language';
import type { EventMention } from './event-mention';
import type { FrameMention } from './frames';
import type { Marks } from './marks';
import type { StatusMention } from './statuses';
import type { Word } from './words';

/** What comparing needs of one claim, read once and kept as long as the claim is. */
export interface ClaimReading {
  claim: Claim;
  /** The language it is in. */
  language: ComparingLanguage;
  words: Word[];
  /** The telling words, one per stem, in order: no function words, no digits. */
  content: Word[];
  /** Stem → global weight of the telling words and of the numbers as written. */
  weights: Map<string, number>;
  direction: Float32Array;
  /** Keys of the names, and of capitalised words that no name covers. */
  names: Set<string>;
  marks: Marks;
  quoted: boolean;
  frames: FrameMention[];
  events: EventMention[];
  /** For each of `words`, 1 where the sentence denies it. */
  denied: Uint8Array;
  /** How far the matters it tells of have come. */
  statuses: StatusMention[];
  /** Times of day. */
  clock: ClockTime[];
  /** For each of `TOPICS` 1 where it is spoken of, for each of `TONES` 1 where it is told so. */
  topics: Uint8Array;
  tones: Uint8Array;
}

const readings = new WeakMap<Claim, ClaimReading>();

/** Reads a claim for comparing. Cached by the claim object. @param language that its article is in */
export function readClaim(claim: Claim, language: ComparingLanguage): ClaimReading {
  let reading = readings.get(claim);
  if (!reading) {
    reading = read(claim, language);
    readings.set(claim, reading);
  }
  return reading;
}

function read(claim: Claim, language: ComparingLanguage): ClaimReading {
  const words = language.wordsOf(claim.sentence);
  const content: Word[] = [];
  const weights = new Map<string, number>();
  const names = new Set(claim.names.map(({ key }) => key).filter(Boolean));
  words.forEach((word, i) => {
    if (word.weight === 0) return;
    const first = i === 0 || /[.:“"‘]\s*$/.test(claim.sentence.slice(Math.max(0, word.start - 2), word.start));
    if (word.capital && !first && !claim.names.some((n) => n.start <= word.start && word.end <= n.end))
      names.add(word.stem);
    if (weights.has(word.stem)) return;
    weights.set(word.stem, word.weight);
    if (!word.digits) content.push(word);
  });
  const { sentence } = claim;
  return {
    claim,
    language,
    words,
    content,
    weights,
    direction: language.meaning.directionOf(content),
    names,
    marks: language.marksIn(sentence),
    quoted: /[“"«]/.test(sentence),
    frames: language.frames.framesIn(words),
    events: language.eventsIn(words),
    denied: language.denialsIn(words, sentence),
    statuses: language.statusesIn(words),
    clock: language.clockTimesIn(sentence),
    topics: language.topicsIn(sentence),
    tones: language.tonesIn(sentence),
  };
}
