import { afterAll, beforeAll, expect, test } from 'vitest';
import { STORY } from '../../lib/demo/demo-story';
import { type Chromium, launchChromium } from './harness/chromium';
import { allowedSites, sayYesToEverySite } from './harness/permissions';
import { clickToolbar } from './harness/popup';
import { type ServedStory, serveStory } from './harness/story-server';
import { until } from './harness/until';

let story: ServedStory;
let chromium: Chromium;
beforeAll(async () => {
  story = await serveStory(STORY);
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium.close();
  await story.close();
});

test('“Keep all tabs” keeps every open article, says what became of the other tabs, and gives the access back', async () => {
  await sayYesToEverySite(chromium);
  expect(await allowedSites(chromium)).toEqual([]);
  for (const { address } of story.pages) await chromium.open(address);
  // A page that is no article, and one that no extension may read.
  await chromium.open(story.url('/page.css'));
  await chromium.open('chrome://version/');

  const page = chromium.context.pages().find((one) => one.url() === story.pages[0]?.address);
  if (!page) throw new Error('the first article is not open');
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  await popup.click('button', 'Keep all tabs');
  const text = await until('the tabs to be kept', async () => {
    const shown = await popup.settled();
    return /articles? kept/.test(shown) ? shown : null;
  });
  expect(text).toContain(`${STORY.length} articles kept`);
  expect(text).toMatch(/1 tab without an article/);
  expect(text).toMatch(/tabs? that may not be read/);
  // The report in the popup is written anew: the other outlets are in it.
  expect(text).toContain('corroborated');
  await popup.close();

  expect(await allowedSites(chromium)).toEqual([]);
});
