import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium, ROOT } from '../../run/set-up.mjs';
import { attach, type Target } from './target';
import { PATIENCE, until } from './until';

/** Where `npm run build` puts the extension. */
export const EXTENSION = join(ROOT, '.output/chrome-mv3');

export interface LaunchOptions {
  /** A profile to use again; without it a fresh one that is deleted at the end. */
  profile?: string;
  headless?: boolean;
  /** More switches of Chromium. */
  args?: string[];
  /** The extension's folder. */
  extension?: string;
  /** The window's size in CSS pixels; `null` leaves it to the window manager. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  /** Pixels of a picture for a CSS pixel. */
  scale?: number;
}

/** A running Chromium with the extension in it. */
export interface Chromium {
  context: BrowserContext;
  /** The browser's own DevTools session. */
  devtools: CDPSession;
  extensionId: string;
  /** Address of a page of the extension. */
  extensionUrl(path: string): string;
  open(url: string): Promise<Page>;
  /** The DevTools id of a page. */
  targetOf(page: Page): Promise<string>;
  /** Attaches to the first target that fits, as soon as there is one. */
  attachTo(what: string, fits: (target: { type: string; url: string }) => boolean): Promise<Target>;
  /** Kills the extension's background, as the browser does with an idle one. Resolves when it is gone. */
  stopBackground(): Promise<void>;
  /** Whether the background is running. */
  hasBackground(): Promise<boolean>;
  /** Kills the whole browser, as a crash or a power cut does (SIGKILL). The profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const SWITCHES = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The protocol's `Extensions.triggerAction`, which clicks the toolbar button as a person does.
  '--enable-unsafe-extension-debugging',
];

/** Starts Chromium with the built extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const { headless = true, args = [], extension = EXTENSION, viewport = { width: 1100, height: 800 } } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test or npm start, which install it');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'corroborate-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode would take a browser without extensions.
    headless: false,
    viewport,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.scale ? { deviceScaleFactor: options.scale } : {}),
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    args: [
      ...(headless ? ['--headless=new'] : []),
      // As root Chromium has no sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...SWITCHES,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser');
  const devtools = await browser.newBrowserCDPSession();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const origin = `chrome-extension://${extensionId}/`;

  // As after every installation, the welcome page opens; a test opens what it wants to see in front.
  if (existsSync(join(extension, 'welcome.html'))) {
    const welcome = await until('the welcome page', async () =>
      context.pages().find((page) => page.url() === `${origin}welcome.html`),
    );
    await welcome.close();
  }

  const targets = async () => (await devtools.send('Target.getTargets')).targetInfos;
  const background = async () =>
    (await targets()).find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));

  return {
    context,
    devtools,
    extensionId,
    extensionUrl: (path) => origin + path,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async targetOf(page) {
      const session = await context.newCDPSession(page);
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.detach();
      return targetInfo.targetId;
    },
    async attachTo(what, fits) {
      // Looked for often: benches count from the click.
      const { targetId } = await until(what, async () => (await targets()).find(fits), PATIENCE, 4);
      return attach(devtools, targetId);
    },
    async stopBackground() {
      const running = await background();
      if (!running) return;
      await devtools.send('Target.closeTarget', { targetId: running.targetId });
      await until('the background to be gone', async () => !(await background()));
    },
    hasBackground: async () => (await background()) !== undefined,
    async kill() {
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
      for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
      await closed;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
