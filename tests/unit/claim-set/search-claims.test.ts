import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { type FoundClaim, searchClaims } from '../../../lib/claim-set/search-claims';
import { findClaims } from '../../../lib/claims/find-claims';

const articleOf = (n: number, text: string): Article => ({
  ...{ url: `https://o${n}.example/`, outlet: `Outlet ${n}`, title: '', author: null, published: '2031-04-02' },
  ...{ modified: null, language: 'en', paragraphs: [text] },
});
const TEXTS = [
  'The quarry at Sønderlev flooded on Monday and 30 workers fled, the mayor said.',
  'The mayor opened a school at Oldham on Tuesday. Fishermen landed 40 tonnes of herring on Friday.',
  'Floods closed the quarry at Sonderlev on Monday, the council said.',
];

async function find(words: string[], stopAfter = Number.POSITIVE_INFINITY, copies = 1) {
  const set = openClaimSet({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (let n = 0; n < copies * TEXTS.length; n++) {
    const article = articleOf(n, TEXTS[n % TEXTS.length] ?? '');
    await set.keep({ article, claims: findClaims(article) });
  }
  const found: FoundClaim[] = [];
  const progress: number[] = [];
  const controller = new AbortController();
  const onFound = (more: FoundClaim[], searched: number) => {
    found.push(...more);
    progress.push(searched);
    if (progress.length >= stopAfter) controller.abort();
  };
  await searchClaims(set, { words, lines: await set.list(), signal: controller.signal, onFound });
  return { found: found.map(({ line, claim }) => [line.outlet, claim.sentence]), progress };
}

test('all words must stand in the sentence or its source; case and accents do not matter', async () => {
  expect((await find(['quarry', 'mayor'])).found).toEqual([['Outlet 0', TEXTS[0]]]);
  expect((await find(['herring'])).found).toHaveLength(1);
  expect((await find(['council'])).found).toEqual([['Outlet 2', TEXTS[2]]]);
  expect((await find(['quarry', 'herring'])).found).toEqual([]);
  expect((await find([])).found).toEqual([]);
});

test('tells how far it is, and stops when it is told to', async () => {
  expect((await find(['quarry'], undefined, 30)).progress).toEqual([64, 90]);
  expect((await find(['quarry'], 1, 30)).progress).toEqual([64]);
});
