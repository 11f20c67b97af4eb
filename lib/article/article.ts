/**
 * An outlet's page at the moment it was read, and all that the rest of the system knows of it.
 * Plain data, so that it crosses messages, the claim set and the command line unchanged.
 */
export interface Article {
  /** The page's canonical address, `http(s):`, without a fragment. */
  url: string;
  /** The publication's name, as a reader would say it ("Delta & Valley News"). Never empty: the host name stands in. */
  outlet: string;
  /** The headline; empty when the page states none. */
  title: string;
  author: string | null;
  /** ISO 8601 date (`2025-01-13`) or date and time with zone; `null` when the page states none. */
  published: string | null;
  /** The same for the last change the page states. */
  modified: string | null;
  /** BCP 47 tag of the text's language (`en`, `fr`), `und` when it cannot be told. */
  language: string;
  /** The text in reading order, a block an entry. Offsets of a claim are UTF-16 units into one entry. */
  paragraphs: string[];
  /** Only of a fact-check (schema.org/ClaimReview): its one paragraph is what somebody claimed, this what was found. */
  review?: Review;
}

/** What a fact-checker found of a claim. */
export interface Review {
  /** In the fact-checker's own words: "Mostly false". */
  rating: string;
  finding: 'true' | 'false' | 'mixed' | 'unknown';
  /** Who made the claim, where the fact-checker says so. */
  claimant: string | null;
}

/** `[start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}
