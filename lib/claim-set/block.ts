import type { Signature } from './signature';

/**
 * How many articles a block holds. Every keep writes the last block again, every start of the background loads all of
 * them; above 64 kB Chromium stores a row as a file of its own, which is many times slower to read.
 */
export const BLOCK_LENGTH = 192;

/** What the index knows of an article. */
export interface Entry {
  /** `EditionRow.id` of its latest edition. */
  edition: number;
  /** Day of publishing, counted from 1970-01-01; `NO_DAY` when the page states none. */
  day: number;
  /** Hash of its outlet's name, so that an outlet is not held against itself. */
  outlet: number;
  signature: Signature;
}

export const NO_DAY = -0x80000000;

/**
 * An inverted index of up to `BLOCK_LENGTH` articles: the posting lists of all their terms packed into three arrays
 * that stand side by side, sorted by term.
 *
 *   terms    17  17  17  23  40  40        a lookup finds 17 by halving
 *   owners    0   5   9   5   0   2        places in `editions`
 *   weights 255  80  31 120  64  10        see `Signature`
 */
export interface Block {
  editions: Int32Array;
  days: Int32Array;
  outlets: Uint32Array;
  terms: Uint32Array;
  owners: Uint8Array;
  weights: Uint8Array;
  /** The length of each article's weights as a vector. */
  norms: Float32Array;
}

/** A block of these articles. Throws a `RangeError` for more than `BLOCK_LENGTH`. */
export function packBlock(entries: readonly Entry[]): Block {
  if (entries.length > BLOCK_LENGTH) throw new RangeError(`a block holds ${BLOCK_LENGTH} articles`);
  const total = entries.reduce((sum, { signature }) => sum + signature.terms.length, 0);
  // Term, owner and weight in one number each: sorting plain numbers is many times faster than sorting by a function.
  const keys = new Float64Array(total);
  let at = 0;
  entries.forEach(({ signature: { terms, weights } }, owner) => {
    for (let i = 0; i < terms.length; i++)
      keys[at++] = (terms[i] as number) * 0x10000 + owner * 0x100 + (weights[i] as number);
  });
  keys.sort();
  const block = emptyBlock(entries.length, total);
  entries.forEach(({ edition, day, outlet, signature }, i) => {
    block.editions[i] = edition;
    block.days[i] = day;
    block.outlets[i] = outlet;
    block.norms[i] = Math.sqrt(signature.weights.reduce((sum, weight) => sum + weight * weight, 0));
  });
  for (let k = 0; k < total; k++) {
    const key = keys[k] as number;
    block.terms[k] = Math.floor(key / 0x10000);
    block.owners[k] = Math.floor(key / 0x100) % 0x100;
    block.weights[k] = key % 0x100;
  }
  return block;
}

function emptyBlock(articles: number, postings: number): Block {
  return {
    editions: new Int32Array(articles),
    days: new Int32Array(articles),
    outlets: new Uint32Array(articles),
    terms: new Uint32Array(postings),
    owners: new Uint8Array(postings),
    weights: new Uint8Array(postings),
    norms: new Float32Array(articles),
  };
}

/** The articles of a block, as `packBlock` takes them. */
export function unpackBlock(block: Block): Entry[] {
  const terms: number[][] = Array.from(block.editions, () => []);
  const weights: number[][] = Array.from(block.editions, () => []);
  block.owners.forEach((owner, k) => {
    terms[owner]?.push(block.terms[k] as number);
    weights[owner]?.push(block.weights[k] as number);
  });
  return Array.from(block.editions, (edition, i) => ({
    edition,
    day: block.days[i] as number,
    outlet: block.outlets[i] as number,
    signature: { terms: Uint32Array.from(terms[i] ?? []), weights: Uint8Array.from(weights[i] ?? []) },
  }));
}

/** Where the postings of a term begin in a block; where they would, when there are none. By halving. */
export function findTerm(terms: Uint32Array, term: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as number) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
