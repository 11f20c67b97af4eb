import type { Review } from '../article/article';

/**
 * What fact-checkers call their findings: the first phrase that a rating holds decides, so that "half true" is met
 * before "true" and "not true" before either.
 */
const RATINGS: readonly [Review['finding'], readonly string[]][] = [
  ['unknown', ['no rating', 'not rated', 'research in progress', 'unrated']],
  ['false', ['not accurate', 'not correct', 'not true', 'mostly false', 'no evidence', 'never happened']],
  ['true', ['mostly accurate', 'mostly correct', 'mostly true']],
  [
    'mixed',
    [
      'cherry',
      'context',
      'distort',
      'exaggerat',
      'half',
      'misleading',
      'mixed',
      'mixture',
      'overstat',
      'part false',
      'partial',
      'partly',
      'spin',
      'two pinocchio',
      'unproven',
      'unsubstantiated',
      'unsupported',
      'unverified',
    ],
  ],
  [
    'false',
    [
      'altered',
      'baseless',
      'debunk',
      'doctored',
      'fabricat',
      'fake',
      'false',
      'four pinocchio',
      'hoax',
      'inaccurate',
      'incorrect',
      'invented',
      'manipulated',
      'miscaption',
      'pants on fire',
      'scam',
      'three pinocchio',
      'untrue',
      'wrong',
    ],
  ],
  ['true', ['accurate', 'authentic', 'confirmed', 'correct', 'geppetto', 'legit', 'right', 'true', 'verified']],
];

/** What a fact-checker's rating says of the claim; `unknown` for words that no list has. */
export function readRating(rating: string): Review['finding'] {
  const words = rating.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
  return RATINGS.find(([, phrases]) => phrases.some((phrase) => words.includes(phrase)))?.[0] ?? 'unknown';
}
