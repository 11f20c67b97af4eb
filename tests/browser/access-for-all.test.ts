import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../lib/demo/demo-story';
import { findBarriers } from './harness/axe';
import { type Chromium, launchChromium } from './harness/chromium';
import { clickToolbar } from './harness/popup';
import { type ServedStory, serveStory } from './harness/story-server';
import { tooltipOf } from './harness/tooltip';
import { until } from './harness/until';

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  let story: ServedStory;
  let chromium: Chromium;
  beforeAll(async () => {
    story = await serveStory(STORY);
    // The popup follows the browser, the page what Playwright tells it.
    chromium = await launchChromium({ colorScheme, args: colorScheme === 'dark' ? ['--force-dark-mode'] : [] });
    for (const { address } of story.pages.slice(0, 3)) {
      const page = await chromium.open(address);
      const popup = await clickToolbar(chromium, page);
      await popup.click('button', 'Keep');
      await until('the article to be kept', async () => (await popup.controls('button', 'Forget')).length);
      await popup.close();
    }
  });
  afterAll(async () => {
    await chromium.close();
    await story.close();
  });

  test('in the popup: its list, and an open claim', async () => {
    const page = await chromium.open(story.pages[3]?.address ?? '');
    const popup = await clickToolbar(chromium, page);
    await popup.settled();
    const evaluate = popup.target.evaluate;
    await popup.setColorScheme(colorScheme);
    expect(await findBarriers(evaluate)).toEqual([]);
    const [claim] = await popup.controls('button', /^(?:Agrees|Conflicts|Differs|Updated): /);
    await popup.click('button', claim?.name ?? '');
    await until('the claim to open', async () =>
      (await popup.controls('button')).some(({ states }) => states.expanded === true),
    );
    expect(await findBarriers(evaluate)).toEqual([]);
    await popup.close();
  });

  test('in the popup of a page that may not be read', async () => {
    const page = await chromium.open('chrome://version/');
    const popup = await clickToolbar(chromium, page);
    await popup.settled();
    expect(await findBarriers(popup.target.evaluate)).toEqual([]);
    await popup.close();
  });

  test('in the tooltip', async () => {
    const page = await chromium.open(story.pages[4]?.address ?? '');
    const popup = await clickToolbar(chromium, page);
    await popup.settled();
    const [claim] = await popup.controls('button', /^(?:Agrees|Conflicts): /);
    await popup.click('button', claim?.name ?? '');
    await popup.click('button', 'Show in page');
    const tooltip = await tooltipOf(page);
    await until('the tooltip', () => tooltip.text());
    // A page is to have a heading of the first level, a card has none.
    expect(await findBarriers((expression) => tooltip.frame().evaluate(expression), '#card')).toEqual([]);
  });
});
