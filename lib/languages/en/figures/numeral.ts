import { stepOf } from './tokens';

/** A number as written, before bounds, units and nouns: tokens `[from, to)`. */
export interface Numeral {
  from: number;
  to: number;
  min: number;
  max: number;
  /** Size of the last telling digit; 0 of a count that is exact by its words ("nobody", "both"). */
  step: number;
  soft: boolean;
  form: 'cardinal' | 'vague' | 'fraction' | 'ordinal' | 'multiple' | 'none' | 'share';
  /** Whether a scale word or letter is part of it ("3 to 4 million" lends it to the 3). */
  scale: number;
  /** "3.5m": the letter may be metres or millions. */
  glued: string;
  digits: boolean;
}

/** A number of tokens `[from, to)`; what is not given is as of a plain count. */
export const numeralOf = (from: number, to: number, value: number, rest: Partial<Numeral> = {}): Numeral => ({
  from,
  to,
  min: value,
  max: value,
  step: stepOf(value),
  soft: false,
  form: 'cardinal',
  scale: 1,
  glued: '',
  digits: false,
  ...rest,
});
