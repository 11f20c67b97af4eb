import { render } from 'preact';
import browser from 'webextension-polyfill';
import { StoryBoard } from '../../components/StoryBoard';
import '../../components/tokens.css';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/board.css';
import { showPage } from '../../components/show-page';
import { connectDesk } from '../../lib/messages';

const { say, locale, root } = showPage(browser.i18n, 'in-panel', 'open_board');
const desk = connectDesk();
const links = { demo: browser.runtime.getURL('welcome.html'), library: browser.runtime.getURL('library.html') };
// Opened as a page with `?tab=…` it stays with that tab; in the panel it goes along with the tab in front.
const asked = new URLSearchParams(location.search).get('tab');
let visit = 0;

function show(tab: number): void {
  render(
    <StoryBoard
      desk={desk}
      tab={tab}
      visit={visit}
      say={say}
      locale={locale}
      links={links}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}

async function followTabs(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) return;
  let tab = front.id;
  show(tab);
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== front.windowId) return;
    tab = tabId;
    show(tab);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId !== tab || status !== 'complete') return;
    visit++;
    show(tab);
  });
}

if (asked) show(Number(asked));
else void followTabs();
