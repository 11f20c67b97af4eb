import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SENTENCE } from '../../../../lib/claims/readable-part';
import { tagSentence } from '../../../../lib/languages/en/tag';

const shown = (sentence: string) => tagSentence(sentence).map(({ text, pos }) => `${text}/${pos}`);

describe('tags words', () => {
  test('with part of speech and lemma', () => {
    const tokens = tagSentence('The soldiers didn’t reach the village.');
    expect(tokens.map(({ lemma }) => lemma)).toEqual(['the', 'soldier', 'do', 'not', 'reach', 'the', 'village', '.']);
    expect(shown('The police found two bodies.')).toEqual([
      'The/DET',
      'police/NOUN',
      'found/VERB',
      'two/NUM',
      'bodies/NOUN',
      './PUNCT',
    ]);
  });

  test('with offsets behind white space of every kind', () => {
    const [first, second] = tagSentence('\u00a0 Rivers\n\u2009rose');
    expect([first?.start, first?.end, second?.start, second?.end]).toEqual([2, 8, 10, 14]);
  });
});

describe('stands any text', () => {
  test('offsets slice back to the text, in order and without overlap', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'didn’t ',
        'U.S. ',
        '10,000-12,000 ',
        '“',
        '”',
        '—',
        '\u200b',
        '\u202e',
        'cannot ',
        '__proto__ ',
        'constructor ',
        '😀',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const sentence = parts.join('');
        let at = 0;
        for (const { start, end, text } of tagSentence(sentence)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(sentence.slice(start, end)).toBe(text);
          at = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every letter of plain prose is in a token', () => {
    const sentence = 'On Friday (5 May), Ms. O’Neill—the port’s harbour-master—told AFP: “We can’t re-open it.”';
    expect(
      tagSentence(sentence)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence.replace(/\s/g, ''));
  });

  test.each([
    ['nothing', '', 0],
    ['white space', ' \n\t', 0],
  ])('%s has no words', (_, sentence, count) => {
    expect(tagSentence(sentence)).toHaveLength(count);
  });

  test('reads no further than a sentence can be', () => {
    const tokens = tagSentence('word '.repeat(100_000));
    expect(tokens).toHaveLength(LONGEST_SENTENCE / 5);
  });
});
