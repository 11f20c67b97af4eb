import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/Welcome';
import '../../components/tokens.css';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/pages.css';
import { showPage } from '../../components/show-page';
import { STORY } from '../../lib/demo/demo-story';
import { connectDesk } from '../../lib/messages';
import { changeShortcuts, listShortcuts } from '../../lib/messages/shortcuts';
import type { ArticleLine } from '../../lib/report/report';
import { openInBackground } from './open-in-background';

const { say, locale, root } = showPage(browser.i18n, 'in-page', 'welcome_title');
const desk = connectDesk();
const articles = STORY.map(({ id, article: { outlet, title, author, published } }): ArticleLine => {
  return {
    url: browser.runtime.getURL(`demo/${id}.html`),
    outlet,
    title,
    author: author ?? null,
    published: published ?? null,
  };
});
const tabs = new Map<string, number>();

async function keepStory(onKept: (count: number) => void, signal: AbortSignal): Promise<void> {
  const opened = await Promise.all(articles.map(async ({ url }) => ({ url, tab: await openInBackground(url) })));
  for (const [i, { url, tab }] of opened.entries()) {
    if (signal.aborted) return;
    const stop = () => void desk.stopReading(tab).catch(() => {});
    signal.addEventListener('abort', stop);
    const { state } = await desk.keepTab(tab);
    signal.removeEventListener('abort', stop);
    if (state === 'stopped') return;
    if (state !== 'report') throw new Error(`${url}: ${state}`);
    tabs.set(url, tab);
    onKept(i + 1);
  }
}

/** The article's tab, or a new one where it was closed. */
async function goTo({ url }: ArticleLine): Promise<void> {
  try {
    await browser.tabs.update(tabs.get(url), { active: true });
  } catch {
    await browser.tabs.create({ url });
  }
}

async function openWelcome(): Promise<void> {
  const shortcuts = await listShortcuts(say('shortcut_open'));
  render(
    <Welcome
      {...{ articles, say, locale, shortcuts, keepStory }}
      onChangeShortcuts={() => void changeShortcuts()}
      goTo={(article) => void goTo(article)}
    />,
    root,
  );
}

void openWelcome();
