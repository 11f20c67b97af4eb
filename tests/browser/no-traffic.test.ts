import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { STORY } from '../../lib/demo/demo-story';
import { EXPORT_FORMS } from '../../lib/exchange/export-forms';
import { type Chromium, launchChromium } from './harness/chromium';
import { callCommand } from './harness/command';
import { sayYesToEverySite } from './harness/permissions';
import { clickToolbar } from './harness/popup';
import { serveStory } from './harness/story-server';
import type { Target } from './harness/target';
import { hover, tooltipOf } from './harness/tooltip';
import { closeGate, watchTraffic } from './harness/traffic';
import { until } from './harness/until';

/** Uses a page's "Check this sentence" as its keys do, which cannot be pressed from outside the browser. */
async function checkSentence(chromium: Chromium, page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('article p')].find((p) => p.textContent?.includes(words));
    getSelection()?.selectAllChildren(paragraph as Element);
  }, words);
  await callCommand(chromium, 'check-sentence');
  const tooltip = await tooltipOf(page);
  await until('the sentence’s card', async () => (await tooltip.text()).includes(words));
}

/** Waits for a story board to be filled, and unfolds all that is folded in it. */
async function useBoard(evaluate: <T>(expression: string) => Promise<T>): Promise<void> {
  await until('the filled board', () => evaluate<boolean>(`document.querySelectorAll('table tbody tr').length > 3`));
  await evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  await evaluate(`document.querySelectorAll('table button').forEach((one) => one.click())`);
}

async function useLibrary(chromium: Chromium): Promise<void> {
  const page = await chromium.open(chromium.extensionUrl('library.html'));
  const saved = async (work: () => Promise<unknown>) => {
    const download = page.waitForEvent('download');
    await work();
    return (await download).path();
  };
  const row = page.locator('.kept-row').first();
  await row.waitFor();
  for (const form of EXPORT_FORMS) await saved(() => row.locator('select').selectOption(form));
  const backup = await saved(() => page.locator('[data-focus="backup"]').click());
  await page.locator('[data-focus="take-in"]').setInputFiles(backup);
  await page.locator('.notice', { hasText: 'Taken in' }).waitFor();
  for (const view of ['stories', 'claims', 'articles']) {
    await page.locator(`[data-focus="view-${view}"]`).click();
    await page.locator('[data-focus="search"]').fill('the');
    await page.locator('[data-focus="from"]').fill('2001-01-01');
    await page.locator('[data-focus="clear"]').click();
  }
  await row.getByRole('button', { name: /^Forget/ }).click();
  await row.getByRole('button', { name: 'Cancel' }).click();
  await page.close();
}

test('not one request leaves the extension in the whole main job and in every surface', async () => {
  const gate = await closeGate();
  const story = await serveStory(STORY);
  const chromium = await launchChromium({ args: [gate.arg] });
  try {
    const requests = await watchTraffic(chromium);
    const pages: Page[] = [];
    for (const { address } of story.pages) {
      const page = await chromium.open(address);
      pages.push(page);
      const loaded = story.asked.length;
      const popup = await clickToolbar(chromium, page);
      await popup.click('button', 'Keep');
      await until('the article to be kept', async () => (await popup.controls('button', 'Forget')).length);
      const [claim] = await popup.controls('button', /^(?:Agrees|Conflicts|Differs|Updated|Only here): /);
      await popup.click('button', claim?.name ?? '');
      await popup.click('button', 'Show in page');
      const tooltip = await tooltipOf(page);
      await until('the tooltip', () => tooltip.text());
      await hover(page, 'Related');
      expect(story.asked.length, 'requests to the news site after the click').toBe(loaded);
    }
    const loaded = story.asked.length;
    const [first] = pages;
    if (!first) throw new Error('no article');
    await checkSentence(chromium, first, STORY[0]?.article.paragraphs[1]?.slice(0, 30) ?? '');

    const popup = await clickToolbar(chromium, first);
    await popup.settled();
    await popup.click('button', 'Story board');
    const panel: Target = await chromium.attachTo(
      'the story board beside the page',
      ({ url }) => url === chromium.extensionUrl('sidepanel.html'),
    );
    await useBoard(panel.evaluate);
    await panel.evaluate('window.close()').catch(() => {});

    await sayYesToEverySite(chromium);
    await first.bringToFront();
    const again = await clickToolbar(chromium, first);
    await again.settled();
    await again.click('button', 'Keep all tabs');
    await until('the tabs to be kept', async () => /kept/.test(await again.settled()));
    await again.close();

    await useLibrary(chromium);
    const kept = story.pages.map(({ address }) => `sidepanel.html?${new URLSearchParams({ kept: address })}`);
    const board = await chromium.open(chromium.extensionUrl(kept[0] ?? ''));
    await useBoard((expression) => board.evaluate(expression));
    for (const form of EXPORT_FORMS) {
      const download = board.waitForEvent('download');
      await board.locator('select[data-focus^="export"]').selectOption(form);
      await download;
    }
    await board.close();
    const welcome = await chromium.open(chromium.extensionUrl('welcome.html'));
    await welcome.locator('h1, h2').first().waitFor();
    await welcome.close();
    expect(story.asked.length, 'requests to the news sites after the last click').toBe(loaded);
    expect(requests).toEqual([]);
    // The browser's own errands may knock at the gate; the extension has no address to go to.
    expect(gate.asked.filter((line) => !/google|gstatic|gvt1|chromium/.test(line))).toEqual([]);

    // Nor could one: the browser refuses it, to pages and background.
    const page = await chromium.open(chromium.extensionUrl('popup.html'));
    const ask = () => fetch('http://refused.example/').then(String, () => 'refused');
    expect(await page.evaluate(ask)).toBe('refused');
    expect(await chromium.context.serviceWorkers()[0]?.evaluate(ask)).toBe('refused');
    expect(gate.asked.join()).not.toContain('refused.example');

    // The counters count: the same extension page going somewhere is seen by both.
    requests.length = 0;
    await page.evaluate(() => {
      location.href = 'http://outside.example/';
    });
    await until('the request to be counted', () => requests.length);
    expect(requests).toEqual(['http://outside.example/']);
    await until('it to come to the gate', () => gate.asked.join().includes('outside.example'));
  } finally {
    await chromium.close();
    await story.close();
    await gate.close();
  }
});
