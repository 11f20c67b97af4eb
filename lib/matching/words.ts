import { FUNCTION_WORDS } from './data/function-words';
import TABLE from './data/word-table.json';
import { stemOf } from './stem';

/** A word of a sentence, with what comparing needs of it. */
export interface Word {
  /** Lower-case, apostrophes straightened, without a possessive "'s". */
  lower: string;
  stem: string;
  /** Offsets in the sentence. */
  start: number;
  end: number;
  /** Row of the word table, -1 for a stem it does not know. */
  row: number;
  /** How telling the word is in news English, 0 (a function word) to 1 (rare or unknown). */
  weight: number;
  /** Starts with a capital. */
  capital: boolean;
  /** Starts with a digit. */
  digits: boolean;
}

const stems = TABLE.stems.split(' ');
const rowOf = new Map(stems.map((stem, row) => [stem, row]));
/** Row of a stem in the word table, -1 for one it does not know. */
export const rowOfStem = (stem: string): number => rowOf.get(stem) ?? -1;
const size = TABLE.dimensions;
const vectors = bytesOf(TABLE.vectors);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,](?=\p{N})[\p{N}]+)*(?:['’][\p{L}]{1,3}(?![\p{L}\p{N}]))?/gu;
/** A sentence longer than this many words is a list or an attack; the rest of it is not compared. */
const MAX_WORDS = 200;

/** Reads the words of a sentence, in order, at most 200. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (const match of sentence.matchAll(WORD)) {
    if (words.length === MAX_WORDS) break;
    const text = match[0];
    const folded = /^[\p{ASCII}]*$/u.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
    const lower = folded.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '');
    if (!lower) continue;
    const digits = /^\p{N}/u.test(lower);
    const stem = digits ? lower.replace(/,/g, '') : stemOf(lower);
    const row = digits ? -1 : (rowOf.get(stem) ?? -1);
    words.push({
      lower,
      stem,
      start: match.index,
      end: match.index + text.length,
      row,
      weight: FUNCTION_WORDS.has(lower) ? 0 : weightOfRow(row),
      capital: /^\p{Lu}/u.test(text),
      digits,
    });
  }
  return words;
}

/**
 * How telling a stem is: the logarithm of its rank by frequency in newswire, by Zipf's law the logarithm of one over
 * its frequency, scaled to 0…1. The table is fixed, so that a third article changes nothing.
 */
function weightOfRow(row: number): number {
  return row < 0 ? 1 : Math.log(row + 2) / LOG_SIZE;
}
const LOG_SIZE = Math.log(stems.length + 2);

/** Nearness in meaning of two words of the table, -1 to 1; 0 when one is unknown. */
export function nearness(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  if (a === b) return 1;
  let sum = 0;
  for (let i = a * size, j = b * size, end = i + size; i < end; i++, j++)
    sum += (vectors[i] as number) * (vectors[j] as number);
  return sum / 16_129;
}

/** The direction a sentence points to: the weighted sum of its words' vectors, of length 1 (0 without known words). */
export function directionOf(words: readonly Word[], rarity?: (stem: string) => number): Float32Array {
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
}

/** Cosine of two directions. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function bytesOf(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
