import type { Certainty } from '../../claims/certainty';
import { CERTAINTY_MARKS } from './data/certainty-marks';

/** No sentence of prose is longer; what lies behind is not read. UTF-16 units. */
const LONGEST = 2000;

const marks = CERTAINTY_MARKS.map(([certainty, phrases]) => ({ certainty, pattern: patternOf(phrases) }));

/**
 * Reads how sure a sentence is. In: one sentence. Out: the gravest mark found (the order of the table),
 * `asserted` when there is none. Linear in the sentence's length; never throws.
 */
export function readCertainty(sentence: string): Certainty {
  const plain = ` ${(
    sentence
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ')} `;
  return marks.find(({ pattern }) => pattern.test(plain))?.certainty ?? 'asserted';
}

/** One pattern of a row's phrases, over words with one space between. */
function patternOf(phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.map(phrasePattern).join('|')})`);
}

function phrasePattern(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => {
      if (word === '…') return '(?:[^ ]+ ){0,3}';
      if (word.endsWith('?')) return `(?:${word.slice(0, -1)} )?`;
      return `(?:${word}) `;
    })
    .join('');
}
