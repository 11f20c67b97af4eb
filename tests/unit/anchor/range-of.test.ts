import { expect, test } from 'vitest';
import { rangeOf } from '../../../lib/anchor/range-of';
import { readPage } from '../../../lib/article/read-page';
import type { TextBlock } from '../../../lib/article/text-block';
import { articlePage, openPage } from '../article/open-page';

const HEAD = '<meta property="og:type" content="article">';
const TEXT = 'The dam held 41 million cubic metres on Tuesday evening, its operator said.';

/** A page with one paragraph more, and that paragraph's block. */
function open(html: string): { paragraph: Element; block: TextBlock } {
  const document = openPage(articlePage({ head: HEAD, article: `<p id="last">${html}</p>` }));
  const block = readPage(document, { url: 'https://delta.example/a' })?.blocks.at(-1);
  expect(block?.text).toBe(TEXT);
  return { paragraph: document.querySelector('#last') as Element, block: block as TextBlock };
}

const PARTED = 'The dam held <b>41 million</b> cubic metres on Tuesday <a href="#">evening</a>, its operator said.';

test('a range across markup', () => {
  const { block } = open(PARTED);
  expect(rangeOf(block, 4, 34)?.toString()).toBe('dam held 41 million cubic metr');
});

test.each<[string, (paragraph: Element) => void]>([
  ['the paragraph is taken out', (p) => p.remove()],
  ['a node of it is taken out', (p) => p.querySelector('b')?.remove()],
  ['its words are replaced in place', (p) => ((p.querySelector('b')?.firstChild as Text).data = '14 million')],
  ['a word is put between its nodes', (p) => p.querySelector('b')?.before('never ')],
  ['its nodes change places', (p) => p.append(p.firstChild as Node)],
  ['the same words are written anew', (p) => (p.innerHTML = PARTED)],
])('no range when %s', (_, change) => {
  const { paragraph, block } = open(PARTED);
  change(paragraph);
  expect(rangeOf(block, 0, TEXT.length)).toBeNull();
});

test('hidden parts and scripts between the words are no change', () => {
  const { paragraph, block } = open(PARTED);
  const hidden = paragraph.ownerDocument.createElement('script');
  hidden.textContent = 'let n = 1;';
  paragraph.querySelector('b')?.after(hidden);
  expect(rangeOf(block, 0, TEXT.length)).not.toBeNull();
});

test('what lies beside a change is still found', () => {
  const { paragraph, block } = open(PARTED);
  (paragraph.querySelector('b')?.firstChild as Text).data = '14 million';
  expect(rangeOf(block, TEXT.indexOf('its'), TEXT.length)?.toString()).toBe('its operator said.');
});

test.each([
  [-1, 5],
  [5, 5],
  [6, 5],
  [0, 10_000],
  [Number.NaN, 5],
])('no range from %s to %s', (start, end) => {
  expect(rangeOf(open(TEXT).block, start, end)).toBeNull();
});
