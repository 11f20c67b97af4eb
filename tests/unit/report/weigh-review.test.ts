import { describe, expect, test } from 'vitest';
import type { Article, Review } from '../../../lib/article/article';
import type { Comparison, Verdict } from '../../../lib/matching/comparison';
import { weighReview } from '../../../lib/report/weigh-review';

const checkOf = (finding: Review['finding'] | null): Article => ({
  ...{ url: 'https://c.example/', outlet: 'Checkers', title: '', author: null, published: null, modified: null },
  ...{ language: 'en', paragraphs: ['The bridge has collapsed.'] },
  ...(finding && { review: { rating: 'So it is', finding, claimant: null } }),
});
const comparisonOf = (verdict: Verdict): Comparison => ({
  ...{ a: 1, b: 0, verdict, confidence: 0.8 },
  reasons: [
    {
      ...({ kind: 'detail', verdict, a: 'x', b: 'y', message: 'reason_detail', values: ['x', 'y'] } as const),
      aSpan: { start: 0, end: 1 },
      bSpan: { start: 0, end: 1 },
    },
  ],
});

describe('a comparison with a fact-check', () => {
  test.each([
    // The sentence … the claim, which was found …, so that it …
    ['agrees', 'false', 'conflicts'],
    ['differs', 'false', 'conflicts'],
    ['conflicts', 'false', null],
    ['updates', 'false', null],
    ['agrees', 'true', 'agrees'],
    ['conflicts', 'true', 'conflicts'],
    ['agrees', 'mixed', 'differs'],
    ['agrees', 'unknown', 'differs'],
    ['conflicts', 'mixed', null],
  ] as const)('%s, found %s: %s', (verdict, finding, expected) => {
    const weighed = weighReview(comparisonOf(verdict), checkOf(finding));
    expect(weighed?.verdict ?? null).toBe(expected);
    if (weighed)
      expect(weighed.reasons[0]).toMatchObject({ message: 'reason_fact_check', values: ['Checkers', 'So it is'] });
  });

  test('of an article that is none stays as it is', () => {
    const comparison = comparisonOf('agrees');
    expect(weighReview(comparison, checkOf(null))).toBe(comparison);
  });
});
