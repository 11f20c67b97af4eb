import type { Chromium } from './chromium';

interface DeveloperPrivate {
  addHostPermission(extension: string, host: string): Promise<void>;
}

/**
 * Lets the extension have every site it asks for, as a reader does who says yes: the browser's own question cannot be
 * answered from outside. Until it asks, it has none.
 */
export async function sayYesToEverySite(chromium: Chromium): Promise<void> {
  const page = await chromium.open('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    for (const host of ['http://*/*', 'https://*/*']) await developerPrivate.addHostPermission(id, host);
  }, chromium.extensionId);
  await page.close();
}

/** The sites that the extension may read at this moment. */
export async function allowedSites(chromium: Chromium): Promise<string[]> {
  const page = await chromium.open(chromium.extensionUrl('library.html'));
  const origins = await page.evaluate(async () => {
    const { permissions } = (
      globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
    ).chrome;
    return (await permissions.getAll()).origins;
  });
  await page.close();
  return origins;
}
