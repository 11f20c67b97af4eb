import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { findClaims } from '../../../lib/claims/find-claims';
import type { ReadArticle } from '../../../lib/matching/compare-articles';
import { type Correction, keyOfCorrection } from '../../../lib/report/corrections';
import { writeReport } from '../../../lib/report/write-report';

const read = (outlet: string, text: string): ReadArticle => {
  const article: Article = {
    ...{ url: `https://${outlet.toLowerCase()}.example/`, outlet, title: 'Rockslide', author: null },
    ...{ published: '2031-04-02', modified: null, language: 'en', paragraphs: [text] },
  };
  return { article, claims: findClaims(article) };
};
const HERE = 'The rockslide at Marrow Pass killed 14 people on Monday, the canton police said.';
const THERE = 'The rockslide at Marrow Pass killed 20 people on Monday, the rescue service said.';
const herald = read('Herald', HERE);
const courier = read('Courier', THERE);
const here = { url: herald.article.url, sentence: HERE };
const there = { url: courier.article.url, sentence: THERE };

const report = (...corrections: Correction[]) => writeReport(herald, [courier], 'kept', corrections);
const verdict = (own: 'agrees' | 'updates' | 'unrelated'): Correction => {
  return { kind: 'verdict', a: here, b: there, verdict: own, ...(own === 'updates' && { later: 'b' as const }) };
};

describe('a verdict put right', () => {
  test('stands in place of the one that was found, surely, and is marked', () => {
    expect(report().claims[0]).toMatchObject({ evidence: [{ verdict: 'conflicts' }] });
    expect(report(verdict('agrees'))).toMatchObject({
      claims: [
        { standing: 'agrees', evidence: [{ verdict: 'agrees', corrected: 'agrees', sure: true, confidence: 1 }] },
      ],
      summary: { conflicts: 0, agrees: 1 },
    });
  });

  test('no reason is left that speaks for another verdict', () => {
    const [evidence] = report(verdict('agrees')).claims[0]?.evidence ?? [];
    expect(evidence?.reasons.filter((reason) => reason.verdict !== 'agrees')).toEqual([]);
  });

  test('holds from the other side as well, the later one being the same', () => {
    const evidence = (of: ReadArticle, other: ReadArticle) =>
      writeReport(of, [other], 'kept', [verdict('updates')]).claims[0]?.evidence[0];
    expect(evidence(herald, courier)).toMatchObject({ verdict: 'updates', later: 'there' });
    expect(evidence(courier, herald)).toMatchObject({ verdict: 'updates', later: 'here' });
  });

  test('another question leaves the claim alone; the finding can still be seen', () => {
    expect(report(verdict('unrelated')).claims[0]).toMatchObject({
      standing: 'alone',
      evidence: [{ verdict: 'conflicts', corrected: 'unrelated', sure: false }],
    });
  });

  test('joins two sentences that were not found to answer one question', () => {
    const calm = read('Courier', 'The mayor of Marrow opened a new swimming hall on Friday, the town said.');
    const sentence = calm.claims[0]?.sentence ?? '';
    expect(sentence).not.toBe('');
    expect(writeReport(herald, [calm], 'kept').claims[0]?.evidence).toEqual([]);
    const own: Correction = { kind: 'verdict', a: here, b: { url: calm.article.url, sentence }, verdict: 'differs' };
    expect(writeReport(herald, [calm], 'kept', [own]).claims[0]).toMatchObject({
      standing: 'differs',
      evidence: [{ verdict: 'differs', corrected: 'differs', sentence }],
    });
  });

  test('of a sentence that the article says no longer, nothing comes', () => {
    const own: Correction = { ...verdict('agrees'), a: { ...here, sentence: 'It said this once.' } } as Correction;
    expect(report(own)).toEqual(report());
  });
});

describe('a source put right', () => {
  test('is the claim’s from then on, and is marked', () => {
    const own: Correction = { kind: 'source', at: here, chain: ['Alpine Wire', 'the rescue service'] };
    expect(report(own).claims[0]).toMatchObject({
      corrected: true,
      attribution: { source: 'Alpine Wire', chain: ['Alpine Wire', 'the rescue service'] },
    });
    expect(report().claims[0]).not.toHaveProperty('corrected');
  });

  test('makes one origin of two where both have it from the same', () => {
    const agreed = read('Courier', HERE.replace('the canton police said', 'the rescue service said'));
    const origins = (...corrections: Correction[]) =>
      writeReport(herald, [agreed], 'kept', corrections).claims[0]?.origins.length;
    expect(origins()).toBe(2);
    expect(origins({ kind: 'source', at: here, chain: ['the rescue service'] })).toBe(1);
  });

  test('may be that there is none: the outlet’s own words', () => {
    expect(report({ kind: 'source', at: here, chain: [] }).claims[0]?.attribution).toBeNull();
    expect(report({ kind: 'source', at: there, chain: [] }).claims[0]?.evidence[0]).toMatchObject({
      attribution: null,
      sourceCorrected: true,
    });
  });
});

test('a verdict has one key, whichever side it was given from; a source has its own', () => {
  const swapped: Correction = { kind: 'verdict', a: there, b: here, verdict: 'differs' };
  expect(keyOfCorrection(swapped)).toBe(keyOfCorrection(verdict('agrees')));
  const keys = [here, there].map((at) => keyOfCorrection({ kind: 'source', at, chain: [] }));
  expect(new Set([...keys, keyOfCorrection(swapped)]).size).toBe(3);
});
