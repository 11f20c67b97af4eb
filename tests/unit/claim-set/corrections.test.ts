import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import type { ClaimSet } from '../../../lib/claim-set/claim-set';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { writeBackup } from '../../../lib/exchange/backup';
import { importFile } from '../../../lib/exchange/import-file';
import type { Correction } from '../../../lib/report/corrections';

const articleOf = (url: string): Article => ({
  ...{ url, outlet: new URL(url).hostname, title: '', author: null, published: '2031-04-02', modified: null },
  ...{ language: 'en', paragraphs: ['The bridge at Ostrow closed on Monday, the council said.'] },
});
const A = 'https://a.example/';
const B = 'https://b.example/';
const source: Correction = { kind: 'source', at: { url: A, sentence: 'It closed.' }, chain: ['the council'] };
const HERE = { url: A, sentence: 'It closed.' };
const THERE = { url: B, sentence: 'It is open.' };
const verdict: Correction = {
  kind: 'verdict',
  a: HERE,
  b: THERE,
  verdict: 'updates',
  later: 'b',
};

let options: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange; now: () => Date };
let set: ClaimSet;
beforeEach(async () => {
  let clock = Date.UTC(2031, 3, 4);
  options = { indexedDB: new IDBFactory(), IDBKeyRange, now: () => new Date(clock++) };
  set = openClaimSet(options);
  for (const url of [A, B]) await set.keep({ article: articleOf(url), claims: [] });
  await set.correct(source);
  await set.correct(verdict);
});

test('a correction is there after the background was stopped, for each article it speaks of', async () => {
  const again = openClaimSet(options);
  expect(await again.corrections([A])).toEqual([verdict, source]);
  expect(await again.corrections([B])).toEqual([verdict]);
  expect(await again.corrections([A, B])).toHaveLength(2);
  expect(await again.corrections(['https://c.example/'])).toEqual([]);
});

test('a second one of the same thing takes the place of the first, and can be taken back', async () => {
  const other: Correction = { kind: 'verdict', a: THERE, b: HERE, verdict: 'unrelated' };
  await set.correct(other);
  expect(await set.corrections([B])).toEqual([other]);
  expect(await set.uncorrect(verdict)).toBe(true);
  expect(await set.uncorrect(verdict)).toBe(false);
  expect(await set.corrections()).toEqual([source]);
});

test('with an article its corrections are forgotten', async () => {
  await set.forget(B);
  expect(await set.corrections()).toEqual([source]);
  await set.forgetAll('everything');
  expect(await set.corrections()).toEqual([]);
});

test('a backup takes them along; what is put right here stays', async () => {
  const file = await new Response(writeBackup(set, new Date())).blob();
  const other = openClaimSet({ ...options, indexedDB: new IDBFactory() });
  const own: Correction = { kind: 'source', at: HERE, chain: ['the mayor'] };
  await other.correct(own);
  await importFile(file, other, new Date());
  const got = await other.corrections();
  expect(got).toHaveLength(2);
  expect(got).toEqual(expect.arrayContaining([own, verdict]));
});

test('a database of version 2 is there and whole, with room for corrections', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('corroborate', { indexedDB, IDBKeyRange });
  old.version(2).stores({
    editions: '++id',
    articles: 'url, outlet, published, keptAt',
    blocks: '++id, changed',
    counters: 'name',
    arrivals: '++id',
  });
  const line = { ...articleOf(A), keptAt: '2031-04-03T00:00:00.000Z', edition: 1, claims: 0, editions: [1], block: 1 };
  await old.table('articles').put(line);
  const reading = { article: articleOf(A), claims: [] };
  await old.table('editions').put({ id: 1, url: A, keptAt: line.keptAt, reader: 0, reading });
  old.close();

  const now = openClaimSet({ ...options, indexedDB });
  expect((await now.find(A))?.reading.article).toEqual(articleOf(A));
  await now.correct(source);
  expect(await now.corrections([A])).toEqual([source]);
});
