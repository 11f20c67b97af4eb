import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStoryText } from '../../stories/read-story-text';

const SMALL = `story: A small one
== here | Here | 2020-01-01 | One
{h1} Two people died. {h2} The road is closed.

{-h3} Read more.

== there | There | 2020-01-02 | Two
{t1} Three people have died. {t2} The road is open.

? how many died | number
1: h1
2: t1
1-2 update

? is the road open | negation
1: h2
2: t2
1-2 conflict
! h1 t2 | the road is not the dead
@ h1 = police
`;

test('a story is read: articles, sentences, pairs with the earlier one first', () => {
  const story = readStoryText(SMALL);
  expect(story.articles.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
    ['here', ['Two people died. The road is closed.', 'Read more.']],
    ['there', ['Three people have died. The road is open.']],
  ]);
  expect(story.pairs.map(({ a, b, label, kind }) => [a, b, label, kind])).toEqual([
    ['h1', 't1', 'update', 'number'],
    ['h2', 't2', 'conflict', 'negation'],
  ]);
  expect(story.lookalikes).toHaveLength(1);
  expect(story.sources).toEqual([{ sentence: 'h1', source: 'police' }]);
});

test.each([
  ['1-2 conflict\n', 'how do groups 1 and 2 stand'],
  ['{t2} The road is open.', 'no sentence is named t2'],
  ['? is the road open | negation', 'kind one of'],
])('a fault is named: without %j', (part, message) => {
  expect(() => readStoryText(SMALL.replace(part, part.startsWith('?') ? '? is it open | mood' : ''))).toThrow(message);
});

const corpus = new URL('../../stories/corpus/', import.meta.url);
test.each(readdirSync(corpus).filter((name) => name.endsWith('.txt')))('%s is well formed', (name) => {
  const story = readStoryText(readFileSync(new URL(name, corpus), 'utf8'));
  expect(story.articles.length).toBeGreaterThan(2);
  expect(story.pairs.length).toBeGreaterThan(8);
});
