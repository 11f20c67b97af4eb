import type { Anchor, Tooltip } from '../../lib/page/open-page';
import { placeTooltip } from '../../lib/page/place-tooltip';
import type { Report, ReportedClaim } from '../../lib/report/report';

/** Shows one claim's card in a root. Returns a function that takes it away again. */
export type MountCard = (
  root: ShadowRoot,
  props: { report: Report; claim: ReportedClaim; focus: boolean; close(): void; step(direction: 1 | -1): void },
) => () => void;

/**
 * The tooltip's place in the page: one element outside the body with a closed shadow root, in the top layer.
 * The page can neither read nor style what is in it.
 */
export function openTooltip(
  document: Document,
  mountCard: MountCard,
  actions: { close(): void; step(direction: 1 | -1): void },
): Tooltip {
  const window = document.defaultView as Window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // Inline and `!important`: the page's own rules must neither hide it nor lay it out.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: auto; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; z-index: 2147483647 !important;';
  host.popover = 'manual';
  let unmount: (() => void) | null = null;
  let anchor: (() => Anchor | null) | null = null;
  let before: Element | null = null;

  function place(): void {
    const at = anchor?.();
    if (!at) return;
    // First as high as it wants to be, then as high as it may be (`--room`, tooltip.css).
    host.style.removeProperty('--room');
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const { left, top, room } = placeTooltip(at.line, at.words, host.getBoundingClientRect(), viewport);
    host.style.setProperty('--room', `${room}px`);
    host.style.setProperty('left', `${left}px`, 'important');
    host.style.setProperty('top', `${top}px`, 'important');
  }
  const size = new ResizeObserver(place);

  const tooltip: Tooltip = {
    show(report, claim, at, focus) {
      const open = unmount !== null;
      unmount?.();
      anchor = at;
      if (!host.isConnected) document.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      if (focus && !open) before = document.activeElement;
      unmount = mountCard(root, { report, claim, focus, ...actions });
      place();
      if (!open) {
        size.observe(host);
        window.addEventListener('scroll', place, { passive: true, capture: true });
        window.addEventListener('resize', place, { passive: true });
      }
    },
    hide() {
      if (!unmount) return;
      unmount();
      unmount = null;
      anchor = null;
      size.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
      const hadFocus = document.activeElement === host;
      host.remove();
      // The keyboard goes back to where it came from.
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      before = null;
    },
    holds: (event) => event.composedPath().includes(host),
  };
  return tooltip;
}
