import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/matching/alignment';
import { readPair } from '../../../lib/matching/read-pair';
import { readText } from './read-text';

/** How the first figures paired off stand, by their words. */
function figuresOf(x: string, y: string) {
  const pair = readPair(readText('Orlo Post', '2021-06-04', [x]), readText('Daily Lamp', '2021-06-04', [y]));
  return align(pair, 0, 0).figures.map(({ a, b, relation }) => `${a.text} ${relation} ${b.text}`);
}

describe('figures of two sentences', () => {
  it.each([
    ['The storm killed 14 people.', 'Fourteen people died in the storm.', '14 equal Fourteen'],
    [
      'About 7,000 tonnes of wheat were lost.',
      'Some 7,200 tonnes of wheat were lost.',
      'About 7,000 tonnes equal Some 7,200 tonnes',
    ],
    ['More than 300 houses were destroyed.', 'The flood destroyed 340 houses.', 'More than 300 fits 340'],
    ['The storm killed 14 people.', 'The storm killed 31 people.', '14 apart 31'],
    ['Dozens of prisoners escaped.', 'Forty-one prisoners escaped.', 'Dozens finer Forty-one'],
  ])('%s / %s', (x, y, expected) => {
    expect(figuresOf(x, y)).toContain(expected);
  });

  it('of different units do not pair off', () => {
    expect(figuresOf('The tunnel is 14 kilometres long.', 'The tunnel took 14 years to build.')).toEqual([]);
  });

  it('stand in one pair each', () => {
    const found = figuresOf(
      'The storm killed 14 people and injured 60 people.',
      'Sixty people were injured and 14 people killed in the storm.',
    );
    expect(found).toContain('14 equal 14');
    expect(found).toContain('60 equal Sixty');
    expect(found).toHaveLength(2);
  });
});
