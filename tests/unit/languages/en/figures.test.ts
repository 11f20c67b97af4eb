import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../lib/languages/en/figures/read-figures';
import * as tables from './figures.table';
import { showFigure } from './show-reading';

const read = (sentence: string): string[] => readFigures(sentence).map(showFigure);

describe.each([
  ['numbers in digits, words and both', tables.NUMBERS],
  ['bounds', tables.BOUNDS],
  ['vague numbers', tables.VAGUE],
  ['parts and multiples', tables.SHARES],
  ['ranges', tables.RANGES],
  ['money', tables.MONEY],
  ['measures', tables.MEASURES],
  ['durations', tables.DURATIONS],
  ['ages', tables.AGES],
  ['ordinals and ranks', tables.RANKS],
  ['numbers in names', tables.NAMES],
  ['scores and votes', tables.SCORES],
  ['old and new values', tables.CHANGES],
  ['what is counted', tables.NOUNS],
  ['what became of what is counted', tables.STATES],
  ['what is no quantity', tables.LEFT_ALONE],
])('reads %s', (_, rows) => {
  test.each(rows.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(read(sentence)).toEqual(figures);
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...[
        '300 ',
        'two hundred ',
        'million ',
        'and ',
        'to ',
        'between ',
        'at least ',
        '$',
        '% ',
        'of the ',
        '3-1 ',
        '½',
        '°C ',
      ],
      ...[
        'dozens of ',
        'soldiers ',
        'were killed ',
        ', ',
        '(',
        'nearly ',
        'a third ',
        '1e999 ',
        '9'.repeat(400),
        ' one in ',
        '/',
      ],
    ),
  );
  const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

  test('slices back, in order, with finite values in order and sorted states', () => {
    fc.assert(
      fc.property(texts, (sentence) => {
        let at = 0;
        for (const { start, end, text, min, max, state, step = 0 } of readFigures(sentence)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(sentence.slice(start, end)).toBe(text);
          at = end;
          expect(min).toBeLessThanOrEqual(max);
          expect(Number.isFinite(min) && Number.isFinite(max) && Number.isFinite(step)).toBe(true);
          expect(state).toEqual([...new Set(state)].sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['without a full stop', '300 soldiers '],
    ['of numbers', '1 '],
    ['of joined numbers', '1-'],
    ['of other joints', '1+'],
    ['of lists', '1, '],
    ['of digits', '7'],
    ['of scales', 'million '],
    ['of brackets', '('],
    ['of addresses', 'a1@b '],
    ['of letters', 'q'],
    ['of verbs', 'be 5 '],
  ])('a megabyte %s ends', (_, piece) => {
    const sentence = piece.repeat(Math.ceil(1e6 / piece.length));
    expect(Array.isArray(readFigures(sentence))).toBe(true);
  });
});
