import { defineContentScript } from '#imports';
import { answerPage, type Runtime } from '../../lib/messages/answer-page';
import { openPage } from '../../lib/page/open-page';
import { openTooltip } from './tooltip-host';
import './style.css';

/** Set where the script runs, so that a second injection does nothing. The page's own world cannot see it. */
const here = globalThis as { corroborateIsHere?: true };

/** The browser's own object. What is used of it needs no polyfill, which would be a sixth of what is injected. */
declare const chrome: { runtime: Runtime & { getURL(path: string): string } };

export default defineContentScript({
  // Injected on the reader's click, never by an address: no `matches`, so no host permission.
  registration: 'runtime',
  main() {
    if (here.corroborateIsHere) return;
    here.corroborateIsHere = true;
    const { runtime } = chrome;
    // In Chromium the page's address is drawn anew at every start, its origin is the extension's own.
    const { origin } = new URL(runtime.getURL(''));
    const tooltip = openTooltip(document, runtime.getURL('tooltip.html'), origin, {
      close: () => page.closeClaim(),
      step: (direction) => void page.stepClaim(direction),
      left: (at) => page.pointAt(at),
    });
    const page = openPage(window, tooltip);
    answerPage(page, runtime);
  },
});
