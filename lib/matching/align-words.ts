import { kinshipOf } from './kinship';
import { nearness } from './meaning';
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

/** How well a word of one sentence is found in the other, 0 to 1, where that is known already (see `SideReading.found`). */
export type Found = (stem: string) => number;

/**
 * Aligns the telling words of two sentences under the weights of this pair of articles.
 * @param found what looking the articles through has found; without it every word is looked for here.
 */
export function alignWords(
  a: ClaimReading,
  b: ClaimReading,
  weightsA: ReadonlyMap<string, number>,
  weightsB: ReadonlyMap<string, number>,
  found?: { a: Found; b: Found },
): WordAlignment {
  const left = cover(a, b, weightsA, weightsB, found?.a);
  const right = cover(b, a, weightsB, weightsA, found?.b);
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

function cover(
  from: ClaimReading,
  to: ClaimReading,
  weights: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  known?: Found,
) {
  let total = 0;
  let exact = 0;
  let near = 0;
  let rarest = 0;
  let count = 0;
  const only: Word[] = [];
  for (const word of from.content) {
    const weight = weights.get(word.stem) ?? 0;
    total += weight;
    if (other.has(word.stem)) {
      exact += weight;
      count++;
      if (weight > rarest) rarest = weight;
      continue;
    }
    const found = known ? worthOf(known(word.stem)) : lookFor(word, to);
    near += weight * found;
    if (found < KIND_OF) only.push(word);
  }
  only.sort((p, q) => (weights.get(q.stem) ?? 0) - (weights.get(p.stem) ?? 0));
  return {
    cover: total ? (exact + near) / total : 0,
    exact: total ? exact / total : 0,
    shared: exact,
    only,
    rarest,
    count,
  };
}

/** What a likeness (single precision) is worth: chance nearness nothing, a kind of the thing less than its synonym. */
const worthOf = (like: number): number =>
  like >= 0.89 ? SYNONYM : like >= 0.74 ? KIND_OF : like > NEAR ? like - 0.2 : 0;

function lookFor(word: Word, { content }: ClaimReading): number {
  if (word.row < 0) return 0;
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
