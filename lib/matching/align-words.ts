import type { ClaimReading } from './read-claim';
import type { Word } from './words';

/** How far the telling words of one sentence are found in another, exactly or by a word near in meaning. */
export interface WordAlignment {
  /** Share of the weight found, 0 to 1, of `a` in `b` and of `b` in `a`. */
  coverA: number;
  coverB: number;
  /** The same, found by stem only. */
  exactA: number;
  exactB: number;
  /** The telling words that stand on one side only, heaviest first. */
  onlyA: Word[];
  onlyB: Word[];
  /** Weight of the rarest stem they share, and the sum over all shared. */
  rarest: number;
  shared: number;
  sharedCount: number;
  /** Words of `a` and `b` that stand for each other and mean the opposite, or are kinds of one thing ("Monday"). */
  opposites: [Word, Word][];
  sisters: [Word, Word][];
}

/** Below this, nearness in meaning is the chance nearness of two words of newswire. */
const NEAR = 0.5;
/** What is found by a synonym, or by a word for a kind of it. */
const SYNONYM = 0.9;
const KIND_OF = 0.7;

/** What is known of a sentence's telling words (`ClaimReading.content`, by place) beside another sentence. */
export interface Sought {
  weights: ArrayLike<number>;
  /** Whether the very stem stands in the other. */
  has(place: number): boolean;
  /** How well the other has it by another word, 0 to 1. */
  found(place: number): number;
}

/** Aligns the telling words of two sentences that stand alone, by the words' own weights. */
export const alignWords = (a: ClaimReading, b: ClaimReading): WordAlignment =>
  alignSought(a, b, seekIn(a, b), seekIn(b, a));

const seekIn = ({ content }: ClaimReading, other: ClaimReading): Sought => ({
  weights: content.map(({ weight }) => weight),
  has: (place) => other.weights.has((content[place] as Word).stem),
  found: (place) => lookFor(content[place] as Word, other),
});

/** Aligns the telling words of two sentences by what is known of either's words. */
export function alignSought(a: ClaimReading, b: ClaimReading, soughtA: Sought, soughtB: Sought): WordAlignment {
  const { kinshipOf, nearness } = a.language.meaning;
  const left = cover(a, soughtA);
  const right = cover(b, soughtB);
  const opposites: [Word, Word][] = [];
  const sisters: [Word, Word][] = [];
  for (const x of left.only)
    for (const y of right.only) {
      const kinship = kinshipOf(x.row, y.row);
      if (kinship === 'opposite') opposites.push([x, y]);
      else if (kinship === 'sister' && nearness(x.row, y.row) > NEAR) sisters.push([x, y]);
    }
  return {
    coverA: left.cover,
    coverB: right.cover,
    exactA: left.exact,
    exactB: right.exact,
    onlyA: left.only,
    onlyB: right.only,
    rarest: left.rarest,
    shared: left.shared,
    sharedCount: left.count,
    opposites,
    sisters,
  };
}

function cover({ content }: ClaimReading, sought: Sought) {
  const { weights } = sought;
  let total = 0;
  let exact = 0;
  let near = 0;
  let rarest = 0;
  let count = 0;
  const places: number[] = [];
  for (let place = 0; place < content.length; place++) {
    const weight = weights[place] as number;
    total += weight;
    if (sought.has(place)) {
      exact += weight;
      count++;
      if (weight > rarest) rarest = weight;
      continue;
    }
    const found = sought.found(place);
    near += weight * found;
    if (found < KIND_OF) places.push(place);
  }
  places.sort((p, q) => (weights[q] as number) - (weights[p] as number));
  return {
    cover: total ? (exact + near) / total : 0,
    exact: total ? exact / total : 0,
    shared: exact,
    only: places.map((place) => content[place] as Word),
    rarest,
    count,
  };
}

/** What a likeness (single precision) is worth: chance nearness nothing, a kind of the thing less than its synonym. */
export const worthOf = (like: number): number =>
  like >= 0.89 ? SYNONYM : like >= 0.74 ? KIND_OF : like > NEAR ? like - 0.2 : 0;

function lookFor(word: Word, { content, language }: ClaimReading): number {
  if (word.row < 0) return 0;
  const { kinshipOf, nearness } = language.meaning;
  let best = 0;
  let found = 0;
  for (const { row } of content) {
    const n = nearness(word.row, row);
    if (n > best) best = n;
    if (n < 0.3) continue;
    const kinship = kinshipOf(word.row, row);
    if (kinship === 'synonym') found = SYNONYM;
    else if (kinship === 'kind-of') found = Math.max(found, KIND_OF);
  }
  return Math.max(found, best > NEAR ? best - 0.2 : 0);
}
