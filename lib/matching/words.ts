import { stemOf } from '../languages/en/comparing/stem';
import { FUNCTION_WORDS } from '../languages/en/data/weightless-words';
import TABLE from '../languages/en/data/word-table.json';

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

/** Made when it is first asked for, so that the background starts without. */
let table: { rowOf: ReadonlyMap<string, number>; logSize: number } | undefined;
function tableOfWords() {
  if (!table) {
    const stems = TABLE.stems.split(' ');
    table = { rowOf: new Map(stems.map((stem, row) => [stem, row])), logSize: Math.log(stems.length + 2) };
  }
  return table;
}

/** Row of a stem in the word table, -1 for one it does not know. */
export const rowOfStem = (stem: string): number => tableOfWords().rowOf.get(stem) ?? -1;

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
    const row = digits ? -1 : rowOfStem(stem);
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
  return row < 0 ? 1 : Math.log(row + 2) / tableOfWords().logSize;
}
