import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DURATIONS, MEASURES, TEMPERATURES } from '../../../../lib/languages/en/data/units';
import { convert, currencyOf, LONGEST_UNIT, unitOf } from '../../../../lib/languages/en/units';

describe('converts', () => {
  test.each([
    [1, 'mile', 'km', 1.609344],
    [5, 'km', 'miles', 3.10685596],
    [1, 'nautical mile', 'm2', null],
    [6, 'feet', 'cm', 182.88],
    [1, 'hectare', 'acres', 2.47105381],
    [1, 'square mile', 'square km', 2.58998811],
    [100, 'fahrenheit', 'celsius', 37.7777778],
    [0, '°C', '°F', 32],
    [-40, '°C', '°F', -40],
    [1, 'tonne', 'kg', 1000],
    [1, 'stone', 'lb', 14],
    [1, 'ton', 'tonne', 0.90718474],
    [90, 'minutes', 'hours', 1.5],
    [1, 'fortnight', 'days', 14],
    [60, 'mph', 'km/h', 96.56064],
    [2, 'GW', 'MW', 2000],
    [1, 'gallon', 'litres', 3.78541178],
    [250, 'pence', 'british pounds', 2.5],
    [25, 'basis points', 'percentage points', 0.25],
  ])('%d %s to %s', (value, from, to, expected) => {
    const got = convert(value, from, to);
    if (expected === null) expect(got).toBeNull();
    else expect(got).toBeCloseTo(expected, 6);
  });

  test.each([
    ['km', 'kg'],
    ['euros', 'dollars'],
    ['yen', 'yuan'],
    ['hours', 'km'],
    ['%', 'percentage points'],
    ['km', 'parsecs'],
    ['', 'km'],
    ['constructor', 'km'],
    ['__proto__', '__proto__'],
  ])('nothing from %s to %s', (from, to) => {
    expect(convert(1, from, to)).toBeNull();
  });

  test('there and back', () => {
    const names = [...MEASURES, ...DURATIONS]
      .flatMap(([, , ...words]) => words)
      .concat(TEMPERATURES.flatMap(([w]) => w));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        (from, to, value) => {
          const there = convert(value, from, to);
          if (there === null) {
            expect(unitOf(from.toLowerCase())?.unit).not.toBe(unitOf(to.toLowerCase())?.unit);
            return;
          }
          const back = convert(there, to, from) as number;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the currency of', () => {
  test.each([
    ['$', '$'],
    ['US$', 'USD'],
    ['C$', 'CAD'],
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['R', 'ZAR'],
    ['eur', 'EUR'],
    ['UAH', 'UAH'],
    ['Q$', null],
    ['XYZ', null],
    ['', null],
    ['toString', null],
  ])('%s is %s', (sign, currency) => expect(currencyOf(sign)).toBe(currency));
});

test('every name of a unit is found by its own words', () => {
  for (const [unit, factor, ...words] of [...MEASURES, ...DURATIONS])
    for (const word of words) {
      const found = unitOf(word.toLowerCase());
      expect(found?.unit, word).toBe(unit);
      expect(found?.factor, word).toBe(factor);
      expect(word.split(' ').length).toBeLessThanOrEqual(LONGEST_UNIT);
    }
});
