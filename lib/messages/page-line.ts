import browser from 'webextension-polyfill';
import { callThrough } from './envelope';
import type { Page } from './interfaces';
import { PAGE } from './page-calls';

/** Nothing of ours runs in that tab (yet). */
export class NobodyThere extends Error {
  override name = 'NobodyThere';
}

/** The content script in a tab's top frame. Its functions throw `NobodyThere` where it does not run. */
export function connectPage(tab: number): Page {
  return callThrough<Page>('page', Object.keys(PAGE) as (keyof Page)[], async (call) => {
    try {
      const answer = await browser.tabs.sendMessage(tab, call, { frameId: 0 });
      if (answer === undefined) throw new NobodyThere(`tab ${tab} did not answer`);
      return answer;
    } catch (error) {
      // "Could not establish connection. Receiving end does not exist." in both browsers.
      if (error instanceof Error && /receiving end does not exist/i.test(error.message))
        throw new NobodyThere(`tab ${tab}`, { cause: error });
      throw error;
    }
  });
}
