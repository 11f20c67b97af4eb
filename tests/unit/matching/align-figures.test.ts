import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/matching/alignment';
import { readPair } from '../../../lib/matching/read-pair';
import { readText } from './read-text';

/** How the first figures paired off stand, by their words. */
function figuresOf(x: string, y: string, day = '2021-06-04') {
  const pair = readPair(readText('Orlo Post', day, [x]), readText('Daily Lamp', day, [y]));
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

  it.each([
    [
      '2018-05-02',
      'The tunnel cost 65 million euros. / The tunnel cost $111 million.',
      '65 million euros apart $111 million',
    ],
    [
      '2008-05-02',
      'The tunnel cost 65 million euros. / The tunnel cost $100 million.',
      '65 million euros fits $100 million',
    ],
    [
      '2018-05-02',
      'The tunnel cost 65 million euros. / The tunnel cost $77 million.',
      '65 million euros fits $77 million',
    ],
    [
      '2018-05-02',
      'The Ottawa tunnel cost 65 million euros. / Canada’s tunnel cost $111 million.',
      '65 million euros fits $111 million',
    ],
    [
      '2018-05-02',
      'Losses run from C$3 billion to C$9 billion. / Losses come to €5 billion.',
      'from C$3 billion to C$9 billion fits €5 billion',
    ],
    [
      '2018-05-02',
      'Repairs cost tens of millions of rand. / Repairs cost up to £2 million.',
      'tens of millions of rand fits up to £2 million',
    ],
    ['2018-05-02', 'Repairs cost £10 million. / Repairs cost ¥2.1 billion.', '£10 million apart ¥2.1 billion'],
  ])('in two currencies meet where the rate of their day allows it: %s, %s', (day, sentences, expected) => {
    const [x = '', y = ''] = sentences.split(' / ');
    expect(figuresOf(x, y, day)).toEqual([expected]);
  });

  it.each([
    ['Seven of the eight climbers were found.', 'All eight climbers were found.', ['Seven apart eight']],
    ['One of its two engines failed.', 'Both engines failed.', ['One apart Both']],
    ['Seven of the eight climbers were found.', 'Eight climbers had set out.', ['eight equal Eight']],
    ['All eight climbers were found.', 'All of the eight climbers are alive.', ['eight equal eight']],
  ])('of a whole answer to the part: %s / %s', (x, y, expected) => {
    expect(figuresOf(x, y)).toEqual(expected);
    expect(figuresOf(y, x)).toHaveLength(expected.length);
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
