import { expect, test } from 'vitest';
import type { Figure } from '../../../lib/claims/figures';
import { countedBy, withCounted } from '../../../lib/matching/counted-words';
import EN from '../../../public/_locales/en/messages.json';
import FR from '../../../public/_locales/fr/messages.json';
import { readSentence } from './read-english';

const firstOf = (sentence: string): Figure => readSentence(sentence).claim.figures[0] as Figure;

test.each([
  ['Gunmen took 17 gold miners from a camp.', '17 gold miners'],
  ['Eleven of the seized men are free.', 'Eleven of the seized men'],
  ['Some 40 people were hurt.', 'Some 40 people'],
  ['A guard was killed in the raid.', 'A guard'],
  // Behind a comma stands something else, and a hyphen carries on.
  ['He counted 40, and the people went home.', '40'],
  ['A quarter of the grey-necked terns breed there.', 'A quarter'],
  ['The tunnel is 14 kilometres long.', '14 kilometres'],
])('%s', (sentence, words) => {
  const { start, end } = withCounted(readSentence(sentence), firstOf(sentence));
  expect(sentence.slice(start, end)).toBe(words);
});

test.each([
  ['The storm killed 30 people.', 'Thirty died.', 'counted_killed'],
  ['Ann Lee, 57, is the mayor.', 'The 57-year-old is the mayor.', 'counted_age'],
  ['The storm killed 30 people.', 'The storm injured 30 people.', null],
  ['The storm killed 30 people.', 'Some 30 people live here.', null],
  ['The mill has 40 looms.', 'The mill has 40 looms.', null],
])('%s / %s', (a, b, counted) => {
  expect(countedBy(firstOf(a), firstOf(b))).toBe(counted);
  for (const catalogue of [EN, FR]) if (counted) expect(Object.keys(catalogue)).toContain(counted);
});
