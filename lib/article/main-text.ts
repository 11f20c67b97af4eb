import { Readability } from '@mozilla/readability';
import { copyPage, type PageCopy } from './copy-page';

/** The part of a page that is the article. */
export interface MainText extends Pick<PageCopy, 'live'> {
  /** An element of the copy. */
  root: Element;
}

/** Readability's own switches (`FLAG_*`), and the order in which it lets go of them when too little text is left. */
const STRIP_UNLIKELY = 1;
const WEIGH_CLASSES = 2;
const CLEAN = 4;
const ATTEMPTS = [STRIP_UNLIKELY | WEIGH_CLASSES | CLEAN, WEIGH_CLASSES | CLEAN, CLEAN, 0];

/** An article of fewer characters is tried again with fewer switches. Readability's own default. */
const ENOUGH = 500;

/**
 * Finds the article in a page with Readability (Mozilla, after Arc90).
 *
 * Readability moves the text nodes of the copy, which keeps their way back to the live page; only its own second
 * attempt rebuilds the page from HTML and loses it. So each attempt here is one run on a copy of its own.
 *
 * @param blank makes an empty document without scripts.
 * @returns the attempt with enough text, or else the one with the most; `null` when there is none.
 */
export function findMainText(document: Document, blank: () => Document): MainText | null {
  let best: (MainText & { length: number }) | null = null;
  for (const flags of ATTEMPTS) {
    const { document: copy, live } = copyPage(document, blank());
    const reader = new Readability<Element>(copy, {
      serializer: (element) => element as Element,
      charThreshold: 1,
      disableJSONLD: true,
      keepClasses: true,
    });
    (reader as unknown as { _flags: number })._flags = flags;
    const found = reader.parse();
    const length = found?.length ?? 0;
    if (found?.content && (!best || length > best.length)) best = { root: found.content, live, length };
    if (length >= ENOUGH) break;
  }
  return best;
}
