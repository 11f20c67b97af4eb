import { addStyle } from '../../lib/page/add-style';
import type { Anchor, FromCard, ToCard } from '../../lib/page/card-line';
import { createHtml } from '../../lib/page/create-html';
import type { Tooltip } from '../../lib/page/open-page';
import type { Box } from '../../lib/page/place-tooltip';

/** What the reader does in the tooltip. */
export interface TooltipActions {
  close(): void;
  step(direction: 1 | -1): void;
  /** The pointer has left the card. CSS pixels of the viewport. */
  left(at: { x: number; y: number }): void;
}

/** A page that takes the card away so often, before it could be seen, is left to itself. */
const MOST_RETURNS = 5;
/** A frame whose script runs shows its card within this time. Milliseconds. */
const ANSWER_AFTER = 2_000;

/**
 * Whether a page's server has put it in a sandbox (CSP, HTML standard 7.1.5): a frame in it then has no origin, the
 * extension's no less than the page's own, and may run no script.
 */
function isBarred(window: Window): boolean {
  const { protocol } = window.document.location;
  return (protocol.startsWith('http') && window.origin === 'null') || window.matchMedia('(scripting: none)').matches;
}

/**
 * The tooltip's place in the page: one element outside the body, in the top layer, with a frame of the extension's own
 * in a closed shadow root. Neither can tell the page anything: the frame is as large as the viewport whatever it shows,
 * its words are of another origin (a shadow root alone would not do: `window.find` reads it, and in Firefox every event
 * names what it happened to), and it takes the pointer nowhere, or, while the pointer is on the card, everywhere.
 * @param frameUrl address of the page that draws the card (`entrypoints/tooltip`)
 * @param origin the only one that is told anything
 */
export function openTooltip(document: Document, frameUrl: string, origin: string, actions: TooltipActions): Tooltip {
  const window = document.defaultView as Window;
  const barred = isBarred(window);
  const host = createHtml(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  // Inline and `!important`: the page's own rules must neither hide it nor lay it out.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important; max-width: none !important; max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; z-index: 2147483647 !important; pointer-events: none !important; display: none !important;';
  host.popover = 'manual';
  const frame = createHtml(document, 'iframe');
  frame.allow = 'clipboard-write';
  frame.style.cssText =
    'position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: normal; pointer-events: none;';
  root.append(frame);
  // Many a page darkens what lies behind its own dialogs, and says so of every backdrop. On paper a card would lie over
  // words for good. (What a shadow tree says of its host with `!important` goes before all else.)
  addStyle(root, ':host::backdrop { display: none !important; } @media print { :host { display: none !important; } }');
  // Where the reader points with a finger there is no pointer that comes near before it presses.
  const finger = window.matchMedia('(pointer: coarse)');
  let port: MessagePort | null = null;
  let shown: Extract<ToCard, { show: unknown }>['show'] | null = null;
  let anchor: (() => Anchor | null) | null = null;
  let card: Box | null = null;
  let before: Element | null = null;
  /** How often the page has taken the card away since it was last seen. */
  let returns = 0;
  let waiting = 0;
  /** No card can be seen in this page. */
  let lost = false;

  const takePointer = (takes: boolean) => {
    frame.style.pointerEvents = takes ? 'auto' : 'none';
  };
  const tell = (what: ToCard) => port?.postMessage(what);
  /** A page that is zoomed by its own styles zooms the frame with it, and all that is measured in it. */
  const zoom = () => document.documentElement.currentCSSZoom || 1;
  /** Where the words are, as the frame measures. */
  const inFrame = ({ line, words }: Anchor): Anchor => ({
    line: scaled(line, 1 / zoom()),
    words: scaled(words, 1 / zoom()),
  });

  function heard({ data }: MessageEvent<FromCard>): void {
    if ('close' in data) actions.close();
    else if ('step' in data) actions.step(data.step);
    else if ('card' in data) {
      seen();
      if (!shown) return;
      card = scaled(data.card, zoom());
      if (finger.matches) takePointer(true);
    } else {
      takePointer(false);
      actions.left({ x: data.left.x * zoom(), y: data.left.y * zoom() });
    }
  }

  function loaded(): void {
    port?.close();
    port = null;
    // Still empty, or emptied: a page that takes the element out and puts it in again has the frame load anew.
    // (Firefox lets a script of ours look into our page as well.)
    if (frame.contentDocument?.URL === 'about:blank') {
      fill();
      return;
    }
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = heard;
    // Delivered to the extension's own page only, whatever became of the frame.
    frame.contentWindow?.postMessage('here', origin, [channel.port2]);
    if (shown) ask(shown);
  }

  function ask(show: NonNullable<typeof shown>): void {
    tell({ show });
    // In a sandbox that keeps the page's origin no script runs either, and the browser does not tell ours of it.
    if (port && !waiting) waiting = window.setTimeout(giveUp, ANSWER_AFTER);
  }

  function seen(): void {
    window.clearTimeout(waiting);
    waiting = 0;
    returns = 0;
    lost = false;
  }

  function giveUp(): void {
    lost = true;
    actions.close();
  }

  /** Some pages throw out what they do not know, now and then; some whatever comes. */
  const watch = new MutationObserver(() => {
    if (host.isConnected || !document.documentElement) return;
    if (++returns > MOST_RETURNS) giveUp();
    else attach() && open();
  });

  /** By the window, so that the frame carries no address. */
  function fill(): void {
    frame.contentWindow?.location.replace(frameUrl);
  }

  /** Into the page, and into it again when the page has thrown the element out. @returns whether it is there */
  function attach(): boolean {
    if (barred || lost || host.isConnected) return host.isConnected;
    // Each time: a document that is opened anew takes the listeners from all that was in it.
    frame.addEventListener('load', loaded);
    document.documentElement?.append(host);
    return host.isConnected;
  }

  function open(): void {
    host.style.setProperty('display', 'block', 'important');
    if (!host.matches(':popover-open')) host.showPopover();
  }

  function place(): void {
    const at = anchor?.();
    if (at) tell({ place: inFrame(at) });
  }

  return {
    get barred() {
      return barred || lost;
    },
    prepare: () => void attach(),
    show(report, claim, at, focus) {
      const first = at();
      // The keyboard would go into a frame that never gives it back.
      if (!first || barred || lost || !attach()) return;
      const wasOpen = shown !== null;
      anchor = at;
      card = null;
      shown = { report, claim: claim.index, anchor: inFrame(first), focus };
      open();
      if (focus && !wasOpen) before = document.activeElement;
      if (focus) frame.focus({ preventScroll: true });
      ask(shown);
      if (wasOpen) return;
      watch.observe(document, { childList: true });
      watch.observe(document.documentElement, { childList: true });
      window.addEventListener('scroll', place, { passive: true, capture: true });
      window.addEventListener('resize', place, { passive: true });
    },
    hide() {
      if (!shown) return;
      shown = null;
      anchor = null;
      card = null;
      tell({ hide: true });
      watch.disconnect();
      window.clearTimeout(waiting);
      waiting = 0;
      takePointer(false);
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
      const hadFocus = document.activeElement === host;
      if (host.matches(':popover-open')) host.hidePopover();
      host.style.setProperty('display', 'none', 'important');
      // The keyboard goes back to where it came from.
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      before = null;
    },
    holds: (event) => event.composedPath().includes(host),
    takes({ x, y }) {
      const on = card !== null && x >= card.left && x <= card.right && y >= card.top && y <= card.bottom;
      if (on) takePointer(true);
      return on;
    },
  };
}

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}
