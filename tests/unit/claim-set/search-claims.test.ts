import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { type FoundClaim, searchClaims } from '../../../lib/claim-set/search-claims';
import { findClaims } from '../../../lib/claims/find-claims';
import type { Standing } from '../../../lib/report/report';
import { writeReport } from '../../../lib/report/write-report';

const articleOf = (n: number, text: string): Article => ({
  ...{ url: `https://o${n}.example/`, outlet: `Outlet ${n}`, title: '', author: null, published: '2031-04-02' },
  ...{ modified: null, language: 'en', paragraphs: [text] },
});
const TEXTS = [
  'The quarry at Sønderlev flooded on Monday and 30 workers fled, the mayor said.',
  'The mayor opened a school at Oldham on Tuesday. Fishermen landed 40 tonnes of herring on Friday.',
  'Floods closed the quarry at Sonderlev on Monday, the council said.',
];

interface Asked {
  standing?: Standing;
  stopAfter?: number;
  copies?: number;
}

/** Reports that were written, by address. */
const asked: string[] = [];

async function find(words: string[], { standing, stopAfter = Number.POSITIVE_INFINITY, copies = 1 }: Asked = {}) {
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
  asked.length = 0;
  const reportOf = async (url: string) => {
    asked.push(url);
    const kept = await set.find(url);
    const report = kept && writeReport(kept.reading, [], 'kept');
    // Two outlets tell of the quarry.
    for (const claim of report?.claims ?? []) if (claim.sentence.includes('quarry')) claim.standing = 'agrees';
    return report;
  };
  const search = { words, standing: standing ?? ('' as const), lines: await set.list(), signal: controller.signal };
  await searchClaims(set, reportOf, { ...search, onFound });
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
  expect((await find(['quarry'], { copies: 30 })).progress).toEqual([64, 90]);
  expect((await find(['quarry'], { stopAfter: 1, copies: 30 })).progress).toEqual([64]);
});

test('by how the other outlets stand to it, with words or without', async () => {
  const alone = await find([], { standing: 'alone' });
  expect(alone.found.map(([, sentence]) => sentence)).toContain('The mayor opened a school at Oldham on Tuesday.');
  expect(alone.progress).toEqual([1, 2, 3]);
  const agreeing = await find(['quarry'], { standing: 'agrees' });
  expect(agreeing.found.map(([outlet]) => outlet).sort()).toEqual(['Outlet 0', 'Outlet 2']);
  expect((await find(['herring'], { standing: 'agrees' })).found).toEqual([]);
  expect((await find(['quarry'], { standing: 'conflicts' })).found).toEqual([]);
});

test('by standing no report is written of an article without the words, and none after it was stopped', async () => {
  await find(['herring'], { standing: 'alone' });
  expect(asked).toEqual(['https://o1.example/']);
  const stopped = await find([], { standing: 'alone', stopAfter: 2 });
  expect(stopped.progress).toEqual([1, 2]);
  expect(asked).toHaveLength(2);
});
