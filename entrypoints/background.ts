import browser from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { openClaimSet } from '../lib/claim-set/open-claim-set';
import { openDesk } from '../lib/desk/desk';
import { EVERY_SITE, type Sites, siteOf } from '../lib/desk/sites';
import { answerDesk, type Desk } from '../lib/messages';
import { openSites } from '../lib/messages/sites';
import { openTabs } from '../lib/messages/tabs';
import { tellInPopup } from '../lib/messages/tell-in-popup';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-claim': 1, 'previous-claim': -1 };
const CHECK_SENTENCE = 'check-sentence';

export default defineBackground({
  type: { firefox: 'module' },
  main() {
    const desk = openDesk(openClaimSet(), openTabs());
    answerDesk(givingAccessBack(desk));
    welcome();
    answerCommands(desk);
    offerToCheckSentences(desk);
    checkSites(desk, openSites());
  },
});

/** Next and previous claim, and the sentence under the selection, by keyboard. */
function answerCommands(desk: Desk): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const direction = STEPS[command];
    if (direction) void step(desk, tab.id, direction);
    if (command === CHECK_SENTENCE) void checkSentence(desk, tab.id);
  });
}

async function step(desk: Desk, tab: number, direction: 1 | -1): Promise<void> {
  if (!(await desk.stepClaim(tab, direction).catch(() => false))) await tellInPopup(tab, 'nothing_to_step');
}

/** Where there is no sentence to check, or the page can be read or shown a card in no way, the popup says so. */
async function checkSentence(desk: Desk, tab: number): Promise<void> {
  const result = await desk.checkSelection(tab);
  if (result.state !== 'report') await tellInPopup(tab, result.state === 'no-selection' ? 'nothing_selected' : null);
  else if (result.report.unread?.includes('card')) await tellInPopup(tab, null);
}

/** The first page that a reader sees of the extension. */
function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

/** Access to all tabs is held no longer than it takes to keep them. */
function givingAccessBack(desk: Desk): Desk {
  return { ...desk, keepAllTabs: () => desk.keepAllTabs().finally(() => browser.permissions.remove(EVERY_SITE)) };
}

/** “Check this sentence” in the menu of selected words. */
function offerToCheckSentences(desk: Desk): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: CHECK_SENTENCE,
      title: browser.i18n.getMessage('check_sentence'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === CHECK_SENTENCE && tab?.id !== undefined) void checkSentence(desk, tab.id);
  });
}

/** Checks the articles of the reader's sites as they are opened. Of other sites' tabs the browser tells no address. */
function checkSites(desk: Desk, sites: Sites): void {
  browser.tabs.onUpdated.addListener((id, { status }, { url }) => {
    if (status !== 'complete' || !url) return;
    void sites.list().then((list) => {
      const site = siteOf(list, url);
      if (site) return site.keep ? desk.keepTab(id) : desk.checkTab(id);
      return null;
    });
  });
}
