import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles, type ReadArticle } from '../../../lib/matching/compare-articles';
import { turnRound, VERDICTS } from '../../../lib/matching/comparison';
import { readText } from './read-text';

const SENTENCES = [
  'Nine people died when a gas pipe burst under the market hall in Orlo on Friday, the fire brigade said.',
  'At least six people were killed by the blast in Orlo, according to the fire brigade.',
  'The blast in the market hall killed nobody, the mayor, Ina Vesely, insisted.',
  'The pipe had been inspected in March, the gas company Norgas said.',
  'Nobody had looked at the pipe for three years, a former inspector of Norgas said.',
  'The market hall will stay closed until 12 June.',
  'Vesely said the market would open again within a week.',
  'The hall was built in 1908 and holds 140 stalls.',
  'Some 150 traders work in the hall, which dates from 1908.',
  'French officers warned the crew of the ferry.',
  'Spanish officers had warned the crew, the harbour master said.',
  'Police have arrested two men, aged 31 and 44.',
  'Three men have been arrested in connection with the explosion.',
  'The cause of the explosion is not yet known.',
  'A worn seal caused the explosion, investigators concluded.',
];

const someText = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
const someDay = fc.constantFrom('2021-06-04', '2021-06-05', '2021-06-09');

const anArticle = (outlet: string) =>
  fc.tuple(someDay, someText).map(([day, paragraphs]) => readText(outlet, day, paragraphs, 'Gas blast in Orlo'));

/** What was found, by the sentences rather than their places. */
const bySentence = (a: ReadArticle, b: ReadArticle) =>
  compareArticles(a, b)
    .map(({ a: i, b: j, verdict, confidence }) =>
      [a.claims[i]?.sentence, b.claims[j]?.sentence, verdict, confidence].join(' | '),
    )
    .sort();

describe('what always holds', () => {
  it('compare(b, a) mirrors compare(a, b); an update turns round', () => {
    fc.assert(
      fc.property(anArticle('Orlo Post'), anArticle('Daily Lamp'), (a, b) => {
        const there = compareArticles(a, b);
        const back = compareArticles(b, a).map(turnRound);
        expect(back.sort((p, q) => p.a - q.a || p.b - q.b)).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });

  it('the order in which the claims are given changes nothing', () => {
    fc.assert(
      fc.property(anArticle('Orlo Post'), anArticle('Daily Lamp'), fc.nat(), (a, b, seed) => {
        const turned = [
          ...a.claims.slice(seed % a.claims.length || 0),
          ...a.claims.slice(0, seed % a.claims.length || 0),
        ];
        expect(bySentence({ article: a.article, claims: turned }, b)).toEqual(bySentence(a, b));
      }),
      { numRuns: 40 },
    );
  });

  it('an article and its reprint agree in every sentence and conflict in none', () => {
    fc.assert(
      fc.property(someText, someDay, someDay, (paragraphs, day, other) => {
        const found = compareArticles(
          readText('Orlo Post', day, paragraphs),
          readText('Daily Lamp', other, paragraphs),
        );
        expect(found.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
        expect(found.length).toBeGreaterThanOrEqual(readText('Orlo Post', day, paragraphs).claims.length);
      }),
      { numRuns: 30 },
    );
  });

  it('what is told is well formed: gravest reason first, words where they stand, confidence between 0 and 1', () => {
    fc.assert(
      fc.property(anArticle('Orlo Post'), anArticle('Daily Lamp'), (a, b) => {
        for (const found of compareArticles(a, b)) {
          const [first, ...others] = found.reasons;
          expect(first?.verdict).toBe(found.verdict);
          for (const r of others)
            expect(VERDICTS.indexOf(r.verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(found.verdict));
          for (const r of found.reasons) {
            expect(a.claims[found.a]?.sentence.slice(r.aSpan.start, r.aSpan.end)).toBe(r.a);
            expect(b.claims[found.b]?.sentence.slice(r.bSpan.start, r.bSpan.end)).toBe(r.b);
            expect(r.a + r.b === '').toBe(r.message.startsWith('reason_unnamed_'));
          }
          expect(found.confidence).toBeGreaterThanOrEqual(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
          expect(found.later !== undefined).toBe(found.verdict === 'updates');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('nothing is overtaken on one day', () => {
    fc.assert(
      fc.property(someText, someText, (x, y) => {
        const found = compareArticles(readText('Orlo Post', '2021-06-04', x), readText('Daily Lamp', '2021-06-04', y));
        expect(found.filter(({ verdict }) => verdict === 'updates')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('no text throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 4 }), someText, (x, y) => {
        compareArticles(readText('Orlo Post', '2021-06-04', x), readText('Daily Lamp', '2021-06-05', y));
      }),
      { numRuns: 40 },
    );
  });
});

describe('two articles', () => {
  const dead = readText('Orlo Post', '2021-06-04', [
    'Nine people died when a gas pipe burst under the market hall in Orlo, the fire brigade said.',
  ]);

  it('agree on one figure in other words', () => {
    const other = readText('Daily Lamp', '2021-06-04', [
      'Nine people were killed on Friday as a gas pipe exploded beneath the market hall in Orlo, said the fire brigade.',
    ]);
    const [found] = compareArticles(dead, other);
    expect(found?.verdict).toBe('agrees');
    expect(found?.reasons[0]).toMatchObject({ kind: 'number', a: 'Nine', b: 'Nine' });
  });

  it('of one outlet are not compared', () => {
    expect(
      compareArticles(dead, { ...dead, article: { ...dead.article, url: 'https://orlo-post.example/2' } }),
    ).toEqual([]);
  });

  it('without a claim have nothing to say', () => {
    expect(compareArticles(dead, readText('Daily Lamp', '2021-06-04', []))).toEqual([]);
  });

  it('that lay one deed at the door of two countries conflict on who it was', () => {
    const french = readText('Orlo Post', '2021-06-04', [
      'French officers warned the crew of the ferry Sela on Friday.',
    ]);
    const spanish = readText('Daily Lamp', '2021-06-04', [
      'Spanish officers warned the crew of the ferry Sela on Friday.',
    ]);
    expect(compareArticles(french, spanish)).toMatchObject([
      { verdict: 'conflicts', reasons: [{ kind: 'actor', a: 'French', b: 'Spanish' }] },
    ]);
  });
});
