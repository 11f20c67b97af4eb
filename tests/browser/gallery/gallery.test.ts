import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium, ROOT } from '../../run/set-up.mjs';

/*
 * Draws every surface in every state from the fixture, light and dark, and asks of each: does axe find nothing, does
 * nothing stick out, is nothing asked of the network. The pictures land in `.output/pictures/gallery/`.
 */
const PICTURES = join(ROOT, '.output/pictures/gallery');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: ViteDevServer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(ROOT, 'node_modules/.vite-gallery'),
    logLevel: 'error',
    server: { port: 0, fs: { allow: [ROOT] } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Look {
  /** Query of the gallery page. */
  show: string;
  width?: number;
  height?: number;
  /** What a person does before the picture. */
  first?: (page: Page) => Promise<void>;
}

const openClaims = async (page: Page) => {
  for (const row of (await page.locator('.row-button').all()).slice(0, 3)) await row.click();
  for (const fold of await page.locator('details > summary').all()) await fold.click();
};

const LOOKS: Record<string, Look> = {
  popup: { show: 'state=full' },
  'popup-open': { show: 'state=full&links', height: 1600, first: openClaims },
  'popup-filtered': { show: 'state=kept', first: (page) => page.getByRole('button', { name: '2 disputed' }).click() },
  'popup-french': { show: 'state=kept&language=fr', first: openClaims },
  'popup-right-to-left': { show: 'state=full&dir=rtl', first: openClaims },
  'popup-long': { show: 'state=long', height: 1400, first: openClaims },
  'popup-narrow-tab': { show: 'state=long&place=in-tab', width: 320, first: openClaims },
  'popup-wide-tab': { show: 'state=full&place=in-tab', width: 1100, first: openClaims },
  ...Object.fromEntries(
    'loading lonely lonely-kept no-claims no-access no-article other-language storage-full error'
      .split(' ')
      .map((state): [string, Look] => [`popup-${state}`, { show: `state=${state}&links` }]),
  ),
  'tooltip-conflict': { show: 'state=tooltip-1', width: 440 },
  'tooltip-update': { show: 'state=tooltip-0', width: 440 },
  'tooltip-alone': { show: 'state=tooltip-6', width: 440 },
  'tooltip-long-narrow': { show: 'state=tooltip-0&long', width: 320 },
  board: { show: 'surface=board&state=full', width: 380, height: 1400 },
  'board-open': {
    show: 'surface=board&state=full',
    width: 380,
    height: 1000,
    first: (page) => page.locator('.matrix-claim').first().click(),
  },
  'board-wide': { show: 'surface=board&state=full', width: 1000, height: 1000 },
  'board-long': { show: 'surface=board&state=long', width: 380, height: 1000 },
  'board-lonely': { show: 'surface=board&state=lonely', width: 380 },
  library: { show: 'surface=library&state=full', width: 800 },
  'library-narrow': { show: 'surface=library&state=full&language=fr', width: 320 },
  'library-empty': { show: 'surface=library&state=none', width: 800 },
  welcome: { show: 'surface=welcome', width: 800, height: 1200 },
  'welcome-narrow': { show: 'surface=welcome&language=fr', width: 320, height: 1200 },
};

/** A page that shows a look, done with whatever it was doing. */
async function show(look: Look, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: look.width ?? 420, height: look.height ?? 600 },
    reducedMotion: 'reduce',
    ...options,
  });
  await page.goto(`${address}?${look.show}`);
  await page.locator('html[data-drawn]').waitFor();
  await look.first?.(page);
  return page;
}

async function check(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = (await axe.run()).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`)}`);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

mkdirSync(PICTURES, { recursive: true });

test.each(Object.entries(LOOKS))('%s is clean for axe and sticks out nowhere, light and dark', async (name, look) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await show(look, { colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    await check(page);
    await page.close();
  }
});

test.each(['popup-open', 'tooltip-update', 'board-open'])(
  '%s keeps its lines and shapes in forced colours',
  async (name) => {
    const look = LOOKS[name] as Look;
    const page = await show(look, { forcedColors: 'active' });
    await page.screenshot({ path: join(PICTURES, `${name}-forced.png`) });
    const styles = await page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      const marks = roots.flatMap((root) => [...root.querySelectorAll('mark')]);
      return [...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationStyle))];
    });
    expect(styles.length).toBeGreaterThan(1);
    await page.close();
  },
);

test('at 200 % zoom nothing of the popup is cut off', async () => {
  // Twice as large on the same screen is half as wide a viewport.
  const page = await show({ show: 'state=full&place=in-tab', width: 210, height: 300 }, { deviceScaleFactor: 2 });
  await check(page);
  await page.close();
});
