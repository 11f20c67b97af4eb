import { NO_TERM, SIGNATURE_LENGTH } from './signature';

/** Some hundred articles' signatures, one after the other (see `BlockRow`). */
export interface Block {
  editions: readonly number[];
  terms: Uint32Array;
}

/** An article that shares terms with the one asked for. */
export interface Hit {
  edition: number;
  /** Sum of the shared terms' inverse document frequencies, in nats. */
  score: number;
}

/** Below this an article shares but a name or two with the one asked for: another story. */
const LEAST_SCORE = 6;
const LEAST_SHARED = 3;

/**
 * Finds the articles that share most with a signature, by inverse document frequency (K. Spärck Jones, "A statistical
 * interpretation of term specificity", 1972). Looks through all of them: a million claims are 25,000 signatures, five
 * megabytes, some milliseconds, and there is no index to keep in step.
 * @returns the best first, at most `limit`
 */
export function findRelated(blocks: Iterable<Block>, signature: Uint32Array, limit: number): Hit[] {
  const place = new Map<number, number>();
  for (const term of signature) if (term !== NO_TERM) place.set(term, place.size);
  // Nearly every term is not asked for: a table by its low bits says so at once.
  const maybe = new Uint8Array(1 << 16);
  for (const term of place.keys()) maybe[term & 0xffff] = 1;
  const frequency = new Uint32Array(place.size);
  const found: { edition: number; shared: number[] }[] = [];
  let articles = 0;
  for (const { editions, terms } of blocks) {
    for (let i = 0; i < editions.length; i++) {
      let shared: number[] | null = null;
      for (let k = i * SIGNATURE_LENGTH, end = k + SIGNATURE_LENGTH; k < end; k++) {
        const term = terms[k] as number;
        if (!maybe[term & 0xffff]) continue;
        const at = place.get(term);
        if (at === undefined) continue;
        frequency[at] = (frequency[at] as number) + 1;
        shared ??= [];
        shared.push(at);
      }
      if (shared && shared.length >= LEAST_SHARED) found.push({ edition: editions[i] as number, shared });
    }
    articles += editions.length;
  }
  // A small set knows no frequencies: then every term tells as if one article in fifty had it.
  const weight = Array.from(frequency, (n) => Math.log((articles + 100) / (n + 2)));
  return found
    .map(({ edition, shared }) => ({ edition, score: shared.reduce((sum, at) => sum + (weight[at] as number), 0) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((x, y) => y.score - x.score || x.edition - y.edition)
    .slice(0, limit);
}
