import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, ROOT } from '../run/set-up.mjs';
import { type Firefox, firefoxUrl, launchFirefox } from './harness/firefox';
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
    await second.close();
  });

  test('popup and tooltip in Firefox: a claim opens, the page goes to it and shows its card', async () => {
    await firefox.open(addressOf('portside-dispatch'));
    const popup = await firefox.clickToolbar();
    await popup.settled();
    await popup.click(/carrying 340 passengers/);
    await until('the other outlet’s sentence', async () => (await popup.settled()).includes('214 passengers'));
    await popup.click('Show in page');
    const shown = await until('the tooltip beside its words', () =>
      firefox.inPage<{ words: string; clear: boolean } | null>(
        `const host = [...document.documentElement.children].find((one) => one.matches(':popover-open'));
         const [current] = CSS.highlights.get('corroborate-current') ?? [];
         if (!host || !current || !host.getBoundingClientRect().height) return null;
         const [a, b] = [host, current].map((one) => one.getBoundingClientRect());
         return { words: current.toString(), clear: a.bottom <= b.top || a.top >= b.bottom, open: host.shadowRoot !== null };`,
      ),
    );
    expect(shown).toEqual({ words: expect.stringContaining('carrying 340 passengers'), clear: true, open: false });
  });

  test('the story board in Firefox’ sidebar goes along with the tab in front', async () => {
    await firefox.open(addressOf('portside-dispatch'));
    const popup = await firefox.clickToolbar();
    await popup.settled();
    await popup.close();
    const board = await firefox.openSidebar();
    const text = await until('the board', async () => {
      const shown = await board.settled();
      return shown.includes('Claims by outlet') ? shown : null;
    });
    expect(text).toContain('Kestrel Bay News');
    await board.click(/carrying 340 passengers/);
    await until('the claim’s card', async () => (await board.settled()).includes('214 passengers'));
    await board.close();
  });

  test('the library in Firefox: articles, claims searched, the board of a kept one', async () => {
    await firefox.open(firefoxUrl('library.html'));
    const press = (name: string) =>
      until(`“${name}”`, () =>
        firefox.inPage<boolean>(
          `const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === arguments[0]);
           button?.click(); return !!button;`,
          name,
        ),
      );
    const textOf = (selector: string) =>
      until(selector, () =>
        firefox.inPage<string | null>(`return document.querySelector(arguments[0])?.innerText || null;`, selector),
      );
    expect(await textOf('.kept-row')).toContain('Kestrel Bay News');
    await press('Claims');
    await firefox.inPage(
      `const field = document.querySelector('input[type=search]');
       field.value = 'passengers';
       field.dispatchEvent(new Event('input', { bubbles: true }));`,
    );
    expect(await textOf('.found-claim')).toContain('214 passengers');
    const board = await firefox.inPage<string>(`return document.querySelector('.found-claim a').href;`);
    await firefox.open(board);
    expect(await textOf('.board h1 a')).toContain('Twelve dead after fire on the ferry Aurelia');
  });
});
