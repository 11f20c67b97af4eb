import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, type DateMention } from '../../../../lib/claims/dates';
import { readDates } from '../../../../lib/languages/en/dates/read-dates';
import * as tables from './dates.table';
import { showDate } from './show-reading';

const { PUBLISHED } = tables;
const read = (sentence: string, published: string | null): string[] => readDates(sentence, published).map(showDate);

describe.each([
  ['absolute dates', tables.ABSOLUTE],
  ['months, seasons and years', tables.MONTHS_AND_YEARS],
  ['stretches', tables.STRETCHES],
  ['times relative to publication', tables.RELATIVE],
  ['times counted from another', tables.COUNTED_FROM_ANOTHER],
  ['clock times', tables.CLOCKS],
  ['the time of the saying', tables.OF_SAYING],
  ['open bounds', tables.BOUNDS],
  ['what is no time', tables.LEFT_ALONE],
])('reads %s', (_, rows) => {
  test.each(rows.map(([sentence, ...dates]) => ({ sentence, dates })))('$sentence', ({ sentence, dates }) => {
    expect(read(sentence, tables.PUBLISHED)).toEqual(dates);
  });
});

describe('without a day of publication', () => {
  test.each([
    ['The dam burst on 4 March 2019.', 'on 4 March 2019: 2019-03-04'],
    ['The dam burst in 2014.', 'in 2014: 2014-01-01..2014-12-31'],
    ['The dam burst on 4 March.', 'on 4 March: ?'],
    ['The dam burst on Monday.', 'on Monday: ?'],
    ['The dam burst yesterday.', 'yesterday: ?'],
    ['The dam burst in Q2 2019.', 'in Q2 2019: 2019-04-01..2019-06-30'],
  ])('%s', (sentence, date) => {
    expect(read(sentence, null)).toEqual([date]);
    expect(read(sentence, 'not a day')).toEqual([date]);
  });

  test('a time is counted from an absolute one', () => {
    expect(read('The dam burst on 4 March 2019 and was mended two days later.', null)).toEqual([
      'on 4 March 2019: 2019-03-04',
      'two days later: 2019-03-06',
    ]);
  });
});

test('a day of publication with a time counts by its own zone', () => {
  expect(read('The dam burst yesterday.', '2021-03-18T23:30:00-05:00')).toEqual(['yesterday: 2021-03-17']);
});

test('the turn of the year is the same day of the week', () => {
  expect(read('The dam burst on Thursday.', '2021-01-01')).toEqual(['on Thursday: 2020-12-31']);
  expect(read('The dam burst last month.', '2021-01-31')).toEqual(['last month: 2020-12-01..2020-12-31']);
  expect(read('The dam burst on 29 February.', '2021-03-18')).toEqual(['on 29 February: ?']);
  expect(read('The dam burst on 29 February 2020.', null)).toEqual(['on 29 February 2020: 2020-02-29']);
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...[
        'on Monday ',
        'in 2014 ',
        '4 March ',
        'to ',
        'and ',
        'two days later ',
        '31 ',
        '10:30 ',
        'GMT ',
        'last ',
        'week ',
      ],
      ...[
        "'s ",
        'since ',
        'the ',
        'Q4 ',
        '12/31/2019 ',
        '9999-12-31 ',
        '5000 years ago ',
        'said ',
        'that ',
        '(',
        ', ',
        '\u202e',
      ],
    ),
  );
  const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));
  const days = fc.option(
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  );

  test('slices back, in order, with days in order, never with half a stretch', () => {
    fc.assert(
      fc.property(texts, days, (sentence, published) => {
        let at = 0;
        for (const { start, end, text, from, to } of readDates(sentence, published)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(sentence.slice(start, end)).toBe(text);
          at = end;
          expect(from === null).toBe(to === null);
          if (from === null || to === null) continue;
          expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is compared the same from both sides', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        for (const a of readDates(one, PUBLISHED))
          for (const b of readDates(other, PUBLISHED)) expect(compareDates(a, b)).toBe(compareDates(b, a));
      }),
    );
  });

  test.each([
    ['without a full stop', 'in May '],
    ['of days', 'on Monday and '],
    ['of numbers', '31 '],
    ['of blanks', ' '],
    ['of one word', 'a'],
    ['of dashes', '2014-'],
    ['of said', 'said in a statement '],
  ])('a megabyte %s ends', (_, piece) => {
    const sentence = piece.repeat(Math.ceil(1e6 / piece.length));
    expect(Array.isArray(readDates(sentence, PUBLISHED))).toBe(true);
  });
});

describe('times stand', () => {
  const first = (sentence: string): DateMention => readDates(sentence, PUBLISHED)[0] as DateMention;
  test.each([
    ['on 15 March', 'on Monday', 'same'],
    ['in March', 'on Monday', 'within'],
    ['in 2021', 'in March', 'within'],
    ['from 1 to 9 March', 'from 5 to 12 March', 'overlap'],
    ['on Monday', 'on Tuesday', 'different'],
    ['at 10:30 GMT on Monday', 'at 4 p.m. on Monday', 'different'],
    ['at 10:30 on Monday', 'at 11 a.m. on Monday', 'same'],
    ['the same day', 'on Monday', 'unknown'],
  ])('%s, %s: %s', (a, b, relation) => {
    expect(compareDates(first(`The dam burst ${a}.`), first(`The dam burst ${b}.`))).toBe(relation);
  });
});
