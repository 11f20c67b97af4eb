import fc from 'fast-check';
import { expect, test } from 'vitest';
import TRAINED from '../../../lib/languages/en/data/sentence-judge.json';
import { ENGLISH_SENTENCE_JUDGE as ENGLISH } from '../../../lib/languages/en/sentence-judge';
import { judgeSentences } from '../../../lib/matching/judge-sentences';
import { SENTENCE_FEATURES, sentenceFeatures } from '../../../lib/matching/sentence-features';
import { readSentence } from './read-english';

test('the judge was trained on the features that are read today', () => {
  sentenceFeatures(readSentence('One sentence.'), readSentence('Another sentence.'), ENGLISH);
  expect(TRAINED.features.split(' ')).toEqual(SENTENCE_FEATURES);
});

test.each<[string, string, string]>([
  [
    'The album had sold 335,000 copies in Canada by April 2017.',
    'The album had sold more than 450,000 copies in Canada by April 2017.',
    'conflicts',
  ],
  ['The film was released in March 2014 in the United States.', 'The film was released in May 2014.', 'conflicts'],
  ['The club won the cup in 1998 with a team of local players.', 'The club won the cup in 1998.', 'agrees'],
  ['Tram drivers walk out over pay', 'Tram drivers strike over pay', 'agrees'],
  ['Tram drivers reportedly plan strike over pay', 'Tram drivers plan strike over pay', 'differs'],
  ['Union denies tram drivers plan strike over pay', 'Tram drivers plan strike over pay', 'conflicts'],
  ['A volcano erupted on the southern island.', 'Share prices of banks closed higher.', 'unrelated'],
])('%s | %s', (a, b, verdict) => {
  expect(judgeSentences(a, b, ENGLISH)).toBe(verdict);
});

test('any two texts get a verdict', () => {
  const verdicts = ['agrees', 'differs', 'updates', 'conflicts', 'unrelated'];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(verdicts).toContain(judgeSentences(a, b, ENGLISH));
    }),
  );
});
