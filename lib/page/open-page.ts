import { findReviewNodes, readJsonLd } from '../article/json-ld';
import { type PageReading, readPageInSteps } from '../article/read-page';
import type { Steps } from '../article/steps';
import type { Page } from '../messages/interfaces';
import type { Report, ReportedClaim } from '../report/report';
import type { Anchor } from './card-line';
import { hasClosedFrames } from './closed-frames';
import { contains, findMarkAt } from './find-mark-at';
import { inSlices } from './in-slices';
import { holds, type Mark } from './mark';
import { markAgain, markClaims } from './mark-claims';
import { openPainter } from './paint-marks';
import type { Box } from './place-tooltip';
import { selectedPlace } from './selected-place';
import { watchText } from './watch-text';

/** Resting on a claim this long opens its tooltip; leaving claim and tooltip this long closes it. Milliseconds. */
const OPEN_AFTER = 120;
const CLOSE_AFTER = 300;
/** A page that changes all the time is read again no more often than this. Milliseconds. */
const READ_AGAIN_AFTER = 1_000;
/** After reading it again, this many times as long as that took is left to the page. */
const SHARE_LEFT = 5;
/** A page that is never idle has the tooltip got ready after so long. Milliseconds. */
const READY_AFTER = 1_000;

/** The tooltip as the page drives it. */
export interface Tooltip {
  /** It cannot be shown in this page, as far as is known yet. */
  readonly barred: boolean;
  /** Gets ready to be shown soon. */
  prepare(): void;
  /**
   * Shows a claim's card by the words that `anchor` gives, on every call afresh as the page scrolls.
   * @param focus whether the keyboard goes into the tooltip
   */
  show(report: Report, claim: ReportedClaim, anchor: () => Anchor | null, focus: boolean): void;
  hide(): void;
  /** Whether an event happened in the tooltip. */
  holds(event: Event): boolean;
  /** Whether a point of the page's viewport lies on the tooltip, which then takes the pointer. CSS pixels. */
  takes(at: { x: number; y: number }): boolean;
}

/**
 * One page as the background drives it: reads the article, marks its claims, opens tooltips on hover, focus and
 * keyboard. The page's DOM is not changed.
 */
export function openPage(
  window: Window & typeof globalThis,
  tooltip: Tooltip,
): Page & { closeClaim(): void; pointAt(at: { x: number; y: number }): void } {
  const { document } = window;
  const painter = openPainter();
  let reading: PageReading | null = null;
  let report: Report | null = null;
  let marks: Mark[] = [];
  let current: Mark | null = null;
  /** The page's document and those of its own site's frames that text was read from. */
  const watched = new Map<Document, { root: Element; stop: () => void }>();

  // --- marks ---

  /** Counts the reader's stops: what was begun before one goes no further. */
  let stops = 0;
  function inOwnSlices<T>(steps: Steps<T>): Promise<T | null> {
    const before = stops;
    return inSlices(window, steps, () => stops !== before);
  }

  const readNow = () => inOwnSlices(readPageInSteps(document, { url: document.location.href }));

  /** Counts changes of the page: marks that were set while it changed are looked at once more. */
  let changes = 0;
  let readAgainTimer = 0;
  let readAgainAfter = READ_AGAIN_AFTER;
  /** The page changed: marks that no longer hold go at once; a while later their words are looked for again. */
  function textChanged(): void {
    changes++;
    const held = marks.filter(holds);
    const missing = report ? report.claims.length - held.length : 0;
    if (held.length !== marks.length) {
      if (current && !held.includes(current)) close();
      marks = held;
      painter.paint(marks);
    }
    for (const [frame, { stop }] of watched) {
      if (frame.defaultView) continue;
      stop();
      watched.delete(frame);
    }
    if (missing && !readAgainTimer) {
      readAgainTimer = window.setTimeout(() => {
        void findAgain().finally(() => {
          readAgainTimer = 0;
        });
      }, readAgainAfter);
    }
  }

  /** Looks for the words of claims without a mark in a fresh reading. */
  async function findAgain(): Promise<void> {
    const started = window.performance.now();
    const asked = report;
    const fresh = await readNow();
    if (!fresh || !asked || asked !== report) return;
    const marked = new Set(marks.map(({ claim }) => claim));
    const lost = asked.claims.filter(({ index }) => !marked.has(index));
    const before = changes;
    const found = await inOwnSlices(markAgain(fresh, lost));
    readAgainAfter = Math.max(READ_AGAIN_AFTER, SHARE_LEFT * (window.performance.now() - started));
    if (asked !== report || !found?.length) return;
    reading = fresh;
    show([...marks, ...(before === changes ? found : found.filter(holds))].sort((a, b) => a.claim - b.claim));
  }

  function show(next: Mark[]): void {
    marks = next;
    painter.paint(marks);
    if (marks.length) prepareTooltip();
    watch();
  }

  /** Making the tooltip's frame takes longer than all marks: they come onto the screen first. */
  function prepareTooltip(): void {
    window.requestAnimationFrame(() => {
      window.requestIdleCallback(() => marks.length && tooltip.prepare(), { timeout: READY_AFTER });
    });
  }

  // --- tooltip ---

  function open(mark: Mark, focus: boolean, at?: { x: number; y: number }): void {
    const claim = report?.claims.find(({ index }) => index === mark.claim);
    if (!report || !claim) return;
    current = mark;
    painter.setCurrent(mark);
    tooltip.show(report, claim, () => anchorOf(mark.range, at), focus);
  }

  function close(): void {
    current = null;
    painter.setCurrent(null);
    tooltip.hide();
  }

  let timer = 0;
  function later(delay: number, work: () => void): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(work, delay);
  }

  /** Where the reader points, in the viewport of a document: the page's own or a frame's. */
  let pointer: { document: Document; x: number; y: number } | null = null;
  let frame = 0;
  let resting: Mark | null = null;
  function pointerMoved(document: Document, event: PointerEvent): void {
    // A page may make up events; only the reader's open anything.
    if (event.isTrusted) pointAt(document, event.clientX, event.clientY);
  }

  function pointAt(document: Document, x: number, y: number): void {
    const { left, top } = inPage({ left: x, top: y, right: x, bottom: y }, document.defaultView);
    if (tooltip.takes({ x: left, y: top })) {
      window.clearTimeout(timer);
      pointer = null;
      resting = current;
      return;
    }
    pointer = { document, x, y };
    if (frame) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      if (!pointer) return;
      const at = pointer;
      const mark = findMarkAt(at.document, marks, at.x, at.y);
      if (mark === resting) return;
      resting = mark;
      if (mark && mark !== current) later(OPEN_AFTER, () => open(mark, false, at));
      else if (!mark && current) later(CLOSE_AFTER, close);
      else window.clearTimeout(timer);
    });
  }

  function focused(event: FocusEvent): void {
    if (tooltip.holds(event)) return;
    const mark = marks.find(({ range }) => contains(range, event.target as Node, 0));
    if (mark && mark !== current) open(mark, false);
  }

  function keyPressed(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && current) {
      event.stopPropagation();
      close();
    }
  }

  function watch(): void {
    watchDocument(document);
    for (const { range } of marks) {
      const frame = range.startContainer.ownerDocument;
      if (frame) watchDocument(frame);
    }
  }

  function watchDocument(document: Document): void {
    const before = watched.get(document);
    // A document that was opened anew (`document.open`) has lost all who listened to it.
    if (before?.root === document.documentElement) return;
    before?.stop();
    const stopText = watchText(document, textChanged);
    const moved = (event: PointerEvent) => pointerMoved(document, event);
    document.addEventListener('pointermove', moved, { passive: true, capture: true });
    document.addEventListener('focusin', focused, true);
    document.addEventListener('keydown', keyPressed, true);
    const stop = () => {
      stopText();
      document.removeEventListener('pointermove', moved, { capture: true });
      document.removeEventListener('focusin', focused, true);
      document.removeEventListener('keydown', keyPressed, true);
    };
    watched.set(document, { root: document.documentElement, stop });
  }

  function stopWatching(): void {
    for (const { stop } of watched.values()) stop();
    watched.clear();
    window.clearTimeout(timer);
    window.clearTimeout(readAgainTimer);
    readAgainTimer = 0;
  }

  function goTo(mark: Mark | undefined): boolean {
    if (!mark || !holds(mark)) return false;
    const element = mark.range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    open(mark, true);
    return true;
  }

  return {
    /** Closes the tooltip. */
    closeClaim: close,
    /** The pointer is here now, CSS pixels of the viewport. */
    pointAt: ({ x, y }) => pointAt(document, x, y),
    ping: async () => true,
    async readArticle() {
      reading = await readNow();
      return reading?.article ?? null;
    },
    readReviews: async () => findReviewNodes(readJsonLd(document)),
    async unread() {
      return [
        ...(reading?.cut ? ['rest' as const] : []),
        ...(hasClosedFrames(document) ? ['frames' as const] : []),
        ...(tooltip.barred ? ['card' as const] : []),
      ];
    },
    async selected() {
      const selection = window.getSelection();
      return selection?.rangeCount ? selectedPlace(reading?.blocks ?? [], selection.getRangeAt(0)) : null;
    },
    async paint(next) {
      // A background that was stopped in between may paint a page that was read before.
      reading ??= await readNow();
      const shown = report;
      report = next;
      watch();
      const before = changes;
      const found = reading ? await inOwnSlices(markClaims(reading, next.claims)) : [];
      // Another report may have come in the meantime: the last one counts. Of one that was stopped nothing is shown.
      if (report === next) {
        if (found) show(before === changes ? found : found.filter(holds));
        else report = shown;
      }
      return found?.length ?? 0;
    },
    marked: async () => marks.length,
    async stop() {
      stops++;
    },
    async clear() {
      close();
      report = null;
      marks = [];
      painter.clear();
      stopWatching();
    },
    showClaim: async (claim) => goTo(marks.find((mark) => mark.claim === claim)),
    async stepClaim(direction) {
      const at = current ? marks.indexOf(current) : direction > 0 ? -1 : 0;
      return goTo(marks[(at + direction + marks.length) % marks.length]);
    },
  };
}

/**
 * A range's words, and the line of them that is nearest to a point, or the first; in the page's viewport though it stand
 * in a frame. `null` when it is not displayed.
 */
function anchorOf(range: Range, at?: { x: number; y: number }): Anchor | null {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
  const distance = ({ top, bottom }: Box) => (at ? Math.abs((top + bottom) / 2 - at.y) : 0);
  const line = lines.reduce<Box | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
  const frame = range.startContainer.ownerDocument?.defaultView ?? null;
  return line && { line: inPage(line, frame), words: inPage(range.getBoundingClientRect(), frame) };
}

/** A box of a frame's viewport in that of the page around it. */
function inPage({ left, top, right, bottom }: Box, window: Window | null): Box {
  const box = { left, top, right, bottom };
  const frame = window?.frameElement;
  if (!frame) return box;
  const { left: x, top: y } = frame.getBoundingClientRect();
  const dx = x + frame.clientLeft;
  const dy = y + frame.clientTop;
  return inPage({ left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy }, window.parent);
}
