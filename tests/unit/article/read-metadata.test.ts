import { expect, test } from 'vitest';
import { readMetadata } from '../../../lib/article/read-metadata';
import { openPage } from './open-page';

const URL_HERE = 'https://www.deltaherald.example/news/flood-story';

function read(head: string, body = '', url = URL_HERE) {
  return readMetadata(openPage(`<html><head>${head}</head><body>${body}</body></html>`, url), url);
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const ARTICLE = `{"@type":"NewsArticle","headline":"Marrow river floods 14 villages","datePublished":"2025-03-03T06:10:00+01:00","dateModified":"2025-03-03T09:00:00+01:00","author":[{"@type":"Person","name":"Jo Varga"},{"name":"Mira Kovač"}],"publisher":{"@type":"Organization","name":"Delta Herald"}}`;
const EXPECTED = {
  title: 'Marrow river floods 14 villages',
  outlet: 'Delta Herald',
  author: 'Jo Varga, Mira Kovač',
  published: '2025-03-03T06:10:00+01:00',
  modified: '2025-03-03T09:00:00+01:00',
  kind: 'article',
};

test.each([
  ['alone', ARTICLE],
  ['in a list', `[{"@type":"BreadcrumbList"},${ARTICLE}]`],
  ['in a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Delta Herald"},${ARTICLE}]}`],
  ['within a page', `{"@type":"WebPage","mainEntity":${ARTICLE}}`],
  ['with a list of types', ARTICLE.replace('"NewsArticle"', '["Article","NewsArticle"]')],
  ['with a full type', ARTICLE.replace('"NewsArticle"', '"http://schema.org/ReportageNewsArticle"')],
  ['with a raw line break', ARTICLE.replace('floods 14', 'floods\n14')],
  ['with a comma too many', ARTICLE.replace(/}$/, ',}')],
  ['in comment marks', `<!--\n${ARTICLE}\n-->`],
  ['in CDATA marks', `//<![CDATA[\n${ARTICLE}\n//]]>`],
])('JSON-LD %s', (_, json) => {
  expect(read(ld(json))).toMatchObject(EXPECTED);
});

test.each([
  '{',
  '',
  'null',
  '[[[[]]]]',
  '"text"',
  '{"@type":5}',
  `${'['.repeat(5000)}`,
  '{"@type":"NewsArticle","headline":{"a":{}},"datePublished":[null],"publisher":[],"author":{"name":["x"]}}',
])('JSON-LD that is none is passed over: %s', (json) => {
  expect(read(ld(json) + ld(ARTICLE))).toMatchObject(EXPECTED);
});

test('of several articles in JSON-LD, the one with this address is the page’s', () => {
  const teaser =
    '{"@type":"NewsArticle","headline":"Bakers fear for flour","datePublished":"2024-01-01","url":"/news/bakers"}';
  const own = ARTICLE.replace('{', '{"mainEntityOfPage":{"@id":"https://deltaherald.example/news/flood-story"},');
  expect(read(ld(`[${teaser},${own}]`))).toMatchObject(EXPECTED);
});

test.each<[string, string, string, Partial<ReturnType<typeof readMetadata>>]>([
  [
    'Open Graph',
    '<meta property="og:type" content="article"><meta property="og:title" content="Marrow river floods 14 villages"><meta property="og:site_name" content="Delta Herald"><meta property="article:published_time" content="2025-03-03T05:10:00Z">',
    '',
    {
      title: 'Marrow river floods 14 villages',
      outlet: 'Delta Herald',
      published: '2025-03-03T05:10:00Z',
      kind: 'article',
    },
  ],
  ['a meta tag with the day', '<meta name="DC.date.issued" content="2025-03-03">', '', { published: '2025-03-03' }],
  [
    'microdata',
    '',
    '<span itemprop="datePublished" datetime="2025-03-03T05:10:00Z">3 March</span>',
    { published: '2025-03-03T05:10:00Z' },
  ],
  [
    'a <time> under the headline',
    '',
    '<article><h1>Marrow river floods</h1><time datetime="2025-03-03">Monday</time></article>',
    { published: '2025-03-03' },
  ],
  [
    'a byline that can be seen',
    '',
    '<h1>Floods</h1><div class="byline">By <a>Jo Varga</a></div><div class="post-date">March 3, 2025 6:10 am</div>',
    { published: '2025-03-03', author: 'Jo Varga' },
  ],
  [
    'a date in a list of links is another article’s',
    '',
    '<aside><time datetime="2020-01-01">then</time></aside><ul><li><a><time datetime="2019-01-01">then</time></a></li></ul>',
    { published: null },
  ],
  [
    'the headline that can be seen',
    '<title>Flood: 14 villages cut off by river Marrow | Delta Herald</title>',
    '<h1> 14 villages cut off\n by river Marrow </h1>',
    { title: '14 villages cut off by river Marrow' },
  ],
  [
    'a headline without the outlet’s name',
    '<title>Flood in the valley - Delta Herald</title><meta property="og:site_name" content="Delta Herald">',
    '',
    { title: 'Flood in the valley', outlet: 'Delta Herald' },
  ],
  [
    'a headline with markup and entities in it',
    '<meta property="og:title" content="&lt;i&gt;Marrow&lt;/i&gt; river &amp;amp; its dam">',
    '',
    { title: 'Marrow river & its dam' },
  ],
  [
    'the outlet from the title’s end',
    '<title>Flood in the valley - Delta Herald</title>',
    '',
    { outlet: 'Delta Herald' },
  ],
  ['the outlet by the host name', '<title>Flood in the valley</title>', '', { outlet: 'deltaherald.example' }],
  [
    'the outlet without its slogan',
    '<meta property="og:site_name" content="Delta Herald | All that matters in the valley">',
    '',
    { outlet: 'Delta Herald' },
  ],
  ['a page that declares to be none', '<meta property="og:type" content="website">', '', { kind: 'other' }],
  ['a page that declares nothing', '', '', { kind: null, title: '', published: null, author: null }],
])('%s', (_, head, body, expected) => {
  expect(read(head, body)).toMatchObject(expected);
});

test('a date in the address is better than none', () => {
  expect(read('', '', 'https://delta.example/2025/03/03/flood').published).toBe('2025-03-03');
  expect(read('', '', 'https://delta.example/2025/mar/03/flood').published).toBe('2025-03-03');
  expect(read('', '', 'https://delta.example/articles/123456').published).toBeNull();
});

test('a change before the publication is a slip of the template', () => {
  const head =
    '<meta property="article:published_time" content="2025-03-03"><meta property="article:modified_time" content="2019-01-01">';
  expect(read(head).modified).toBeNull();
});
