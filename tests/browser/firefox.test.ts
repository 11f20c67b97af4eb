import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, ROOT } from '../run/set-up.mjs';
import { type Firefox, launchFirefox } from './harness/firefox';
import { readStory, type ServedStory, serveStory } from './harness/story-server';
import { until } from './harness/until';

// Where Firefox cannot be installed from here (no Debian, no root), the counts say that this was skipped.
describe.skipIf(!findFirefox())('Firefox', () => {
  let story: ServedStory;
  let firefox: Firefox;
  beforeAll(async () => {
    story = await serveStory(readStory(join(ROOT, 'tests/browser/story')));
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await story?.close();
  });

  const addressOf = (id: string): string => story.pages.find((page) => page.id === id)?.address ?? '';
  const marks = () =>
    firefox.inPage<number>(
      `let count = 0; for (const [, ranges] of CSS.highlights) count += ranges.size; return count;`,
    );

  test('the main job in Firefox: click, marks, keep, a stopped background, the second outlet', async () => {
    await firefox.open(addressOf('kestrel-bay-news'));
    expect(await marks()).toBe(0);
    const first = await firefox.clickToolbar();
    expect(await first.settled()).toContain('Twelve dead after fire on the ferry Aurelia');
    expect(await marks()).toBeGreaterThan(4);
    await first.click('Keep');
    await until('the article to be kept', async () => (await first.settled()).includes('Forget'));
    await first.close();

    await firefox.stopBackground();
    await firefox.open(addressOf('portside-dispatch'));
    const second = await firefox.clickToolbar();
    const text = await until('the second report', async () => {
      const shown = await second.settled();
      return shown.includes('Portside Dispatch') ? shown : null;
    });
    expect(text).toContain('Kestrel Bay News');
  });
});
