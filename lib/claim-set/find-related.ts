import { type Block, findTerm, NO_DAY } from './block';
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
/** One shared name makes no story. */
const LEAST_SHARED = 3;
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
 * In each block each term is found by halving, so that 48 terms in 25,000 articles are some ten thousand steps.
 * @returns the best first, at most `limit`
 */
export function findRelated(blocks: readonly Block[], wanted: Wanted, limit: number): Hit[] {
  const { terms, weights } = wanted.signature;
  const { starts, ends, idf } = findPostings(blocks, terms);
  let length = 0;
  const parts = Float32Array.from(terms, (_, t) => {
    const part = (weights[t] as number) * (idf[t] as number) ** 2;
    length += ((weights[t] as number) * (idf[t] as number)) ** 2;
    return part;
  });
  const own = Math.sqrt(length);
  // How telling an article's terms are on the whole is not known of those not asked for; taken as of those asked for.
  const ownWeight = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  const scale = own && ownWeight ? 1 / (own * (own / ownWeight)) : 0;
  const best: Hit[] = [];
  const sums = new Float32Array(256);
  const shared = new Uint8Array(256);
  blocks.forEach((block, b) => {
    sums.fill(0);
    shared.fill(0);
    for (let t = 0; t < terms.length; t++) {
      const place = b * terms.length + t;
      for (let k = starts[place] as number; k < (ends[place] as number); k++) {
        const owner = block.owners[k] as number;
        sums[owner] = (sums[owner] as number) + (parts[t] as number) * (block.weights[k] as number);
        shared[owner] = (shared[owner] as number) + 1;
      }
    }
    for (let i = 0; i < block.editions.length; i++) {
      if ((shared[i] as number) < LEAST_SHARED || block.outlets[i] === wanted.outlet) continue;
      const likeness = ((sums[i] as number) * scale) / (block.norms[i] as number);
      const score = likeness * timeFactor(wanted.day, block.days[i] as number);
      if (score >= LEAST_SCORE) best.push({ edition: block.editions[i] as number, score: Math.min(1, score) });
    }
  });
  return best.sort((x, y) => y.score - x.score || x.edition - y.edition).slice(0, limit);
}

/** Where each term's postings stand in each block, and how rare each is in nats. */
function findPostings(blocks: readonly Block[], terms: Uint32Array) {
  const starts = new Int32Array(blocks.length * terms.length);
  const ends = new Int32Array(blocks.length * terms.length);
  const frequency = new Uint32Array(terms.length);
  let articles = 0;
  blocks.forEach((block, b) => {
    articles += block.editions.length;
    for (let t = 0; t < terms.length; t++) {
      const term = terms[t] as number;
      const start = findTerm(block.terms, term);
      let end = start;
      while (block.terms[end] === term) end++;
      starts[b * terms.length + t] = start;
      ends[b * terms.length + t] = end;
      frequency[t] = (frequency[t] as number) + end - start;
    }
  });
  const idf = Float32Array.from(frequency, (n) => Math.log((articles + IMAGINED) / (n + IMAGINED_WITH_TERM)));
  return { starts, ends, idf };
}

/** 1 on the same day or where a day is not known, towards `1 - TIME_COUNTS` long before or after. */
function timeFactor(a: number, b: number): number {
  if (a === NO_DAY || b === NO_DAY) return 1;
  return 1 - TIME_COUNTS + TIME_COUNTS / (1 + Math.abs(a - b) / HALF_LIFE);
}
