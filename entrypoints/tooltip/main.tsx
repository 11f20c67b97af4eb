import browser from 'webextension-polyfill';
import { mountTooltip } from '../../components/mount-tooltip';
import type { Anchor, FromCard, ToCard } from '../../lib/page/card-line';
import { placeTooltip } from '../../lib/page/place-tooltip';
import { localeFor, sayThrough } from '../../lib/wording/say-through';

/**
 * A claim's card, in a frame over a news page. The frame is the extension's own, so the browser itself keeps the page
 * out of it; it is as large as the page's viewport, so that not even the card's size shows.
 */
const host = document.getElementById('card') as HTMLElement;
const root = host.attachShadow({ mode: 'open' });
const say = sayThrough(browser.i18n.getMessage);
const locale = localeFor(say, browser.i18n.getUILanguage());

// The first who speaks is the content script; it does so before the page could know that there is a frame.
window.addEventListener('message', ({ source, ports: [port] }) => source === window.parent && port && answer(port), {
  once: true,
});

function answer(port: MessagePort): void {
  const tell = (what: FromCard) => port.postMessage(what);
  let unmount: (() => void) | null = null;
  let anchor: Anchor | null = null;

  function place(): void {
    if (!anchor || !unmount) return;
    // First as high as it wants to be, then as high as it may be (`--room`, tooltip.css).
    host.style.removeProperty('--room');
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const { left, top, room } = placeTooltip(anchor.line, anchor.words, host.getBoundingClientRect(), viewport);
    host.style.cssText = `--room: ${room}px; left: ${left}px; top: ${top}px`;
    const { right, bottom } = host.getBoundingClientRect();
    tell({ card: { left, top, right, bottom } });
  }

  function show({ report, claim: index, anchor: at, focus }: Extract<ToCard, { show: unknown }>['show']): void {
    const claim = report.claims.find((one) => one.index === index);
    if (!claim) return;
    unmount?.();
    anchor = at;
    unmount = mountTooltip(root, {
      report,
      claim,
      focus,
      say,
      locale,
      close: () => tell({ close: true }),
      step: (step) => tell({ step }),
    });
    place();
  }

  port.onmessage = ({ data }: MessageEvent<ToCard>) => {
    if ('show' in data) show(data.show);
    else if ('place' in data) {
      anchor = data.place;
      place();
    } else {
      unmount?.();
      unmount = null;
    }
  };
  new ResizeObserver(place).observe(host);
  window.addEventListener('resize', place);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && tell({ close: true }));
  for (const name of ['pointermove', 'pointerdown'] as const)
    document.addEventListener(name, ({ target, clientX, clientY, buttons }) => {
      // Who selects words of the card may come beside it.
      if (target !== host && (name === 'pointerdown' || !buttons)) tell({ left: { x: clientX, y: clientY } });
    });
}
