/**
 * One page of one outlet as read at one time: what the rest of the system knows of a page.
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
}

/** `[start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}
