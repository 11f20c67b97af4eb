import type { Span } from '../../../article/article';
import { FRACTION_SIGNS } from '../data/number-words';

/** A word, a number in digits, or one sign of a sentence. */
export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'digits' | 'sign';
  /** Of digits: the value, and the size of the last digit that tells ("1,600" → 100, "3.5" → 0.1). */
  value: number;
  step: number;
  /** Universal part of speech, where the tagger knows it. */
  pos?: string;
  /** Whether white space stands before it. */
  spaced: boolean;
}

const FRACTION = Object.keys(FRACTION_SIGNS).join('');

// Digits: thousands by comma or a fixed space, decimals by a point. Words: letters, with inner apostrophes and the
// points of abbreviations ("U.S.", "a.m."). Anything else that is not white space is a sign.
const TOKEN = new RegExp(
  [
    // Of plain spaces at least two groups, so that "room 12 300 people" is no number.
    `\\d{1,3}(?: \\d{3}){2,}(?![\\d,.])`,
    `\\d{1,3}(?:[,\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:\\.\\d+)?[${FRACTION}]?`,
    `\\d+(?:\\.\\d+)?[${FRACTION}]?`,
    `[${FRACTION}]`,
    `(?:\\p{L}\\.){2,8}`,
    `\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?`,
    `[^\\s\\u200b-\\u200f\\u2060\\ufeff]`,
  ].join('|'),
  'gu',
);

/** Splits a sentence into tokens, in order; offsets slice back. Linear in its length. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const first = text.charCodeAt(0);
    const isDigits = (first >= 48 && first <= 57) || text in FRACTION_SIGNS;
    const kind = isDigits ? 'digits' : /^\p{L}/u.test(text) ? 'word' : 'sign';
    const { value, step } = isDigits ? readValue(text) : { value: 0, step: 0 };
    tokens.push({
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      kind,
      value,
      step,
      start,
      end: start + text.length,
      spaced: start > last || tokens.length === 0,
    });
    last = start + text.length;
  }
  return tokens;
}

/** Value of digits and how coarse they are: of whole numbers the place of the last digit that is not 0. */
function readValue(text: string): { value: number; step: number } {
  const sign = FRACTION_SIGNS[text.at(-1) ?? ''];
  const digits = (sign === undefined ? text : text.slice(0, -1)).replace(/[^\d.]/g, '');
  const value = (digits ? Number(digits) : 0) + (sign ?? 0);
  if (!Number.isFinite(value)) return { value: Number.MAX_VALUE, step: 0 };
  if (sign !== undefined) return { value, step: 0.25 };
  const point = digits.indexOf('.');
  if (point >= 0) return { value, step: 10 ** -Math.min(12, digits.length - point - 1) };
  return { value, step: stepOf(value) };
}

/** Size of the last telling digit of a whole number: 1,600 → 100; 0 → 1. */
export function stepOf(value: number): number {
  if (!Number.isFinite(value) || value < 1 || value !== Math.floor(value)) return value < 1 ? 1 : 0.1;
  let step = 1;
  while (step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Text of a token in lower case; empty beyond the ends. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
/** Text of a token; empty beyond the ends. */
export const textAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';
/** Whether no white space stands before a token. */
export const gluedAt = (tokens: readonly Token[], i: number): boolean => tokens[i] !== undefined && !tokens[i]?.spaced;
export const isDigits = (token: Token | undefined): boolean => token?.kind === 'digits';
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
