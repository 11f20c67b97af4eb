import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../run/set-up.mjs';
import { type Chromium, launchChromium } from './harness/chromium';
import { callCommand } from './harness/command';
import { clickToolbar } from './harness/popup';
import { readStory, type ServedStory, serveStory } from './harness/story-server';
import { tooltipOf } from './harness/tooltip';
import { until } from './harness/until';

let story: ServedStory;
let chromium: Chromium;
beforeAll(async () => {
  story = await serveStory(readStory(join(ROOT, 'tests/browser/story')));
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium?.close();
  await story?.close();
});

/** Selects a paragraph of the page and asks the desk to check it, as the menu of selected words does. */
async function checkSelected(words: string | null): Promise<string> {
  const page = await chromium.open(story.pages[0]?.address ?? '');
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  await page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('article p')].find((p) => text && p.textContent?.includes(text));
    getSelection()?.removeAllRanges();
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, words);
  const answer = await popup.target.evaluate<{ value: { state: string } }>(
    `chrome.tabs.query({ active: true, currentWindow: true })
       .then(([tab]) => chrome.runtime.sendMessage({ to: 'desk', call: 'checkSelection', args: [tab.id] }))`,
  );
  await popup.close();
  if (answer.value.state !== 'report') return answer.value.state;
  const tooltip = await tooltipOf(page);
  return until('the tooltip of the selected sentence', () => tooltip.text());
}

test('a selected sentence is checked and its tooltip opens', async () => {
  expect(await checkSelected('Fishermen from three villages')).toContain('Fishermen from three villages');
});

test('where nothing of the article is selected, that is the answer', async () => {
  expect(await checkSelected(null)).toBe('no-selection');
});

/** The popup that the background opens by itself. */
const toldPopup = () =>
  chromium.attachTo(
    'the popup that tells it',
    ({ type, url }) => type === 'page' && url === chromium.extensionUrl('popup.html?told=nothing_selected'),
  );

test('… and the reader, who asked by the keys, is told', async () => {
  const page = await chromium.open(story.pages[0]?.address ?? '');
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  await popup.close();
  await callCommand(chromium, 'check-sentence');
  const told = await toldPopup();
  await until('the words of it', () =>
    told.evaluate<boolean>(`document.body.innerText.includes('Nothing of the article is selected')`),
  );
});
