import type { Article } from '../article/article';
import { lookupLanguageOf } from '../languages/lookup-languages';

/** How many terms stand for an article at the most. More find fainter relations, and take longer to load. */
export const SIGNATURE_LENGTH = 48;

/**
 * The terms by which other coverage of the same event is found: an article's names and most telling words, those it
 * comes back to first.
 */
export interface Signature {
  /** 32-bit hashes, sorted, each once. Two terms that collide make a candidate too many, never one too few. */
  terms: Uint32Array;
  /** How much the article is about each, 1 to 255; its first term has 255. */
  weights: Uint8Array;
}

/** Words more common than this in news English (0 to 1, see `Word.weight`) are in every article. */
const LEAST_WEIGHT = 0.45;
/** A headline says in a dozen words what it is about. */
const HEADLINE = 2;
/** A capital or a digit: who, where, how many. */
const NAMED = 1.5;

/**
 * The signature of an article, from its headline and text. Linear in its length; without a telling word, and in a
 * language that is not read, it is empty.
 */
export function signatureOf({
  title,
  paragraphs,
  language: tag,
}: Pick<Article, 'title' | 'paragraphs' | 'language'>): Signature {
  const language = lookupLanguageOf(tag);
  const scores = new Map<string, number>();
  const add = (term: string, score: number) => scores.set(term, (scores.get(term) ?? 0) + score);
  const read = (text: string, times: number) => {
    for (const { stem, weight, capital, digits } of language?.wordsOf(text) ?? [])
      if (stem.length > 1 && weight > LEAST_WEIGHT)
        add(stem, times * weight * weight * (capital || digits ? NAMED : 1));
  };
  read(title, HEADLINE);
  for (const text of paragraphs)
    for (const { start, end } of language?.splitSentences(text) ?? []) read(text.slice(start, end), 1);
  const best = [...scores]
    // What is said again and again is what it is about, but the tenth time adds little.
    .map(([term, score]): [string, number] => [term, Math.log1p(score)])
    .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
    .slice(0, SIGNATURE_LENGTH);
  const top = best[0]?.[1] ?? 1;
  const byHash = new Map<number, number>();
  for (const [term, score] of best) {
    const hash = hashOf(term);
    // Of two terms with one hash the weightier, which came first.
    if (!byHash.has(hash)) byHash.set(hash, Math.max(1, Math.round((255 * score) / top)));
  }
  const terms = Uint32Array.from(byHash.keys()).sort();
  return { terms, weights: Uint8Array.from(terms, (hash) => byHash.get(hash) ?? 1) };
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo; draft-eastlake-fnv), over UTF-16 units. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) {
    hash ^= term.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
