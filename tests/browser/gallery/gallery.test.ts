import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../run/set-up.mjs';
import { findBarriers } from '../harness/axe';
import { LOOKS, type Look } from './looks';
import { type Gallery, openGallery } from './open-gallery';

/*
 * Draws every surface in every state from the fixture, light and dark, and asks of each: does axe find nothing, does
 * nothing stick out, is nothing asked of the network. The pictures land in `.output/pictures/gallery/`.
 */
const PICTURES = join(ROOT, '.output/pictures/gallery');

let gallery: Gallery;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function check(page: Page, rules?: string[]): Promise<void> {
  expect(await findBarriers((expression) => page.evaluate(expression), 'html', rules)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.each(Object.entries(LOOKS))('%s is clean for axe and sticks out nowhere, light and dark', async (name, look) => {
  const page = await gallery.show(look);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    // Dark differs from light in its colours alone.
    await check(page, colorScheme === 'dark' ? ['color-contrast'] : undefined);
  }
});

test.each(['popup-open', 'tooltip-update', 'board-open'])(
  '%s keeps its lines and shapes in forced colours',
  async (name) => {
    const look = LOOKS[name] as Look;
    const page = await gallery.show(look, { forcedColors: 'active' });
    await page.screenshot({ path: join(PICTURES, `${name}-forced.png`) });
    const styles = await page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      const marks = roots.flatMap((root) => [...root.querySelectorAll('mark')]);
      return [...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationStyle))];
    });
    expect(styles.length).toBeGreaterThan(1);
  },
);

test.each([
  ['popup', 'state=full&place=in-tab', 210],
  ['story board', 'surface=board&state=full', 190],
  ['library', 'surface=library&state=full', 400],
  ['welcome page', 'surface=welcome', 400],
])('at 200 % zoom nothing of the %s is cut off', async (_, show, width) => {
  // Twice as large on the same screen is half as wide a viewport.
  const page = await gallery.show({ show, width, height: 300 }, { deviceScaleFactor: 2 });
  await check(page);
});

test('no surface asks anything of the network', () => {
  expect(gallery.askedElsewhere).toEqual([]);
});
