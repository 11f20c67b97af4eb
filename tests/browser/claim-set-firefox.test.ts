import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, ROOT } from '../run/set-up.mjs';
import { type Firefox, type FirefoxPopup, firefoxUrl, launchFirefox } from './harness/firefox';
import { readStory, type ServedStory, serveStory } from './harness/story-server';
import { until } from './harness/until';

// Where Firefox cannot be installed from here (no Debian, no root), the counts say that this was skipped.
describe.skipIf(!findFirefox())('the claim set in Firefox', () => {
  let story: ServedStory;
  let profile: string;
  let firefox: Firefox;
  beforeAll(async () => {
    story = await serveStory(readStory(join(ROOT, 'tests/browser/story')));
    profile = mkdtempSync(join(tmpdir(), 'corroborate-firefox-'));
    firefox = await launchFirefox({ profile });
  });
  afterAll(async () => {
    await firefox?.close();
    await story?.close();
    if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const addressOf = (id: string): string => story.pages.find((page) => page.id === id)?.address ?? '';
  async function openPopup(id: string): Promise<FirefoxPopup> {
    await firefox.open(addressOf(id));
    return firefox.clickToolbar();
  }

  test.each([
    ['closed', () => firefox.close()],
    ['killed', () => firefox.kill()],
  ])(
    'what was kept is there after Firefox was %s, and is found for another outlet’s article',
    async (how, end) => {
      if (how === 'closed') {
        const popup = await openPopup('kestrel-bay-news');
        await popup.settled();
        await popup.click('Keep');
        await until('the article to be kept', async () => (await popup.settled()).includes('Forget'));
        await popup.close();
      }
      await end();
      firefox = await launchFirefox({ profile });

      const second = await openPopup('portside-dispatch');
      const text = await until('the second report', async () => {
        const shown = await second.settled();
        return shown.includes('Portside Dispatch') ? shown : null;
      });
      expect(text).toContain('Kestrel Bay News');
      await second.close();

      await firefox.open(firefoxUrl('library.html'));
      const kept = await until('the library', () =>
        firefox.inPage<string[]>(
          `const rows = [...document.querySelectorAll('.kept-row .outlet')]; return rows.length ? rows.map((row) => row.textContent) : null;`,
        ),
      );
      expect(kept).toEqual(['Kestrel Bay News']);
    },
    120_000,
  );
});
