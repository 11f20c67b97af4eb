import { beforeEach, expect, test, vi } from 'vitest';
import { NoAccess } from '../../../lib/desk/desk';
import { openTabs } from '../../../lib/messages/tabs';

const { browser, log } = vi.hoisted(() => {
  const log: string[] = [];
  const there = { tabs: [] as number[], allowed: true };
  const scripting = async (what: string) => {
    log.push(`${what} sent`);
    if (!there.allowed) throw new Error('Cannot access contents of the page');
    await null;
    log.push(`${what} there`);
  };
  const browser = {
    there,
    tabs: {
      async sendMessage(tab: number) {
        if (there.tabs.includes(tab)) return { ok: true, value: true };
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    scripting: { insertCSS: () => scripting('style'), executeScript: () => scripting('script') },
  };
  return { browser, log };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => {
  log.length = 0;
  Object.assign(browser.there, { tabs: [], allowed: true });
});
const meanwhile = () => void log.push('meanwhile');

test('a script that is missing is sent first, then something else is done until it is there', async () => {
  await openTabs().page(7, meanwhile);
  expect(log).toEqual(['style sent', 'script sent', 'meanwhile', 'style there', 'script there']);
});

test('a script that is there is not sent again, and leaves no time for anything else', async () => {
  browser.there.tabs.push(7);
  await openTabs().page(7, meanwhile);
  expect(log).toEqual([]);
});

test('a page that may not be read says so', async () => {
  browser.there.allowed = false;
  await expect(openTabs().page(7, meanwhile)).rejects.toThrow(NoAccess);
});
