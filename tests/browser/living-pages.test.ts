import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium';
import { drawnMarks } from './harness/drawn-marks';
import { openOwnWorld } from './harness/own-world';
import { type PageServer, servePages } from './harness/page-server';
import { clickToolbar } from './harness/popup';
import { highlightsOf, hover, tooltipOf } from './harness/tooltip';
import { until } from './harness/until';
import { SIEGE } from './pages/hostile';
import { FOREIGN, LIVING, MUTE, withForeignFrame } from './pages/living';

let server: PageServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await servePages((_host, path) => {
    const foreign = server.url('/2025/05/frame-other', '127.0.0.1');
    const body =
      path === '/2025/05/beside'
        ? withForeignFrame(foreign, SIEGE)
        : path === '/2025/05/reader'
          ? withForeignFrame(foreign, null)
          : LIVING[path];
    const headers = path === MUTE ? { 'content-security-policy': 'sandbox allow-same-origin' } : {};
    return body ? { body, headers } : null;
  });
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** Opens a page, clicks the button, and gives the page and what the popup said. */
async function check(path: string): Promise<{ page: Page; text: string }> {
  const page = await chromium.open(server.url(path));
  const popup = await clickToolbar(chromium, page);
  const text = await popup.settled();
  await popup.close();
  return { page, text };
}

const marksOf = async (page: Page) => Object.values(await highlightsOf(page)).flat();
const call = (page: Page, name: string) => page.evaluate(`${name}()`);

test('another article without a new page: the marks of the first go, and none comes onto other words', async () => {
  const { page } = await check('/2025/05/app');
  expect(await marksOf(page)).toHaveLength(4);
  await call(page, 'goOn');
  await until('the marks to go', async () => !(await marksOf(page)).length);
  await hover(page, '640 passengers');
  const tooltip = await tooltipOf(page);
  await page.waitForTimeout(1_500);
  expect(await marksOf(page)).toEqual([]);
  expect(await tooltip.text()).toBe('');

  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain('Ferry to Otter Point cancelled until Friday');
  await popup.close();
  expect((await marksOf(page)).join(' ')).toMatch(/640 passengers.*110 kilometres/);
});

test('a page that puts another body in: its words are found again there', async () => {
  const { page } = await check('/2025/05/app');
  await call(page, 'replaceBody');
  await until('the marks to come back', async () => (await marksOf(page)).length === 4);
  const held = await page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()].every((ranges) =>
      [...ranges].every((range) => range.startContainer.isConnected),
    ),
  );
  expect(held).toBe(true);
});

test('a sentence that is reworded while it is read loses its mark, and gets it back with its words', async () => {
  const { page } = await check('/2025/05/app');
  await call(page, 'reword');
  await until('the mark to go', async () => (await marksOf(page)).length === 3);
  expect((await marksOf(page)).join(' ')).not.toContain('people were hurt');
  await call(page, 'goBack');
  await until('the mark to come back', async () => (await marksOf(page)).some((words) => words.startsWith('Nine')));
});

test('words changed in the midst of a mark take it away', async () => {
  const { page } = await check('/2025/05/app');
  await call(page, 'rewordWithin');
  await until('the mark to go', async () => (await marksOf(page)).length === 3);
  expect((await marksOf(page)).join(' ')).not.toMatch(/horses|Nine/);
});

test('the next article of an endless page does not join the one that is read', async () => {
  const { page } = await check('/2025/05/app');
  await call(page, 'loadNext');
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain(SIEGE.title);
  await popup.close();
  expect((await marksOf(page)).join(' ')).not.toMatch(/ferry|passengers/);
});

test('text that arrives late is marked when the page is checked again', async () => {
  const { page } = await check('/2025/05/late');
  expect((await marksOf(page)).join(' ')).not.toContain('labour inspectorate');
  await call(page, 'arrive');
  const popup = await clickToolbar(chromium, page);
  await until('the late words to be marked', async () =>
    (await marksOf(page)).join(' ').includes('labour inspectorate'),
  );
  await popup.close();
});

test('text in a frame of the page’s own site is read, marked and has its tooltip by the words', async () => {
  const { page, text } = await check('/2025/05/framed');
  expect(text).toContain(SIEGE.title);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  const marks = await frame.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()].flatMap((ranges) =>
      [...ranges].map((range) => range.toString()),
    ),
  );
  expect(marks).toHaveLength(4);
  const box = await frame.locator('p', { hasText: '45 metres' }).boundingBox();
  if (!box) throw new Error('no words');
  await page.mouse.move(box.x + 37, box.y + 8);
  await page.mouse.move(box.x + 40, box.y + 8);
  const tooltip = await tooltipOf(page);
  expect(await until('the tooltip', () => tooltip.text())).toContain('45 metres');
  const at = await tooltip.box();
  expect(
    Math.min(Math.abs((at?.y ?? 0) - box.y - box.height), Math.abs((at?.y ?? 0) + (at?.height ?? 0) - box.y)),
  ).toBeLessThan(20);

  await frame.evaluate(() => window.location.assign('/2025/05/frame-other'));
  await until('the tooltip to close', async () => !(await tooltip.text()));
});

test('an open shadow tree is read and marked', async () => {
  const { page, text } = await check('/2025/05/shadowed');
  expect(text).toContain(SIEGE.title);
  expect(await marksOf(page)).toHaveLength(4);
});

test('a frame of another site is left alone and said so', async () => {
  const { page, text } = await check('/2025/05/beside');
  expect(text).toContain('Part of this page comes from another site and was not read.');
  expect((await marksOf(page)).join(' ')).not.toContain('640 passengers');
  expect((await check('/2025/05/plain')).text).not.toContain('comes from another site');
  const { text: none } = await check('/2025/05/reader');
  expect(none).toContain('No article on this page');
  expect(none).toContain('Part of this page comes from another site and was not read.');
});

test.each(FOREIGN)('an article in $name is said to be, and not misread', async ({ path, name }) => {
  const { page, text } = await check(path);
  expect(text).toContain(`This article is in another language: ${name}`);
  expect(await marksOf(page)).toEqual([]);
});

/** Rests on words, and gives what the card says of them. */
async function cardOver(page: Page, words: string): Promise<string> {
  await page.mouse.move(2, 2);
  await hover(page, words);
  const tooltip = await tooltipOf(page);
  return until('the card', async () => ((await tooltip.text().catch(() => '')).includes(words) ? tooltip.text() : ''));
}

test('a document that is opened anew, and a root that is taken out and put back, have their marks and cards again', async () => {
  const { page } = await check('/2025/05/anew');
  await cardOver(page, '45 metres high');
  for (const [first, then] of [['openAnew'], ['takeRootOut', 'putRootBack']]) {
    await call(page, first ?? '');
    if (then) await call(page, then);
    await until('the marks again', async () => (await marksOf(page)).filter((words) => words).length === 4);
    await cardOver(page, 'freed 31 stallholders');
  }
});

test('a card that a page throws out while it is shown comes back', async () => {
  const { page } = await check('/2025/05/tidy');
  await cardOver(page, '45 metres high');
  for (let time = 0; time < 8; time++) {
    await call(page, 'throwOut');
    const tooltip = await tooltipOf(page);
    await until('the card again', async () => (await tooltip.text().catch(() => '')).includes('45 metres high'));
  }
});

test.each([
  ['throws out whatever comes', '/2025/05/jealous'],
  ['its server keeps from running scripts', MUTE],
])('a page that %s has its marks, and the popup says that it lets no card open', async (_, path) => {
  const { page, text } = await check(path);
  expect(text).toContain('Nine hurt as crane falls');
  const world = await openOwnWorld(page);
  expect(Object.values(await world.highlights()).flat()).toHaveLength(4);
  await until('the popup to say so', async () => {
    await page.mouse.move(2, 2);
    await hover(page, '45 metres high');
    const popup = await clickToolbar(chromium, page);
    const text = await popup.settled();
    await popup.close();
    return text.includes('lets no card open beside its marks');
  });
  // The keyboard is not left in a frame that never gives it back.
  expect(await world.evaluate('document.activeElement.localName')).toBe('body');
});

test('a page that clears all highlights has the marks again', async () => {
  const { page } = await check('/2025/05/plain');
  await page.evaluate(() => CSS.highlights.clear());
  expect(await marksOf(page)).toEqual([]);
  await until('the marks again', async () => (await marksOf(page)).length === 4);
});

test('in the reader’s own colours the lines alone mark the claims; on paper no card lies over words', async () => {
  const { page } = await check('/2025/05/plain');
  await page.emulateMedia({ forcedColors: 'active' });
  await until('the wash to go', async () => !(await marksOf(page)).length);
  expect((await drawnMarks(page)).alone).toContain('45 metres high');
  await page.emulateMedia({ forcedColors: 'none' });
  await until('the wash again', async () => (await marksOf(page)).length === 4);
  await cardOver(page, '45 metres high');
  const seen = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('html > [popover]') as Element).display);
  expect(await seen()).toBe('block');
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toBe('none');
});

test.each(['/2025/05/zoomed', '/2025/05/shrunk'])(
  'a page that its own styles make larger or smaller: verdicts over their words, the card beside them: %s',
  async (path) => {
    const { page } = await check(path);
    await hover(page, '45 metres high');
    const tooltip = await tooltipOf(page);
    await until('the card', async () => (await tooltip.text()).includes('45 metres high'));
    const { alone = '' } = await until('the verdicts', async () => {
      const drawn = await drawnMarks(page);
      return drawn.alone ? drawn : null;
    });
    for (const words of ['Nine people were hurt', '45 metres high', 'freed 31 stallholders', 'faults in two'])
      expect(alone).toContain(words);
    expect(alone).not.toContain('Published');
    expect(alone).not.toContain('Contact');
    // In the frame's own pixels; the frame is as large as the window.
    const box = await until('its place', () => tooltip.box());
    const scale = await tooltip.frame().evaluate(`innerHeight`);
    const line = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('.text p')[1] as Element);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
    const by = line.height / (scale as number);
    const covers = box.y * by < line.bottom && (box.y + box.height) * by > line.top;
    expect(covers, JSON.stringify({ box, line, by })).toBe(false);
  },
);
