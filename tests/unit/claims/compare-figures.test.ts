import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareCounted,
  compareFigures,
  describeDifference,
  type FigureRelation,
} from '../../../lib/claims/compare-figures';
import type { Figure } from '../../../lib/claims/figures';
import { readFigures } from '../../../lib/languages/en/figures/read-figures';
import * as NOUNS from '../../../lib/languages/en/nouns';

/** The first figure of a text that stands in a sentence of its own. */
function figure(text: string): Figure {
  const found = readFigures(text).at(0);
  if (!found) throw new Error(`no figure in "${text}"`);
  return found;
}

const MIRROR: Readonly<Record<FigureRelation, FigureRelation>> = {
  equal: 'equal',
  compatible: 'compatible',
  'a-more-exact': 'b-more-exact',
  'b-more-exact': 'a-more-exact',
  different: 'different',
  incomparable: 'incomparable',
};

describe('the values of two figures are', () => {
  test.each<[string, string, FigureRelation]>([
    // The same number, however it is written.
    ['300 soldiers fell', '300 troops fell', 'equal'],
    ['three hundred soldiers', '300 soldiers', 'equal'],
    ['A dozen boats sank', '12 boats sank', 'equal'],
    ['2 dozen boats sank', '24 boats sank', 'equal'],
    ['1.2 million voters', '1,200,000 voters', 'equal'],
    ['Both pilots survived', 'Two pilots survived', 'equal'],
    ['Nobody was hurt', 'No passengers were hurt', 'equal'],
    // Rounding and softness.
    ['About 300 soldiers', '300 soldiers', 'equal'],
    ['About 300 soldiers', '310 soldiers', 'equal'],
    ['1,600 homes', '1,580 homes', 'equal'],
    ['1,600 homes', '1,640 homes', 'equal'],
    ['Two-thirds of voters', '66 per cent of voters', 'equal'],
    ['A third of voters', '33% of voters', 'equal'],
    ['$4.8bn was spent', '$4.82bn was spent', 'equal'],
    // Units of one dimension.
    ['It is 5 km off', 'It is 3.1 miles off', 'equal'],
    ['2,000 hectares burned', '20 sq km burned', 'equal'],
    ['It was 41C', 'It was 106F', 'equal'],
    ['It took 48 hours', 'It took two days', 'equal'],
    ['It took a year', 'It took 12 months', 'equal'],
    ['It weighs 2 tonnes', 'It weighs 2,000 kg', 'equal'],
    ['$98m was spent', 'US$98m was spent', 'equal'],
    ['It costs $12 million a year', 'It costs $1 million a month', 'equal'],
    // A bound and what it leaves room for.
    ['More than 10,000 troops', 'About 11,000 troops', 'compatible'],
    ['More than 10,000 troops', '10,000 to 12,000 troops', 'compatible'],
    ['At least 20 died', '22 died', 'compatible'],
    ['At least 20 died', '38 died', 'b-more-exact'],
    ['Up to 30 died', '28 died', 'compatible'],
    ['Up to 30 died', '16 died', 'b-more-exact'],
    ['At least 20 died', 'At least 21 died', 'compatible'],
    ['At least 20 died', 'At least 35 died', 'b-more-exact'],
    ['Dozens died', '41 died', 'b-more-exact'],
    ['10,000 to 12,000 troops', '11,000 troops', 'compatible'],
    ['Several hundred died', '312 died', 'b-more-exact'],
    ['Several hundred died', 'About 200 died', 'b-more-exact'],
    ['Several thousand fled', '2,100 people fled', 'b-more-exact'],
    ['Several hundred died', '150 died', 'different'],
    ['A handful of boats sank', 'Seven boats sank', 'b-more-exact'],
    // Vague words, as newsrooms use them.
    ['Thousands fled', 'About 1,500 people fled', 'b-more-exact'],
    ['Hundreds fled', '170 people fled', 'b-more-exact'],
    ['Dozens died', 'More than 100 died', 'compatible'],
    ['Dozens died', '112 died', 'b-more-exact'],
    ['A dozen boats sank', '13 boats sank', 'equal'],
    ['Two dozen boats sank', '22 boats sank', 'equal'],
    ['A couple of boats sank', 'Three boats sank', 'equal'],
    ['A couple of boats sank', 'Two boats sank', 'equal'],
    ['A couple of boats sank', 'Four boats sank', 'different'],
    ['Several boats sank', 'Ten boats sank', 'b-more-exact'],
    ['About 15 boats sank', '16 boats sank', 'equal'],
    ['Some 370,000 tonnes', '357,000 tonnes', 'different'],
    ['Some 370,000 tonnes', '366,000 tonnes', 'equal'],
    ['Dozens died', 'Hundreds died', 'different'],
    ['Dozens died', 'More than 300 died', 'different'],
    ['Hundreds fled', 'Thousands fled', 'different'],
    ['A dozen boats sank', '16 boats sank', 'different'],
    ['About three boats sank', 'Four boats sank', 'different'],
    // What only bounds the other.
    ['Up to 100,000 euros are safe', 'More than 100,000 euros are lost', 'incomparable'],
    ['Up to 30 died', 'At least 20 died', 'compatible'],
    // What cannot both be meant.
    ['200 died', '300 died', 'different'],
    ['19 died', '22 died', 'different'],
    ['At least 20 died', '12 died', 'different'],
    ['More than 10,000 troops', '1,200 troops', 'different'],
    ['Up to 30 died', '50 died', 'different'],
    ['At least 20 died', '400 died', 'different'],
    ['Dozens died', '9 died', 'different'],
    ['A third of voters', '48% of voters', 'different'],
    ['The rate is 5.1%', 'The rate is 5.8%', 'different'],
    ['The man, 34, fled', 'A man of 34 was held', 'equal'],
    ['A 34-year-old fled', 'A 36-year-old fled', 'different'],
    ['The Reds won 3-1', 'The Reds won 3-2', 'different'],
    ['The Reds won 3-1', 'The Reds won 3-1', 'equal'],
    ['the third attack', 'the fourth attack', 'different'],
    ['It is 5 km off', 'It is 5 miles off', 'different'],
    ['Nobody died', 'Three died', 'different'],
    // Of different things.
    ['300 soldiers', '$300', 'incomparable'],
    ['300 soldiers', '300 km', 'incomparable'],
    ['$300 was paid', '€300 was paid', 'incomparable'],
    ['$300 was paid', '£300 was paid', 'incomparable'],
    ['3% of voters', '3 percentage points', 'incomparable'],
    ['It took five years', 'A five-year-old fled', 'incomparable'],
    ['An F-16 fell', '16 fell', 'incomparable'],
    ['the third attack', 'three attacks', 'incomparable'],
    ['It costs $12 a head', 'It costs $12 a barrel', 'incomparable'],
  ])('%s | %s: %s', (a, b, relation) => {
    expect(compareFigures(figure(a), figure(b))).toBe(relation);
    expect(compareFigures(figure(b), figure(a))).toBe(MIRROR[relation]);
  });
});

describe('two figures count', () => {
  test.each([
    ['300 soldiers were killed', '280 soldiers died', 'same'],
    ['300 soldiers were killed', '300 people were killed', 'same'],
    ['300 soldiers were killed', '300 deaths', 'same'],
    ['2,700 were wounded', '2,700 injuries', 'same'],
    ['40 homes were destroyed', '40 homes burned down', 'same'],
    ['300 soldiers were killed', '300 soldiers were captured', 'other'],
    ['300 soldiers were killed', '3,000 soldiers were killed or wounded', 'other'],
    ['300 soldiers were killed', '300 homes were destroyed', 'other'],
    ['40 homes were destroyed', '40 homes were damaged', 'other'],
    ['61 deputies voted for', '61 deputies voted against', 'other'],
    ['900 people were evacuated', '900 people fled', 'maybe'],
    ['40 men were seized by rebels', '40 men were arrested', 'maybe'],
    ['300 soldiers', '300 soldiers were killed', 'maybe'],
    ['300 soldiers', '300 civilians', 'maybe'],
    ['300 soldiers', '300 tanks', 'other'],
  ])('%s | %s: %s', (a, b, relation) => {
    expect(compareCounted(figure(a), figure(b), NOUNS)).toBe(relation);
    expect(compareCounted(figure(b), figure(a), NOUNS)).toBe(relation);
  });
});

describe('a difference is described', () => {
  test('with words, ratio, the larger side and the gap', () => {
    expect(describeDifference(figure('200 died'), figure('300 died'))).toEqual({
      relation: 'different',
      a: '200',
      b: '300',
      ratio: 1.5,
      larger: 'b',
      gap: 100,
      unit: null,
    });
  });

  test('without a size where two things differ', () => {
    expect(describeDifference(figure('300 soldiers'), figure('$300 was paid'))).toMatchObject({
      relation: 'incomparable',
      ratio: null,
      larger: null,
      gap: 0,
      unit: null,
    });
  });

  test('with the country of a dollar that one side tells', () => {
    expect(describeDifference(figure('$9 was paid'), figure('C$12 was paid')).unit).toBe('CAD');
  });
});

describe('any two figures', () => {
  const kinds = fc.constantFrom<Figure['kind']>(
    ...(['count', 'money', 'percent', 'percentage-point', 'ratio', 'measure', 'duration', 'age', 'ordinal'] as const),
    ...(['score', 'rank', 'identifier'] as const),
  );
  const ends = fc.oneof(
    fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, 0),
  );
  const figures = fc
    .record({
      ends: fc.tuple(ends, ends),
      approximate: fc.boolean(),
      kind: kinds,
      unit: fc.constantFrom(null, 'm', '$', 'USD', 'CAD', '%', 's'),
      noun: fc.constantFrom(null, 'person', 'soldier', 'house'),
      state: fc.constantFrom<string[]>([], ['killed'], ['killed', 'wounded']),
      role: fc.constantFrom<Figure['role']>('stated', 'old', 'new'),
      step: fc.constantFrom(0, 1, 100),
      per: fc.constantFrom(undefined, 'day', 'year', 'head'),
    })
    .map(({ ends: [x, y], per, ...rest }): Figure => {
      const [min, max] = [Math.min(x, y), Math.max(x, y)];
      return { start: 0, end: 1, text: 'x', min, max, ...rest, ...(per === undefined ? {} : { per }) };
    });

  test('are compared the same from both sides', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(compareFigures(b, a)).toBe(MIRROR[compareFigures(a, b)]);
        expect(compareCounted(b, a, NOUNS)).toBe(compareCounted(a, b, NOUNS));
        const [ab, ba] = [describeDifference(a, b), describeDifference(b, a)];
        expect(ba.gap).toBe(ab.gap);
        expect([ab.larger, ba.larger].sort()).toEqual(ab.larger === null ? [null, null] : ['a', 'b']);
      }),
      { numRuns: 1000 },
    );
  });

  test('that are one figure are equal, but for names', () => {
    fc.assert(
      fc.property(figures, (a) => {
        expect(compareFigures(a, a)).toBe(a.kind === 'identifier' ? 'incomparable' : 'equal');
      }),
    );
  });
});
