import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, makeSearchable } from '../../../lib/anchor/find-quote';
import { CONTEXT, selectorOf } from '../../../lib/anchor/selector';

/** Finds `quote`, kept from `before`, in `after`. */
function find(before: string[], quote: string, after: string[], withEarlier = false) {
  const paragraph = before.findIndex((text) => text.includes(quote));
  const start = (before[paragraph] as string).indexOf(quote);
  const selector = selectorOf(before, paragraph, start, start + quote.length);
  const finding = findQuote(makeSearchable(after), selector, withEarlier ? makeSearchable(before) : undefined);
  return { ...finding, words: after[finding.paragraph]?.slice(finding.start, finding.end) ?? null };
}

const HARBOUR = [
  'The harbour was closed at dawn. Nineteen ships were waiting outside, the port office said. Pilots refused to work.',
  'Winds reached 96 km/h overnight. The coast guard said 300 people were taken ashore. Ferries are to sail again on Friday.',
];

test.each<[name: string, quote: string, after: string[], status: string, words: string | null]>([
  ['in the same text', 'Pilots refused to work.', HARBOUR, 'found', 'Pilots refused to work.'],
  [
    'other quotation marks and dashes',
    'Winds reached 96 km/h overnight.',
    ['Winds\u00A0reached 96 km/h over\u00ADnight. The coast guard said 300 people were taken ashore.'],
    'found',
    'Winds\u00A0reached 96 km/h over\u00ADnight.',
  ],
  [
    'a sentence that now closes the article',
    'Nineteen ships were waiting outside, the port office said.',
    [
      'The harbour was closed at dawn. Pilots refused to work.',
      `${HARBOUR[1]} Nineteen ships were waiting outside, the port office said.`,
    ],
    'moved',
    'Nineteen ships were waiting outside, the port office said.',
  ],
  [
    'a sentence that goes on where the claim ended',
    'The coast guard said 300 people were taken ashore.',
    [
      'Winds reached 96 km/h overnight. The coast guard said 300 people were taken ashore or flown out. Ferries are to sail again on Friday.',
    ],
    'changed',
    'The coast guard said 300 people were taken ashore or flown out.',
  ],
  [
    'a sentence that begins before the claim did',
    'The coast guard said 300 people were taken ashore.',
    [
      'Winds reached 96 km/h overnight. Nobody believed it when The coast guard said 300 people were taken ashore. Ferries are to sail again on Friday.',
    ],
    'changed',
    'Nobody believed it when The coast guard said 300 people were taken ashore.',
  ],
  [
    'a range in place of a figure',
    'Winds reached 96 km/h overnight.',
    [
      'Pilots refused to work.',
      'Winds reached 96-110 km/h overnight. The coast guard said 300 people were taken ashore.',
    ],
    'changed',
    'Winds reached 96-110 km/h overnight.',
  ],
  ['an empty page', 'Pilots refused to work.', [], 'gone', null],
  [
    'a page of something else',
    'Pilots refused to work.',
    ['A new bakery opened in Elm Street. It sells rye bread.'],
    'gone',
    null,
  ],
])('%s', (_, quote, after, status, words) => {
  expect(find(HARBOUR, quote, after)).toMatchObject({ status, words });
});

test('the differing words are named on both sides', () => {
  const after = [HARBOUR[0] as string, (HARBOUR[1] as string).replace('300 people were', '26 people were not')];
  const { differences, score } = find(HARBOUR, 'The coast guard said 300 people were taken ashore.', after);
  expect(differences.map(({ kind, was, now }) => [kind, was, now])).toEqual([
    ['figure', '300', '26'],
    ['polarity', '', 'not'],
  ]);
  expect(score).toBeGreaterThan(0.7);
  const [figure] = differences;
  expect(after[1]?.slice(figure?.nowSpan.start, figure?.nowSpan.end)).toBe('26');
});

test.each([
  ['-5 degrees', '5 degrees'],
  ['$3.5m', '$35m'],
  ['1,000', '1.000'],
  ['5 percent', '5 points'],
  ['10-12', '10, 12'],
])('"%s" is not "%s"', (was, now) => {
  const before = [`It was mild in the valley. The office put it at ${was} on Monday. Snow fell later.`];
  const after = [(before[0] as string).replace(was, now)];
  expect(find(before, `The office put it at ${was} on Monday.`, after).status).toBe('changed');
});

test('of two places with the same words, the one with the same neighbours is taken', () => {
  const before = [
    'A first point was raised. She did not answer. The hall was full.',
    'Then came money. She did not answer. Boos rang out.',
  ];
  const paragraph = 1;
  const start = (before[1] as string).indexOf('She');
  const selector = selectorOf(before, paragraph, start, start + 'She did not answer.'.length);
  expect(findQuote(makeSearchable(before), selector)).toMatchObject({ status: 'found', paragraph: 1, start });
  expect(findQuote(makeSearchable(['An advertisement.', ...before]), selector)).toMatchObject({
    status: 'found',
    paragraph: 2,
  });
});

test('a changed sentence with all its neighbours gone is found only where the earlier text can vouch for it', () => {
  const after = [
    'Rain set in at noon.',
    'The coast guard said 310 people were taken ashore.',
    'The mayor thanked them.',
  ];
  const quote = 'The coast guard said 300 people were taken ashore.';
  expect(find(HARBOUR, quote, after).status).toBe('gone');
  expect(find(HARBOUR, quote, after, true)).toMatchObject({ status: 'changed', paragraph: 1 });
});

const word = fc.constantFrom(
  'troops',
  'the',
  'said',
  '12',
  'Kovač',
  'not',
  'river',
  '“fire”',
  'don’t',
  '€3.5m',
  'a',
  '–',
  '5–6',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const article = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
  { minLength: 1, maxLength: 6 },
);

test('a stretch of a text is found in that text, as the same words', () => {
  fc.assert(
    fc.property(article, fc.nat(), fc.nat(), fc.nat(), (paragraphs, p, s, l) => {
      const paragraph = p % paragraphs.length;
      const text = paragraphs[paragraph] as string;
      const start = s % text.length;
      const end = Math.min(text.length, start + 1 + (l % text.length));
      const selector = selectorOf(paragraphs, paragraph, start, end);
      const { exact, prefix, suffix } = selector[0];
      const whole = paragraphs.join('\n');
      expect(whole.slice(selector[1].start, selector[1].end)).toBe(exact);
      expect(whole).toContain(prefix + exact + suffix);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT);
      // A stretch that cuts a word in two is no quote that a claim could be.
      if (
        /[\p{L}\p{N}]/u.test(exact) &&
        !/^[\p{L}\p{N}’.–]/u.test(text.slice(end)) &&
        !/[\p{L}\p{N}’€.–]$/u.test(text.slice(0, start))
      ) {
        const finding = findQuote(makeSearchable(paragraphs), selector);
        expect(finding.status).toBe('found');
      }
    }),
  );
});

test('no text is too odd', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.array(fc.string({ unit: 'binary' })),
      fc.nat(),
      (before, after, p) => {
        if (!before.length) return;
        const paragraph = p % before.length;
        const selector = selectorOf(before, paragraph, 0, (before[paragraph] as string).length);
        const { status, score } = findQuote(makeSearchable(after), selector, makeSearchable(before));
        expect(['found', 'moved', 'changed', 'gone']).toContain(status);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      },
    ),
  );
});
