// The main job over a story in Firefox: keeps each article by the real toolbar button and prints each one's report.
import type { CheckResult } from '../../lib/messages/interfaces';
import { type Firefox, type FirefoxPopup, launchFirefox } from '../browser/harness/firefox';
import type { ServedStory } from '../browser/harness/story-server';
import { until } from '../browser/harness/until';
import { answerOf, CHECK_FRONT_TAB, type DeskAnswer } from './keep-story';
import { sayReport } from './say-report';

/**
 * Keeps the articles of a story one after the other, then opens each again, as a reader who comes back does.
 * @param refused called for each article that gives no report, with the reason
 * @param tell called with each report as plain text
 * @returns how many articles have been reported on
 */
export async function showStoryInFirefox(
  { pages }: ServedStory,
  refused: (id: string, reason: string) => void,
  tell: (report: string) => void,
): Promise<number> {
  const firefox = await launchFirefox();
  try {
    const kept: typeof pages = [];
    for (const page of pages) {
      const { state } = await check(firefox, page.address, true);
      if (state === 'report') kept.push(page);
      else refused(page.id, state);
    }
    let told = 0;
    for (const { id, address } of kept) {
      const result = await check(firefox, address, false);
      if (result.state === 'report') {
        tell(sayReport(result.report));
        told++;
      } else refused(id, result.state);
    }
    return told;
  } finally {
    await firefox.close();
  }
}

/** What an open popup shows, from the desk that gave it. */
export async function resultIn(popup: FirefoxPopup): Promise<CheckResult> {
  await popup.settled();
  // A question that the popup leaves unanswered is asked again.
  return answerOf(await until('the desk’s answer', () => popup.evaluate<DeskAnswer>(CHECK_FRONT_TAB)));
}

/** What the popup shows of the page at an address; the article is kept where `keep` says so. */
async function check(firefox: Firefox, address: string, keep: boolean): Promise<CheckResult> {
  await firefox.open(address);
  const popup = await firefox.clickToolbar();
  try {
    const result = await resultIn(popup);
    if (keep && result.state === 'report') {
      await popup.click('Keep');
      await until('the article to be kept', async () => (await popup.settled()).includes('Forget'));
    }
    return result;
  } finally {
    await popup.close();
  }
}
