import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { findClaims, WORTH_A_CHECK } from '../../../lib/claims/find-claims';

const article = (...paragraphs: string[]): Article => ({
  url: 'https://brackwater-echo.example/1',
  outlet: 'Brackwater Echo',
  title: 'Ferry fire',
  author: null,
  published: '2021-06-14',
  modified: null,
  language: 'en',
  paragraphs,
});
const sentencesOf = (...paragraphs: string[]): string[] => findClaims(article(...paragraphs)).map((c) => c.sentence);
const worth = (sentence: string): number => findClaims(article(sentence))[0]?.worth ?? 0;

describe('claims', () => {
  test.each([
    'Nine people were killed when fire broke out on the ferry.',
    'The harbour is closed.',
    'The ship passed an inspection in March, according to the harbour authority.',
    '“We found no trace of a second engine,” the investigator said.',
    'Selwyn Lines denied that it had been warned.',
    'No cause has been given.',
    'The captain has yet to be questioned.',
    'A retired welder told us that all the alarms had been switched off.',
    'The two newspapers reported the deal on Monday.',
    'Photographs show the bow under water.',
    'Subscribers to the network lost service for nine hours.',
    'Six in ten voters are against the plan, our poll shows.',
    'Readers of the report will find no mention of the pump, the lawyer said.',
    'Related claims by four families were thrown out in May.',
    'Call volumes rose by half after the fire.',
    'On Sunday he asked the crowd of 200 on the pier: “Where were the lifeboats?”',
    'Watch sales fell 4% in Geneva.',
    'She will resign on Friday.',
    '“He climbed out through the window,” a neighbour said.',
    'Dozens of flights were cancelled, the airport said on its website.',
  ])('takes: %s', (sentence) => expect(sentencesOf(sentence)).toEqual([sentence]));

  test.each([
    'Sign up for our morning briefing.',
    'Read more: How the ferry burned',
    'Advertisement',
    'Story continues below advertisement',
    'PORT SELWYN, June 14 (Meridian)',
    'Reporting by Ada Finn and our correspondents in Orme',
    'Photo: The Halcyon leaves Port Selwyn. Brackwater Echo',
    'Survivors wait on the pier. Picture: Agency',
    'Were you on board? Write to us.',
    'Who will pay for all this?',
    'Turn to page 4 for a list of the dead.',
    'An earlier version of this article gave a wrong age for the captain.',
    'Share prices are delayed by 20 minutes.',
    'We use cookies to improve your visit.',
    'Follow us on our channels for the latest.',
    'Listen: the harbour master answers your questions',
    'An interview with the captain will follow.',
    'What the fire means for the islands',
    'Boil your water before you drink it.',
    'The Echo’s podcast on the fire is free for all.',
    '* * *',
    'All rights reserved.',
    '“You never think it will be your street,” said a woman in her garden.',
    'It could all have been so much worse.',
  ])('leaves: %s', (sentence) => expect(sentencesOf(sentence)).toEqual([]));

  test('a credit takes its caption along, a question to the reader its offer', () => {
    expect(sentencesOf('Rescuers at the pier on Monday. Photograph: handout')).toEqual([]);
    expect(sentencesOf('Do you know more? The newsroom is open all night.')).toEqual([]);
    expect(sentencesOf('Can the ship be raised? A salvage firm says it can.')).toEqual(['A salvage firm says it can.']);
  });
});

describe('worth', () => {
  test.each([
    ['Nine people died on Monday, the coast guard said.', 'People died.'],
    ['The toll rose from 9 to 14 in two days.', 'The toll could eventually rise.'],
    ['Irene Maddow resigned in March.', 'It was a shameful and unacceptable choice.'],
    ['The bridge was closed at 9 a.m. on Sunday.', 'The bridge will be missed.'],
  ])('%s > %s', (more, less) => expect(worth(more)).toBeGreaterThan(worth(less)));
});

describe('hostile text ends in claims or none', () => {
  test.each([
    ['no full stop', 'the ferry burned and nobody came '],
    ['capitals', 'Aaaa Bbbb '],
    ['quotes', '“a” "b" '],
    ['quotes that never close', '“a '],
    ['brackets', '((('],
    ['initials', 'A. B. U.S. '],
    ['links', 'Ministry of A and B of the '],
    ['appositions', 'Weil, the mayor of Orme, '],
    ['verbs', 'was killed by and to leave '],
    ['labels', 'Photo: '],
    ['questions', 'a? '],
    ['possessives', "Kenya's the teachers' "],
    ['marks and joiners', 'e\u0301\u200b\u200d👩‍👧 '],
    ['mixed scripts', 'Москва said 北京 Киев и Orme '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(findClaims(article(text)).every((claim) => claim.worth >= WORTH_A_CHECK)).toBe(true);
  });
});

describe('always', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(
      fc.constantFrom('“', '”', '"', '?', '!', '.', ':', '(', ')', 'said', 'a', 'The', 'Echo', 'you', 'Photo:', 'page', '4', 'will', '\u200b', '’s', '…'),
      { maxLength: 40 },
    ).map((words) => words.join(' ')),
  ); // biome-ignore format: a line of words

  test('a claim slices back to its sentence and is worth a check', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (paragraphs) => {
        for (const claim of findClaims(article(...paragraphs))) {
          expect(paragraphs[claim.paragraph]?.slice(claim.start, claim.end)).toBe(claim.sentence);
          expect(claim.worth).toBeGreaterThanOrEqual(WORTH_A_CHECK);
          expect(claim.worth).toBeLessThanOrEqual(1);
          for (const name of claim.names) expect(claim.sentence.slice(name.start, name.end)).toBe(name.text);
        }
      }),
    );
  });

  test('the same article gives the same claims', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (paragraphs) => {
        expect(findClaims(article(...paragraphs))).toEqual(findClaims(article(...paragraphs)));
      }),
    );
  });
});
