import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPage } from '../../lib/demo/render-page';
import { ROOT } from '../run/set-up.mjs';
import { type Chromium, launchChromium } from './harness/chromium';
import { drawnMarks } from './harness/drawn-marks';
import { extensionWorld } from './harness/own-world';
import { type PageServer, servePages } from './harness/page-server';
import { clickToolbar } from './harness/popup';
import { readStory } from './harness/story-server';
import { hover, tooltipOf } from './harness/tooltip';
import { until } from './harness/until';
import { FORGED_CALLS, KEPT_WORDS, OBSERVE, PRYING, WORKER } from './pages/prying';

const [first, second] = readStory(join(ROOT, 'tests/browser/story'));
if (!first || !second) throw new Error('two fixture articles are needed');

let server: PageServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await servePages((_host, path) => {
    if (path === '/2024/06/05/kept') return { body: renderPage(first.article, { stylesheet: '/none.css' }) };
    if (path === '/2024/06/05/worker.js') return { body: WORKER, type: 'text/javascript' };
    const page = renderPage(second.article, { stylesheet: '/none.css' });
    if (path === '/2024/06/05/worked') return { body: page };
    if (path !== '/2024/06/05/prying') return null;
    return { body: page.replace('<meta charset="utf-8">', `<meta charset="utf-8"><script>${PRYING}</script>`) };
  });
  chromium = await launchChromium();
  const page = await chromium.open(server.url('/2024/06/05/kept'));
  const popup = await clickToolbar(chromium, page);
  await popup.click('button', 'Keep');
  await until('the article to be kept', async () => (await popup.controls('button', 'Forget')).length);
  await popup.close();
  await page.close();
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** Waits until the library shows the article that was kept: it still is. */
async function findKept(): Promise<void> {
  const library = await chromium.open(chromium.extensionUrl('library.html'));
  await library
    .getByText(first?.article.title ?? '-')
    .first()
    .waitFor();
  await library.close();
}

test('a page that pries learns no word of what is kept, and can forge no call', async () => {
  const page = await chromium.open(server.url('/2024/06/05/prying'));
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain('disputed');
  await popup.close();
  const tooltip = await tooltipOf(page);
  await hover(page, 'carrying 340 passengers');
  const shown = await until('the tooltip', () => tooltip.text());
  expect(shown).toContain(first.article.outlet);
  const asked = server.asked.length;
  const box = await tooltip.box();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.evaluate('window.forge()');
  await page.evaluate('window.pry()');
  await page.waitForTimeout(500);

  const seen = await page.evaluate<string>('window.tellAll()');
  // It did look: it has seen the tooltip's host come.
  expect(seen).toContain('popover');
  expect(seen).not.toContain(first.article.outlet);
  expect(seen).not.toContain('214 passengers');
  expect(seen).not.toContain('closed root');
  expect(seen).not.toMatch(/chrome-extension:|an answer/);
  // Nor who it is that reads.
  expect(seen).not.toContain(chromium.extensionId);
  expect(server.asked.slice(asked).filter((path) => !path.includes('favicon'))).toEqual([]);
  await page.close();
  await findKept();
});

test('a page’s service worker sees nothing of what is shown over it', async () => {
  const page = await chromium.open(server.url('/2024/06/05/worked'));
  const saw = () =>
    page.evaluate<string[]>(`caches.open('saw').then((c) => c.keys()).then((all) => all.map(({ url }) => url))`);
  await page.evaluate(
    `navigator.serviceWorker.register('/2024/06/05/worker.js', { scope: '/2024/06/05/worked' }).then(() => new Promise((done) => {
       if (navigator.serviceWorker.controller) done();
       else navigator.serviceWorker.oncontrollerchange = done;
     }))`,
  );
  await page.evaluate(`fetch('/2024/06/05/asked')`);
  await until('the worker to see what it may', async () => (await saw()).length === 1);
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  await popup.close();
  const tooltip = await tooltipOf(page);
  await hover(page, 'carrying 340 passengers');
  expect(await until('the tooltip', () => tooltip.text())).toContain(first.article.outlet);
  expect((await saw()).map((url) => new URL(url).pathname)).toEqual(['/2024/06/05/asked']);
  await page.close();
});

test('events that a page makes up open no tooltip', async () => {
  const page = await chromium.open(server.url('/2024/06/05/prying'));
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  await popup.close();
  await page.evaluate('window.hoverAll()');
  expect(await page.locator(':popover-open').count()).toBe(0);
  await page.close();
});

test('even the extension’s own script in a page may not call the desk', async () => {
  const page = await chromium.open(server.url('/2024/06/05/prying'));
  const world = await extensionWorld(page, chromium.extensionId);
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  await popup.close();
  const own = world();
  expect(await own.evaluate('chrome.runtime.id')).toBe(chromium.extensionId);
  for (const message of FORGED_CALLS) {
    const answer = await own.evaluate<unknown>(
      `Promise.race([chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => 'nobody'), new Promise((done) => setTimeout(done, 300, 'nobody'))])`,
    );
    expect([undefined, null, 'nobody']).toContain(answer);
  }
  await page.close();
  await findKept();
});

test('a page measures the same whatever is kept', async () => {
  /** Opens the page in a browser, and its tooltip, and has it look. */
  async function observe(browser: Chromium, verdict: string): Promise<string> {
    const page = await browser.open(server.url('/2024/06/05/prying'));
    const popup = await clickToolbar(browser, page);
    await popup.settled();
    await popup.close();
    await hover(page, 'carrying 340 passengers');
    const tooltip = await tooltipOf(page);
    await until('the tooltip', () => tooltip.text());
    await until('the mark', async () => (await drawnMarks(page))[verdict]?.includes('340 passengers'));
    for (const words of KEPT_WORDS) expect((await tooltip.text()).includes(words)).toBe(verdict === 'conflicts');
    const seen = await page.evaluate<string>(OBSERVE);
    await page.close();
    return seen;
  }
  const other = await launchChromium();
  try {
    const without = await observe(other, 'alone');
    expect(without).toContain('340 passengers');
    expect(await observe(chromium, 'conflicts')).toBe(without);
  } finally {
    await other.close();
  }
});
