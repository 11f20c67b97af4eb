import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escapeHtml } from '../../lib/demo/escape-html';
import { renderPage } from '../../lib/demo/render-page';
import { ROOT } from '../run/set-up.mjs';
import { type Chromium, launchChromium } from './harness/chromium';
import { openOwnWorld } from './harness/own-world';
import { type PageServer, type ServedPage, servePages } from './harness/page-server';
import { clickToolbar } from './harness/popup';
import { readStory } from './harness/story-server';
import { highlightsOf, hover, tooltipOf } from './harness/tooltip';
import { until } from './harness/until';

const [article] = readStory(join(ROOT, 'tests/browser/story'));
if (!article) throw new Error('no fixture article');
const news = renderPage(article.article, { stylesheet: '/none.css' });

/** The smallest file that the browser shows as a PDF with a line of text. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 18 Tf 20 100 Td (Twelve dead) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

const PAGES: Readonly<Record<string, ServedPage>> = {
  '/strict': {
    body: news,
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
    },
  },
  '/sandboxed': { body: news, headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  '/sandboxed-dead': { body: news, headers: { 'content-security-policy': 'sandbox' } },
  '/sandboxed-alive': { body: news, headers: { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' } },
  '/shop': {
    body: `<!doctype html><html lang="en"><title>Lamps</title><h1>Lamps</h1><ul>${'<li><a href="#">Reading lamp, brass</a> 49.00</li>'.repeat(30)}</ul></html>`,
  },
  '/feed.xml': {
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${article.article.paragraphs.map((text) => `<item><description>${escapeHtml(text)}</description></item>`).join('')}</channel></rss>`,
    type: 'application/xml',
  },
  '/picture.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Twelve dead after fire on the ferry Aurelia</text></svg>',
    type: 'image/svg+xml',
  },
  '/plain.txt': { body: article.article.paragraphs.join('\n\n'), type: 'text/plain; charset=utf-8' },
  '/as.xhtml': {
    body: `<?xml version="1.0" encoding="utf-8"?>${news
      .replace('<!doctype html>', '')
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<(meta|link|img|br|hr|input)([^>]*?)\/?>/g, '<$1$2/>')}`,
    type: 'application/xhtml+xml',
  },
  '/empty': { body: '<!doctype html><title>Nothing</title>' },
  '/file.pdf': { body: PDF, type: 'application/pdf' },
  '/french': {
    body: renderPage(
      {
        ...article.article,
        language: 'fr',
        title: 'Douze morts dans l’incendie d’un ferry',
        paragraphs: [
          'Douze personnes sont mortes mardi soir dans l’incendie du ferry Aurelia au large de la baie, ont annoncé les garde-côtes.',
          'Le navire transportait deux cent quatorze passagers et dix-huit membres d’équipage lorsque le feu s’est déclaré peu après vingt-deux heures.',
          'Le feu est parti de la salle des machines, selon la police du port, et les marins ont d’abord tenté de l’éteindre avec du sable.',
          'Des pêcheurs de trois villages ont sauvé soixante et une personnes, dont la plupart ont été conduites à l’hôpital de la ville voisine.',
        ],
      },
      { stylesheet: '/none.css' },
    ),
  },
};

let server: PageServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await servePages((_host, path) => PAGES[path] ?? null);
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

test('a page under a strict CSP with Trusted Types is read, marked and has its tooltip', async () => {
  const page = await chromium.open(server.url('/strict'));
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain('Twelve dead after fire on the ferry Aurelia');
  await popup.close();
  expect(Object.values(await highlightsOf(page)).flat().length).toBeGreaterThan(4);
  const tooltip = await tooltipOf(page);
  await hover(page, 'pulled 61 people');
  expect(await until('the tooltip', () => tooltip.text())).toContain('61 people');
});

const CLOSED_OFF = 'lets no card open beside its marks';

test.each([
  ['a page that is XML (XHTML)', '/as.xhtml'],
  ['a text file', '/plain.txt'],
])('%s is read and marked as any other', async (_, path) => {
  const page = await chromium.open(server.url(path));
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).toContain('8 claims');
  await popup.close();
  const tooltip = await tooltipOf(page);
  await hover(page, 'pulled 61 people');
  expect(await until('the tooltip', () => tooltip.text())).toContain('61 people');
});

test.each(['/sandboxed', '/sandboxed-dead'])(
  'a page that its server has put in a sandbox is marked, and the popup says that no card can open in it: %s',
  async (path) => {
    const page = await chromium.open(server.url(path));
    const world = await openOwnWorld(page);
    const popup = await clickToolbar(chromium, page);
    const text = await popup.settled();
    expect(text).toContain('Twelve dead after fire on the ferry Aurelia');
    expect(text).toContain(CLOSED_OFF);
    expect(Object.values(await world.highlights()).flat().length).toBeGreaterThan(4);
    // The claim opens in the popup; the keyboard stays out of a frame that could not give it back.
    const [claim] = await popup.controls('button', /^Only here: /);
    await popup.click('button', claim?.name ?? '');
    await until('the claim to open', async () => (await popup.controls('button', 'Show in page')).length);
    await popup.click('button', 'Show in page');
    expect(await world.evaluate('document.activeElement.localName')).toBe('body');
    expect(page.frames().length).toBe(1);
  },
);

test('a sandbox that leaves scripts and origin to its page has its card', async () => {
  const page = await chromium.open(server.url('/sandboxed-alive'));
  const popup = await clickToolbar(chromium, page);
  expect(await popup.settled()).not.toContain(CLOSED_OFF);
  await popup.close();
  const tooltip = await tooltipOf(page);
  await hover(page, 'pulled 61 people');
  expect(await until('the tooltip', () => tooltip.text())).toContain('61 people');
});

describe('a clear state and no marks', () => {
  test.each([
    ['a page that is no article', '/shop', 'No article on this page'],
    ['an empty page', '/empty', 'No article on this page'],
    ['a feed', '/feed.xml', 'No article on this page'],
    ['a picture of lines and letters', '/picture.svg', 'No article on this page'],
    ['an article in another language', '/french', 'This article is in another language'],
  ])('%s', async (_, path, title) => {
    const page = await chromium.open(server.url(path));
    const popup = await clickToolbar(chromium, page);
    expect(await popup.settled()).toContain(title);
    await popup.close();
    expect(await highlightsOf(page)).toEqual({});
  });

  test.each([
    ['a PDF', () => server.url('/file.pdf'), 'PDF files have no text to check'],
    ['a page of the browser', () => 'chrome://version/', 'This page may not be read'],
    ['an empty tab', () => 'about:blank', 'This page may not be read'],
    ['a page in an address', () => `data:text/html,${encodeURIComponent(news)}`, 'This page may not be read'],
    ['the source of a page', () => `view-source:${server.url('/strict')}`, 'This page may not be read'],
  ])('%s', async (_, address, title) => {
    const page = await chromium.context.newPage();
    // A PDF never fires the events that a page's loading is waited for by.
    await page.goto(address(), { waitUntil: 'commit' }).catch(() => {});
    const popup = await clickToolbar(chromium, page);
    expect(await popup.settled()).toContain(title);
    await popup.close();
  });
});
