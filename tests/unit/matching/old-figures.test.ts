import { expect, test } from 'vitest';
import { compareArticles } from '../../../lib/matching/compare-articles';
import { findDeniedFigure, findReplaced, findWithdrawn, isWithdrawn } from '../../../lib/matching/old-figures';
import { readSentence } from './read-english';
import { readText } from './read-text';

const withdrawn = (sentence: string) => {
  const claim = readSentence(sentence);
  return claim.claim.figures.filter((f) => isWithdrawn(claim, f)).map(({ text }) => text);
};

test.each<[string, string]>([
  ['Some 2,400 houses were lost, up from 1,600.', '1,600'],
  ['The number of patients is 1.6 million, and not 1.3 million.', '1.3 million'],
  ['Police found 83 guests, not the 90 reported on Monday.', '90'],
  ['Ninety-one guests had been inside, not the 120 feared at first.', '120'],
  ['An earlier estimate of 500 tonnes was wrong.', '500 tonnes'],
])('%s', (sentence, figure) => {
  expect(withdrawn(sentence)).toContain(figure);
});

test.each([
  'Nine people died and 30 were hurt.',
  'The first 30 guests went home.',
  'Not 30 metres away stood a school.',
])('nothing is withdrawn: %s', (sentence) => {
  expect(withdrawn(sentence)).toEqual([]);
});

const REVISED = 'The bank said that 41,000 customers were affected, revising its earlier count of 90,000.';

test('a withdrawn figure is repeated where the new one is left out', () => {
  const repeated = findWithdrawn(readSentence(REVISED), readSentence('Some 90,000 customers were affected.'));
  expect([repeated?.now.text, repeated?.old.text]).toEqual(['41,000', 'Some 90,000']);
});

test.each([
  // The figure that counts the same takes the place, not the first.
  ['The flood hit 900 houses and killed 44 people, up from 40.', 'The flood killed 40 people.', ['44', '40']],
  ['Under the deal 190 jobs go instead of 280.', 'The plant will cut 280 jobs.', ['190', '280']],
  ['Under the deal 190 jobs go.', 'The plant will cut 280 jobs.', null],
])('what takes the place of a figure: %s', (replacing, giving, words) => {
  const found = findReplaced(readSentence(replacing), readSentence(giving));
  expect(found && [found.now.text, found.old.text]).toEqual(words);
});

test('a bound at the withdrawn figure repeats it, a range that it ends does not', () => {
  const old = (sentence: string) => findWithdrawn(readSentence(REVISED), readSentence(sentence))?.old.text;
  expect(old('Data of as many as 90,000 customers were stolen.')).toBe('as many as 90,000');
  expect(old('Data of 60,000 to 90,000 customers were stolen.')).toBeUndefined();
});

test.each([
  'Of 90,000 customers that were first named, 41,000 were affected.',
  'Some 41,000 customers were affected.',
  'The bank has 300 branches.',
])('and not in: %s', (sentence) => {
  expect(findWithdrawn(readSentence(REVISED), readSentence(sentence))).toBeNull();
});

test.each<[string, string, string[] | null]>([
  ['He owns to twelve copied pages, not thirty.', 'She counted thirty copied pages.', ['twelve', 'thirty']],
  ['He owns to twelve copied pages, not thirty.', 'She counted twelve copied pages.', null],
  ['He owns to twelve copied pages, not thirty.', 'She counted forty copied pages.', null],
  ['He owns to twelve copied pages, not thirty.', 'He spent thirty days in a cell.', null],
  ['Not thirty metres away lay twelve pages.', 'She counted thirty copied pages.', null],
  // This puts an earlier count right.
  [REVISED, 'Some 90,000 customers were affected.', null],
])('a figure that %s denies, in: %s', (denying, giving, words) => {
  const found = findDeniedFigure(readSentence(denying), readSentence(giving));
  expect(found && [found.now.text, found.old.text]).toEqual(words);
});

test('a count that has moved on was not withdrawn', () => {
  const risen = readSentence('The toll rose to 40 deaths, up from 31.');
  expect(findWithdrawn(risen, readSentence('Thirty-one people died.'))).toBeNull();
});

test('a later report that repeats it conflicts, an earlier one is overtaken', () => {
  const bank = (outlet: string, day: string, text: string) => readText(outlet, day, [text], 'Bank loses data');
  const old = 'Data of 90,000 customers of the bank were stolen.';
  const now = 'Data of 41,000 customers of the bank were stolen, the bank said, revising its earlier count of 90,000.';
  const told = (a: string, b: string) =>
    compareArticles(bank('Harbour Post', '2021-05-03', a), bank('Valley Times', '2021-05-09', b)).map((c) => c.verdict);
  expect(told(now, old)).toEqual(['conflicts']);
  expect(told(old, now)).toEqual(['updates']);
});
