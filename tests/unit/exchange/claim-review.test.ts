import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadFile } from '../../../lib/exchange/bad-file';
import { readClaimReviews } from '../../../lib/exchange/claim-review';

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
      paragraphs: [
        'Ostmark Checkers rated this claim “Mostly false”: “The new bridge of Ostmark has cost ’three times’ as much as planned.”',
        'The claim was made by Jonas Wirth.',
      ],
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
    [{ ratingValue: 5, bestRating: 5, worstRating: 1 }, '“true”'],
    [{ ratingValue: '1', bestRating: '5', worstRating: '1' }, '“false”'],
    [{ ratingValue: 3, bestRating: 5 }, 'examined'],
    [null, 'examined'],
  ])('says its rating in the checker’s words, or by the ends of the scale: %j', (reviewRating, said) => {
    expect(readClaimReviews({ ...REVIEW, reviewRating }, NOW)[0]?.article.paragraphs[0]).toContain(said);
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
