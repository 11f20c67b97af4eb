import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { ReadArticle } from '../matching/compare-articles';
import type { KeptLine } from './claim-set';

/** What one address said at one time, whole. Never changed once written, save for claims read again by a newer reader. */
export interface EditionRow {
  /** Counts up over all editions of all articles, never used twice. */
  id?: number;
  url: string;
  edition: number;
  /** ISO date-time. */
  keptAt: string;
  reader: number;
  reading: ReadArticle;
}

/** One article as a line in the library's list, and where its latest edition stands. */
export interface ArticleRow extends KeptLine {
  /** `EditionRow.id` of the latest edition. */
  latest: number;
  /** `BlockRow.id` of the block that holds its signature. */
  block: number;
}

/** The signatures of some hundred articles side by side (see `signature.ts`), so that all are soon loaded. */
export interface BlockRow {
  id?: number;
  /** `EditionRow.id` of each. */
  editions: number[];
  /** `SIGNATURE_LENGTH` for each, one after the other. */
  terms: Uint32Array;
}

export interface CounterRow {
  name: 'changes';
  /** Counts the changes of the blocks, so that a copy in memory knows when it is stale. */
  value: number;
}

/** The database's versions, top to bottom. An upgrade is a named pure function with a before and an after. */
export class Database extends Dexie {
  declare editions: Table<EditionRow, number>;
  declare articles: Table<ArticleRow, string>;
  declare blocks: Table<BlockRow, number>;
  declare counters: Table<CounterRow, string>;

  constructor(name: string, options?: DexieOptions) {
    super(name, options);
    this.version(1).stores({
      editions: '++id, &[url+edition]',
      articles: 'url, outlet, published, keptAt',
      blocks: '++id',
      counters: 'name',
    });
  }
}
