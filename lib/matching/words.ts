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

/** The stems that a language's tables know. */
export interface WordTable {
  /** Row of a stem, -1 for one that the table does not know. */
  rowOf(stem: string): number;
  /** How telling the stem of a row is, see `Word.weight`. */
  weightOf(row: number): number;
}

/**
 * A table of a language's stems. The logarithm of a stem's rank by frequency in newswire is, by Zipf's law, the logarithm
 * of one over its frequency; scaled to 0…1 it tells how telling the stem is. The table is fixed, so that a third article
 * changes nothing.
 * @param stems the commonest first, with a blank between; empty for a language without: then each word is as telling
 */
export function openWordTable(stems: string): WordTable {
  /** Made when it is first asked for, so that the background starts without. */
  let table: { rows: ReadonlyMap<string, number>; logSize: number } | undefined;
  const made = () => {
    if (!table) {
      const list = stems.split(' ');
      table = { rows: new Map(list.map((stem, row) => [stem, row])), logSize: Math.log(list.length + 2) };
    }
    return table;
  };
  return {
    rowOf: (stem) => made().rows.get(stem) ?? -1,
    weightOf: (row) => (row < 0 ? 1 : Math.log(row + 2) / made().logSize),
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,](?=\p{N})[\p{N}]+)*(?:['’][\p{L}]{1,3}(?![\p{L}\p{N}]))?/gu;
/** A sentence longer than this many words is a list or an attack; the rest of it is not compared. */
const MAX_WORDS = 200;

/** What tells the words of one language. */
export interface WordLists {
  /** The stem of a word in lower case, without accents: the same for all forms of a word. */
  stemOf(word: string): string;
  /** Words that say nothing of the matter by themselves, in lower case. */
  weightless: ReadonlySet<string>;
  table: WordTable;
}

/** Makes what reads the words of a sentence, in order, at most 200. */
export const openWords =
  ({ stemOf, weightless, table }: WordLists) =>
  (sentence: string): Word[] => {
    const words: Word[] = [];
    for (const match of sentence.matchAll(WORD)) {
      if (words.length === MAX_WORDS) break;
      const text = match[0];
      const folded = /^[\p{ASCII}]*$/u.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
      const lower = folded.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '');
      if (!lower) continue;
      const digits = /^\p{N}/u.test(lower);
      const stem = digits ? lower.replace(/,/g, '') : stemOf(lower);
      const row = digits ? -1 : table.rowOf(stem);
      words.push({
        lower,
        stem,
        start: match.index,
        end: match.index + text.length,
        row,
        weight: weightless.has(lower) ? 0 : table.weightOf(row),
        capital: /^\p{Lu}/u.test(text),
        digits,
      });
    }
    return words;
  };
