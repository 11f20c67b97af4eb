import type { Article } from '../article/article';
import type { EditionChanges } from '../claim-set/compare-editions';
import type { Place } from '../claims/find-claims';
import type { Correction } from '../report/corrections';
import type { Report } from '../report/report';

/**
 * What of a page was not read: `rest`, the end of a text that is longer than any article; `frames`, text in frames of
 * other sites, which are theirs. And what cannot be shown in it: `card`, a claim's card.
 */
export type Unread = 'rest' | 'frames' | 'card';

/** What became of reading a tab. Expected states are data, so that every surface can say them plainly. */
export type CheckResult =
  | { state: 'report'; report: Report }
  /** The browser, the site or the reader forbids reading this page (browser pages, stores, PDF viewer, no grant). */
  | { state: 'no-access' }
  /** The page was read and is no article. */
  | { state: 'no-article'; unread?: Unread[] }
  /** The article is not in a language that is read. BCP 47 tag. */
  | { state: 'other-language'; language: string }
  /** The reader has stopped it. What was kept by then stays kept. */
  | { state: 'stopped' }
  /** The browser gives no more room for the claim set; nothing was kept. */
  | { state: 'storage-full' }
  | { state: 'error'; message: string };

/** What became of the tabs of `keepAllTabs`, in counts. */
export interface KeepAllResult {
  /** New articles and new editions. */
  kept: number;
  /** Kept before, with the same text. */
  unchanged: number;
  /** Pages that are no article, or in another language. */
  noArticle: number;
  noAccess: number;
  /** Whether the reader stopped it before all tabs were read. */
  stopped: boolean;
}

/** How far a long work has come, in pieces. */
export interface Progress {
  done: number;
  total: number;
}

/** One edition of a kept article as a line in a list. */
export interface EditionLine {
  /** From 1. */
  edition: number;
  /** ISO date-time. */
  keptAt: string;
  /** `null` for the first. */
  since: EditionChanges | null;
}

/** What the background (the desk) does for popup, side panel and library. Tabs are the browser's tab ids. */
export interface Desk {
  /** Reads a tab, compares it with the claim set, marks its claims. */
  checkTab(tab: number): Promise<CheckResult>;
  /**
   * While a tab is being read: its report beside the nearest article alone, as soon as that is written. `null` once the
   * work is done, or where nothing is being done.
   */
  firstReport(tab: number): Promise<Report | null>;
  /**
   * Checks the sentence in which the reader's selection begins and opens its tooltip, though it be no claim by itself.
   * `no-selection` when nothing of the article is selected.
   */
  checkSelection(tab: number): Promise<CheckResult | { state: 'no-selection' }>;
  /** Keeps the article in a tab, then reports it again. */
  keepTab(tab: number): Promise<CheckResult>;
  /** Lets whatever is being read or kept in a tab end as `stopped`, at its next breath. */
  stopReading(tab: number): Promise<void>;
  /** Keeps the article of every tab that may be read. */
  keepAllTabs(): Promise<KeepAllResult>;
  /** How far `keepAllTabs` has come; `null` when it is not at work. */
  keepAllProgress(): Promise<Progress | null>;
  /** Lets `keepAllTabs` end, the tab in hand left as it is; what it has kept stays kept. */
  stopKeepingAll(): Promise<void>;
  /** Forgets an article by address; `false` when it was not kept. */
  forget(url: string): Promise<boolean>;
  /**
   * The report of a kept article against the others kept, and the article itself; `null` when it is not kept.
   * @throws once `stopReport` was called
   */
  reportKept(url: string): Promise<{ report: Report; article: Article } | null>;
  /**
   * The editions kept of an address, the first kept first, each with what changed since the one before.
   * @throws once `stopReport` was called
   */
  listEditions(url: string): Promise<EditionLine[]>;
  /** Leaves off whatever is being compared for a kept article, at its next breath. */
  stopReport(url: string): Promise<void>;
  /** Keeps what the reader has put right; it is taken into every report from then on. */
  correct(correction: Correction): Promise<void>;
  /** Takes a correction back; `false` when there was none. */
  uncorrect(correction: Correction): Promise<boolean>;
  /** All that the reader has put right, the latest first. */
  listCorrections(): Promise<Correction[]>;
  /** Scrolls a tab to a claim and opens its tooltip. `false` when the page no longer has it. */
  showClaim(tab: number, claim: number): Promise<boolean>;
  /** Goes to the next (`1`) or previous (`-1`) claim of a tab, checking the tab first when nothing is marked there. */
  stepClaim(tab: number, direction: 1 | -1): Promise<boolean>;
}

/** What the content script does in a page for the background. */
export interface Page {
  /** Answers when the content script is there. */
  ping(): Promise<true>;
  /** Reads the page's article; `null` when it is none. */
  readArticle(): Promise<Article | null>;
  /** The page's JSON-LD of the type ClaimReview, as it stands there; anything at all may be in it. */
  readReviews(): Promise<unknown[]>;
  /** What the last reading left unread. */
  unread(): Promise<Unread[]>;
  /** Where the selection begins in the article read last; `null` when it is not in it. */
  selected(): Promise<Place | null>;
  /** Marks the claims of a report, in place of any marks before. How many were marked. */
  paint(report: Report): Promise<number>;
  /** How many claims are marked. */
  marked(): Promise<number>;
  /** Leaves off reading and marking, at the next breath; a reading under way ends as `null`. */
  stop(): Promise<void>;
  /** Takes all marks and the tooltip away. */
  clear(): Promise<void>;
  /** Scrolls to a claim and opens its tooltip. `false` when it is not on the page. */
  showClaim(claim: number): Promise<boolean>;
  /** Goes to the next (`1`) or previous (`-1`) marked claim and opens its tooltip. `false` when nothing is marked. */
  stepClaim(direction: 1 | -1): Promise<boolean>;
}
