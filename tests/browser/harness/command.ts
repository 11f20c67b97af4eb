import type { Chromium } from './chromium';

/**
 * Calls what a keyboard command of the extension calls, in the tab in front: the keys of commands are the browser's own
 * and cannot be pressed from a test.
 * @param name as in the manifest's `commands`
 */
export async function callCommand(chromium: Chromium, name: string): Promise<void> {
  const [worker] = chromium.context.serviceWorkers();
  if (!worker) throw new Error('no background to call');
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(q: object): Promise<object[]> };
        commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, name);
}
