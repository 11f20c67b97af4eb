import type { ReadArticle } from '../matching/compare-articles';
import type { ArticleLine } from '../report/report';

/** Everything kept on this machine. Every call is atomic: it happened whole, or not at all. */
export interface ClaimSet {
  /**
   * Keeps an article with its claims. The same address with changed text becomes a new edition.
   * @throws StorageFull when the browser gives no more room; nothing is changed then.
   */
  keep(reading: ReadArticle): Promise<Kept>;
  /** Forgets an article, all its editions included. `false` when it was not kept. */
  forget(url: string): Promise<boolean>;
  /** The latest edition kept of this address. */
  find(url: string): Promise<KeptArticle | null>;
  /** The kept articles most likely to speak of the same event, nearest first, the article's own address left out. */
  related(reading: ReadArticle, limit?: number): Promise<KeptArticle[]>;
  /** All kept articles, latest kept first. */
  list(): Promise<KeptLine[]>;
}

export interface KeptArticle {
  reading: ReadArticle;
  /** ISO date-time of keeping. */
  keptAt: string;
  /** From 1. */
  edition: number;
}

export interface KeptLine extends ArticleLine {
  keptAt: string;
  edition: number;
  claims: number;
}

export interface Kept {
  status: 'kept' | 'unchanged' | 'new-edition';
  edition: number;
}

/** The browser gives no more room. Nothing was changed. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}
