import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BLOCK_LENGTH, type Entry, packBlock } from '../../../lib/claim-set/block';
import { wantedOf } from '../../../lib/claim-set/entry-of';
import { findRelated } from '../../../lib/claim-set/find-related';
import { readStoryText } from '../../stories/read-story-text';

const CORPUS = join(import.meta.dirname, '../../stories/corpus');

/** Every article of the story corpus, with its story. */
const ARTICLES = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) =>
    readStoryText(readFileSync(join(CORPUS, file), 'utf8')).articles.map(
      ({ outlet, title, published, paragraphs }) => ({
        story: file,
        outlet,
        wanted: wantedOf({
          ...{ url: '', outlet, title, author: null, published: published ?? null, modified: null, language: 'en' },
          paragraphs: [...paragraphs],
        }),
      }),
    ),
  );

test('the articles of a story find each other among all stories, and hardly anything else', () => {
  const entries = ARTICLES.map(({ wanted }, edition): Entry => ({ ...wanted, edition }));
  const blocks = [];
  for (let i = 0; i < entries.length; i += BLOCK_LENGTH) blocks.push(packBlock(entries.slice(i, i + BLOCK_LENGTH)));
  let [wanted, found, others] = [0, 0, 0];
  for (const { story, outlet, wanted: asked } of ARTICLES) {
    const mates = ARTICLES.filter((one) => one.story === story && one.outlet !== outlet).length;
    const hits = findRelated(blocks, asked, 20).map(({ edition }) => ARTICLES[edition]?.story === story);
    wanted += mates;
    found += hits.filter(Boolean).length;
    others += hits.filter((same) => !same).length;
    // What is found of the story comes before all else.
    expect(hits.indexOf(false) === -1 || hits.indexOf(false) >= Math.min(2, mates), `${story}, ${outlet}`).toBe(true);
  }
  expect(found / wanted).toBeGreaterThan(0.99);
  expect(others / ARTICLES.length).toBeLessThan(1);
});
