import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadFile } from '../../../lib/exchange/bad-file';
import { readClaimReviews, reviewsOfPage } from '../../../lib/exchange/claim-review';
import { readRating } from '../../../lib/exchange/read-rating';

const NOW = new Date('2031-05-04T10:00:00Z');
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checkers.example/bridge#top',
  claimReviewed: 'The new bridge of Ostmark has cost "three times" as much as planned.',
  author: { '@type': 'Organization', name: 'Ostmark Checkers' },
  datePublished: '2031-05-02',
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Jonas Wirth' } },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Mostly false' },
};

describe('a ClaimReview', () => {
  test('becomes an article of the fact-checker’s, with claim, finding and claimant', () => {
    const [text, ...more] = readClaimReviews(REVIEW, NOW);
    expect(more).toEqual([]);
    expect(text?.article).toMatchObject({
      url: 'https://checkers.example/bridge#claim-review-1',
      outlet: 'Ostmark Checkers',
      published: '2031-05-02',
      title: 'Mostly false: The new bridge of Ostmark has cost "three times" as much as planned.',
      paragraphs: ['The new bridge of Ostmark has cost "three times" as much as planned.'],
      review: { rating: 'Mostly false', finding: 'false', claimant: 'Jonas Wirth' },
    });
  });

  test('is found in lists and graphs, several in one page told apart', () => {
    const graph = { '@graph': [{ '@type': 'WebPage' }, REVIEW, { mainEntity: { ...REVIEW, author: 'Others' } }] };
    expect(readClaimReviews(graph, NOW).map(({ article }) => [article.url.split('#')[1], article.outlet])).toEqual([
      ['claim-review-1', 'Ostmark Checkers'],
      ['claim-review-2', 'Others'],
    ]);
  });

  test.each([
    [{ alternateName: 'Half true', ratingValue: 5 }, 'mixed'],
    [{ ratingValue: 5, bestRating: 5, worstRating: 1 }, 'true'],
    [{ ratingValue: '1', bestRating: '5', worstRating: '1' }, 'false'],
    [{ alternateName: 'Drei von fünf', ratingValue: 3, bestRating: 5 }, 'mixed'],
    [{ ratingValue: -1 }, 'unknown'],
    [null, 'unknown'],
  ])('says its finding in the checker’s words, or by the place on its scale: %j', (reviewRating, finding) => {
    expect(readClaimReviews({ ...REVIEW, reviewRating }, NOW)[0]?.article.review?.finding).toBe(finding);
  });

  test.each([
    ['claimReviewed', { ...REVIEW, claimReviewed: 7 }],
    ['url', { ...REVIEW, url: undefined }],
    ['author', { ...REVIEW, author: { name: '' } }],
    ['ClaimReview 1', { ...REVIEW, url: 'javascript:alert(1)' }],
    ['ClaimReview 2, author', [REVIEW, { ...REVIEW, author: null }]],
  ])('that is malformed is told by its field: %s', (place, value) => {
    expect(() => readClaimReviews(value, NOW)).toThrow(BadFile);
    expect(() => readClaimReviews(value, NOW)).toThrow(place);
  });

  test('hostile documents end in an error or in nothing, however deep', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) deep = { a: [deep] };
    expect(readClaimReviews(deep, NOW)).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readClaimReviews(value, NOW)).toEqual([]);
        try {
          readClaimReviews({ ...REVIEW, claimReviewed: value, itemReviewed: value }, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(BadFile);
        }
      }),
    );
  });
});

describe('the words of a rating', () => {
  test.each([
    [
      'false',
      ['False', 'Pants on Fire!', 'FAKE', 'Mostly False', 'Not true', 'Three Pinocchios', 'Miscaptioned', 'Incorrect'],
    ],
    ['true', ['True', 'Mostly true', 'Correct', 'Accurate.', 'Verified']],
    ['mixed', ['Half true', 'Partly false', 'Misleading', 'Missing context', 'Unproven', 'Mixture', 'Exaggerated']],
    ['unknown', ['', 'Research in progress', 'Satire night', 'Falsch']],
  ] as const)('%s', (finding, ratings) => {
    for (const rating of ratings) expect([rating, readRating(rating)]).toEqual([rating, finding]);
  });
});

describe('the ClaimReviews of a page', () => {
  const PAGE = 'https://checkers.example/2031/bridge';

  test('are read where they are good, and those beside them that are forged are left out', () => {
    const forged = [
      { '@type': [{ toString: 1 }, 'ClaimReview'] },
      { '@type': { toString: 1 } },
      { ...REVIEW, claimReviewed: { toString: 1 } },
      { ...REVIEW, author: [[[]]] },
      { ...REVIEW, claimReviewed: 'x'.repeat(100_000) },
    ];
    const texts = reviewsOfPage([...forged, REVIEW], PAGE);
    expect(texts.map(({ paragraphs }) => paragraphs)).toEqual([[REVIEW.claimReviewed]]);
    expect(texts[0]?.url).toMatch(/^https:\/\/checkers\.example\/2031\/bridge#claim-review-/);
  });

  test('are looked for no further than a page can have them', () => {
    let deep: unknown = REVIEW;
    for (let i = 0; i < 50_000; i++) deep = { inner: deep };
    const wide = Array.from({ length: 300_000 }, () => null);
    expect(reviewsOfPage(deep, PAGE)).toEqual([]);
    expect(reviewsOfPage([wide, REVIEW], PAGE)).toEqual([]);
    expect(reviewsOfPage([REVIEW, wide], PAGE)).toHaveLength(1);
    expect(reviewsOfPage(Array(100).fill(REVIEW), PAGE)).toHaveLength(20);
    expect(reviewsOfPage('ClaimReview', PAGE)).toEqual([]);
  });
});
