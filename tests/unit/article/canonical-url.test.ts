import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../lib/article/canonical-url';
import { openPage } from './open-page';

test.each([
  ['', 'https://delta.example/flood#top', 'https://delta.example/flood'],
  ['', 'https://delta.example/flood?utm_source=x&id=7&fbclid=1', 'https://delta.example/flood?id=7'],
  ['<link rel="canonical" href="/flood">', 'https://delta.example/flood?print=1', 'https://delta.example/flood'],
  [
    '<link rel="canonical" href="https://www.delta.example/flood">',
    'https://m.delta.example/flood-7',
    'https://www.delta.example/flood',
  ],
  [
    '<meta property="og:url" content="https://delta.example/flood">',
    'https://delta.example/f',
    'https://delta.example/flood',
  ],
  [
    '<link rel="canonical" href="https://other.example/theirs">',
    'https://delta.example/flood',
    'https://delta.example/flood',
  ],
  [
    '<link rel="canonical" href="https://delta.example/">',
    'https://delta.example/flood',
    'https://delta.example/flood',
  ],
  ['<link rel="canonical" href="javascript:alert(1)">', 'https://delta.example/flood', 'https://delta.example/flood'],
  ['<link rel="canonical" href="https://">', 'https://delta.example/flood', 'https://delta.example/flood'],
  ['', 'file:///home/page.html', 'file:///home/page.html'],
])('%s at %s is %s', (head, address, url) => {
  expect(canonicalUrl(openPage(`<html><head>${head}</head><body></body></html>`), address)).toBe(url);
});
