import { MULTIPLE, ORDINAL } from './number-words';
import { type Numeral, numeralOf } from './numeral';
import { readDigits } from './read-digits';
import { readPart, readShare } from './read-parts';
import { readVague } from './read-vague';
import { readWords } from './read-words';
import { lowerAt, type Token } from './tokens';

/** Whether a word is an ordinal: "sixth". */
export const isOrdinalWord = (word: string): boolean => ORDINAL.has(word);

/** No news counts so far. */
const LARGEST = 1e30;

/** Reads the number that begins at token `i`; `null` when none does. Longest reading wins. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | null {
  const numeral = readAny(tokens, i);
  return numeral && numeral.max < LARGEST ? numeral : null;
}

function readAny(tokens: readonly Token[], i: number): Numeral | null {
  switch (tokens[i]?.kind) {
    case 'digits':
      return readDigits(tokens, i);
    case 'word':
      return (
        readPart(tokens, i) ??
        readVague(tokens, i) ??
        readMultiple(tokens, i) ??
        readShare(tokens, i) ??
        readNone(tokens, i) ??
        readWords(tokens, i)
      );
    default:
      return null;
  }
}

/** "twice", "double", "tenfold", "three times", "3.5 times". Digits come in by `asTimes`. */
function readMultiple(tokens: readonly Token[], i: number): Numeral | null {
  const value = MULTIPLE.get(lowerAt(tokens, i));
  return value === undefined ? null : numeralOf(i, i + 1, value, { form: 'multiple', step: 0 });
}

/** "nobody", "no one", "none". "No deaths" is read where the noun is known. */
function readNone(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  if (word === 'nobody' || word === 'none') return numeralOf(i, i + 1, 0, { form: 'none', step: 0 });
  if (word === 'no' && lowerAt(tokens, i + 1) === 'one') return numeralOf(i, i + 2, 0, { form: 'none', step: 0 });
  if (word === 'no' && lowerAt(tokens, i + 1) === '-' && lowerAt(tokens, i + 2) === 'one')
    return numeralOf(i, i + 3, 0, { form: 'none', step: 0 });
  if (word === 'not' && lowerAt(tokens, i + 1) === 'one') return numeralOf(i, i + 2, 0, { form: 'none', step: 0 });
  if (word === 'both') return numeralOf(i, i + 1, 2, { form: 'cardinal', step: 0 });
  return null;
}
