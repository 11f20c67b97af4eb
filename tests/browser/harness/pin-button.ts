import type { Chromium } from './chromium';

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
}

/**
 * Puts the extension's button into the toolbar, as a reader does with the pin beside its name. Chromium lets a button
 * that is not pinned slide into the toolbar first, a quarter of a second long, before it so much as asks for its popup.
 */
export async function pinButton(chromium: Chromium): Promise<void> {
  const page = await chromium.open('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
  }, chromium.extensionId);
  await page.close();
}
