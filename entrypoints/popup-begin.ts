import { defineUnlistedScript } from '#imports';
import type { Begun } from '../lib/messages/desk-line';

/** What is used of the browser's own object, which needs no polyfill. */
interface Api {
  tabs: { query(asked: object): Promise<Begun['front'][]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** The popup's first question, asked while its scripts are still being loaded: it begins with reading the tab in front. */
export default defineUnlistedScript(() => {
  if (new URLSearchParams(location.search).has('tab')) return;
  (globalThis as { begun?: Promise<Begun | undefined> }).begun = ask();
});

async function ask(): Promise<Begun | undefined> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs, runtime } = browser ?? chrome;
  const [front] = await tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) return undefined;
  const call = { to: 'desk' as const, call: 'checkTab', args: [front.id] };
  const answer = runtime.sendMessage(call);
  // Whoever awaits it hears of a failure.
  answer.catch(() => {});
  return { front, call, answer };
}
