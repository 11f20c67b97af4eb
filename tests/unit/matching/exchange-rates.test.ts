import { describe, expect, it } from 'vitest';
import { speaksOfOtherDollars } from '../../../lib/languages/en/comparing/other-dollars';
import { EXCHANGE_RATES } from '../../../lib/matching/data/exchange-rates';
import { ANY_EXCHANGE, dollarsFor, yearsAround } from '../../../lib/matching/exchange-rates';

describe('what a currency was worth', () => {
  it.each([
    ['EUR', [2018, 2018], 1.18],
    ['GBP', [2007, 2007], 2.0],
    ['JPY', [2012, 2012], 1 / 80],
    ['RUB', [2013, 2015], 1 / 65],
    ['USD', [2018, 2018], 1],
  ] as const)('%s in %s', (unit, years, rate) => {
    const [low, high] = dollarsFor(unit, { years, otherDollars: false }) ?? [0, 0];
    expect(low).toBeLessThanOrEqual(rate);
    expect(high).toBeGreaterThanOrEqual(rate);
  });

  it('keeps nearer to the years that are told', () => {
    const [low, high] = dollarsFor('EUR', { years: [2018, 2018], otherDollars: false }) ?? [0, 9];
    const [least, most] = dollarsFor('EUR', ANY_EXCHANGE) ?? [1, 1];
    expect(high / low).toBeLessThan(most / least / 1.5);
  });

  it.each([[[1980, 1981]], [[2099, 2100]], [[2025, 2099]], [[1999, 2000]]] as const)(
    'is anything it ever was in %s, of which not all is known',
    (years) => {
      expect(dollarsFor('EUR', { years, otherDollars: false })).toEqual(dollarsFor('EUR', ANY_EXCHANGE));
    },
  );

  it('is read from the day of either article and the year before', () => {
    expect(yearsAround('2018-03-01', '2019-01-02T10:00:00Z')).toEqual([2017, 2019]);
    expect(yearsAround('2018-03-01', null)).toBeNull();
  });

  it.each([
    ['The levy will cost Ontario C$40 million.', true],
    ['A court in Australia fined the bank $9 million.', true],
    ['The levy will cost Ohio $40 million.', false],
    ['Washington paid US$40 million.', false],
  ])('knows where a dollar may not be a US dollar: %s', (text, expected) => {
    expect(speaksOfOtherDollars(text)).toBe(expected);
  });

  it('is not known of a currency without rates', () => {
    expect(dollarsFor('XAF', ANY_EXCHANGE)).toBeNull();
    expect(dollarsFor('', ANY_EXCHANGE)).toBeNull();
  });

  it.each(Object.keys(EXCHANGE_RATES))('of %s stands as lowest and highest, each year near the one before', (unit) => {
    let before: readonly [number, number] | null = null;
    for (let year = 2000; year <= 2025; year++) {
      const [low, high] = dollarsFor(unit, { years: [year, year], otherDollars: false }) ?? [0, 0];
      expect(low, `${unit} ${year}`).toBeGreaterThan(0);
      expect(high, `${unit} ${year}`).toBeGreaterThanOrEqual(low);
      // A year opens where the last one closed.
      if (before) expect(low <= before[1] * 1.02 && before[0] <= high * 1.02, `${unit} ${year}`).toBe(true);
      before = [low, high];
    }
  });
});
