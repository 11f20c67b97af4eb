import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, NO_DAY } from '../../../lib/claim-set/block';
import { wantedOf } from '../../../lib/claim-set/entry-of';
import { groupStories } from '../../../lib/claim-set/group-stories';
import { readStories } from '../../train/stories';

const CORPUS = join(import.meta.dirname, '../../stories/corpus');

/** An article by its terms, each of full weight. */
const entry = (edition: number, day: number, ...terms: number[]): Entry => ({
  ...{ edition, day, outlet: edition },
  signature: { terms: Uint32Array.from(terms).sort(), weights: Uint8Array.from(terms, () => 255) },
});

test('what shares its telling words is one story, in order of publishing', () => {
  const entries = [entry(1, 103, 1, 2, 3, 4), entry(2, 100, 7, 8, 9), entry(3, 101, 1, 2, 3, 5)];
  expect(groupStories(entries)).toEqual([[2], [3, 1]]);
});

test('the same words months apart are two stories; an article without a day belongs to any time', () => {
  const [now, later, undated] = [entry(1, 100, 1, 2, 3), entry(2, 200, 1, 2, 3), entry(3, NO_DAY, 1, 2, 3)];
  expect(groupStories([now, later])).toEqual([[1], [2]]);
  expect(groupStories([now, undated])).toEqual([[1, 3]]);
});

test('the stories of the corpus are told apart: each whole, none mixed with another', () => {
  const stories = readdirSync(CORPUS)
    .slice(0, 24)
    .flatMap((file) => readStories(join(CORPUS, file)));
  const owners: number[] = [];
  const entries = stories.flatMap(({ articles }, story) =>
    articles.map(({ article }): Entry => ({ ...wantedOf(article), edition: owners.push(story) - 1 })),
  );
  const groups = groupStories(entries).map((group) => new Set(group.map((edition) => owners[edition])));
  const mixed = groups.filter((group) => group.size > 1).length;
  expect(mixed).toBe(0);
  expect(groups.length - stories.length).toBeLessThanOrEqual(1);
});

test('every article is in one story, whatever the articles are', () => {
  const term = fc.integer({ min: 0, max: 40 });
  const any = fc.record({ day: fc.integer({ min: -5, max: 90 }), terms: fc.uniqueArray(term, { maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (articles) => {
      const grouped = groupStories(articles.map(({ day, terms }, i) => entry(i, day < 0 ? NO_DAY : day, ...terms)));
      expect(grouped.flat().sort((a, b) => a - b)).toEqual(articles.map((_, i) => i));
    }),
  );
});
