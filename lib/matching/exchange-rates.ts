import { EXCHANGE_RATES, FIRST_YEAR, PER_DOLLAR } from './data/exchange-rates';

/** In which years, first and last, sums may have been changed, and whose dollars a bare "$" may be. */
export interface Exchange {
  /** `null` where an article has no day. */
  years: readonly [number, number] | null;
  /** A country is spoken of, other than the United States, that calls its money dollars. */
  otherDollars: boolean;
}

/** Nothing is known of when and where. */
export const ANY_EXCHANGE: Exchange = { years: null, otherDollars: true };

/** Lowest and highest, in US dollars. */
type Range = readonly [number, number];

const SAME: Range = [1, 1];
/** The weakest to the strongest of those that call their money dollars. */
const ANY_DOLLAR: Range = [0.39, 1.11];

const table = new Map(
  Object.entries(EXCHANGE_RATES).map(([unit, row]): [string, Range[]] => [
    unit,
    row.split(' ').map((range): Range => {
      const [low, high] = range.split('-').map(Number) as [number, number];
      return PER_DOLLAR.has(unit) ? [1 / high, 1 / low] : [low, high];
    }),
  ]),
);

/**
 * What one unit of a currency was worth in US dollars.
 * @param unit ISO 4217 code, or `$`
 * @param exchange where years are not told, or lie beyond what is known: all that are known
 * @returns lowest and highest; `null` for a currency that is not in the table
 */
export function dollarsFor(unit: string, { years, otherDollars }: Exchange): Range | null {
  if (unit === 'USD') return SAME;
  if (unit === '$') return otherDollars ? ANY_DOLLAR : SAME;
  const rates = table.get(unit);
  if (!rates) return null;
  const known = years ? rates.slice(Math.max(0, years[0] - FIRST_YEAR), Math.max(0, years[1] - FIRST_YEAR + 1)) : [];
  // A year after the last one known may have brought anything near what was before.
  const used = years && known.length === years[1] - years[0] + 1 ? known : rates;
  return [Math.min(...used.map(([low]) => low)), Math.max(...used.map(([, high]) => high))];
}

/**
 * The years in which articles may have changed sums of money.
 * @param days of publication, ISO; `null` where a page states none
 */
export function yearsAround(...days: (string | null)[]): Exchange['years'] {
  const years = days.map((day) => Number(day?.slice(0, 4) ?? Number.NaN));
  // What was paid for the year before may be told at its rate.
  return years.every(Number.isFinite) ? [Math.min(...years) - 1, Math.max(...years)] : null;
}
