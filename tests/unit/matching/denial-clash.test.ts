import { expect, test } from 'vitest';
import { compareArticles } from '../../../lib/matching/compare-articles';
import { readText } from './read-text';

const DAY = '2021-05-03';
const told = (a: string, b: string, later = DAY) =>
  compareArticles(readText('Harbour Post', DAY, [a]), readText('Valley Times', later, [b])).map(
    ({ verdict, reasons }) => `${verdict} by ${reasons[0]?.kind}: ${reasons[0]?.a} | ${reasons[0]?.b}`,
  );

test.each<[string, string, string]>([
  [
    'The mate, Ole Brandt, said that the siren had sounded at once.',
    'The mate, Ole Brandt, said that the siren had not sounded.',
    'conflicts by negation: sounded | not sounded',
  ],
  [
    'Nobody inspected the bridge in March, the council said.',
    'The bridge was inspected in March, the council said.',
    'conflicts by negation: Nobody inspected | inspected',
  ],
])('%s | %s', (a, b, expected) => {
  expect(told(a, b)).toEqual([expected]);
});

test.each([
  [
    'The bridge was not inspected in March, the council said.',
    'Nobody inspected the bridge in March, the council said.',
  ],
  ['Not only the bridge was inspected in March.', 'The bridge was inspected in March.'],
])('no denial: %s | %s', (a, b) => {
  for (const line of told(a, b)) expect(line).not.toMatch(/^conflicts by negation/);
});
