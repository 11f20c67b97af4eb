import { render } from 'preact';
import browser from 'webextension-polyfill';
import { StoryBoard } from '../../components/StoryBoard';
import '../../components/tokens.css';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/board.css';
import { showPage } from '../../components/show-page';
import { connectDesk } from '../../lib/messages';
import type { Report } from '../../lib/report/report';

// As a page of its own it stays with a tab (`?tab=…`) or shows a kept article (`?kept=…`); in the panel it goes along
// with the tab in front.
const query = new URLSearchParams(location.search);
const kept = query.get('kept');
const asked = query.get('tab');
const isPage = kept !== null || asked !== null;

const { say, locale, root } = showPage(browser.i18n, isPage ? 'in-board' : 'in-panel', 'open_board');
const desk = connectDesk();
const links = { demo: browser.runtime.getURL('welcome.html'), library: browser.runtime.getURL('library.html') };
let visit = 0;

function show(subject: { tab: number } | { kept: string }): void {
  render(
    <StoryBoard
      desk={desk}
      {...subject}
      visit={visit}
      say={say}
      locale={locale}
      links={links}
      {...(!isPage && 'tab' in subject && { pageOf: (report: Report) => pageOf(report, subject.tab) })}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}

/** What is kept can be shown without its tab. */
function pageOf({ kept, article }: Report, tab: number): string {
  const subject = kept === 'kept' ? { kept: article.url } : { tab: String(tab) };
  return browser.runtime.getURL(`sidepanel.html?${new URLSearchParams(subject)}`);
}

async function followTabs(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) return;
  let tab = front.id;
  show({ tab });
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== front.windowId) return;
    tab = tabId;
    show({ tab });
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId !== tab || status !== 'complete') return;
    visit++;
    show({ tab });
  });
}

if (kept !== null) show({ kept });
else if (asked !== null) show({ tab: Number(asked) });
else void followTabs();
