import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { type Block, packBlock } from '../../../lib/claim-set/block';
import { Database } from '../../../lib/claim-set/database';
import { joinBlocks, partBlocks } from '../../../lib/claim-set/join-blocks';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';

const articleOf = (n: number, text: string): Article => ({
  url: `https://outlet-${n}.example/ferry`,
  outlet: `Outlet ${n}`,
  title: 'Ferry Kestrel sinks off Marlow',
  author: null,
  published: '2024-05-02',
  modified: null,
  language: 'en',
  paragraphs: [`The ferry Kestrel sank off Marlow harbour with ${text} aboard.`],
});
const read = (article: Article) => ({ article, claims: [] });
const asker = { article: articleOf(0, '40 passengers') };

/** A disk, and claim sets on it that write a copy of the index as soon as one block was read. */
function disk() {
  const indexedDB = new IDBFactory();
  const open = () => openClaimSet({ indexedDB, IDBKeyRange, looseBlocks: 0 });
  const copies = async () => {
    const db = new Database('corroborate', { indexedDB, IDBKeyRange });
    const rows = await db.copies.toArray();
    db.close();
    return rows;
  };
  /** The copy is written when nobody waits for it. */
  const copied = async () => {
    while (!(await copies()).length);
  };
  const found = async () => (await open().related(asker)).map(({ reading }) => reading.article.outlet).sort();
  return { open, copies, copied, found };
}

describe('the copy of the index', () => {
  test('blocks are joined and parted again as they were', () => {
    const signature = { terms: Uint32Array.of(3, 8, 4_000_000_000), weights: Uint8Array.of(255, 9, 1) };
    const entry = (edition: number) => ({ edition, day: 19_000 + edition, outlet: edition * 7, signature });
    const blocks = new Map<number, Block>([
      [4, packBlock([entry(1), entry(2)])],
      [9, packBlock([])],
      [7, packBlock([entry(5)])],
    ]);
    expect([...partBlocks(joinBlocks(blocks))]).toEqual([...blocks]);
    expect(partBlocks(joinBlocks(new Map())).size).toBe(0);
  });

  test('a start finds by it what it finds without', async () => {
    const { open, copied, found } = disk();
    for (const n of [1, 2]) await open().keep(read(articleOf(n, `${n}00 people`)));
    const before = await found();
    await copied();
    expect(await found()).toEqual(before);
    expect(before).toEqual(['Outlet 1', 'Outlet 2']);
  });

  test('what was kept since it was written is found', async () => {
    const { open, copied, found } = disk();
    await open().keep(read(articleOf(1, '100 people')));
    await found();
    await copied();
    await open().keep(read(articleOf(2, '200 people')));
    expect(await found()).toEqual(['Outlet 1', 'Outlet 2']);
  });

  test('holds nothing of what was forgotten', async () => {
    const { open, copies, copied, found } = disk();
    for (const n of [1, 2]) await open().keep(read(articleOf(n, `${n}00 people`)));
    await found();
    await copied();
    await open().forget(articleOf(1, '').url);
    expect(await copies()).toEqual([]);
    expect(await found()).toEqual(['Outlet 2']);
    await copied();
    await open().forgetAll('everything');
    expect(await copies()).toEqual([]);
    expect(await found()).toEqual([]);
  });
});
