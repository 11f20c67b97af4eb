import { expect, test } from 'vitest';
import { STORY } from '../../lib/demo/demo-story';
import { launchChromium } from './harness/chromium';
import { clickToolbar } from './harness/popup';
import { serveStory } from './harness/story-server';
import { hover, tooltipOf } from './harness/tooltip';
import { closeGate, watchTraffic } from './harness/traffic';
import { until } from './harness/until';

test('not one request leaves the extension in the whole main job and in every surface', async () => {
  const gate = await closeGate();
  const story = await serveStory(STORY);
  const chromium = await launchChromium({ args: [gate.arg] });
  try {
    const requests = await watchTraffic(chromium);
    for (const { address } of story.pages) {
      const page = await chromium.open(address);
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
    for (const path of ['library.html', 'sidepanel.html', 'welcome.html']) {
      const page = await chromium.open(chromium.extensionUrl(path));
      await page.locator('h1, h2').first().waitFor();
      await page.close();
    }
    expect(requests).toEqual([]);
    // The browser's own errands may knock at the gate; the extension has no address to go to.
    expect(gate.asked.filter((line) => !/google|gstatic|gvt1|chromium/.test(line))).toEqual([]);

    // The counters count: the same extension page asking for something is seen by both.
    const page = await chromium.open(chromium.extensionUrl('popup.html'));
    await page.evaluate(() => fetch('http://outside.example/').catch(() => null));
    await until('the request to be counted', () => requests.length);
    expect(requests).toEqual(['http://outside.example/']);
    expect(gate.asked.join()).toContain('outside.example');
  } finally {
    await chromium.close();
    await story.close();
    await gate.close();
  }
});
