import browser from 'webextension-polyfill';
import { readSites, type Site, type Sites } from '../desk/sites';

const KEY = 'sites';

/** The reader's sites, in the extension's settings; access to them is the browser's to give and to take. */
export function openSites(): Sites {
  const stored = async (): Promise<Site[]> => readSites((await browser.storage.local.get(KEY))[KEY]);
  const store = (sites: Site[]): Promise<void> => browser.storage.local.set({ [KEY]: sites });
  return {
    async list() {
      const sites = await stored();
      const open = await Promise.all(sites.map(({ pattern }) => browser.permissions.contains({ origins: [pattern] })));
      return sites.filter((_, i) => open[i]);
    },
    async set(site) {
      const others = (await stored()).filter(({ pattern }) => pattern !== site.pattern);
      await store([...others, site]);
    },
    async withdraw(pattern) {
      await store((await stored()).filter((site) => site.pattern !== pattern));
      await browser.permissions.remove({ origins: [pattern] });
    },
  };
}
