import { expect, test } from 'vitest';
import { linesOf } from '../../../lib/page/lines-of';
import type { Box } from '../../../lib/page/place-tooltip';

const piece = (left: number, right: number, top: number, height = 20): Box => ({
  left,
  right,
  top,
  bottom: top + height,
});

test('pieces of one row are one line, which reaches a little below the words', () => {
  expect(linesOf([piece(10, 100, 50), piece(100, 180, 50), piece(180, 300, 50)], null)).toEqual([
    piece(10, 300, 50, 22),
  ]);
});

test('every row has its own, narrow rows apart too', () => {
  expect(linesOf([piece(10, 300, 50), piece(10, 120, 74)], null)).toEqual([
    piece(10, 300, 50, 22),
    piece(10, 120, 74, 22),
  ]);
  // Rows that overlap a little, as in a narrow setting.
  expect(linesOf([piece(10, 300, 50), piece(10, 120, 66)], null)).toHaveLength(2);
});

test('a raised figure and a link with room around it leave the line where the row’s text has it', () => {
  const [line, ...more] = linesOf([piece(10, 200, 50), piece(200, 206, 46, 14), piece(206, 260, 44, 34)], null);
  expect(more).toEqual([]);
  expect(line).toEqual({ left: 10, right: 260, top: 44, bottom: 72 });
});

test('what a box around the words hides has no line', () => {
  const around: Box = { left: 0, top: 0, right: 150, bottom: 80 };
  expect(linesOf([piece(10, 300, 50), piece(10, 120, 90)], around)).toEqual([piece(10, 150, 50, 22)]);
  expect(linesOf([piece(10, 300, 50)], { left: 0, top: 0, right: 0, bottom: 0 })).toEqual([]);
});

test('pieces without a size are none', () => {
  expect(linesOf([piece(10, 10, 50), piece(10, 60, 50, 0)], null)).toEqual([]);
});
