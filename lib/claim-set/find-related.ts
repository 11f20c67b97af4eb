import { BLOCK_LENGTH, type Block, findTerm, NO_DAY } from './block';
import type { Signature } from './signature';

/** Whose coverage is looked for. */
export interface Wanted {
  signature: Signature;
  /** See `Entry`. */
  day: number;
  outlet: number;
}

/** An article that is likely to speak of the same event. */
export interface Hit {
  edition: number;
  /** Likeness, 0 to 1. */
  score: number;
}

/** Below this an article shares but a subject with the one asked for, not an event. 0 to 1. */
export const LEAST_SCORE = 0.05;
/** Where nearer ones are known, an article with less than this share of the nearest's likeness is on another event. */
const BESIDE_THE_BEST = 0.15;
/** A reprint is as near as can be, and says nothing of how near others are who wrote for themselves. */
const REPRINT = 0.5;
/** One shared name makes no story. */
const LEAST_SHARED = 3;
/** So many entries of posting lists are read at the most. */
const POSTINGS = 12_000;
/** So many articles are as if kept already, each term in one of fifty: a small set knows no frequencies. */
const IMAGINED = 100;
const IMAGINED_WITH_TERM = 2;
/** News of one event stands within a few days; what is `HALF_LIFE` days off counts half of what time counts at all. */
const HALF_LIFE = 30;
const TIME_COUNTS = 0.5;

/**
 * Finds the articles that share most with the one asked for: the cosine of their terms' weights by inverse document
 * frequency (K. Spärck Jones, "A statistical interpretation of term specificity", 1972), less the further they lie
 * apart in time. An outlet is not held against itself.
 *
 * In each block each term is found by halving; then the postings of the rarest terms are read, up to `POSTINGS`, so
 * that the work hardly grows with the set: what common terms would add, they would add to all alike.
 * @returns the best first, at most `limit`
 */
export function findRelated(blocks: readonly Block[], wanted: Wanted, limit: number): Hit[] {
  const { terms, weights } = wanted.signature;
  const { starts, ends, idf, telling } = findPostings(blocks, terms);
  let [whole, plain] = [0, 0];
  const parts = Float32Array.from(terms, (_, t) => {
    const [weight, rarity] = [weights[t] as number, idf[t] as number];
    whole += (weight * rarity) ** 2;
    plain += weight ** 2;
    return weight * rarity ** 2;
  });
  // The length of the other article's vector is known without rarities: they are taken to be as here on the whole.
  const scale = whole ? Math.sqrt(plain) / whole : 0;
  const found: Hit[] = [];
  const sums = new Float32Array(BLOCK_LENGTH);
  const shared = new Uint8Array(BLOCK_LENGTH);
  blocks.forEach((block, b) => {
    sums.fill(0);
    shared.fill(0);
    for (const t of telling) {
      const place = b * terms.length + t;
      const part = parts[t] as number;
      for (let k = starts[place] as number, end = ends[place] as number; k < end; k++) {
        const owner = block.owners[k] as number;
        sums[owner] = (sums[owner] as number) + part * (block.weights[k] as number);
        shared[owner] = (shared[owner] as number) + 1;
      }
    }
    for (let i = 0; i < block.editions.length; i++) {
      if ((shared[i] as number) < LEAST_SHARED || block.outlets[i] === wanted.outlet) continue;
      const likeness = ((sums[i] as number) * scale) / (block.norms[i] as number);
      const score = Math.min(1, likeness * timeFactor(wanted.day, block.days[i] as number));
      if (score >= LEAST_SCORE) found.push({ edition: block.editions[i] as number, score });
    }
  });
  found.sort((x, y) => y.score - x.score || x.edition - y.edition);
  const least = BESIDE_THE_BEST * Math.min(found[0]?.score ?? 0, REPRINT);
  return found.filter(({ score }) => score >= least).slice(0, limit);
}

/** Where each term's postings stand in each block, how rare each is in nats, and which are read, rarest first. */
function findPostings(blocks: readonly Block[], terms: Uint32Array) {
  const starts = new Int32Array(blocks.length * terms.length);
  const ends = new Int32Array(blocks.length * terms.length);
  const frequency = new Uint32Array(terms.length);
  let articles = 0;
  blocks.forEach((block, b) => {
    articles += block.editions.length;
    for (let t = 0; t < terms.length; t++) {
      const place = b * terms.length + t;
      const start = findTerm(block.terms, terms[t] as number);
      let end = start;
      // Most terms are in few articles of a block, or in none.
      while (block.terms[end] === terms[t]) end++;
      starts[place] = start;
      ends[place] = end;
      frequency[t] = (frequency[t] as number) + end - start;
    }
  });
  let left = POSTINGS;
  const telling = [...terms.keys()]
    .sort((s, t) => (frequency[s] as number) - (frequency[t] as number))
    .filter((t) => {
      left -= frequency[t] as number;
      return left >= 0;
    });
  const idf = Float32Array.from(frequency, (n) => Math.log((articles + IMAGINED) / (n + IMAGINED_WITH_TERM)));
  return { starts, ends, idf, telling };
}

/** 1 on the same day or where a day is not known, towards `1 - TIME_COUNTS` long before or after. */
function timeFactor(a: number, b: number): number {
  if (a === NO_DAY || b === NO_DAY) return 1;
  return 1 - TIME_COUNTS + TIME_COUNTS / (1 + Math.abs(a - b) / HALF_LIFE);
}
