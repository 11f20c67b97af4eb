import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Library } from '../../components/Library';
import '../../components/tokens.css';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/pages.css';
import { orStopReport } from '../../components/or-stop-report';
import { showPage } from '../../components/show-page';
import { openClaimSet } from '../../lib/claim-set/open-claim-set';
import { type ClaimSearch, searchClaims } from '../../lib/claim-set/search-claims';
import { openExchange } from '../../lib/exchange/open-exchange';
import { connectDesk } from '../../lib/messages';
import { changeShortcuts, listShortcuts } from '../../lib/messages/shortcuts';
import { openSites } from '../../lib/messages/sites';

const { say, locale, root } = showPage(browser.i18n, 'in-page', 'open_library');
const isUnlimited = () => browser.permissions.contains({ permissions: ['unlimitedStorage'] });
const claimSet = openClaimSet();
const exchange = openExchange(claimSet, navigator.storage, isUnlimited);
const desk = connectDesk();
const search = (asked: ClaimSearch) =>
  searchClaims(
    claimSet,
    async (url) => (await orStopReport(desk, url, asked.signal, desk.reportKept(url)))?.report ?? null,
    asked,
  );
const sites = openSites();
const demo = browser.runtime.getURL('welcome.html');

async function openLibrary(): Promise<void> {
  const shortcuts = await listShortcuts(say('shortcut_open'));
  render(
    <Library
      {...{ desk, say, locale, demo, sites, exchange, shortcuts }}
      set={claimSet}
      searchClaims={search}
      boardOf={(url) => browser.runtime.getURL(`sidepanel.html?${new URLSearchParams({ kept: url })}`)}
      onChangeShortcuts={() => void changeShortcuts()}
    />,
    root,
  );
}

void openLibrary();
