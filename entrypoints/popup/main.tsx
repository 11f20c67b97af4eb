import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup, type PopupLinks } from '../../components/Popup';
import '../../components/tokens.css';
import '../../components/card.css';
import '../../components/popup.css';
import { showPage } from '../../components/show-page';
import { connectDesk, type Desk } from '../../lib/messages';
import { openBoard } from './open-board';

// Opened as a page with `?tab=…` it speaks of that tab; as the toolbar's popup, of the tab in front.
const asked = new URLSearchParams(location.search).get('tab');

async function openPopup(): Promise<void> {
  const { say, locale, root } = showPage(browser.i18n, asked ? 'in-tab' : 'in-popup', 'popup_title');
  const [front] = asked ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  const close = () => {
    if (!asked) window.close();
  };
  const links: PopupLinks = {
    demo: browser.runtime.getURL('welcome.html'),
    library: browser.runtime.getURL('library.html'),
    ...(front?.windowId !== undefined && {
      openBoard: () => openBoard(front.windowId as number).then(close, () => {}),
    }),
  };
  render(
    <Popup
      desk={withAccessToAllTabs(connectDesk())}
      tab={asked ? Number(asked) : (front?.id ?? browser.tabs.TAB_ID_NONE)}
      say={say}
      locale={locale}
      links={links}
      copy={(text) => navigator.clipboard.writeText(text)}
      onShown={close}
    />,
    root,
  );
}

/**
 * Only the tab whose toolbar was clicked may be read. Keeping all tabs asks for the others, and gives the access back
 * when it is done. Where the reader says no, the tabs that may be read are kept all the same.
 */
function withAccessToAllTabs(desk: Desk): Desk {
  const everySite = { origins: ['http://*/*', 'https://*/*'] };
  return {
    ...desk,
    async keepAllTabs() {
      // Asked for before anything is awaited: the browser wants to see the click.
      const granted = await browser.permissions.request(everySite);
      try {
        return await desk.keepAllTabs();
      } finally {
        if (granted) await browser.permissions.remove(everySite);
      }
    },
  };
}

void openPopup();
