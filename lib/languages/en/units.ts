import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DURATIONS,
  MEASURES,
  TEMPERATURES,
  type UnitRow,
} from './data/units';

/** What a unit's words stand for. A value becomes `value * factor + offset` of `unit`. */
export interface Unit {
  kind: 'measure' | 'duration' | 'money' | 'percent' | 'percentage-point';
  /** Base unit of the dimension: `m`, `m2`, `m3`, `kg`, `s`, `°C`, `barrel`, `W`…; for money the currency. */
  unit: string;
  factor: number;
  offset: number;
  /** A rate that the words hold already, as "bpd" does. */
  per?: string;
}

const units = new Map<string, Unit>();
let longest = 1;

function list(kind: Unit['kind'], rows: readonly UnitRow[]): void {
  for (const [unit, factor, ...words] of rows) for (const word of words) put(word, { kind, unit, factor, offset: 0 });
}

function put(word: string, unit: Unit): void {
  units.set(word.toLowerCase(), unit);
  longest = Math.max(longest, word.split(' ').length);
}

list('measure', MEASURES);
list('duration', DURATIONS);
list('money', CURRENCY_WORDS);
for (const code of CURRENCY_CODES) put(code, { kind: 'money', unit: code, factor: 1, offset: 0 });
for (const [words, factor, offset] of TEMPERATURES)
  for (const word of words) put(word, { kind: 'measure', unit: '°C', factor, offset });
for (const word of ['%', 'per cent', 'percent', 'pct', 'pc', 'per-cent'])
  put(word, { kind: 'percent', unit: '%', factor: 1, offset: 0 });
for (const word of ['percentage point', 'percentage points', 'pp', 'ppt', 'per cent points', '% points'])
  put(word, { kind: 'percentage-point', unit: '%', factor: 1, offset: 0 });
for (const word of ['basis point', 'basis points', 'bps'])
  put(word, { kind: 'percentage-point', unit: '%', factor: 0.01, offset: 0 });
for (const word of ['bpd', 'b/d']) put(word, { kind: 'measure', unit: 'barrel', factor: 1, offset: 0, per: 'day' });

/** The most words that a unit's name has. */
export const LONGEST_UNIT = longest;

/** The unit that these words name, lower case, one space between: "square miles", "km", "%". */
export function unitOf(words: string): Unit | null {
  return units.get(words) ?? null;
}

const signs = new Map(Object.entries(CURRENCY_SIGNS));
const codes = new Set(CURRENCY_CODES);

/** The currency of a sign or code before an amount ("C$", "£", "EUR"), as ISO code, `$` where no country is said. */
export function currencyOf(sign: string): string | null {
  const upper = sign.toUpperCase();
  return signs.get(sign.toLowerCase()) ?? (codes.has(upper) ? upper : null);
}

/** Converts between two units of one dimension; `null` when they measure different things or either is unknown. */
export function convert(value: number, from: string, to: string): number | null {
  const a = unitOf(from.toLowerCase());
  const b = unitOf(to.toLowerCase());
  if (!a || !b || a.unit !== b.unit || a.kind !== b.kind) return null;
  return (value * a.factor + a.offset - b.offset) / b.factor;
}
