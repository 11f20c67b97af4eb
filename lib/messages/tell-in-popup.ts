import browser from 'webextension-polyfill';
import type { Notice } from './notices';

/**
 * Opens a tab's popup, which says by itself what cannot be read, to tell the reader why nothing came of a command.
 * Where the browser lets no popup open by itself, a question mark stands on the toolbar button.
 */
export async function tellInPopup(tabId: number, notice: Notice | null): Promise<void> {
  const plain = browser.runtime.getURL('popup.html');
  await browser.action.setPopup({ tabId, popup: notice ? `${plain}?told=${notice}` : plain });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ tabId, text: '?' });
  } finally {
    await browser.action.setPopup({ tabId, popup: plain });
  }
}
