import { describe, expect, test } from 'vitest';
import { readDates } from '../../../lib/claims/dates';
import * as tables from './dates.table';
import { showDate } from './show-reading';

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
