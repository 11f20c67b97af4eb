import type { Kinship } from './kinship';
import type { Word } from './words';

/** What a language's tables tell of the meaning of words. Words are given by their row of the word table (`Word.row`). */
export interface Meaning {
  /** Row of a stem, -1 for one that the tables do not know. */
  rowOf(stem: string): number;
  /** Nearness in meaning of two words of the table, -1 to 1; 0 when one is unknown. */
  nearness(a: number, b: number): number;
  /** The direction a sentence points to: the weighted sum of its words' vectors, of length 1 (0 without known words). */
  directionOf(words: readonly Word[], rarity?: (stem: string) => number): Float32Array;
  /** How two words are related; the order does not matter. */
  kinshipOf(a: number, b: number): Kinship;
  /** How alike two words are, 0 to 1: 1 for one stem, near it for synonyms, else their nearness in the vectors. */
  likeness(a: number, b: number): number;
}

const NO_DIRECTION = new Float32Array();

/** Of a language without such tables: words are the same or they are not. */
export const NO_MEANING: Meaning = {
  rowOf: () => -1,
  nearness: () => 0,
  directionOf: () => NO_DIRECTION,
  kinshipOf: () => 'none',
  likeness: () => 0,
};

/**
 * Makes the measures of nearness of a table of vectors.
 * @param table `vectors` is base64 of signed bytes, row-major, `dimensions` of them of length 127 for each row of the
 * language's word table
 */
export function openVectors(table: { dimensions: number; vectors: string }): Pick<Meaning, 'nearness' | 'directionOf'> {
  const size = table.dimensions;
  const vectors = bytesOf(table.vectors);
  return {
    nearness(a, b) {
      if (a < 0 || b < 0) return 0;
      if (a === b) return 1;
      let sum = 0;
      for (let i = a * size, j = b * size, end = i + size; i < end; i++, j++)
        sum += (vectors[i] as number) * (vectors[j] as number);
      return sum / 16_129;
    },
    directionOf(words, rarity) {
      const sum = new Float32Array(size);
      for (const { row, stem, weight } of words) {
        if (row < 0 || weight === 0) continue;
        const w = rarity ? weight * rarity(stem) : weight;
        for (let i = 0; i < size; i++) sum[i] = (sum[i] as number) + w * (vectors[row * size + i] as number);
      }
      let length = 0;
      for (const x of sum) length += x * x;
      const scale = length ? 1 / Math.sqrt(length) : 0;
      return sum.map((x) => x * scale);
    },
  };
}

/** Cosine of two directions. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Cosines of a direction and several others, into `into` from a place on; told four at a time. */
export function cosines(a: Float32Array, others: readonly Float32Array[], into: Float32Array, from: number): void {
  let k = 0;
  for (; k + 3 < others.length; k += 4) {
    const [p, q, r, s] = others.slice(k, k + 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
    let [sumP, sumQ, sumR, sumS] = [0, 0, 0, 0];
    for (let i = 0; i < a.length; i++) {
      const x = a[i] as number;
      sumP += x * (p[i] as number);
      sumQ += x * (q[i] as number);
      sumR += x * (r[i] as number);
      sumS += x * (s[i] as number);
    }
    into[from + k] = sumP;
    into[from + k + 1] = sumQ;
    into[from + k + 2] = sumR;
    into[from + k + 3] = sumS;
  }
  for (; k < others.length; k++) into[from + k] = cosine(a, others[k] as Float32Array);
}

function bytesOf(base64: string): Int8Array {
  // A million bytes: the oldest browsers and Node cannot do it at once.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  if (fromBase64) return new Int8Array(fromBase64(base64).buffer);
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
