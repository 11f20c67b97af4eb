import browser from 'webextension-polyfill';
import type { Report } from '../report/report';
import { type Arguments, answerCall, callThrough, readCall } from './envelope';
import type { Page } from './interfaces';

/** Checks by hand: a schema library would be a tenth of what is put into every page. */
function check<T>(good: boolean, args: unknown): T {
  if (!good) throw new TypeError('wrong arguments');
  return args as T;
}
const isIndex = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
// A report comes from our own background, which checked everything in it; its shape alone is asked for here.
const isReport = (value: unknown) => Array.isArray((value as Report | null)?.claims);

const PAGE: Arguments<Page> = {
  ping: () => [],
  readArticle: () => [],
  paint: (args) => check(isReport(args[0]), args),
  clear: () => [],
  showClaim: (args) => check(isIndex(args[0]), args),
  stepClaim: (args) => check(args[0] === 1 || args[0] === -1, args),
};

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

/** Answers the background's calls in a page. Returns a function that stops answering. */
export function answerPage(page: Page): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    // The background has no tab; a content script, ours or another's, has one.
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const call = readCall(message, 'page');
    return call ? answerCall(page, PAGE, call) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
