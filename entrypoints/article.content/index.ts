import { defineContentScript } from '#imports';
import { mountTooltip } from '../../components/mount-tooltip';
import { answerPage, type Runtime } from '../../lib/messages/answer-page';
import { openPage } from '../../lib/page/open-page';
import { localeFor, sayThrough } from '../../lib/wording/say-through';
import { openTooltip } from './tooltip-host';
import './style.css';

/** Set where the script runs, so that a second injection does nothing. The page's own world cannot see it. */
const here = globalThis as { corroborateIsHere?: true };

/** The browser's own object. What is used of it needs no polyfill, which would be a sixth of what is injected. */
declare const chrome: {
  runtime: Runtime;
  i18n: { getMessage(key: string, values: string[]): string; getUILanguage(): string };
};

export default defineContentScript({
  // Injected on the reader's click, never by an address: no `matches`, so no host permission.
  registration: 'runtime',
  main() {
    if (here.corroborateIsHere) return;
    here.corroborateIsHere = true;
    const say = sayThrough(chrome.i18n.getMessage);
    const locale = localeFor(say, chrome.i18n.getUILanguage());
    const tooltip = openTooltip(document, (root, props) => mountTooltip(root, { ...props, say, locale }), {
      close: () => page.closeClaim(),
      step: (direction) => void page.stepClaim(direction),
    });
    const page = openPage(window, tooltip);
    answerPage(page, chrome.runtime);
  },
});
