import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEANING } from '../../../../lib/languages/en/comparing/meaning';
import { stemOf } from '../../../../lib/languages/en/comparing/stem';
import { wordsOf } from '../../../../lib/languages/en/comparing/words';

const { rowOf, kinshipOf, likeness, nearness } = MEANING;
const row = (word: string) => rowOf(stemOf(word));

describe('words', () => {
  it('are read with their places, without possessives, numbers whole', () => {
    const sentence = 'Orlo’s mayor paid $1,250.50 for it.';
    const words = wordsOf(sentence);
    expect(words.map(({ lower }) => lower)).toEqual(['orlo', 'mayor', 'paid', '1,250.50', 'for', 'it']);
    for (const { start, end } of words) expect(sentence.slice(start, end)).not.toBe('');
    expect(words[3]).toMatchObject({ digits: true, row: -1 });
  });

  it('weigh nothing where they tell nothing, and more the rarer they are', () => {
    const [the, people, tribunal] = wordsOf('the people tribunal');
    expect(the?.weight).toBe(0);
    expect(people?.weight).toBeLessThan(tribunal?.weight as number);
  });

  it('of a sentence without end are cut', () => {
    expect(wordsOf('word '.repeat(5000)).length).toBe(200);
  });

  it('of any text are read without fail, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('kinship', () => {
  it.each([
    ['kill', 'slay', 'synonym'],
    ['doctor', 'physician', 'synonym'],
    ['rise', 'fall', 'opposite'],
    ['kill', 'kill', 'none'],
    ['ferry', 'verdict', 'none'],
  ] as const)('%s and %s: %s', (a, b, kinship) => {
    expect(kinshipOf(row(a), row(b))).toBe(kinship);
    expect(kinshipOf(row(b), row(a))).toBe(kinship);
  });

  it('makes words alike the same way round, between 0 and 1', () => {
    const rows = fc.integer({ min: -1, max: 5000 });
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(nearness(a, b)).toBe(nearness(b, a));
      }),
    );
  });

  it('is worth more than nearness', () => {
    expect(likeness(row('kill'), row('slay'))).toBeCloseTo(0.9, 6);
    expect(likeness(row('kill'), -1)).toBe(0);
  });
});

describe('stems', () => {
  it.each([
    ['killed', 'killing'],
    ['lorries', 'lorry'],
    ['children', 'child'],
    ['investigators', 'investigator'],
  ])('%s and %s share one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });
  it.each([
    ['police', 'policy'],
    ['market', 'mark'],
  ])('%s and %s do not', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});
