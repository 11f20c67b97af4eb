import { expect, test } from 'vitest';
import { findReviewNodes, readJsonLd } from '../../../lib/article/json-ld';
import { readBlocks } from '../../../lib/article/read-blocks';
import { readMetadata } from '../../../lib/article/read-metadata';
import { openPage } from './open-page';

const URL_HERE = 'https://www.deltaherald.example/news/flood-story';

function read(head: string, body = '', url = URL_HERE) {
  const page = openPage(`<html><head>${head}</head><body>${body}</body></html>`, url);
  return readMetadata(page, url, readBlocks(page).blocks);
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

test.each<[string, string, string]>([
  ['words apart', '<p>Copyright 2025 Delta Herald. All rights reserved.</p>', 'Delta Herald'],
  ['words apart rather than one', '<p>(DeltaHerald) - The river rose.</p><p>© Delta Herald</p>', 'Delta Herald'],
  ['capitals within', '<p>DeltaHerald asked all three mayors.</p>', 'DeltaHerald'],
  ['all capitals', '<p>One of them told DELTA HERALD that the dam would hold.</p>', 'DELTA HERALD'],
  ['not in an address', '<p>Write to news@DeltaHerald.example or @DeltaHerald.</p>', 'deltaherald.example'],
  ['not as plain words', '<p>The delta herald of old was a man with a horn.</p>', 'deltaherald.example'],
  ['not as a part of a word', '<p>The MyDeltaHeralds met.</p>', 'deltaherald.example'],
])('an outlet known by its host name alone is spelled as the page has it: %s', (_, body, outlet) => {
  expect(read('', body).outlet).toBe(outlet);
});

test.each<[string, string, string]>([
  [
    'the link to the front page says the same as the title’s end',
    '<title>Dam holds - Marrow International</title>|<ul><li><a href="/">Marrow International</a></li></ul>',
    'Marrow International',
  ],
  ['a section at the title’s end is none', '<title>Dam holds - World</title>|<a href="/">Home</a>', 'dvn7.example'],
  ['a logo that is named', '<title>Dam holds</title>|<a id="logo" href="/"><img alt="DVN7 logo"></a>', 'DVN7'],
])('the outlet: %s', (_, page, outlet) => {
  const [head = '', body = ''] = page.split('|');
  expect(read(head, body, 'https://dvn7.example/news/dam').outlet).toBe(outlet);
});

test('a page without an address takes its outlet from its logo', () => {
  const logo = '<a class="logo" href="/"><img alt="Delta Herald"></a>';
  expect(read('', logo, 'file:///home/reader/saved.html').outlet).toBe('Delta Herald');
  expect(read('', '', 'file:///home/reader/saved.html').outlet).toBe('unknown');
});

test.each<[string, string, string | null]>([
  [
    'the day that follows the headline, not one told of before it',
    '<p class="claim-meta">said on Friday, 7 February 2025</p><h1>Is the dam safe?</h1><p class="byline">By Jo Varga, 3 March 2025</p>',
    '2025-03-03',
  ],
  [
    'a line that is only a date',
    '<h1>Dam holds</h1><div><span>FARMING</span></div><div>3 MAR 2025</div>',
    '2025-03-03',
  ],
  ['such a line above the headline', '<div>Monday, March 3, 2025</div><h1>Dam holds</h1>', '2025-03-03'],
  [
    'no day in a sentence',
    '<h1>Dam holds</h1><p>The last flood in the valley was on 3 March 2015, and it took a bridge.</p>',
    null,
  ],
  ['no day far from the headline', `<h1>Dam holds</h1>${'<p>Rain.</p>'.repeat(20)}<p>3 March 2025</p>`, null],
])('a date that is only shown: %s', (_, body, published) => {
  expect(read('', body, 'https://delta.example/news/dam').published).toBe(published);
});

test('of several days shown, the one next to the day in the address', () => {
  const body = '<h1>Dam</h1><p class="meta">The vote of 1 February 2025</p><p class="meta">Filed on 4 March 2025</p>';
  expect(read('', body, 'https://delta.example/2025/mar/03/dam').published).toBe('2025-03-04');
  expect(read('', body, 'https://delta.example/2025/05/20/dam').published).toBe('2025-05-20');
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

test('JSON-LD of any size and shape gives no more than a bound, and what stands before it is found', () => {
  const many = (count: number, one: string) => Array.from({ length: count }, () => one).join(',');
  for (const rest of [
    `[${many(40_000, '{}')}]`,
    `[${many(100, `[${many(1_500, '[]')}]`)}]`,
    `[${many(100, `{${many(1_500, '"a":[]')}}`)}]`,
    `${'{"a":['.repeat(9_000)}${']}'.repeat(9_000)}`,
  ]) {
    const page = openPage(`<html><head>${ld(ARTICLE)}${ld(rest).repeat(20)}</head></html>`, URL_HERE);
    const found = readJsonLd(page);
    expect(found[0]).toMatchObject({ headline: 'Marrow river floods 14 villages' });
    expect(found.length).toBeLessThanOrEqual(2_000);
  }
});

test('a review of a claim is handed on no larger and no deeper than a review is', () => {
  const deep = `${'{"author":'.repeat(3_000)}"x"${'}'.repeat(3_000)}`;
  const page = openPage(
    `<html><head>${ld(
      `{"@type":["ClaimReview",{"toString":1}],"claimReviewed":"The dam is sound.","author":{"name":"Checkers"},` +
        `"itemReviewed":${deep},"about":"${'x'.repeat(300_000)}","tags":[${'1,'.repeat(5_000)}1]}`,
    )}</head></html>`,
    URL_HERE,
  );
  const [review, ...more] = findReviewNodes(readJsonLd(page));
  expect(more).toEqual([]);
  expect(review).toMatchObject({ claimReviewed: 'The dam is sound.', author: { name: 'Checkers' }, about: null });
  expect(JSON.stringify(review).length).toBeLessThan(1_000);
});

const timeOf = (day: string) => `<time datetime="2025-03-0${day}T09:00:00Z">0${day}/03</time>`;

test.each([
  ['in one line, the change first', `<p>Updated ${timeOf('5')} | Published ${timeOf('3')}</p>`],
  ['in one line, the change last', `<p>Published ${timeOf('3')} · Updated ${timeOf('5')}</p>`],
  ['in one line, without a word for the first', `<p>${timeOf('3')}, updated ${timeOf('5')}</p>`],
  ['in lines of words alone', '<p>Updated: 5 March 2025</p><p>Published: 3 March 2025</p>'],
  ['in lines of words alone, the change last', '<p>Published 3 March 2025</p><p>Updated 5 March 2025</p>'],
  [
    'as a <time>, and in a byline',
    `<p>Last updated ${timeOf('5')}</p><p class="byline">By Jo Varga, March 3, 2025</p>`,
  ],
  ['as a <time>, and in a line', `<p>Modified ${timeOf('5')}</p><p>Monday, 3 March 2025</p>`],
  ['as a <time>, and in the address', `<p>Updated ${timeOf('5')}</p>`, '2025/03/03/ferry'],
  ['in a line, and in the address', '<p>Updated 5 March 2025</p>', '2025/03/03/ferry'],
  ['in a tag, and in a line', '<meta property="article:post_modified" content="2025-03-05"><p>3 March 2025</p>'],
])('the day of a change is not the day of publication: %s', (_, dates, path = 'news/ferry') => {
  const body = `<article><h1>Marrow river floods 14 villages</h1>${dates}<p>The river rose.</p></article>`;
  expect(read('', body, `https://delta.example/${path}`).published?.slice(0, 10)).toBe('2025-03-03');
});

test('a page that tells of a change alone is as old as that', () => {
  expect(read('', `<h1>Marrow river floods 14 villages</h1><p>Updated ${timeOf('5')}</p>`).published).toBe(
    '2025-03-05T09:00:00Z',
  );
});
