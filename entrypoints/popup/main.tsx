import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup, type PopupLinks, type SiteChoice } from '../../components/Popup';
import '../../components/tokens.css';
import '../../components/card.css';
import '../../components/popup.css';
import { showPage } from '../../components/show-page';
import { EVERY_SITE, nameOfPattern, patternOf, siteOf } from '../../lib/desk/sites';
import { type Begun, connectDesk, type Desk } from '../../lib/messages';
import { NOTICES } from '../../lib/messages/notices';
import { openSites } from '../../lib/messages/sites';
import { openBoard } from './open-board';

// Opened as a page with `?tab=…` it speaks of that tab; as the toolbar's popup, of the tab in front.
const query = new URLSearchParams(location.search);
const asked = query.get('tab');

async function openPopup(): Promise<void> {
  const { say, locale, root } = showPage(browser.i18n, asked ? 'in-tab' : 'in-popup', 'popup_title');
  const begun = await (globalThis as { begun?: Promise<Begun | undefined> }).begun;
  const front = begun?.front;
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
  const tab = asked ? Number(asked) : (front?.id ?? browser.tabs.TAB_ID_NONE);
  const desk = keepingForGood(withAccessToAllTabs(connectDesk(begun)));
  const draw = (site?: SiteChoice) =>
    render(
      <Popup
        desk={desk}
        tab={tab}
        say={say}
        locale={locale}
        links={links}
        site={site}
        copy={(text) => navigator.clipboard.writeText(text)}
        onShown={close}
        told={NOTICES.find((key) => key === query.get('told'))}
      />,
      root,
    );
  draw();
  // From here on it takes clicks; the bench reads when that was.
  performance.mark('drawn');
  // What the browser knows of the site may come later.
  if (front?.url) draw(await siteChoice(front.url));
}

/**
 * Only the tab whose toolbar was clicked may be read. Keeping all tabs asks for the others; the background gives the
 * access back when it is done, though the popup be closed. Where the reader says no, the tabs that may be read are kept
 * all the same.
 */
function withAccessToAllTabs(desk: Desk): Desk {
  return {
    ...desk,
    async keepAllTabs() {
      // Asked for before anything is awaited: the browser wants to see the click.
      await browser.permissions.request(EVERY_SITE);
      return desk.keepAllTabs();
    },
  };
}

/** Asks the browser with every keep not to clear the claim set away; only a page may ask, the background may not. */
function keepingForGood(desk: Desk): Desk {
  return {
    ...desk,
    keepTab(tab) {
      void navigator.storage.persist().catch(() => {});
      return desk.keepTab(tab);
    },
  };
}

/** The choice to check a page's site always, with the browser's leave for that one site. */
async function siteChoice(url: string): Promise<SiteChoice | undefined> {
  const pattern = patternOf(url);
  if (!pattern) return undefined;
  const sites = openSites();
  return {
    name: nameOfPattern(pattern),
    always: siteOf(await sites.list(), url) !== null,
    async setAlways(always) {
      if (!always) await sites.withdraw(pattern);
      else if (await browser.permissions.request({ origins: [pattern] })) await sites.set({ pattern, keep: false });
      else return false;
      return always;
    },
  };
}

void openPopup();
