import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderPage } from '../../lib/demo/render-page';
import { ROOT } from '../run/set-up.mjs';
import { type Chromium, launchChromium } from './harness/chromium';
import { drawnMarks } from './harness/drawn-marks';
import { servePages } from './harness/page-server';
import { clickToolbar } from './harness/popup';
import { readStory, type ServedStory, serveStory } from './harness/story-server';
import { highlightsOf, hover, tooltipOf } from './harness/tooltip';
import { until } from './harness/until';

const STORY = join(ROOT, 'tests/browser/story');

let story: ServedStory;
let profile: string;
let chromium: Chromium;

beforeAll(async () => {
  story = await serveStory(readStory(STORY));
});
afterAll(() => story.close());
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'corroborate-'));
  chromium = await launchChromium({ profile });
});
afterEach(async () => {
  await chromium.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const addressOf = (id: string): string => story.pages.find((page) => page.id === id)?.address ?? '';

/** Opens an outlet's page, clicks the toolbar button and keeps the article. */
async function keep(id: string): Promise<Page> {
  const page = await chromium.open(addressOf(id));
  const popup = await clickToolbar(chromium, page);
  await popup.click('button', 'Keep');
  await until('the article to be kept', async () => (await popup.controls('button', 'Forget')).length);
  await popup.close();
  return page;
}

/** What is the page's own; marks and tooltip stand beside it. */
const OWN = 'document.documentElement.cloneNode().outerHTML + document.head.outerHTML + document.body.outerHTML';

test('nothing is in a page before the toolbar button is clicked, and its claims are marked after', async () => {
  const page = await chromium.open(addressOf('kestrel-bay-news'));
  expect(await highlightsOf(page)).toEqual({});
  expect(await page.locator('html > *').count()).toBe(2);
  const html = await page.evaluate(OWN);

  const popup = await clickToolbar(chromium, page);
  const text = await popup.settled();
  expect(text).toContain('Kestrel Bay News');
  expect(text).toContain('Twelve dead after fire on the ferry Aurelia');
  expect(text).toContain('Nothing to compare with yet');

  const marked = Object.values(await highlightsOf(page)).flat();
  expect(marked).toContain('Fishermen from three villages pulled 61 people out of the water.');
  expect(marked.join(' ')).not.toMatch(/newsletter|Drawing|Timetable/);
  expect(await page.evaluate(OWN)).toBe(html);
});

test('the marks are on the screen before the card’s frame is made, which takes longer than they do', async () => {
  const page = await chromium.open(addressOf('kestrel-bay-news'));
  const told = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        let shown = false;
        const look = () => {
          shown = CSS.highlights.size > 0;
          if (!shown) requestAnimationFrame(look);
        };
        look();
        new MutationObserver(() => {
          if (document.querySelector('html > [popover]')) resolve(shown);
        }).observe(document.documentElement, { childList: true });
      }),
  );
  await clickToolbar(chromium, page);
  expect(await told).toBe(true);
});

test('a second outlet shows what agrees and what conflicts, with the words and the source', async () => {
  await keep('kestrel-bay-news');
  const page = await chromium.open(addressOf('portside-dispatch'));
  const popup = await clickToolbar(chromium, page);
  const text = await popup.settled();
  expect(text).toContain('disputed');
  expect(text).toContain('corroborated');

  await popup.click('button', /^Agrees: A fire on the ferry Aurelia killed 12 people/);
  const agreed = await until('the other outlet’s sentence', async () =>
    (await popup.text()).includes('Twelve people were killed') ? popup.text() : null,
  );
  expect(agreed).toContain('Kestrel Bay News');
  expect(agreed).toMatch(/coast guard/);

  await popup.click('button', /^Conflicts: The ferry was carrying 340 passengers/);
  const disputed = await until('the other outlet’s sentence', async () =>
    (await popup.text()).includes('214 passengers') ? popup.text() : null,
  );
  expect(disputed).toMatch(/“340[^”]*” here, “214[^”]*” there/);

  await hover(page, 'killed 12 people');
  await until('the verdict to be drawn', async () => (await drawnMarks(page)).agrees?.includes('killed 12 people'));
  await hover(page, '340 passengers');
  await until('the verdict to be drawn', async () => (await drawnMarks(page)).conflicts?.includes('340 passengers'));
});

test('the mouse over a marked claim opens its tooltip, Escape closes it', async () => {
  await keep('kestrel-bay-news');
  const page = await keep('portside-dispatch');
  const tooltip = await tooltipOf(page);
  await hover(page, 'carrying 340 passengers');
  const text = await until('the tooltip', () => tooltip.text());
  expect(text).toContain('Kestrel Bay News');
  expect(text).toContain('214 passengers');

  await page.keyboard.press('Escape');
  await until('the tooltip to close', async () => !(await tooltip.text()));

  await hover(page, 'Ferry fire: what went wrong');
  expect(await tooltip.text()).toBe('');
});

test('the keyboard on a link within a marked claim opens its tooltip', async () => {
  const article = readStory(STORY).find(({ id }) => id === 'kestrel-bay-news')?.article;
  if (!article) throw new Error('no fixture article');
  const html = renderPage(article, { stylesheet: '/page.css' });
  const server = await servePages(() => ({
    body: html.replace('a crew of 18', '<a id="here" href="#">a crew of 18</a>'),
  }));
  try {
    const page = await chromium.open(server.url('/2024/06/05/ferry-fire'));
    const popup = await clickToolbar(chromium, page);
    await popup.settled();
    await popup.close();
    const tooltip = await tooltipOf(page);
    await page.locator('#here').focus();
    expect(await until('the tooltip', () => tooltip.text())).toContain('214 passengers and a crew of 18');
    await page.keyboard.press('Escape');
    await until('the tooltip to close', async () => !(await tooltip.text()));
  } finally {
    await server.close();
  }
});

test('a count in the summary leaves its claims alone in the list', async () => {
  await keep('kestrel-bay-news');
  const page = await chromium.open(addressOf('portside-dispatch'));
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  const CLAIM = /^(?:Agrees|Conflicts|Differs|Updated|Only here): /;
  const all = (await popup.controls('button', CLAIM)).length;
  await popup.click('button', /disputed$/);
  const shown = await until('the list to be filtered', async () => {
    const claims = await popup.controls('button', CLAIM);
    return claims.length < all ? claims : null;
  });
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.map(({ name }) => name.split(':')[0])).toEqual(shown.map(() => 'Conflicts'));
});

test('a page’s own scripts cannot reach into the tooltip', async () => {
  const page = await keep('kestrel-bay-news');
  await hover(page, 'pulled 61 people');
  const tooltip = await tooltipOf(page);
  await until('the tooltip', () => tooltip.text());
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => element.shadowRoot?.textContent ?? '').join(''),
  );
  expect(seen).toBe('');
});

test('by keyboard: through the popup’s claims, into the page’s tooltip, from claim to claim and out', async () => {
  await keep('kestrel-bay-news');
  const page = await chromium.open(addressOf('portside-dispatch'));
  const popup = await clickToolbar(chromium, page);
  await popup.settled();
  const focused = async () =>
    (await popup.controls('button', /./)).find(({ states }) => states.focused === true)?.name ?? '';

  // From the top of the popup with the Tab key to the first claim.
  await until('a claim to be reached by Tab', async () => {
    await popup.press('Tab');
    return /^(?:Agrees|Conflicts|Differs|Updated|Only here): /.test(await focused());
  });
  const first = await focused();
  await popup.press('ArrowDown');
  expect(await focused()).not.toBe(first);
  await popup.press('ArrowUp');
  expect(await focused()).toBe(first);
  await popup.press('Enter');
  // Its name may change as it opens: the words that differ are told apart.
  await until('the claim to open', async () =>
    (await popup.controls('button')).some(({ states }) => states.expanded === true),
  );
  await until('“Show in page” to be reached by Tab', async () => {
    await popup.press('Tab');
    return (await focused()) === 'Show in page';
  });
  await popup.press('Enter');
  await popup.target.closed;

  const tooltip = await tooltipOf(page);
  const shown = await until('the tooltip', () => tooltip.text());
  expect(shown).toContain(first.replace(/^[^:]+: /, '').slice(0, 30));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the next claim’s tooltip', async () => {
    const now = await tooltip.text();
    return now && now !== shown;
  });
  await page.keyboard.press('Escape');
  await until('the tooltip to close', async () => !(await tooltip.text()));
});

test('a stopped background works on at the next click, and nothing kept is lost', async () => {
  await keep('kestrel-bay-news');
  await chromium.stopBackground();
  expect(await chromium.hasBackground()).toBe(false);

  const page = await chromium.open(addressOf('portside-dispatch'));
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain('Kestrel Bay News');
  await chromium.stopBackground();
  await popup.click('button', 'Keep');
  await until('the article to be kept', async () => (await popup.controls('button', 'Forget')).length);
});

test('what is kept is there after the browser was closed and opened again', async () => {
  await keep('kestrel-bay-news');
  await chromium.close();
  chromium = await launchChromium({ profile });
  const kept = await chromium.open(addressOf('kestrel-bay-news'));
  const first = await clickToolbar(chromium, kept);
  await first.settled();
  expect(await first.controls('button', 'Forget')).toHaveLength(1);
  await first.close();

  const page = await chromium.open(addressOf('portside-dispatch'));
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain('Kestrel Bay News');
});

test('a forgotten article is compared with no longer', async () => {
  const kept = await keep('kestrel-bay-news');
  const popup = await clickToolbar(chromium, kept);
  await popup.click('button', 'Forget');
  await until('the article to be forgotten', async () => (await popup.controls('button', 'Keep')).length);
  await popup.close();

  const page = await chromium.open(addressOf('portside-dispatch'));
  const other = await clickToolbar(chromium, page);
  const text = await other.settled();
  expect(text).toContain('Nothing to compare with yet');
  expect(text).not.toContain('Kestrel Bay News');
});
