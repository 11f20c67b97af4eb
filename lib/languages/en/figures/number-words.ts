import {
  FRACTIONS,
  GLUED_SCALES,
  MULTIPLES,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
  VAGUE_PRODUCTS,
  VAGUE_SMALL,
} from '../data/number-words';
import { type Numeral, numeralOf } from './numeral';
import { lowerAt, type Token } from './tokens';

/** Own keys only, so that "constructor" is no number. */
const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(rows));
export const SMALL = table(SMALL_NUMBERS);
export const TENS_OF = table(TENS);
export const SCALE = table(SCALES);
export const GLUED = table(GLUED_SCALES);
export const PLURALS = table(VAGUE_PLURALS);
export const PRODUCTS = table(VAGUE_PRODUCTS);
export const FEW = table(VAGUE_SMALL);
export const PART = table(FRACTIONS);
export const ORDINAL = table(ORDINALS);
export const MULTIPLE = table(MULTIPLES);

/** A whole number in digits or one word; `null` where none stands. */
export const wholeAt = (tokens: readonly Token[], i: number): number | null => {
  const token = tokens[i];
  if (token?.kind === 'digits') return token.value === Math.floor(token.value) ? token.value : null;
  return SMALL.get(token?.lower ?? '') ?? TENS_OF.get(token?.lower ?? '') ?? null;
};

/** "a quarter of a million": a count, not a share. @param at the scale's token */
export function partOfScale(tokens: readonly Token[], from: number, at: number, part: number): Numeral {
  const scale = SCALE.get(lowerAt(tokens, at)) ?? 1;
  return numeralOf(from, at + 1, part * scale, { step: scale / 10, scale });
}

/** Whether "of a million" begins at a token. */
export const isOfScale = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === 'of' && lowerAt(tokens, i + 1) === 'a' && SCALE.has(lowerAt(tokens, i + 2));
