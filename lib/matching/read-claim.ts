import type { Claim } from '../claims/claim';
import type { ClockTime } from '../claims/clock';
import { clockTimesIn } from '../languages/en/clock';
import { type EventMention, eventsIn } from '../languages/en/comparing/events-in';
import { type Marks, marksIn } from '../languages/en/comparing/marks';
import { denialsIn } from '../languages/en/comparing/polarity';
import { tonesIn } from '../languages/en/comparing/tones';
import { topicsIn } from '../languages/en/comparing/topics';
import { type FrameMention, framesIn } from './frames';
import { directionOf } from './meaning';
import { type StatusMention, statusesIn } from './statuses';
import { type Word, wordsOf } from './words';

/** What comparing needs of one claim, read once and kept as long as the claim is. */
export interface ClaimReading {
  claim: Claim;
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

/** Reads a claim for comparing. Cached by the claim object. */
export function readClaim(claim: Claim): ClaimReading {
  let reading = readings.get(claim);
  if (!reading) {
    reading = read(claim);
    readings.set(claim, reading);
  }
  return reading;
}

function read(claim: Claim): ClaimReading {
  const words = wordsOf(claim.sentence);
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
    words,
    content,
    weights,
    direction: directionOf(content),
    names,
    marks: marksIn(sentence),
    quoted: /[“"«]/.test(sentence),
    frames: framesIn(words),
    events: eventsIn(words),
    denied: denialsIn(words, sentence),
    statuses: statusesIn(words),
    clock: clockTimesIn(sentence),
    topics: topicsIn(sentence),
    tones: tonesIn(sentence),
  };
}
