import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, ROOT } from '../run/set-up.mjs';
import { type Firefox, firefoxUrl, launchFirefox } from './harness/firefox';
import { readStory, type ServedStory, serveStory } from './harness/story-server';
import { until } from './harness/until';
import { KEPT_WORDS, OBSERVE } from './pages/prying';

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

  /** Opens a page and the tooltip of one of its claims, and gives what the page can measure of them. */
  async function observe(says: RegExp): Promise<string> {
    await firefox.open(addressOf('portside-dispatch'));
    const popup = await firefox.clickToolbar();
    await until('the report', async () => says.test(await popup.settled()));
    await popup.click(/carrying 340 passengers/);
    await popup.click('Show in page');
    await until('the tooltip', () => tooltip().catch(() => null));
    return firefox.inPage<string>(`return ${OBSERVE}`);
  }

  const tooltip = () =>
    firefox.inTooltip<{ top: number; bottom: number; text: string } | null>(
      `const { top, bottom } = document.querySelector('#card').getBoundingClientRect();
       const text = document.querySelector('#card').shadowRoot.querySelector('.tooltip')?.innerText;
       return text && bottom > top ? { top, bottom, text } : null;`,
    );

  let measured = '';
  test('before anything is kept, a page measures its marks and the tooltip', async () => {
    measured = await observe(/Nothing to compare with yet/);
    expect(measured).toContain('carrying 340 passengers');
  });

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
    const card = await until('the tooltip', () => tooltip().catch(() => null));
    expect(card.text).toContain('214 passengers');
    const words = await firefox.inPage<{ top: number; bottom: number; seen: boolean }>(
      `const p = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('carrying 340 passengers'));
       const { top, bottom } = p.getBoundingClientRect();
       return { top, bottom, seen: top >= 0 && bottom <= innerHeight };`,
    );
    expect(words.seen).toBe(true);
    expect(card.bottom <= words.top || card.top >= words.bottom).toBe(true);
  });

  test('a page measures the same in Firefox whatever is kept', async () => {
    const now = await observe(/Kestrel Bay News/);
    for (const words of KEPT_WORDS) expect((await tooltip())?.text).toContain(words);
    expect(now).toBe(measured);
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
