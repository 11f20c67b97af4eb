import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOfPattern, patternOf, readSites, siteOf } from '../../../lib/desk/sites';

test.each([
  ['https://www.herald.example/a/b?c#d', 'https://www.herald.example/*', 'herald.example'],
  ['http://127.0.0.1:4000/story', 'http://127.0.0.1/*', '127.0.0.1'],
])('%s belongs to %s', (url, pattern, name) => {
  expect(patternOf(url)).toBe(pattern);
  expect(nameOfPattern(pattern)).toBe(name);
});

test.each([['about:blank'], ['file:///etc/hosts'], ['chrome://settings'], ['no address'], ['']])(
  '%j belongs to no site',
  (url) => {
    expect(patternOf(url)).toBeNull();
  },
);

test('a page is found on the list by its host, not by its neighbour’s', () => {
  const sites = [{ pattern: 'https://www.herald.example/*', keep: true }];
  expect(siteOf(sites, 'https://www.herald.example/story')?.keep).toBe(true);
  expect(siteOf(sites, 'https://shop.herald.example/story')).toBeNull();
  expect(siteOf(sites, 'http://www.herald.example/story')).toBeNull();
});

test('a stored list is read in order of names; what is no site is passed over', () => {
  const stored = [
    { pattern: 'https://www.zenith.example/*', keep: 1 },
    { pattern: 'https://*/*', keep: true },
    { pattern: 'https://herald.example/*', keep: true },
    null,
    'x',
  ];
  expect(readSites(stored)).toEqual([
    { pattern: 'https://herald.example/*', keep: true },
    { pattern: 'https://www.zenith.example/*', keep: false },
  ]);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Array.isArray(readSites(value))).toBe(true);
    }),
  );
});
