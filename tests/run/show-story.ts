// Shows a story (the demo, or a folder of article files) in Chromium with the extension, each article kept by a click
// on the real toolbar button. Without a display it prints each article's report and saves pictures instead.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { STORY } from '../../lib/demo/demo-story';
import { VERDICTS } from '../../lib/matching/comparison';
import type { Report } from '../../lib/report/report';
import { type Chromium, launchChromium } from '../browser/harness/chromium';
import { clickToolbar, type Popup } from '../browser/harness/popup';
import { readStory, serveStory } from '../browser/harness/story-server';
import { hover, tooltipOf } from '../browser/harness/tooltip';
import { until } from '../browser/harness/until';
import { keepStory, reportIn, type StoryTab } from './keep-story';
import { sayReport } from './say-report';
import { ROOT } from './set-up.mjs';
import { showStoryInFirefox } from './show-story-in-firefox';

const USAGE = 'usage: npm start [-- [--headless] [--firefox] [DIR]]   (DIR: a folder of article files)';
const OPTIONS = ['--headless', '--firefox'];
const PICTURES = join(ROOT, '.output/pictures');
const SCHEMES = ['light', 'dark'] as const;

/** Opens the tooltip of the gravest claim, as a reader does with the mouse. */
async function hoverGravest(page: Page, report: Report): Promise<void> {
  const rank = (standing: string) => VERDICTS.indexOf(standing as never);
  const [gravest] = [...report.claims].sort((a, b) => rank(b.standing) - rank(a.standing));
  if (!gravest) return;
  await hover(page, gravest.sentence);
  const tooltip = await tooltipOf(page);
  await until('the tooltip', () => tooltip.text());
}

async function pictureOfPopup(id: string, popup: Popup): Promise<void> {
  for (const scheme of SCHEMES) {
    await popup.setColorScheme(scheme);
    writeFileSync(join(PICTURES, `${id}-popup-${scheme}.png`), await popup.takePicture());
  }
}

async function pictureOfPage(name: string, page: Page): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
  }
}

/** Prints each article's report and takes its pictures. */
async function showReports(chromium: Chromium, tabs: readonly StoryTab[]): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const { id, page } of tabs) {
    const popup = await clickToolbar(chromium, page);
    const report = await reportIn(popup);
    await pictureOfPopup(id, popup);
    await popup.close();
    await pictureOfPage(`${id}-page`, page);
    await hoverGravest(page, report);
    await pictureOfPage(`${id}-tooltip`, page);
    process.stdout.write(`${sayReport(report)}\n`);
  }
  process.stdout.write(`${tabs.length} reports. Pictures: ${PICTURES}\n`);
}

async function main(args: string[]): Promise<void> {
  const [folder, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (more.length || args.some((arg) => arg.startsWith('--') && !OPTIONS.includes(arg))) throw new Error(USAGE);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = args.includes('--headless') || !hasDisplay;
  // npm runs scripts in the repository; the folder was named from where the reader stands.
  const pages = folder
    ? readStory(resolve(process.env.INIT_CWD ?? process.cwd(), folder), (file) =>
        process.stderr.write(`${file}: no article (neither outlet nor paragraphs), skipped\n`),
      )
    : STORY;

  const refused = (id: string, reason: string) => {
    process.stderr.write(`${id}: no report (${reason})\n`);
    process.exitCode = 1;
  };

  const story = await serveStory(pages);
  if (args.includes('--firefox')) {
    try {
      const count = await showStoryInFirefox(story, refused, (report) => process.stdout.write(`${report}\n`));
      process.stdout.write(`${count} reports, in Firefox.\n`);
    } finally {
      await story.close();
    }
    return;
  }
  const chromium = await launchChromium(headless ? {} : { headless: false, viewport: null });
  try {
    const tabs = await keepStory(chromium, story, refused);
    if (headless) {
      await showReports(chromium, tabs);
    } else {
      await tabs[0]?.page.bringToFront();
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
