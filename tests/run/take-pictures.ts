// npm run pictures: takes the README's and the stores' pictures of the real extension over the demo story, light and
// dark, and keeps those of the gallery that the browser tests compare with (-- --gallery: these alone).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { STORY } from '../../lib/demo/demo-story';
import { keepPictures } from '../browser/gallery/kept-pictures';
import { openGallery } from '../browser/gallery/open-gallery';
import { type Chromium, launchChromium } from '../browser/harness/chromium';
import { clickToolbar } from '../browser/harness/popup';
import { type ServedStory, serveStory } from '../browser/harness/story-server';
import { tooltipOf } from '../browser/harness/tooltip';
import { until } from '../browser/harness/until';
import { keepStory, reportIn, type StoryTab } from './keep-story';
import { build, fail, ROOT, setUp } from './set-up.mjs';

const PICTURES = join(ROOT, 'tests/browser/pictures');
/** Pixels of a picture for a CSS pixel. */
const SCALE = 1.5;
const WINDOW = { width: 1180, height: 740 };
/** What the stores show: pictures of 1280 × 800 pixels, five at the most. */
const STORE = { width: 1280, height: 800 };
/** The article's column in it. */
const COLUMN = { x: 220, y: 0, width: 920, height: 600 };

type Scheme = 'light' | 'dark';

const save = (name: string, scheme: Scheme, picture: Buffer) =>
  writeFileSync(join(PICTURES, `${name}-${scheme}.png`), picture);

/** The page of the article that the others dispute most: there is most to see. */
async function findMostDisputed(chromium: Chromium, tabs: readonly StoryTab[]): Promise<Page> {
  const weighed: { page: Page; weight: number }[] = [];
  for (const { page } of tabs) {
    const popup = await clickToolbar(chromium, page);
    const { conflicts, updates, differs } = (await reportIn(popup)).summary;
    await popup.close();
    weighed.push({ page, weight: 100 * conflicts + 10 * updates + differs });
  }
  const [most] = weighed.sort((a, b) => b.weight - a.weight);
  if (!most) throw new Error('no article of the demo story is kept');
  return most.page;
}

/** One picture laid over another as the browser lays the popup over the page, under the toolbar's end. */
async function layOver(chromium: Chromium, under: Buffer, over: Buffer, width: number): Promise<Buffer> {
  const page = await chromium.context.newPage();
  const window = page.viewportSize() ?? WINDOW;
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${source(under)}" style="display:block;width:${window.width}px">
     <img src="${source(over)}" style="position:absolute;inset:10px 26px auto auto;width:${width}px;border-radius:10px;
       box-shadow:0 6px 28px rgb(0 0 0/.4),0 0 0 1px rgb(128 128 128/.5)">`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The popup over a page with its gravest claim open, and its width in CSS pixels. It is closed again. */
async function pictureOfPopup(
  chromium: Chromium,
  page: Page,
  scheme: Scheme,
  scale: number,
): Promise<{ over: Buffer; width: number }> {
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  await popup.setColorScheme(scheme);
  const [gravest] = await popup.controls('button', /^(?:Conflicts|Updated|Differs|Agrees): /);
  await popup.click('button', gravest?.name ?? '');
  await until('the claim to open', async () =>
    (await popup.controls('button')).some(({ states }) => states.expanded === true),
  );
  await popup.target.evaluate('scrollTo(0, 0)');
  const width = await popup.target.evaluate<number>('innerWidth');
  // The browser lets the popup grow in steps, and a picture taken in between shows parts of it twice.
  let over = await popup.takePicture(scale);
  await until('two pictures of the popup that are alike', async () => {
    const before = over;
    over = await popup.takePicture(scale);
    return over.equals(before);
  });
  await popup.close();
  return { over, width };
}

/** The gravest claim, open beside its words in the page; and the page with its marks, the claim open in the popup. */
async function pictureOfClaim(chromium: Chromium, page: Page, scheme: Scheme): Promise<void> {
  const { over, width } = await pictureOfPopup(chromium, page, scheme, SCALE);
  const tooltip = await tooltipOf(page);
  await until('the tooltip', () => tooltip.text());
  save('tooltip', scheme, await page.screenshot({ clip: COLUMN }));
  await page.keyboard.press('Escape');
  await until('the tooltip to close', async () => !(await tooltip.text()));
  save('popup', scheme, await layOver(chromium, await page.screenshot(), over, width));
}

/** The story board, as the panel beside the page shows it. */
async function pictureOfBoard(chromium: Chromium, page: Page, scheme: Scheme): Promise<void> {
  await page.bringToFront();
  const helper = await chromium.context.newPage();
  await helper.goto(chromium.extensionUrl('library.html'));
  const tab = await helper.evaluate(async (url) => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }
    ).chrome;
    return (await tabs.query({})).find((one) => one.url === url)?.id;
  }, page.url());
  await helper.setViewportSize({ width: 460, height: 900 });
  await helper.emulateMedia({ colorScheme: scheme });
  await helper.goto(chromium.extensionUrl(`sidepanel.html?tab=${tab}`));
  await helper.locator('.matrix-claim').first().waitFor();
  save('board', scheme, await helper.screenshot());
  await helper.close();
}

/** A page of the extension, as it opens or after a step. */
async function pictureOfPage(
  chromium: Chromium,
  name: string,
  path: string,
  ready: string,
  step?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await chromium.open(chromium.extensionUrl(path));
  await page.setViewportSize({ width: 900, height: 680 });
  await page.locator(ready).first().waitFor();
  await step?.(page);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    save(name, scheme, await page.screenshot());
  }
  await page.close();
}

/** What the stores show of it, in the order of the reader's work. */
async function takeStorePictures(story: ServedStory): Promise<void> {
  const folder = join(PICTURES, 'store');
  mkdirSync(folder, { recursive: true });
  const save = (name: string, picture: Buffer) => writeFileSync(join(folder, `${name}.png`), picture);
  const chromium = await launchChromium({ viewport: STORE });
  try {
    const tabs = await keepStory(chromium, story, (id, reason) => {
      throw new Error(`${id}: no report (${reason})`);
    });
    const page = await findMostDisputed(chromium, tabs);
    const { over, width } = await pictureOfPopup(chromium, page, 'light', 1);
    const tooltip = await tooltipOf(page);
    await until('the tooltip', () => tooltip.text());
    save('2-in-the-page', await page.screenshot());
    await page.keyboard.press('Escape');
    await until('the tooltip to close', async () => !(await tooltip.text()));
    save('1-popup', await layOver(chromium, await page.screenshot(), over, width));
    const show = async (name: string, path: string, ready: string) => {
      const shown = await chromium.open(chromium.extensionUrl(path));
      await shown.locator(ready).first().waitFor();
      save(name, await shown.screenshot());
      await shown.close();
    };
    await show('3-story-board', `sidepanel.html?${new URLSearchParams({ kept: page.url() })}`, '.matrix-claim');
    await show('4-library', 'library.html', '.kept-row');
    await show('5-welcome', 'welcome.html', '.steps');
  } finally {
    await chromium.close();
  }
}

async function keepGallery(): Promise<void> {
  const gallery = await openGallery();
  await keepPictures(gallery).finally(() => gallery.close());
}

async function main(args: readonly string[]): Promise<void> {
  setUp();
  await keepGallery();
  if (args.includes('--gallery')) return;
  build();
  mkdirSync(PICTURES, { recursive: true });
  const story = await serveStory(STORY);
  const chromium = await launchChromium({ viewport: WINDOW, scale: SCALE });
  try {
    const tabs: StoryTab[] = await keepStory(chromium, story, (id, reason) => {
      throw new Error(`${id}: no report (${reason})`);
    });
    const page = await findMostDisputed(chromium, tabs);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await pictureOfClaim(chromium, page, scheme);
    }
    // Last: the board's page makes the window narrow, and the popup with it.
    for (const scheme of ['light', 'dark'] as const) await pictureOfBoard(chromium, page, scheme);
    await pictureOfPage(chromium, 'library', 'library.html', '.kept-row', async (library) => {
      await library.getByRole('button', { name: 'Stories' }).click();
      await library.locator('.story').waitFor();
    });
    await pictureOfPage(chromium, 'welcome', 'welcome.html', '.steps');
  } finally {
    await chromium.close();
  }
  await takeStorePictures(story).finally(() => story.close());
  process.stdout.write(`Pictures: ${PICTURES}\n`);
}

main(process.argv.slice(2)).catch(fail);
