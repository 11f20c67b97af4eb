import { expect, test } from 'vitest';
import { align } from '../../../lib/matching/alignment';
import { restsOnChance } from '../../../lib/matching/chance-figure';
import { readPair } from '../../../lib/matching/read-pair';
import { readText } from './read-text';

// Beside other sentences, so that it can be told which words are common here.
const REST = ['The ferry to Orlo was late on Tuesday.', 'Its owner is a bank, and the crew is from Norway.'];

const chance = (x: string, y: string): boolean => {
  const pair = readPair(
    readText('Orlo Post', '2021-06-04', [x, ...REST]),
    readText('Daily Lamp', '2021-06-05', [y, ...REST]),
  );
  return restsOnChance(align(pair, 0, 0));
};

test.each([
  ['The raiders came on a dozen motorbikes.', 'Eleven of the captured women were let go.'],
  ['One flight left for Auckland.', 'The pilot had made one attempt only.'],
  ['Oil covered a third of the beach.', 'A third of the ministers will resign.'],
])('a number met by chance: %s / %s', (x, y) => {
  expect(chance(x, y)).toBe(true);
  expect(chance(y, x)).toBe(true);
});

test.each([
  // A number that is met nowhere else.
  ['The raiders took 4,137 watches.', 'He spoke of 4,137 stolen goods.'],
  // The same is counted.
  ['Two guards were hurt.', 'Doctors are treating two guards.'],
  // They share more than a number.
  ['Two flights left the airport at Auckland.', 'The airport at Auckland has two runways.'],
  // They share a day.
  ['Two flights left on 3 May 1998.', 'Two runways were built on 3 May 1998.'],
  // They share no number.
  ['The raiders came on motorbikes.', 'The captured women were let go.'],
])('more than chance: %s / %s', (x, y) => {
  expect(chance(x, y)).toBe(false);
});
