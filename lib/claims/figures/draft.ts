import type { Figure } from '../figures';
import type { Numeral } from './numerals';

/** A figure in the making: tokens `[from, to)` and what is known so far. Values are in the base unit. */
export interface Draft {
  from: number;
  to: number;
  /** First token of the number itself, without bounds. */
  core: number;
  numeral: Numeral;
  min: number;
  max: number;
  step: number;
  soft: boolean;
  kind: Figure['kind'];
  unit: string | null;
  /** To base unit: `value * factor + offset`; kept so that a range's first part can take its partner's unit. */
  factor: number;
  offset: number;
  per: string | null;
  role: Figure['role'];
  parts: [number, number] | null;
  /** Whether the unit was written on this number itself. */
  ownUnit: boolean;
}
