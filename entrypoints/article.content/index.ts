import browser from 'webextension-polyfill';
import { defineContentScript } from '#imports';
import { mountTooltip } from '../../components/mount-tooltip';
import { answerPage } from '../../lib/messages';
import { openPage } from '../../lib/page/open-page';
import { localeFor, sayThrough } from '../../lib/wording/say-through';
import { openTooltip } from './tooltip-host';
import './style.css';

/** Set where the script runs, so that a second injection does nothing. The page's own world cannot see it. */
const here = globalThis as { corroborateIsHere?: true };

export default defineContentScript({
  // Injected on the reader's click, never by an address: no `matches`, so no host permission.
  registration: 'runtime',
  main() {
    if (here.corroborateIsHere) return;
    here.corroborateIsHere = true;
    const say = sayThrough(browser.i18n.getMessage);
    const locale = localeFor(say, browser.i18n.getUILanguage());
    const tooltip = openTooltip(document, (root, props) => mountTooltip(root, { ...props, say, locale }), {
      close: () => page.closeClaim(),
      step: (direction) => void page.stepClaim(direction),
    });
    const page = openPage(window, tooltip);
    answerPage(page);
  },
});
