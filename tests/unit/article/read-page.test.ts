import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { rangeOf } from '../../../lib/anchor/range-of';
import { findArticleText } from '../../../lib/article/find-article-text';
import { readBlocks } from '../../../lib/article/read-blocks';
import { readPage } from '../../../lib/article/read-page';
import { articlePage, openPage, readHtml, SENTENCES } from './open-page';

const NEWS = '<meta property="og:type" content="article"><meta property="og:site_name" content="Delta Herald">';

test('an article page gives its text, its name and its outlet', () => {
  const article = readHtml(articlePage({ head: NEWS }))?.article;
  expect(article).toMatchObject({
    url: 'https://delta.example/2025/03/flood-story',
    title: 'Marrow river floods 14 villages',
    outlet: 'Delta Herald',
    language: 'en',
    paragraphs: SENTENCES,
  });
});

/** Parts of pages that are no paragraphs of the article, each put in the middle of one. */
const FURNITURE: Record<string, string> = {
  'a caption':
    '<figure><img src="a.jpg"><figcaption>Rescuers carry a child out of a house in Hollin on Monday.</figcaption></figure>',
  'a caption by its class':
    '<div class="image-caption"><p>Rescuers carry a child out of a house in Hollin on Monday. Photo by Jo Varga.</p></div>',
  'related links':
    '<aside><h3>Related</h3><p>Why the dam was never raised, and who decided that it would not be.</p></aside>',
  'related links by their class':
    '<div class="c-related-stories"><p>Why the dam was never raised, and who decided that it would not be.</p></div>',
  'a newsletter sign-up':
    '<div id="newsletter-inline"><p>Sign up for our morning letter and get the best of the valley in your inbox every day.</p></div>',
  'a line about a newsletter': '<p>Sign up for the Delta morning newsletter.</p>',
  'an advertisement':
    '<div class="ad-slot"><p>Buy two pairs of boots and we will give you the third for free this weekend only.</p></div>',
  'share buttons': '<ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Mail</a></li></ul>',
  'a linked line': '<p><a href="/2025/02/dam">READ: Engineers warned of the dam in a letter of 2019</a></p>',
  'a hidden part':
    '<div hidden><p>This sentence is not on the page at all, whatever the source may say about it.</p></div>',
  'a part hidden by style':
    '<p style="display: none">This sentence is not on the page at all, whatever the source may say about it.</p>',
  'text for screen readers':
    '<span class="visually-hidden">This sentence is spoken, and nobody can see it on this page at all.</span>',
  'a script': '<script>const text = "This is a program, and it has sentences. It runs when the page loads.";</script>',
  'a template':
    '<template><p>This is a template that nobody sees until a program makes something of it.</p></template>',
  'a form':
    '<form action="/vote"><p>Should the dam be raised? Tell us what you think about it in our poll today.</p><input></form>',
};

test.each(Object.entries(FURNITURE))('%s is no paragraph', (_, html) => {
  const page = articlePage({ head: NEWS }).replace(`<p>${SENTENCES[2]}</p>`, (p) => html + p);
  expect(readHtml(page)?.article.paragraphs).toEqual(SENTENCES);
});

test.each([
  [
    'comments',
    '<section class="comments"><p>I live there, and nobody told us anything until the water was in the house.</p></section>',
  ],
  [
    'teasers',
    '<div>' +
      ['Dam', 'Roads', 'Schools', 'Farms']
        .map(
          (t) =>
            `<div class="card"><h3><a href="/${t}">${t} in the valley after the flood</a></h3><p>What the water did to them, and what they need now to start again.</p></div>`,
        )
        .join('') +
      '</div>',
  ],
  [
    'a heading with a list',
    '<h2>Most read</h2><p>Bakers fear the price of flour will double before the summer is over.</p>',
  ],
])('%s after the article are left out', (_, after) => {
  expect(readHtml(articlePage({ head: NEWS, after }))?.article.paragraphs).toEqual(SENTENCES);
});

test('the next article of an endless page does not join this one', () => {
  const next = `<article><h1>Bakers fear for flour</h1>${'<p>Bakers fear the price of flour will double before the summer is over, their guild said.</p>'.repeat(9)}</article>`;
  expect(readHtml(articlePage({ head: NEWS, after: next }))?.article.paragraphs).toEqual(SENTENCES);
});

test('what stands above the headline is not the article’s', () => {
  const page = articlePage({ head: NEWS }).replace(
    '<h1>',
    '<p>You have read two of your five free articles of this month.</p><h1>',
  );
  expect(readHtml(page)?.article.paragraphs).toEqual(SENTENCES);
});

test('a quote that is set large as well is read once', () => {
  const page = articlePage({
    head: NEWS,
    article: `<blockquote>${SENTENCES[1]}</blockquote><p>${SENTENCES[0]} It rose on.</p>`,
  });
  expect(readHtml(page)?.article.paragraphs).toEqual([...SENTENCES, `${SENTENCES[0]} It rose on.`]);
});

test('subheadings and lists within the text are read', () => {
  const more = `<h2>What comes next</h2><ul><li>Schools in 7 districts stay closed</li><li>Trains run again on Friday, the railway said.</li></ul>`;
  expect(readHtml(articlePage({ head: NEWS, article: more }))?.article.paragraphs.slice(5)).toEqual([
    'What comes next',
    'Schools in 7 districts stay closed',
    'Trains run again on Friday, the railway said.',
  ]);
});

test('a live blog’s posts are read together', () => {
  const posts = SENTENCES.map(
    (text, i) => `<article><h3>Post ${i}</h3><time>0${i}:00</time><p>${text}</p></article>`,
  ).join('');
  const page = `<html><head>${NEWS}</head><body><main><h1>Marrow river floods 14 villages: live</h1>${posts}</main></body></html>`;
  expect(readHtml(page)?.article.paragraphs).toEqual(expect.arrayContaining(SENTENCES));
});

test('a tree of any depth is walked without running out of stack', () => {
  const open = '<div>'.repeat(3000);
  const { document } = parseHTML(
    `<html><body>${open}${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
  );
  const blocks = findArticleText(readBlocks(document as unknown as Document));
  expect(blocks.map(({ text }) => text)).toEqual(SENTENCES);
});

test('an article whose names all sound like furniture is still read', () => {
  const page = `<html><head>${NEWS}</head><body><div class="sidebar widget"><div class="promo">${SENTENCES.map((s) => `<p>${s}</p>`).join('')}</div></div></body></html>`;
  expect(readHtml(page)?.article.paragraphs).toEqual(SENTENCES);
});

test('line breaks part paragraphs where sentences end', () => {
  const page = `<html><head>${NEWS}</head><body><div>${SENTENCES.slice(0, 3).join('<br>')}<br><br>${SENTENCES[3]}</div><div>${SENTENCES[4]?.replace(', while', ',<br>while')}</div></body></html>`;
  expect(readHtml(page)?.article.paragraphs).toEqual(SENTENCES);
});

const link = (text: string, i: number) => `<a href="/news/${i}">${text}</a>`;
const CARDS = SENTENCES.concat(SENTENCES).map(
  (text, i) =>
    `<div class="card"><h2>${link(`${text.slice(0, 40)} and more`, i)}</h2><p>${text.slice(0, 90)}.</p><time datetime="2025-03-0${(i % 9) + 1}">March</time></div>`,
);

test.each<[string, string, string?]>([
  ['an empty page', '<html><body></body></html>'],
  [
    'a front page',
    `<html><head><meta property="og:type" content="website"></head><body><main>${CARDS.join('')}</main></body></html>`,
    'https://delta.example/',
  ],
  [
    'a section page',
    `<html><body><main><h1>World</h1>${CARDS.join('')}</main></body></html>`,
    'https://delta.example/world',
  ],
  [
    'a section page whose cards differ',
    `<html><head><meta property="og:type" content="website"></head><body><main>${CARDS.map((card, i) => `<div><div class="row-${'abcdefghij'[i]}">${card}</div></div>`).join('')}</main></body></html>`,
    'https://delta.example/world',
  ],
  [
    'search results',
    `<html><body><form><input name="q"></form><ol>${SENTENCES.map((text, i) => `<li>${link(text.slice(0, 50), i)}<br>2 Mar 2025 ... ${text} ...</li>`).join('')}</ol></body></html>`,
    'https://delta.example/search?q=flood',
  ],
  [
    'a list of teasers that are declared articles',
    `<html><head><script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"A"},{"@type":"NewsArticle","headline":"B"}]}</script></head><body><main>${CARDS.join('')}</main></body></html>`,
    'https://delta.example/topic/flood',
  ],
  [
    'a log-in page',
    '<html><body><main><h1>Log in</h1><form><p>Enter your address and your password to read on. We will never pass them on to others.</p><input></form></main></body></html>',
  ],
  [
    'an app',
    `<html><body><div id="app"><ul>${'<li><button>Open</button><span>inbox (3)</span></li>'.repeat(40)}</ul></div></body></html>`,
  ],
  [
    'a cookie wall',
    '<html><body><div class="cookie-consent"><p>We and our partners store data on your device. You can change your mind at any time in the settings.</p><button>Agree</button></div></body></html>',
  ],
])('%s is no article', (_, html, url) => {
  expect(readHtml(html, url)).toBeNull();
});

test('the page is left as it was', () => {
  const document = openPage(articlePage({ head: NEWS, article: Object.values(FURNITURE).join('') }));
  const before = document.documentElement.outerHTML;
  expect(readPage(document, { url: 'https://delta.example/a' })).not.toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('names in the page that stand in the way of the document’s own are walked past', () => {
  const clobber =
    '<form name="querySelectorAll"><input name="childNodes"><input name="nodeName"><input name="getAttribute"></form><form class="byline date"><input name="closest"><input name="textContent"><input name="nodeName"></form><img name="body"><img name="documentElement">';
  expect(readHtml(articlePage({ head: NEWS, after: clobber }))?.article.paragraphs).toEqual(SENTENCES);
});

test('open shadow trees are read', () => {
  const document = openPage(`<html><head>${NEWS}</head><body><main><news-text></news-text></main></body></html>`);
  const root = document.querySelector('news-text')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = SENTENCES.map((text) => `<p>${text}</p>`).join('');
  expect(readPage(document, { url: 'https://delta.example/a' })?.article.paragraphs).toEqual(SENTENCES);
});

test('frames of the page’s own site are read, where they stand', () => {
  const document = openPage(
    articlePage({
      head: NEWS,
      article: '<div><iframe srcdoc=""></iframe></div><p>The search ended at nightfall, police said.</p>',
    }),
  );
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const inner = openPage(
    '<body><p>A second dam upstream held, the operator said, though water ran over it for nine hours.</p></body>',
  );
  Object.defineProperty(frame, 'contentDocument', { value: inner, configurable: true });
  expect(readPage(document, { url: 'https://delta.example/a' })?.article.paragraphs.slice(5)).toEqual([
    'A second dam upstream held, the operator said, though water ran over it for nine hours.',
    'The search ended at nightfall, police said.',
  ]);
});

test('a frame of another site is left alone', () => {
  const document = openPage(articlePage({ head: NEWS, article: '<iframe src="https://other.example/"></iframe>' }));
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: null });
  expect(readPage(document, { url: 'https://delta.example/a' })?.article.paragraphs).toEqual(SENTENCES);
});

test('what is far longer than an article is cut, and said to be', () => {
  const long = `<p>${SENTENCES[0]}</p>`.repeat(6_000);
  const reading = readHtml(articlePage({ head: NEWS, article: long }));
  expect(reading?.cut).toBe(true);
  expect(reading?.article.paragraphs.slice(0, 5)).toEqual(SENTENCES);
  expect(reading?.article.paragraphs.join('').length).toBeLessThanOrEqual(500_000);
  expect(readHtml(articlePage({ head: NEWS }))?.cut).toBe(false);
});

test('white space and unseen characters are read as rendered, and every offset leads back', () => {
  const odd =
    'Rescue\u00ADrs \n  lifted&nbsp;<b>212</b> <i>peo</i>ple\u200B from  their <a href="#">ro<!-- -->ofs</a> by\u202E noon\u202C, the service\tsaid on Monday.';
  const document = openPage(articlePage({ head: NEWS, article: `<p>${odd}</p>` }));
  const reading = readPage(document, { url: 'https://delta.example/a' });
  const block = reading?.blocks[5];
  expect(block?.text).toBe('Rescuers lifted 212 people from their roofs by noon, the service said on Monday.');
  const bare = (text: string) => text.replace(/[\s\u00AD\u200B\u202C\u202E]+/g, '');
  fc.assert(
    fc.property(fc.nat(79), fc.nat(79), (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
      const words = block?.text.slice(start, end) ?? '';
      if (words.trim() !== words) return;
      expect(bare(rangeOf(block as NonNullable<typeof block>, start, end)?.toString() ?? '')).toBe(bare(words));
    }),
  );
});

test('each paragraph has its block, and each block its range', () => {
  const reading = readHtml(articlePage({ head: NEWS }));
  expect(reading?.blocks.map(({ text }) => text)).toEqual(reading?.article.paragraphs);
  for (const block of reading?.blocks ?? []) expect(rangeOf(block, 0, block.text.length)?.toString()).toBe(block.text);
});

test('no page is too odd', () => {
  const tag = fc.constantFrom(
    'div',
    'p',
    'span',
    'a',
    'article',
    'form',
    'table',
    'ul',
    'li',
    'br',
    'h1',
    'b',
    'section',
  );
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(...SENTENCES),
    tag.map((t) => `<${t} class="ad">`),
    tag.map((t) => `</${t}>`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const reading = readHtml(`<body>${pieces.join(' ')}</body>`);
      for (const block of reading?.blocks ?? []) expect(rangeOf(block, 0, block.text.length)).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});
