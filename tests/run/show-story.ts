// Shows a story (the demo, or a folder of article files) in Chromium with the extension, each article kept by a click
// on the real toolbar button. Without a display it prints each article's report and saves pictures instead.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { STORY } from '../../lib/demo/demo-story';
import { VERDICTS } from '../../lib/matching/comparison';
import type { CheckResult } from '../../lib/messages/interfaces';
import type { Report } from '../../lib/report/report';
import { type Chromium, launchChromium } from '../browser/harness/chromium';
import { clickToolbar, type Popup } from '../browser/harness/popup';
import { readStory, type ServedStory, serveStory } from '../browser/harness/story-server';
import { hover, tooltipOf } from '../browser/harness/tooltip';
import { until } from '../browser/harness/until';
import { sayReport } from './say-report';
import { ROOT } from './set-up.mjs';

const USAGE = 'usage: npm start [-- DIR] [-- --headless]   (DIR: a folder of article files)';
const PICTURES = join(ROOT, '.output/pictures');

/** Keeps the articles one after the other, each by a click on the toolbar button and on “Keep”. */
async function keepAll(chromium: Chromium, story: ServedStory): Promise<Page[]> {
  const tabs: Page[] = [];
  for (const { address, outlet } of story.pages) {
    const page = await chromium.open(address);
    const popup = await clickToolbar(chromium, page);
    await popup.settled();
    await popup.click('button', 'Keep');
    await until(`“${outlet}” to be kept`, async () => (await popup.controls('button', 'Forget')).length);
    await popup.close();
    tabs.push(page);
  }
  return tabs;
}

/** The report that an open popup shows, from the desk that gave it. */
async function reportIn(popup: Popup): Promise<Report> {
  await popup.settled();
  const answer = await popup.target.evaluate<{ ok: boolean; value: CheckResult }>(
    `chrome.tabs.query({ active: true, currentWindow: true })
       .then(([tab]) => chrome.runtime.sendMessage({ to: 'desk', call: 'checkTab', args: [tab.id] }))`,
  );
  if (answer.value?.state !== 'report') throw new Error(`no report: ${JSON.stringify(answer)}`);
  return answer.value.report;
}

/** Opens the tooltip of the gravest claim, as a reader does with the mouse. */
async function hoverGravest(page: Page, report: Report): Promise<void> {
  const rank = (standing: string) => VERDICTS.indexOf(standing as never);
  const [gravest] = [...report.claims].sort((a, b) => rank(b.standing) - rank(a.standing));
  if (!gravest) return;
  await hover(page, gravest.sentence);
  const tooltip = await tooltipOf(page);
  await until('the tooltip', () => tooltip.text());
}

/** Prints each article's report and takes its pictures. */
async function showReports(chromium: Chromium, story: ServedStory, tabs: Page[]): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const [i, page] of tabs.entries()) {
    const id = story.pages[i]?.id ?? String(i);
    const popup = await clickToolbar(chromium, page);
    const report = await reportIn(popup);
    await popup.picture(join(PICTURES, `${id}-popup.png`));
    await popup.close();
    await page.screenshot({ path: join(PICTURES, `${id}-page.png`) });
    await hoverGravest(page, report);
    await page.screenshot({ path: join(PICTURES, `${id}-tooltip.png`) });
    process.stdout.write(`${sayReport(report)}\n`);
  }
  process.stdout.write(`${tabs.length} reports. Pictures: ${PICTURES}\n`);
}

async function main(args: string[]): Promise<void> {
  const [folder, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (more.length || args.some((arg) => arg.startsWith('--') && arg !== '--headless')) throw new Error(USAGE);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = args.includes('--headless') || !hasDisplay;
  // npm runs scripts in the repository; the folder was named from where the reader stands.
  const pages = folder ? readStory(resolve(process.env.INIT_CWD ?? process.cwd(), folder)) : STORY;

  const story = await serveStory(pages);
  const chromium = await launchChromium(headless ? {} : { headless: false, viewport: null });
  try {
    const tabs = await keepAll(chromium, story);
    if (headless) {
      await showReports(chromium, story, tabs);
    } else {
      await tabs[0]?.bringToFront();
      process.stdout.write(
        'All articles are kept. Click the toolbar button on any of them; close the browser to end.\n',
      );
      await new Promise((closed) => chromium.context.once('close', closed));
    }
  } finally {
    await chromium.close().catch(() => {});
    await story.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
