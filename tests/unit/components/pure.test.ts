import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByStanding, NO_FILTER, passes } from '../../../components/arrange-claims';
import { citeClaim } from '../../../components/cite-claim';
import { cutAtSpans } from '../../../components/cut-at-spans';
import { sayDate } from '../../../components/say-date';
import { sayNodes } from '../../../components/say-nodes';
import { linkToSentence } from '../../../lib/anchor/link-to-sentence';
import { VERDICTS } from '../../../lib/matching/comparison';
import { localeFor, sayThrough } from '../../../lib/wording/say-through';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import { OTHERS, REPORT } from './fixture-report';

const say = sayFrom(en);

test('marked words are cut out, the gravest verdict on top', () => {
  expect(
    cutAtSpans('about 300 were killed', [
      { start: 0, end: 9, verdict: 'agrees' },
      { start: 6, end: 14, verdict: 'conflicts' },
    ]),
  ).toEqual([
    { text: 'about ', verdict: 'agrees' },
    { text: '300 were', verdict: 'conflicts' },
    { text: ' killed', verdict: null },
  ]);
});

test('whatever is marked, the pieces joined are the sentence', () => {
  const span = fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
    verdict: fc.constantFrom(...VERDICTS),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span, { maxLength: 6 }), (sentence, spans) => {
      const pieces = cutAtSpans(sentence, spans);
      expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
      expect(pieces.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});

test.each([
  ['https://a.example/x#top', 'Nine of ten, they say.', 'https://a.example/x#:~:text=Nine%20of%20ten%2C%20they%20say.'],
  [
    'https://a.example/x',
    'A well-known & long-standing rule',
    'https://a.example/x#:~:text=A%20well%2Dknown%20%26%20long%2Dstanding%20rule',
  ],
  ['https://a.example/x', '  ', 'https://a.example/x'],
  ['javascript:alert(1)', 'Nine', null],
  ['data:text/html,x', 'Nine', null],
])('%s at “%s” is linked as %s', (url, sentence, link) => {
  expect(linkToSentence(url, sentence)).toBe(link);
});

test('a long sentence is linked by its first and last words', () => {
  const sentence = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  expect(linkToSentence('https://a.example/', sentence)).toBe(
    'https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
  );
});

test('any text gives a link or none, never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (sentence) => {
      expect(linkToSentence('https://a.example/', sentence)).toMatch(/^https:\/\/a\.example\//);
    }),
  );
});

test.each([
  ['en-GB', '2031-03-09', '9 Mar 2031'],
  ['fr', '2031-03-09', '9 mars 2031'],
  ['en-GB', '2031-03-09T12:00:00Z', '9 Mar 2031'],
  ['en', '2031-13-45T10:00', '2031-13-45T10:00'],
  ['en', 'yesterday', 'yesterday'],
])('in %s, %s is %s', (locale, iso, said) => {
  expect(sayDate(locale, iso)).toBe(said);
});

test('elements take the places of values, in the order of the language', () => {
  const french = sayFrom({ line: { message: '$2 sur $1' } });
  expect(sayNodes(french, 'line', 'A', 'B')).toEqual(['', 'B', ' sur ', 'A', '']);
});

test('claims come disputed first, then by worth', () => {
  expect(
    groupByStanding(REPORT.claims).map(({ standing, claims }) => [standing, ...claims.map((c) => c.index)]),
  ).toEqual([
    ['conflicts', 1, 2],
    ['updates', 0],
    ['differs', 4],
    ['agrees', 3, 5],
    ['alone', 6, 7],
  ]);
});

test.each([
  [{}, 8],
  [{ standings: ['conflicts', 'updates'] as const }, 3],
  [{ outlet: 'Elsin Post' }, 2],
  [{ search: 'STRAND engines' }, 1],
  [{ search: 'duty officer' }, 2],
  [{ search: 'zeppelin' }, 0],
  [{ outlet: 'Sound Radio', standings: ['agrees'] as const }, 1],
])('%o lets %i claims through', (asked, count) => {
  const filter = { ...NO_FILTER, ...asked };
  expect(REPORT.claims.filter((claim) => passes(claim, OTHERS, filter))).toHaveLength(count);
});

test('a citation quotes both sides, with outlet, title, day and link', () => {
  const [, claim] = REPORT.claims;
  if (!claim) throw new Error('no claim');
  expect(citeClaim({ claim, article: REPORT.article, others: OTHERS, say, locale: 'en-GB' })).toBe(
    [
      '“The freighter’s pilot had ignored two radio warnings before the ships met, the coastguard said.”',
      'Northern Ledger, “Fourteen die as the Maren Star sinks after collision in Halden Sound”, 9 Mar 2031',
      linkToSentence(REPORT.article.url, claim.sentence),
      '',
      'Conflicts: Different people are said to have done it: “The freighter’s pilot” here, “The captain of the ferry” there. Both speak of two radio warnings.',
      '“The captain of the ferry ignored two radio warnings, investigators believe.”',
      'The Coast Herald, “Ferry captain blamed as Sound death toll reaches 17”, 9 Mar 2031',
      'https://thecoastherald.example/story#:~:text=The%20captain%20of%20the%20ferry%20ignored%20two%20radio%20warnings%2C%20investigators%20believe.',
    ].join('\n'),
  );
});

test('an unknown message says its key, so that it is seen', () => {
  expect(sayThrough((key, values) => (key === 'known' ? `known ${values}` : ''))('known', 3)).toBe('known 3');
  expect(sayThrough(() => '')('unknown')).toBe('unknown');
});

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['fr', 'fr-CA', 'fr-CA'],
  // No German catalogue: the words are English, and so are the dates.
  ['en', 'de', 'en'],
])('a catalogue in %s for a reader of %s tells dates as in %s', (language, reader, locale) => {
  expect(localeFor(sayFrom({ language: { message: language } }), reader)).toBe(locale);
});
