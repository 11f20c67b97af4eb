import type { Page } from 'playwright-core';
import type { CheckResult } from '../../lib/messages/interfaces';
import type { Report } from '../../lib/report/report';
import type { Chromium } from '../browser/harness/chromium';
import { clickToolbar, type Popup } from '../browser/harness/popup';
import type { ServedStory } from '../browser/harness/story-server';
import { until } from '../browser/harness/until';

/** An article of a story, open in a tab. */
export interface StoryTab {
  id: string;
  page: Page;
}

/**
 * Opens the articles one after the other, each in a tab, and keeps them by a click on the toolbar button and on “Keep”.
 * @param refused called for each article that gives no report, with the reason
 * @returns the tabs of those that are kept
 */
export async function keepStory(
  chromium: Chromium,
  { pages }: ServedStory,
  refused: (id: string, reason: string) => void,
): Promise<StoryTab[]> {
  const tabs: StoryTab[] = [];
  for (const { id, address } of pages) {
    const page = await chromium.open(address);
    const popup = await clickToolbar(chromium, page);
    const { state } = await resultIn(popup);
    if (state === 'report') {
      await popup.click('button', 'Keep');
      await until(`“${id}” to be kept`, async () => (await popup.controls('button', 'Forget')).length);
      tabs.push({ id, page });
    } else {
      refused(id, state);
    }
    await popup.close();
  }
  return tabs;
}

/** The report that an open popup shows. */
export async function reportIn(popup: Popup): Promise<Report> {
  const result = await resultIn(popup);
  if (result.state !== 'report') throw new Error(`no report: ${result.state}`);
  return result.report;
}

/** What an open popup shows, from the desk that gave it. */
async function resultIn(popup: Popup): Promise<CheckResult> {
  await popup.settled();
  return answerOf(await popup.target.evaluate<DeskAnswer>(CHECK_FRONT_TAB));
}

/** What the desk says to a question, as it comes over the wire. */
export type DeskAnswer = { ok: true; value: CheckResult } | { ok: false; message: string };

/** Asks the desk, from a popup in any browser, what it found in the tab in front. Gives plain data: a `DeskAnswer`. */
export const CHECK_FRONT_TAB = `chrome.tabs.query({ active: true, currentWindow: true })
  .then(([tab]) => chrome.runtime.sendMessage({ to: 'desk', call: 'checkTab', args: [tab.id] }))
  .then((answer) => JSON.parse(JSON.stringify(answer)))`;

/** A failure is a result too. */
export const answerOf = (answer: DeskAnswer): CheckResult =>
  answer.ok ? answer.value : { state: 'error', message: answer.message };
