import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import type { ReadArticle } from '../matching/compare-articles';
import type { Correction } from '../report/corrections';
import type { Block } from './block';
import type { KeptLine } from './claim-set';
import type { JoinedBlocks } from './join-blocks';
import { type ArticleRow1, type BlockRow1, type EditionRow1, upgradeArticle, upgradeBlock } from './upgrades';

/** Taken in from a backup, which holds texts: its claims are read when somebody asks for them. */
export const UNREAD = 0;

/** What one address said at one time, whole. Never changed once written, save for claims read again by a newer reader. */
export interface EditionRow {
  /** Counts up over all editions of all articles, never used twice. */
  id?: number;
  url: string;
  /** ISO date-time. */
  keptAt: string;
  /** `READER_VERSION` of the claims; `UNREAD` when they are yet to be read. */
  reader: number;
  reading: ReadArticle;
  /** How many claims there were when it was kept; stands only where they are yet to be read. */
  count?: number;
}

/** One article as a line in the library's list, and where the rest of it stands. */
export interface ArticleRow extends KeptLine {
  /** `EditionRow.id` of each edition, the first kept first. What stands in no row's list is not kept. */
  editions: number[];
  /** `BlockRow.id` of the block that holds its signature. */
  block: number;
}

/** A part of the index. */
export interface BlockRow extends Block {
  id?: number;
  /** `CounterRow.value` when it was last written: a copy in memory loads only what was written since. */
  changed: number;
}

export interface CounterRow {
  name: 'changes';
  /** Counts the changes of the index. */
  value: number;
  /** `value` when a block was last deleted: an older copy in memory has to be loaded again as a whole. */
  dropped: number;
}

/** The blocks joined into one row, which a start reads several times as fast as a hundred. Made again from them when lost. */
export interface CopyRow extends JoinedBlocks {
  name: 'index';
  /** `CounterRow.value` when it was made. */
  changes: number;
}

/** An intake that has not been committed: which rows of `editions` belong to it. */
export interface ArrivalRow {
  id?: number;
  /** ISO date-time of its last sign of life. */
  at: string;
  editions: number[];
}

/** What the reader has put right. */
export interface CorrectionRow {
  /** `keyOfCorrection`. */
  key: string;
  /** The articles it speaks of. */
  urls: string[];
  /** ISO date-time. */
  madeAt: string;
  correction: Correction;
}

/** The database's versions, top to bottom. What a row becomes is said by the pure functions of `upgrades.ts`. */
export class Database extends Dexie {
  declare editions: Table<EditionRow, number>;
  declare articles: Table<ArticleRow, string>;
  declare blocks: Table<BlockRow, number>;
  declare counters: Table<CounterRow, string>;
  declare copies: Table<CopyRow, string>;
  declare arrivals: Table<ArrivalRow, number>;
  declare corrections: Table<CorrectionRow, string>;

  constructor(name: string, options?: DexieOptions) {
    // Evidence is on the disk when the reader is told so, not some seconds later.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      editions: '++id, &[url+edition]',
      articles: 'url, outlet, published, keptAt',
      blocks: '++id',
      counters: 'name',
    });
    this.version(2)
      .stores({
        editions: '++id',
        articles: 'url, outlet, published, keptAt',
        blocks: '++id, changed',
        counters: 'name',
        arrivals: '++id',
      })
      .upgrade(upgradeTo2);
    // 2 → 3: room for corrections; nothing else becomes anything else.
    this.version(3).stores({ corrections: 'key, *urls' });
    // 3 → 4: room for a copy of the index; it is made when a start has had to read many blocks.
    this.version(4).stores({ copies: 'name' });
  }
}

/** 1 → 2: articles list their editions, the index is inverted. */
async function upgradeTo2(tx: Transaction): Promise<void> {
  const editions = new Map<string, { id: number; edition: number }[]>();
  await tx.table<EditionRow1 & { id: number }, number>('editions').each(({ id, url, edition }) => {
    editions.set(url, [...(editions.get(url) ?? []), { id, edition }]);
  });
  const articles = await tx.table<ArticleRow1, string>('articles').toArray();
  const blocks = await tx.table<BlockRow1 & { id: number }, number>('blocks').toArray();
  await tx.table('articles').bulkPut(articles.map((row) => upgradeArticle(row, editions.get(row.url) ?? [])));
  await tx.table('blocks').clear();
  const owners = new Map(articles.map((row) => [row.latest, row]));
  for (const row of blocks) {
    // A block of version 1 may hold more than one of version 2: the halves take numbers of their own.
    for (const [i, block] of upgradeBlock(row, owners).entries()) {
      const id = await tx.table('blocks').add({ ...block, ...(i === 0 ? { id: row.id } : {}), changed: 1 });
      if (i > 0)
        for (const edition of block.editions) {
          const url = owners.get(edition)?.url;
          if (url) await tx.table('articles').update(url, { block: id });
        }
    }
  }
  await tx.table('counters').put({ name: 'changes', value: 1, dropped: 1 });
}
