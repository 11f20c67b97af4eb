import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../lib/claims/figures';
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
