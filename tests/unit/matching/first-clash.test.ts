import { expect, test } from 'vitest';
import { findClaims } from '../../../lib/claims/find-claims';
import { ENGLISH } from '../../../lib/languages/en/english';
import { findFirstClash } from '../../../lib/matching/first-clash';
import { readClaim } from '../../../lib/matching/read-claim';

const CAME_OUT = '2023-06-20';
const claim = (sentence: string) => {
  const [found] = findClaims({
    url: 'https://herald.example/story',
    outlet: 'Herald',
    title: '',
    author: null,
    published: CAME_OUT,
    modified: null,
    language: 'en',
    paragraphs: [sentence],
  });
  if (!found) throw new Error(`no claim: ${sentence}`);
  return readClaim(found, ENGLISH);
};
const wordsOf = (a: string, b: string) => {
  const clash = findFirstClash(claim(a), claim(b), { a: CAME_OUT, b: CAME_OUT });
  return clash && [a.slice(clash.a.start, clash.a.end), b.slice(clash.b.start, clash.b.end)];
};

test.each<[string, string, string[]]>([
  [
    'They are the first Chilean pilots captured in the war, the ministry said.',
    'They are not the first Chileans in enemy hands.',
    ['the first', 'not the first'],
  ],
  [
    'It was the first time that Norway had arrested a Chilean sailor.',
    'In March Norway arrested two Chilean sailors for smuggling.',
    ['the first', 'In March'],
  ],
])('%s | %s', (a, b, words) => {
  expect(wordsOf(a, b)).toEqual(words);
  expect(wordsOf(b, a)).toEqual([...words].reverse());
});

test.each([
  ['The first half of the match in Norway ended without a goal.', 'In March Norway ended the season without a win.'],
  ['It was the first arrest of a Chilean sailor in Norway.', 'On Monday Norway arrested two Chilean sailors.'],
  ['It was the first arrest of a Chilean sailor in Norway.', 'In March Peru sank a ferry of its own.'],
  [
    'It was the first arrest of a Chilean sailor in Norway.',
    'An arrested sailor said that he had reached Norway in March.',
  ],
  [
    'The first arrests of sailors in Norway were made on a quay.',
    'Norway arrested sailors, the ministry said in March.',
  ],
  ['Asked about Norway, the first man nodded.', 'They are not the first Chileans to be held in Norway.'],
  ['They are the first Chilean pilots captured.', 'The Chileans are the first pilots taken prisoner.'],
])('no clash: %s | %s', (a, b) => {
  expect(wordsOf(a, b)).toBeNull();
});
