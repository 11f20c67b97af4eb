import { answerCall, readCall } from './envelope';
import type { Page } from './interfaces';
import { PAGE } from './page-calls';

type Listener = (
  message: unknown,
  sender: { id?: string; tab?: unknown },
  respond: (answer: unknown) => void,
) => true | undefined;

/** The part of `chrome.runtime` that is used here, in both browsers. */
export interface Runtime {
  id: string;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/**
 * Answers the background's calls in a page.
 * @param runtime the browser's own `chrome.runtime`, without a polyfill around it: what is put into a news page is small
 * @returns a function that stops answering
 */
export function answerPage(page: Page, runtime: Runtime): () => void {
  const listener: Listener = (message, sender, respond) => {
    // The background has no tab; a content script, ours or another's, has one.
    if (sender.id !== runtime.id || sender.tab) return;
    const call = readCall(message, 'page');
    if (!call) return;
    void answerCall(page, PAGE, call).then(respond);
    // "The answer comes later": understood by every version of both browsers, a returned promise only by the latest.
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
