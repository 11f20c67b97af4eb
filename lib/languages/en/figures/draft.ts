import type { Figure } from '../../../claims/figures';
import type { Numeral } from './numeral';

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

/** How an open end of an interval is written, so that it survives JSON. */
export const OPEN = Number.MAX_VALUE;

/** A number before its unit and bounds are read. */
export const draftOf = (numeral: Numeral): Draft => ({
  from: numeral.from,
  to: numeral.to,
  core: numeral.from,
  numeral,
  min: numeral.min,
  max: numeral.max,
  step: numeral.step,
  soft: numeral.soft,
  kind: numeral.form === 'ordinal' ? 'ordinal' : 'count',
  unit: null,
  factor: 1,
  offset: 0,
  per: null,
  role: 'stated',
  parts: null,
  ownUnit: false,
});
