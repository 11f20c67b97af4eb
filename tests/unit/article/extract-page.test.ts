import { expect, test } from 'vitest';
import { extractPage } from '../../../lib/cli/extract-page';
import { articlePage, SENTENCES } from './open-page';

test('a saved page is read as in the browser, its address from its canonical link', () => {
  const head =
    '<link rel="canonical" href="https://delta.example/flood"><meta property="og:site_name" content="Delta Herald">' +
    '<meta property="article:published_time" content="2025-03-03T05:10:00Z"><meta property="og:type" content="article">';
  expect(extractPage(articlePage({ head }))).toEqual({
    url: 'https://delta.example/flood',
    title: 'Marrow river floods 14 villages',
    outlet: 'Delta Herald',
    author: null,
    published: '2025-03-03T05:10:00Z',
    modified: null,
    language: 'en',
    paragraphs: SENTENCES,
  });
});

test.each(['', '<', 'no markup at all', '<p>One.', '<html><body></body></html>', '<!doctype html>'])(
  '%j holds no article',
  (html) => {
    expect(extractPage(html)).toMatchObject({ paragraphs: [], title: '' });
  },
);

test('a saved page without a frame is read, too', () => {
  const html = [...SENTENCES, ...SENTENCES].map((text, i) => `<p>${i} ${text}</p>`).join('');
  expect(extractPage(html, 'https://delta.example/a/flood').paragraphs).toHaveLength(10);
});
