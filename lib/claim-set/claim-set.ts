import type { Article } from '../article/article';
import type { ReadArticle } from '../matching/compare-articles';
import type { Correction } from '../report/corrections';
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
  /** Forgets all articles that fit, all their editions included, at once. Gives how many. */
  forgetAll(which: Forgettable, following?: Following): Promise<number>;
  /** The latest edition kept of this address. */
  find(url: string): Promise<KeptArticle | null>;
  /** The same of many addresses, in their order; `null` for what is not kept. */
  findMany(urls: readonly string[]): Promise<(KeptArticle | null)[]>;
  /**
   * The kept articles by the event they tell of: of each story the addresses in order of publishing. Stories of one
   * article are among them.
   */
  stories(following?: Following): Promise<string[][]>;
  /** All editions kept of this address, the first kept first. */
  editions(url: string): Promise<KeptArticle[]>;
  /**
   * The kept articles of other outlets most likely to speak of the same event, nearest first; the article's own
   * address left out, of each article its latest edition.
   */
  related(reading: Pick<ReadArticle, 'article'>, limit?: number): Promise<KeptArticle[]>;
  /** Opens the database and loads the index, so that the first lookup need not. Changes nothing. */
  prepare(): Promise<void>;
  /** All kept articles, latest kept first. */
  list(): Promise<KeptLine[]>;
  /** The same, some hundreds at a time, with how many there are; what is forgotten meanwhile may be missing. */
  readLines(): AsyncIterable<{ lines: KeptLine[]; total: number }>;
  /** How many articles and claims are kept, their latest editions counted. */
  count(): Promise<{ articles: number; claims: number }>;
  /**
   * The text of every edition of every article, in the order of keeping; what is kept or forgotten meanwhile may be
   * missing. Reads some at a time, so that a set of any size passes through little memory.
   */
  readAll(): AsyncIterable<KeptText>;
  /**
   * Keeps what the reader has put right, in place of what was put right there before.
   * @throws StorageFull
   */
  correct(correction: Correction): Promise<void>;
  /** Takes a correction back. `false` when there was none. */
  uncorrect(correction: Correction): Promise<boolean>;
  /** The corrections of these articles, or all, the latest made first. Articles take theirs along when they are forgotten. */
  corrections(urls?: readonly string[]): Promise<Correction[]>;
  /** Begins to take in editions that were kept elsewhere or before (a backup). */
  takeIn(): Promise<Intake>;
  /** Closes the database; the next call opens it again. */
  close(): void;
}

/** How who asked for a long work follows it. */
export interface Following {
  /** Stops the work: it throws the signal's reason, and nothing has changed. */
  signal?: AbortSignal | undefined;
  /** Told now and then how much is done, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}

/** Editions on their way in. Nobody sees any of them until `commit`, and then all of them. */
export interface Intake {
  /**
   * Puts editions aside.
   * @throws StorageFull
   */
  add(editions: readonly KeptText[]): Promise<void>;
  /** Puts corrections aside. */
  correct(corrections: readonly Correction[]): void;
  /**
   * Joins them to the claim set. Editions of an address that is kept already are put in order of keeping with those
   * there; the same text is taken once. What is kept stays kept.
   * @throws StorageFull; then nothing is changed.
   */
  commit(following?: Following): Promise<TakenIn>;
  /** Throws them away. */
  abandon(): Promise<void>;
}

/** What came of an intake, in counts. */
export interface TakenIn {
  /** Articles that were not kept before. */
  articles: number;
  /** Editions added, those of new articles included. */
  editions: number;
  /** Editions that were there already. */
  known: number;
}

/** Which articles to forget. */
export type Forgettable =
  | { outlet: string }
  /** Published in these days, the last included; ISO dates. Articles without a date count by their day of keeping. */
  | { from: string; to: string }
  | 'everything';

export interface KeptArticle {
  reading: ReadArticle;
  /** ISO date-time of keeping. */
  keptAt: string;
  /** From 1. */
  edition: number;
}

/** An edition without what was read from it: claims are read again from the text, which never changes. */
export interface KeptText {
  article: Article;
  keptAt: string;
  /** How many claims were found in it. */
  claims: number;
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
