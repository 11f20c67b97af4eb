import type { Standing } from '../report/report';

/** A claim that is marked in the live page. */
export interface Mark {
  /** `ReportedClaim.index`. */
  claim: number;
  standing: Standing;
  range: Range;
  /** What stood under the mark when it was set, as `textUnder` gives it: the mark holds only while it stands there. */
  text: string;
}

/** The text under a range without its white space, which is how the page is laid out and not what it says. */
export function textUnder(range: Range): string {
  return range.toString().replace(/\s+/g, '');
}

/** Whether the page still says, under the mark, what was read. Marks must never point at other words. */
export function holds({ range, text }: Mark): boolean {
  const { isConnected, ownerDocument } = range.startContainer;
  // A frame that went elsewhere leaves its document behind, whole and shown by no window.
  return isConnected && ownerDocument?.defaultView != null && text !== '' && textUnder(range) === text;
}
