import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium, ROOT } from '../../run/set-up.mjs';
import { servePages } from '../harness/page-server';
import type { Look } from './looks';

const BUILT = join(ROOT, '.output/gallery');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The gallery, built and served to a Chromium. */
export interface Gallery {
  /** A page that shows a look, done with whatever it was doing, until the next look is shown. */
  show(look: Look, options?: BrowserContextOptions): Promise<Page>;
  /** An empty page, to look at pictures with. */
  darkroom: Page;
  /** What pages asked for that the gallery does not have: nothing, when all is well. */
  askedElsewhere: string[];
  close(): Promise<void>;
}

/** Builds the gallery and opens a Chromium for it. */
export async function openGallery(): Promise<Gallery> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: { outDir: BUILT, emptyOutDir: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const server = await servePages((_, path) => {
    const file = path === '/' ? '/index.html' : path;
    const type = TYPES[extname(file)];
    return type && !file.includes('..')
      ? { body: readFileSync(join(BUILT, file)), type: `${type}; charset=utf-8` }
      : null;
  });
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--disable-gpu', '--force-color-profile=srgb', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const askedElsewhere: string[] = [];
  const openPage = async (options?: BrowserContextOptions): Promise<Page> => {
    const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC', ...options });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url('/')) && !url.startsWith('data:')) askedElsewhere.push(url);
    });
    return page;
  };
  const plain = await openPage();
  return {
    darkroom: await browser.newPage(),
    askedElsewhere,
    async show(look, options) {
      // A page of its own only where it must be another: opening one takes as long as all that is done with it.
      const page = options ? await openPage(options) : plain;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: look.width ?? 420, height: look.height ?? 600 });
      await page.goto(`${server.url('/')}?${look.show}`);
      await page.locator('html[data-drawn]').waitFor();
      await look.first?.(page);
      // What fades in is there.
      await page.evaluate(() => {
        for (const one of document.getAnimations())
          if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
      });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
