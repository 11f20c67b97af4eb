import { expect, test } from 'vitest';
import { clausesIn } from '../../../lib/matching/figure-clause';
import { readSentence } from './read-english';

test.each([
  [
    'The mayor, who was in Orlo, said that two guards were hurt and a door was broken.',
    ['The mayor', 'who was in Orlo', 'said that two guards were hurt', 'a door was broken'],
  ],
  // A joining word may join words alone.
  ['The bell fell a minute before five.', ['The bell fell a minute before five']],
  ['They speak no Russian and no English.', ['They speak no Russian and no English']],
  ['They speak no Russian, Korean or English, she said.', ['They speak no Russian, Korean or English', 'she said']],
  [
    'The strike goes on, Ann Lee said, and the mill is shut.',
    ['The strike goes on', 'Ann Lee said', 'the mill is shut'],
  ],
  // A figure is one word.
  ['He was held for two and a half years.', ['He was held for two and a half years']],
  // What is left out are the signs around a clause, not those in its words.
  ['“The train left at 9.14 a.m.,” she said.', ['The train left at 9.14 a.m.', 'she said']],
  ['The shop pays $900 (£700).', ['The shop pays $900', '£700']],
])('%s', (sentence, clauses) => {
  expect(clausesIn(readSentence(sentence)).map(({ start, end }) => sentence.slice(start, end))).toEqual(clauses);
});
