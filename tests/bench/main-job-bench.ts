import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../browser/harness/chromium';
import { hasVerdict } from '../browser/harness/drawn-marks';
import { pinButton } from '../browser/harness/pin-button';
import { clickToolbar, type Popup } from '../browser/harness/popup';
import { type ServedStory, serveStory } from '../browser/harness/story-server';
import { PATIENCE, until } from '../browser/harness/until';
import type { Bench, Effort, Figure } from './benchmark';
import { makeArticle } from './make-news';
import { percentile, spreadOf } from './timing';

const KEPT = 5;
const WORDS = 1_000;
const LONG = 20_000;

/** What one click on the toolbar button brought about; times in milliseconds after the click. */
interface Click {
  /** The first frame with marks over the page. */
  marks: number;
  /** A mark says how other outlets stand to the claim, as DevTools see it: asked for again and again, so a little late. */
  verdict: number;
  /** The popup is on the screen, and its script has drawn it: it takes clicks. */
  popupReady: number;
  /** The popup shows how the nearest article stands to the page, then the report. */
  popupFirst: number;
  popupReport: number;
  /** The longest stretch that nothing else could run in, within the page; 0 where none is above 50. */
  longestTask: number;
}

const now = () => performance.timeOrigin + performance.now();

/** Writes down in a page when its first marks come, and how long its tasks are. Looks at every frame. A page can see no
 * verdict. */
const WATCH_PAGE = `(() => {
  const seen = { marks: 0, longestTask: 0 };
  const now = () => performance.timeOrigin + performance.now();
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
  }).observe({ type: 'longtask' });
  const look = () => {
    if (CSS.highlights.size) seen.marks = now();
    else requestAnimationFrame(look);
  };
  look();
  window.seen = seen;
})()`;

/** In the popup: resolves with the time of the frame in which something is there. Asked as soon as there is a popup. */
const timeOf = (selector: string) => `new Promise((resolve) => {
  const look = () => document.querySelector('${selector}')
    ? resolve(performance.timeOrigin + performance.now())
    : requestAnimationFrame(look);
  look();
})`;

/**
 * In the popup: when the browser put it on the screen and, where its script says so, when that had drawn it; the later
 * of the two. Written down by the browser itself, so that it does not matter how late the driver comes to ask.
 */
const timeOfOpening = (mark?: string) => `new Promise((resolve) => {
  const first = (type, name) => performance.getEntriesByType(type).find((entry) => entry.name === name)?.startTime;
  const look = () => {
    const times = [first('visibility-state', 'visible')${mark ? `, first('mark', '${mark}')` : ''}];
    if (times.includes(undefined)) requestAnimationFrame(look);
    else resolve(performance.timeOrigin + Math.max(...times));
  };
  look();
})`;

async function clickAndMeasure(chromium: Chromium, address: string, stopped: boolean): Promise<Click> {
  const page: Page = await chromium.open(address);
  await page.evaluate(WATCH_PAGE);
  if (stopped) await chromium.stopBackground();
  let clicked = 0;
  const popup: Popup = await clickToolbar(chromium, page, () => {
    clicked = now();
  });
  const drawn = until('a verdict', () => hasVerdict(page), PATIENCE, 4).then(now);
  const [popupReady, popupFirst, popupReport] = await Promise.all([
    popup.target.evaluate<number>(timeOfOpening('drawn')),
    popup.target.evaluate<number>(timeOf('.summary')),
    popup.target.evaluate<number>(timeOf('[aria-busy="false"]')),
  ]);
  await popup.close();
  const verdict = await drawn;
  const seen = await until('marks', () =>
    page.evaluate<{ marks: number; longestTask: number } | null>('window.seen.marks ? window.seen : null'),
  );
  await page.close();
  return {
    marks: seen.marks - clicked,
    verdict: verdict - clicked,
    popupReady: popupReady - clicked,
    popupFirst: popupFirst - clicked,
    popupReport: popupReport - clicked,
    longestTask: seen.longestTask,
  };
}

/** The least that a click on a toolbar button can cost: the popup of an extension that does nothing. */
async function measureEmptyPopup(address: string, runs: number): Promise<number> {
  const extension = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
    }),
    'popup.html': '<!doctype html><title>Empty</title><p>Nothing',
    'background.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(extension, name), text);
  const chromium = await launchChromium({ extension });
  try {
    await pinButton(chromium);
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const page = await chromium.open(address);
      let clicked = 0;
      const popup = await clickToolbar(chromium, page, () => {
        clicked = now();
      });
      times.push((await popup.target.evaluate<number>(timeOfOpening())) - clicked);
      await popup.close();
      await page.close();
    }
    return percentile(times.slice(1), 0.5);
  } finally {
    await chromium.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function keepFirst(chromium: Chromium, story: ServedStory): Promise<void> {
  for (const { address, outlet } of story.pages.slice(0, KEPT)) {
    const page = await chromium.open(address);
    const popup = await clickToolbar(chromium, page);
    await popup.click('button', 'Keep');
    await until(`“${outlet}” to be kept`, async () => (await popup.controls('button', 'Forget')).length);
    await popup.close();
    await page.close();
  }
}

/** The main job in real Chromium: five outlets are kept, the sixth is opened and the toolbar button clicked. */
async function measure({ runs }: Effort): Promise<Figure[]> {
  const story = await serveStory(
    [...Array(KEPT + 1).keys(), KEPT + 1].map((outlet) => ({
      id: `outlet-${outlet}`,
      article: makeArticle(outlet, outlet > KEPT ? LONG : WORDS),
    })),
  );
  const chromium = await launchChromium();
  try {
    await pinButton(chromium);
    await keepFirst(chromium, story);
    const address = story.pages[KEPT]?.address ?? '';
    const clicks = async (stopped: boolean, count: number, to = address): Promise<Click[]> => {
      const all: Click[] = [];
      for (let run = 0; run < count; run++) all.push(await clickAndMeasure(chromium, to, stopped));
      return all;
    };
    await clicks(false, 1);
    const warm = await clicks(false, runs);
    const cold = await clicks(true, runs);
    const long = await clicks(false, Math.min(runs, 3), story.pages[KEPT + 1]?.address);
    const empty = await measureEmptyPopup(address, runs);
    const figure = (what: string, all: Click[], of: keyof Click, atMost?: number): Figure => ({
      what,
      unit: 'ms',
      ...spreadOf(all.map((click) => click[of])),
      ...(atMost !== undefined && { atMost }),
    });
    return [
      figure('click to marks', warm, 'marks', 100),
      figure('click to first verdict', warm, 'verdict', 100),
      figure('click to first verdict, background stopped', cold, 'verdict', 400),
      {
        ...figure('click to popup that takes clicks', warm, 'popupReady', 100),
        peers: [{ name: 'an empty popup', value: empty }],
      },
      figure('click to first report in the popup', warm, 'popupFirst'),
      figure('click to report in the popup', warm, 'popupReport'),
      figure('click to first report in the popup, background stopped', cold, 'popupFirst'),
      figure('click to report in the popup, background stopped', cold, 'popupReport'),
      figure(`click to first verdict, ${LONG.toLocaleString('en')} words`, long, 'verdict'),
      {
        what: `longest task in the page, ${WORDS.toLocaleString('en')} words (0: none above 50)`,
        unit: 'ms',
        value: percentile(
          warm.map(({ longestTask }) => longestTask),
          1,
        ),
        atMost: 50,
      },
      {
        what: `longest task in the page, ${LONG.toLocaleString('en')} words (0: none above 50)`,
        unit: 'ms',
        value: percentile(
          long.map(({ longestTask }) => longestTask),
          1,
        ),
        atMost: 50,
      },
    ];
  } finally {
    await chromium.close();
    await story.close();
  }
}

export default { name: 'main-job', measure } satisfies Bench;
