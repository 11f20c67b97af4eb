import { isOfScale, ORDINAL, PART, partOfScale, SCALE, SMALL, TENS_OF } from './number-words';
import { type Numeral, numeralOf } from './numeral';
import { lowerAt, stepOf, type Token } from './tokens';

/** "two hundred and five thousand", "twenty-one", "a dozen", "two and a half million", "two-thirds", "twenty-first". */
export function readWords(tokens: readonly Token[], start: number): Numeral | null {
  if (lowerAt(tokens, start) === 'a' || lowerAt(tokens, start) === 'an') {
    if (lowerAt(tokens, start + 1) === 'dozen')
      return numeralOf(start, start + 2, 12, { step: DOZEN_STEP, soft: true });
    if (!SCALE.has(lowerAt(tokens, start + 1))) return null;
  }
  const cardinal = scanCardinal(tokens, start);
  if (!cardinal) return readOrdinal(tokens, start);
  if (cardinal.dozen) return cardinal;
  return (
    readCompoundOrdinal(tokens, cardinal) ??
    readWrittenFraction(tokens, cardinal) ??
    readAndAHalf(tokens, cardinal) ??
    cardinal
  );
}

/** "A dozen" may be eleven or thirteen. */
export const DOZEN_STEP = 2;

/** The words of one cardinal: `total` holds what a scale has closed, `group` the hundreds being read. */
function scanCardinal(tokens: readonly Token[], start: number): (Numeral & { dozen?: true }) | null {
  const article = /^an?$/.test(lowerAt(tokens, start));
  let total = 0;
  let group = article ? 1 : 0;
  let seen = article;
  let scale = 1;
  let lastSmall = false;
  let i = article ? start + 1 : start;
  for (; i < tokens.length; i++) {
    const word = lowerAt(tokens, i);
    const small = SMALL.get(word);
    const tens = TENS_OF.get(word);
    const big = SCALE.get(word);
    if (small !== undefined && !lastSmall && group % 10 === 0) {
      if (group % 100 !== 0 && small > 9) break;
      group += small;
      lastSmall = true;
    } else if (tens !== undefined && group % 100 === 0 && !lastSmall) group += tens;
    else if (big !== undefined) {
      if (!seen) return null;
      if (big === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * big;
        group = 0;
      }
      scale = Math.max(scale, big);
      lastSmall = false;
    } else if (word === 'dozen' && seen && total === 0)
      return { ...numeralOf(start, i + 1, group * 12, { step: group * DOZEN_STEP, soft: true }), dozen: true };
    else if (!(seen && isLink(tokens, i, group, scale))) break;
    seen = true;
  }
  if (!seen) return null;
  const value = total + group;
  return numeralOf(start, i, value, { step: value < 1000 && scale === 1 ? 1 : stepOf(value), scale });
}

/** "and" and "-" within a number: "two hundred and five", "twenty-one", "six-million". */
function isLink(tokens: readonly Token[], i: number, group: number, scale: number): boolean {
  switch (lowerAt(tokens, i)) {
    case 'and':
      return scale > 1 && group % 100 === 0 && continues(tokens, i + 1);
    case '-':
      return ((group % 100) % 10 === 0 && continues(tokens, i + 1)) || SCALE.has(lowerAt(tokens, i + 1));
    default:
      return false;
  }
}

/** "twenty-first" */
function readCompoundOrdinal(tokens: readonly Token[], { from, to, max: value }: Numeral): Numeral | null {
  if (value < 20 || value % 10 !== 0 || lowerAt(tokens, to) !== '-') return null;
  const ordinal = ORDINAL.get(lowerAt(tokens, to + 1));
  return ordinal && ordinal < 10 ? numeralOf(from, to + 2, value + ordinal, { form: 'ordinal' }) : null;
}

/** "two-thirds", "three quarters", "one fifth of", "three quarters of a million" */
function readWrittenFraction(tokens: readonly Token[], { from, to, max: value }: Numeral): Numeral | null {
  const at = lowerAt(tokens, to) === '-' ? to + 1 : to;
  const word = lowerAt(tokens, at);
  const part = PART.get(word);
  if (!part || value >= part || value > 1 !== word.endsWith('s')) return null;
  // "one fifth seat" is an ordinal.
  if (value === 1 && at === to && part > 4 && lowerAt(tokens, at + 1) !== 'of') return null;
  if (isOfScale(tokens, at + 1)) return partOfScale(tokens, from, at + 3, value / part);
  return numeralOf(from, at + 1, value / part, { form: 'fraction', step: 0 });
}

const MORE = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
]);

/** "two and a half", with or without a scale behind it */
function readAndAHalf(tokens: readonly Token[], { from, to, max: value, scale }: Numeral): Numeral | null {
  if (scale > 1 || lowerAt(tokens, to) !== 'and' || lowerAt(tokens, to + 1) !== 'a') return null;
  const more = MORE.get(lowerAt(tokens, to + 2));
  if (!more) return null;
  const by = SCALE.get(lowerAt(tokens, to + 3)) ?? 1;
  return numeralOf(from, by > 1 ? to + 4 : to + 3, (value + more) * by, { step: 0.5 * by, scale: by });
}

/** Whether another part of the same number stands here, so that "and" and "-" belong to it. */
function continues(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  return SMALL.has(word) || TENS_OF.has(word);
}

function readOrdinal(tokens: readonly Token[], i: number): Numeral | null {
  const value = ORDINAL.get(lowerAt(tokens, i));
  return value === undefined ? null : numeralOf(i, i + 1, value, { form: 'ordinal' });
}
