import type { ReadArticle } from '../matching/compare-articles';
import { wordsOf } from '../matching/words';

/** How many terms stand for an article. More find fainter relations, and take longer to look through. */
export const SIGNATURE_LENGTH = 48;
/** Fills the places of an article with fewer terms. */
export const NO_TERM = 0;

/**
 * The terms by which other coverage of the same event is found: its names and most telling words, those it comes back
 * to first. As 32-bit hashes (FNV-1a): two terms that collide make a candidate too many, never one too few.
 * @returns `SIGNATURE_LENGTH` hashes, the most telling first, filled up with `NO_TERM`
 */
export function signatureOf({ article, claims }: ReadArticle): Uint32Array {
  const scores = new Map<string, number>();
  const add = (term: string, score: number) => scores.set(term, (scores.get(term) ?? 0) + score);
  for (const text of [article.title, article.title, ...claims.map(({ sentence }) => sentence)])
    for (const { stem, weight, capital, digits } of wordsOf(text))
      if (stem.length > 1 && weight > LEAST_WEIGHT) add(stem, weight * weight * (capital || digits ? 1.5 : 1));
  for (const { names } of claims) for (const { key } of names) if (key) add(`name:${key}`, 1.5);
  const terms = [...scores]
    // What is said again and again is what it is about, but the tenth time adds little.
    .map(([term, score]): [string, number] => [term, Math.log1p(score)])
    .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
    .slice(0, SIGNATURE_LENGTH);
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(NO_TERM);
  terms.forEach(([term], i) => {
    signature[i] = hashOf(term);
  });
  return signature;
}

/** Words more common than this in news English (0 to 1, see `Word.weight`) are in every article. */
const LEAST_WEIGHT = 0.45;

/** FNV-1a, 32 bits (Fowler, Noll and Vo; draft-eastlake-fnv), never `NO_TERM`. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) {
    hash ^= term.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0 || 1;
}
