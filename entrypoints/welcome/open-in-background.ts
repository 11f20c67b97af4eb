import browser from 'webextension-polyfill';

/**
 * Opens a page in a tab behind the one in front, and waits until it is loaded.
 * @returns the tab's id
 */
export async function openInBackground(url: string): Promise<number> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) throw new Error(`${url} was given no tab`);
  await new Promise<void>((resolve) => {
    const done = () => {
      browser.tabs.onUpdated.removeListener(updated);
      resolve();
    };
    const updated = (tab: number, { status }: { status?: string }) => {
      if (tab === id && status === 'complete') done();
    };
    browser.tabs.onUpdated.addListener(updated);
    // It may have been loaded before anybody listened.
    void browser.tabs.get(id).then(({ status }) => {
      if (status === 'complete') done();
    });
  });
  return id;
}
