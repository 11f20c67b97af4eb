import { expect, test } from 'vitest';
import { crossedOf, daysBeside, namesBeside, placeOf } from '../../../lib/matching/figure-place';
import { readSentence } from './read-english';

const figuresOf = (sentence: string) => {
  const claim = readSentence(sentence);
  return claim.claim.figures.map((figure) => ({ claim, figure, text: figure.text, ...placeOf(claim, figure) }));
};

test.each<[string, string[]]>([
  ['The 63 fans who were held are from Orlo.', ['63']],
  ['The bank’s 31 branches stayed shut.', ['31']],
  ['Both pilots and all nine nurses left.', ['Both', 'nine']],
  ['These two trains collided with the other three.', ['two', 'three']],
  ['Three of its four halls reopened.', ['four']],
  ['Police held 63 fans.', []],
  ['A crew of nine sailed on Monday.', []],
  ['It was the third strike in two years.', []],
])('%s names by a known number: %s', (sentence, known) => {
  const named = figuresOf(sentence).filter((f) => f.known);
  expect(named.map(({ text }) => text)).toEqual(known);
});

test.each<[string, string[]]>([
  ['Of 63 fans arrested, 17 have been charged.', ['63']],
  ['The 17 fans on trial, out of 63 arrested, are from Orlo.', ['63']],
  ['Rivals take over 22 of the 31 branches.', ['31']],
  ['Half of the €190m was lost.', ['€190m']],
  ['Three of its four halls reopened.', ['four']],
  ['Police held 63 fans and charged 17.', []],
  ['A crew of nine left two boats.', []],
])('%s tells a part of: %s', (sentence, wholes) => {
  const found = figuresOf(sentence).filter((f) => f.whole);
  expect(found.map(({ text }) => text)).toEqual(wholes);
});

test('numbers are the more telling the rarer they are', () => {
  const rising = ['Two left.', 'Nine left.', 'Some 40 left.', 'Some 463 left.', 'Some 24,992 left.'];
  const telling = rising.map((sentence) => figuresOf(sentence)[0]?.telling ?? Number.NaN);
  expect(telling).toEqual([...telling].sort((p, q) => p - q));
  expect(new Set(telling).size).toBe(rising.length);
});

/** The first figures of two sentences. */
const firsts = (a: string, b: string) => {
  const [p] = figuresOf(a);
  const [q] = figuresOf(b);
  if (!p || !q) throw new Error('no figure');
  return [p.claim, p.figure, q.claim, q.figure] as const;
};

test.each<[string, string, number]>([
  ['The outbreak in 2011 killed 463 people.', 'Some 463 people died in 2009.', -1],
  ['The outbreak in 2011 killed 463 people.', 'In 2011 some 463 people died.', 1],
  ['The outbreak in 2011 killed 463 people.', 'Some 463 people died.', 0],
])('days beside the figures of “%s” and “%s”: %i', (a, b, days) => {
  expect(daysBeside(...firsts(a, b))).toBe(days);
  expect(daysBeside(...firsts(b, a))).toBe(days);
});

test.each<[string, string, number]>([
  ['Spain is sending two planes.', 'France has sent two planes.', -1],
  ['Spain is sending two planes.', 'Two planes come from Spain.', 1],
  ['Spain is sending two planes.', 'Two planes are on their way.', 0],
])('names beside the figures of “%s” and “%s”: %i', (a, b, names) => {
  expect(namesBeside(...firsts(a, b))).toBe(names);
  expect(namesBeside(...firsts(b, a))).toBe(names);
});

const crossed = (a: string, b: string) => crossedOf(...firsts(a, b), () => 1);

test('equal sums that are told of others stand crosswise', () => {
  const given = 'Each boat owner gets $3,400, and each deckhand $900.';
  expect(crossed(given, 'The harbour pays $3,400 a deckhand and $900 an owner.')).toBeGreaterThan(0.5);
  expect(crossed(given, 'The harbour pays $3,400 an owner and $900 a deckhand.')).toBe(0);
  expect(crossed(given, 'Owners may ask for $3,400.')).toBe(0);
});
