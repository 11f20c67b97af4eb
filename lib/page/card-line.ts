import type { Report } from '../report/report';
import type { Box } from './place-tooltip';

/** Where a claim's words are on the screen: the line in hand, and all of them. Boxes of the page's viewport. */
export interface Anchor {
  line: Box;
  words: Box;
}

/** What the content script says to the frame that draws a claim's card. */
export type ToCard =
  /** `claim` as `ReportedClaim.index`. */
  { show: { report: Report; claim: number; anchor: Anchor; focus: boolean } } | { place: Anchor } | { hide: true };

/** What the frame says. */
export type FromCard =
  | { close: true }
  | { step: 1 | -1 }
  /** Where the card is now, in the page's viewport. */
  | { card: Box }
  /** The pointer was on the card and is beside it now. CSS pixels of the page's viewport. */
  | { left: { x: number; y: number } };
