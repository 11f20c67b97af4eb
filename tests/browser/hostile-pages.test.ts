import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium';
import { openOwnWorld, watchErrors } from './harness/own-world';
import { type PageServer, servePages } from './harness/page-server';
import { clickToolbar } from './harness/popup';
import { tooltipOf } from './harness/tooltip';
import { until } from './harness/until';
import { HOSTILE } from './pages/hostile';

const NAMES = Object.keys(HOSTILE);

let server: PageServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await servePages((_host, path) => {
    const page = HOSTILE[NAMES[Number(/^\/2025\/05\/(\d+)$/.exec(path)?.[1] ?? -1)] ?? ''];
    return page ? { body: page.html } : null;
  });
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** Without what is not seen or is laid out. */
const bare = (text: string) => text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/g, '');

test.each(NAMES)('%s: a clear state, the right words marked, nothing asked for', async (name) => {
  const { says, marked } = HOSTILE[name] as (typeof HOSTILE)[string];
  const page = await chromium.open(server.url(`/2025/05/${NAMES.indexOf(name)}`));
  const errors = await watchErrors(page, chromium.extensionId);
  const world = await openOwnWorld(page);
  const asked = server.asked.length;
  const popup = await clickToolbar(chromium, page);
  const text = await popup.settled();
  if (typeof says === 'string') expect(text).toContain(says);
  else expect(text).toMatch(says);
  await popup.close();

  const marks = Object.values(await world.highlights()).flat();
  if (!marked.length) expect(marks).toEqual([]);
  for (const words of marked)
    expect(
      marks.some((mark) => bare(mark).includes(bare(words))),
      words,
    ).toBe(true);
  if (marked.length) {
    const tooltip = await tooltipOf(page);
    const at = await world.evaluate<{ x: number; y: number }>(PLACE_OF_FIRST);
    await page.mouse.move(at.x - 3, at.y);
    await page.mouse.move(at.x, at.y);
    await until('the tooltip', () => tooltip.text());
    expect(
      await world.evaluate(`getComputedStyle(document.querySelector('html > [popover]'), '::backdrop').display`),
    ).toBe('none');
  }
  expect(errors).toEqual([]);
  expect(server.asked.slice(asked).filter((path) => !path.endsWith('/favicon.ico'))).toEqual([]);
  await page.close();
});

/** Scrolls to the first marked words, and gives a point on them. */
const PLACE_OF_FIRST = `(() => {
  const ranges = [...CSS.highlights].filter(([name]) => name === 'corroborate').flatMap(([, all]) => [...all]);
  const [first] = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  first.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = [...first.getClientRects()].find(({ width }) => width > 8);
  return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
})()`;

test('a page of 5 MB is left off when the reader stops it, and read when he asks again', async () => {
  const page = await chromium.open(server.url(`/2025/05/${NAMES.indexOf('5 MB of text')}`));
  const world = await openOwnWorld(page);
  const popup = await clickToolbar(chromium, page);
  await popup.click('button', 'Stop');
  expect(await popup.settled()).toContain('The page was not read to its end.');
  expect(Object.values(await world.highlights()).flat()).toEqual([]);
  await popup.click('button', 'Try again');
  await until('the claims', async () => (await popup.settled()).includes('only its first part was read'));
  expect(Object.values(await world.highlights()).flat().length).toBeGreaterThan(0);
  await popup.close();
  await page.close();
});
