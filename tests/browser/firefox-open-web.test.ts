import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPORT_FORMS } from '../../lib/exchange/export-forms';
import { findFirefox, ROOT } from '../run/set-up.mjs';
import { type Firefox, firefoxUrl, launchFirefox } from './harness/firefox';
import { watchFirefoxTraffic } from './harness/firefox-traffic';
import { type PageServer, servePages } from './harness/page-server';
import { readStory, type ServedStory, serveStory } from './harness/story-server';
import { until } from './harness/until';
import { HOSTILE } from './pages/hostile';
import { FOREIGN, LIVING } from './pages/living';

const NAMES = Object.keys(HOSTILE);

/** An expression that calls the desk for the tab in front, as the popup does. */
const askDesk = (call: 'checkSelection' | 'keepAllTabs') =>
  `browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
     browser.runtime.sendMessage({ to: 'desk', call: '${call}', args: ${call === 'keepAllTabs' ? '[]' : '[tab.id]'} }))`;
type DeskAnswer = { value: { state: string; unchanged: number } };

// Where Firefox cannot be installed from here (no Debian, no root), the counts say that this was skipped.
describe.skipIf(!findFirefox())('the open web in Firefox', () => {
  let server: PageServer;
  let story: ServedStory;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await servePages((_host, path) => {
      if (path === '/2025/05/sandboxed')
        return { body: HOSTILE['a storm of changes']?.html ?? '', headers: { 'content-security-policy': 'sandbox' } };
      const page = HOSTILE[NAMES[Number(/^\/2025\/05\/(\d+)$/.exec(path)?.[1] ?? -1)] ?? ''];
      const body = page?.html ?? LIVING[path];
      return body ? { body } : null;
    });
    story = await serveStory(readStory(join(ROOT, 'tests/browser/story')));
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    await story?.close();
  });

  /** By name and by `forEach`: Firefox lets nobody iterate through another world's sets. */
  const marks = (frame = '') =>
    firefox.besidePage<string[]>(
      `const view = arguments[0] ? document.querySelector(arguments[0]).contentWindow : window;
       const words = [];
       view.CSS.highlights.get('corroborate')?.forEach((range) => words.push(range.toString()));
       return words;`,
      frame,
    );
  const bare = (text: string) => text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/g, '');

  async function check(path: string, says: string | RegExp): Promise<string> {
    await firefox.open(server.url(path));
    const popup = await firefox.clickToolbar();
    const text = await until(`the popup to say ${says}`, async () => {
      const shown = await popup.settled();
      return (typeof says === 'string' ? shown.includes(says) : says.test(shown)) ? shown : null;
    });
    await popup.close();
    return text;
  }

  test.each(NAMES)('%s: a clear state, the right words marked', async (name) => {
    const { says, marked } = HOSTILE[name] as (typeof HOSTILE)[string];
    await check(`/2025/05/${NAMES.indexOf(name)}`, says);
    if (!marked.length) {
      expect(await marks()).toEqual([]);
      return;
    }
    await until('the right words to be marked', async () => {
      const all = (await marks()).map(bare);
      return marked.every((words) => all.some((mark) => mark.includes(bare(words))));
    });
  });

  test('text in a frame of the page’s own site, and in an open shadow tree, is read and marked', async () => {
    // After the large pages before, Firefox compiles the painter at once. They state a date: this is not their popup.
    await check('/2025/05/framed', 'no date given');
    await until('marks in the frame', async () => (await marks('iframe')).length === 4);
    await check('/2025/05/shadowed', 'no date given');
    await until('marks in the shadow tree', async () => (await marks()).length === 4);
  });

  test('a page that its server has put in a sandbox is marked, and the popup says that no card can open in it', async () => {
    const text = await check('/2025/05/sandboxed', 'Nine hurt as crane falls');
    expect(text).toContain('lets no card open beside its marks');
    await until('the marks', async () => (await marks()).length === 4);
  });

  test('another article without a new page: the marks of the first go, and none comes onto other words', async () => {
    await check('/2025/05/app', 'Nine hurt as crane falls');
    await until('the marks', async () => (await marks()).length === 4);
    await firefox.inPage('goOn()');
    await until('the marks to go', async () => !(await marks()).length);
    await check('/2025/05/app', 'Nine hurt as crane falls');
    await until('the marks of the first again', async () => (await marks()).length === 4);
    await firefox.inPage('reword()');
    await until('the mark to go', async () => (await marks()).length === 3);
    expect((await marks()).join(' ')).not.toContain('people were hurt');
  });

  test('a document that is opened anew has its marks and cards again', async () => {
    await check('/2025/05/anew', 'Nine hurt as crane falls');
    await until('the marks', async () => (await marks()).length === 4);
    await firefox.inPage('openAnew()');
    await until('the marks again', async () => (await marks()).filter((words) => words).length === 4);
    const popup = await firefox.clickToolbar();
    await popup.settled();
    await popup.click(/^Only here/);
    await popup.click('Show in page');
    await until('the card', () =>
      firefox.inTooltip<boolean>(`return !!document.querySelector('#card').shadowRoot?.querySelector('.tooltip');`),
    );
  });

  test.each(FOREIGN)('an article in $name is said to be, and not misread', async ({ path, name }) => {
    await check(path, `This article is in another language: ${name}`);
    expect(await marks()).toEqual([]);
  });

  test('not one request leaves the extension in the whole main job and in every surface', async () => {
    const requests = await watchFirefoxTraffic(firefox);
    for (const { address, outlet } of story.pages) {
      await firefox.open(address);
      const loaded = story.asked.length;
      const popup = await firefox.clickToolbar();
      await until('the report', async () => (await popup.settled()).includes(outlet));
      await popup.click('Keep');
      await until('the article to be kept', async () => (await popup.settled()).includes('Forget'));
      await popup.click(/^(?:Agrees|Conflicts|Differs|Updated|Only here)/);
      await popup.click('Show in page');
      await until('the tooltip', () =>
        firefox.inPage<boolean>(
          `return [...document.documentElement.children].some((one) => one.matches(':popover-open'));`,
        ),
      );
      await popup.close();
      const board = await firefox.openSidebar();
      await until('the board', async () => (await board.settled()).includes(outlet));
      if (address === story.pages[1]?.address)
        await until('it to be filled', () =>
          board.evaluate<boolean>(`document.querySelectorAll('tbody tr').length > 1`),
        );
      await board.close();
      expect(story.asked.slice(loaded).filter((path) => !path.includes('favicon'))).toEqual([]);
    }
    const loaded = story.asked.length;
    const popup = await firefox.clickToolbar();
    await popup.settled();
    await firefox.besidePage(`getSelection().selectAllChildren(document.querySelector('article p:nth-of-type(2)'));`);
    expect((await popup.evaluate<DeskAnswer>(askDesk('checkSelection'))).value.state).toBe('report');
    // What its button asks the browser for is given, as a reader does who says yes.
    await firefox.inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension);`,
    );
    const { unchanged } = (await popup.evaluate<DeskAnswer>(askDesk('keepAllTabs'))).value;
    expect(unchanged).toBeGreaterThanOrEqual(1);
    await popup.close();

    await firefox.open(firefoxUrl('library.html'));
    const row = `document.querySelector('.kept-row')`;
    await until('the library', () => firefox.inPage<boolean>(`return ${row} !== null;`));
    const notice = () => firefox.inPage<string>(`return document.querySelector('.notice').innerText;`);
    for (const form of EXPORT_FORMS) {
      const before = await notice();
      await firefox.inPage(
        `const menu = ${row}.querySelector('select'); menu.value = arguments[0]; menu.dispatchEvent(new Event('change', { bubbles: true }));`,
        form,
      );
      await until(`the ${form} file`, async () => {
        const now = await notice();
        return now !== before && now.startsWith('Saved: ');
      });
    }
    for (const name of ['backup', 'view-stories', 'view-claims', 'view-articles'])
      await until(name, () =>
        firefox.inPage<boolean>(
          `const button = document.querySelector('[data-focus="${name}"]'); button?.click(); return !!button && !document.querySelector('progress');`,
        ),
      );
    await firefox.open(firefoxUrl(`sidepanel.html?${new URLSearchParams({ kept: story.pages[1]?.address ?? '' })}`));
    await until('the board as a page', () =>
      firefox.inPage<boolean>(`return document.querySelectorAll('tbody tr').length > 1;`),
    );
    await firefox.inPage(
      `document.querySelectorAll('details').forEach((one) => { one.open = true; });
       document.querySelectorAll('table button').forEach((one) => one.click());`,
    );
    await firefox.open(firefoxUrl('welcome.html'));
    await until('the welcome page', () => firefox.inPage<boolean>(`return document.querySelector('h1, h2') !== null;`));
    expect(story.asked.slice(loaded).filter((path) => !path.includes('favicon'))).toEqual([]);
    expect(await requests()).toEqual([]);

    // Nor could one: the browser refuses it.
    const ask = `fetch('http://refused.example/').catch(() => { document.title = 'refused'; });`;
    await firefox.inPage(ask);
    await until('the refusal', () => firefox.inPage<boolean>(`return document.title === 'refused';`));
    expect(await requests()).toEqual([]);

    // The counter counts: a page of the extension that goes somewhere is seen.
    await firefox.inPage(`location.href = 'http://outside.example/';`);
    await until('the request to be counted', async () => (await requests()).length);
    expect(await requests()).toEqual(['http://outside.example/']);
  });
});
