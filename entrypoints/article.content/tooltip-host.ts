import type { Anchor, FromCard, ToCard } from '../../lib/page/card-line';
import type { Tooltip } from '../../lib/page/open-page';
import type { Box } from '../../lib/page/place-tooltip';

/** What the reader does in the tooltip. */
export interface TooltipActions {
  close(): void;
  step(direction: 1 | -1): void;
  /** The pointer has left the card. CSS pixels of the viewport. */
  left(at: { x: number; y: number }): void;
}

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
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // Inline and `!important`: the page's own rules must neither hide it nor lay it out.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important; max-width: none !important; max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; z-index: 2147483647 !important; pointer-events: none !important; display: none !important;';
  host.popover = 'manual';
  const frame = document.createElement('iframe');
  frame.allow = 'clipboard-write';
  frame.style.cssText =
    'position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: normal; pointer-events: none;';
  root.append(frame);
  // Where the reader points with a finger there is no pointer that comes near before it presses.
  const finger = window.matchMedia('(pointer: coarse)');
  let port: MessagePort | null = null;
  let shown: Extract<ToCard, { show: unknown }>['show'] | null = null;
  let anchor: (() => Anchor | null) | null = null;
  let card: Box | null = null;
  let before: Element | null = null;

  const takePointer = (takes: boolean) => {
    frame.style.pointerEvents = takes ? 'auto' : 'none';
  };
  const tell = (what: ToCard) => port?.postMessage(what);

  function heard({ data }: MessageEvent<FromCard>): void {
    if ('close' in data) actions.close();
    else if ('step' in data) actions.step(data.step);
    else if ('card' in data) {
      if (!shown) return;
      card = data.card;
      if (finger.matches) takePointer(true);
    } else {
      takePointer(false);
      actions.left(data.left);
    }
  }

  frame.addEventListener('load', () => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = heard;
    // Delivered to the extension's own page only, whatever became of the frame.
    frame.contentWindow?.postMessage('here', origin, [channel.port2]);
    if (shown) tell({ show: shown });
  });

  /** The frame is filled when the element comes into the page, and anew when the page has thrown it out. */
  function attach(): void {
    if (barred || host.isConnected) return;
    document.documentElement.append(host);
    // By the window, so that the frame carries no address.
    frame.contentWindow?.location.replace(frameUrl);
  }

  function place(): void {
    const at = anchor?.();
    if (at) tell({ place: at });
  }

  return {
    barred,
    prepare: attach,
    show(report, claim, at, focus) {
      const first = at();
      // The keyboard would go into a frame that never gives it back.
      if (!first || barred) return;
      const open = shown !== null;
      anchor = at;
      card = null;
      shown = { report, claim: claim.index, anchor: first, focus };
      attach();
      host.style.setProperty('display', 'block', 'important');
      if (!host.matches(':popover-open')) host.showPopover();
      if (focus && !open) before = document.activeElement;
      if (focus) frame.focus({ preventScroll: true });
      tell({ show: shown });
      if (open) return;
      window.addEventListener('scroll', place, { passive: true, capture: true });
      window.addEventListener('resize', place, { passive: true });
    },
    hide() {
      if (!shown) return;
      shown = null;
      anchor = null;
      card = null;
      tell({ hide: true });
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
