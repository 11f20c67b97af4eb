import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { compareEditions } from '../../../lib/claim-set/compare-editions';
import { findClaims } from '../../../lib/claims/find-claims';
import type { ReadArticle } from '../../../lib/matching/compare-articles';
import { makeEditSet, OTHER_WORDS, SAME_WORDS } from '../anchor/edit-set';

const read = (paragraphs: readonly string[], title = 'Landslide'): ReadArticle => {
  const article: Article = {
    ...{ url: 'https://a.example/', outlet: 'A', title, author: null, published: '2024-02-01', modified: null },
    ...{ language: 'en', paragraphs: [...paragraphs] },
  };
  return { article, claims: findClaims(article) };
};

const BEFORE = [
  'A landslide above Torrevel has killed 19 people, the regional prefect said on Thursday. It buried the only road into the valley.',
  'Soldiers are searching for four children from one family. The prefect has asked Bern for helicopters.',
];

describe('a later edition', () => {
  const compare = (...after: string[]) => compareEditions(read(BEFORE), read(after));
  const statuses = (...after: string[]) => compare(...after).claims.map(({ status }) => status);

  test('with the same text has nothing changed, and nothing added', () => {
    const { claims, added, title } = compare(...BEFORE);
    expect(claims.map(({ status }) => status)).toEqual(claims.map(() => 'unchanged'));
    expect(claims.length).toBeGreaterThan(2);
    expect(added).toEqual([]);
    expect(title).toBeNull();
  });

  test('shows a changed figure as such', () => {
    const [first, ...rest] = compare((BEFORE[0] as string).replace('19', '26'), BEFORE[1] as string).claims;
    expect(first).toMatchObject({ status: 'changed', figures: [{ was: '19', now: '26' }] });
    expect(first?.differences).toMatchObject([{ kind: 'figure', was: '19', now: '26' }]);
    expect(first?.now).toContain('killed 26 people');
    expect(rest.every(({ status }) => status === 'unchanged')).toBe(true);
  });

  test('a figure said in other words has changed in its words only', () => {
    const [first] = compare((BEFORE[0] as string).replace('19', 'nineteen'), BEFORE[1] as string).claims;
    expect(first).toMatchObject({ status: 'changed', figures: [] });
  });

  test('has a sentence moved, one gone, one added', () => {
    const [a = '', b = ''] = (BEFORE[0] as string).split(/(?<=Thursday\.) /);
    const [c = ''] = (BEFORE[1] as string).split(/(?<=family\.) /);
    const fresh = 'Schools in Torrevel will open again on Monday, the mayor announced.';
    expect(statuses(a, c, fresh, b)).toEqual(expect.arrayContaining(['gone']));
    const { claims, added } = compare(a, c, fresh, b);
    expect(claims.find(({ was }) => was.startsWith('The prefect has asked'))?.status).toBe('gone');
    expect(added.map(({ sentence }) => sentence)).toEqual([fresh]);
  });

  test('says what the headline was', () => {
    expect(compareEditions(read(BEFORE, 'Landslide'), read(BEFORE, 'Landslide kills 19')).title).toEqual({
      was: 'Landslide',
      now: 'Landslide kills 19',
    });
  });

  test('the edit set: no claim is unchanged or moved onto other words, and changed words are marked', () => {
    for (const { edit, name, before, after } of makeEditSet().filter((_, i) => i % 23 === 0)) {
      const { claims } = compareEditions(read(before), read(after));
      for (const { status, was, now, differences } of claims) {
        const words = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').replace(/[“”"’']/g, '');
        if (status === 'unchanged' || status === 'moved') expect(words(now), name).toBe(words(was));
        for (const { was: old, wasSpan, now: fresh, nowSpan } of differences) {
          expect(was.slice(wasSpan.start, wasSpan.end)).toBe(old);
          expect(now.slice(nowSpan.start, nowSpan.end)).toBe(fresh);
        }
      }
      const changed = claims.filter(({ status }) => status === 'changed').length;
      if (edit === 'moved' || edit === 'untouched') expect(changed, name).toBe(0);
      if (OTHER_WORDS.includes(edit)) expect(changed, name).toBeGreaterThan(0);
      if (SAME_WORDS.includes(edit)) expect(claims.filter(({ status }) => status === 'gone').length, name).toBe(0);
    }
  }, 30_000);

  test('never fails, whatever became of the text', () => {
    const text = fc.array(fc.constantFrom(...BEFORE, 'Rain. Rain.', '19', '…', 'No one was hurt, police said.', ''), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [a, b] = [read(before), read(after)];
        const { claims, added } = compareEditions(a, b);
        expect(claims).toHaveLength(a.claims.length);
        for (const { paragraph, start, end, now } of claims)
          expect(b.article.paragraphs[paragraph]?.slice(start, end) ?? '').toBe(now);
        for (const { claim, sentence } of added) expect(b.claims[claim]?.sentence).toBe(sentence);
      }),
      { numRuns: 100 },
    );
  });
});
