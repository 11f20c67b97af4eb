import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStance } from '../../../../lib/languages/en/comparing/stance';
import { isHeadline } from '../../../../lib/matching/stance';

test.each<[string, number, number, boolean]>([
  ['Mayor denies the bridge was closed', 1, 0, false],
  ['No, the lake has not dried up', 2, 0, false],
  ['Singer is still alive, says brother', 1, 1, false],
  ['Firm reportedly in talks to buy its rival', 0, 2, false],
  ['Did a farmer find a meteorite?', 0, 0, true],
  ['Two hurt as crane falls on market hall', 0, 0, false],
  ['Notable nobles meet in Northgate', 0, 0, false],
  ['Council can’t confirm the sighting', 1, 0, false],
])('%s', (text, refuting, doubting, asks) => {
  expect(readStance(text)).toEqual({ refuting, doubting, asks });
});

test.each([
  ['Crane falls on market hall', true],
  ['Crane falls on market hall?', true],
  ['A crane fell on the market hall.', false],
  ['“A crane fell on the market hall.”', false],
  ['', true],
])('%j is a headline: %s', (text, headline) => {
  expect(isHeadline(text)).toBe(headline);
});

test('any text has a stance', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { refuting, doubting } = readStance(text);
      expect(refuting).toBeGreaterThanOrEqual(0);
      expect(doubting).toBeGreaterThanOrEqual(0);
    }),
  );
});
