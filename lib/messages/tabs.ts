import browser from 'webextension-polyfill';
import { NoAccess, type Tabs } from '../desk/desk';
import { connectPage, NobodyThere } from './page-line';

const SCRIPT = 'content-scripts/article.js';
const STYLE = 'content-scripts/article.css';

/** The browser's tabs. The content script goes into a page on the first call, never before. */
export function openTabs(): Tabs {
  return {
    async page(tab, meanwhile) {
      const page = connectPage(tab);
      // Asking is cheaper than injecting again, and an extension page of ours (the demo) cannot be injected into.
      if (await isThere(tab)) return page;
      try {
        // Frames of the page's own site are read along with it; others the browser leaves out.
        const sent = Promise.all([
          browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, files: [STYLE] }),
          browser.scripting.executeScript({ target: { tabId: tab }, files: [SCRIPT] }),
        ]);
        meanwhile?.();
        await sent;
      } catch (error) {
        throw new NoAccess(error instanceof Error ? error.message : String(error), { cause: error });
      }
      return page;
    },
    async showDisputed(tab, count) {
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#b0201c' });
      await browser.action.setBadgeText({ tabId: tab, text: count ? String(count) : '' });
    },
    async showWorking(tab) {
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#5a5a5a' });
      await browser.action.setBadgeText({ tabId: tab, text: '…' });
    },
    async list() {
      const tabs = await browser.tabs.query({});
      return tabs.flatMap(({ id }) => id ?? []);
    },
  };
}

async function isThere(tab: number): Promise<boolean> {
  try {
    await connectPage(tab).ping();
    return true;
  } catch (error) {
    if (error instanceof NobodyThere) return false;
    throw error;
  }
}
