import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage, readPageInSteps } from '../../../lib/article/read-page';
import { finish, type Steps } from '../../../lib/article/steps';
import { inSlices } from '../../../lib/page/in-slices';
import { articlePage, openPage, SENTENCES } from '../article/open-page';

const URL_OF_PAGE = 'https://delta.example/2025/03/flood-story';

/** A window whose clock goes on by a millisecond a look, and that counts how often it has its turn. */
function windowOf() {
  const own = { now: 0, turns: 0 };
  const window = {
    performance: { now: () => own.now++ },
    scheduler: {
      yield: async () => {
        own.turns++;
      },
    },
  };
  return { own, window: window as unknown as Window & typeof globalThis };
}

function* count(steps: number): Steps<string> {
  for (let i = 0; i < steps; i++) yield;
  return 'done';
}

test('short work is done in one go', async () => {
  const { own, window } = windowOf();
  expect(await inSlices(window, count(10))).toBe('done');
  expect(own.turns).toBe(0);
});

test('long work leaves the page its turns', async () => {
  const { own, window } = windowOf();
  expect(await inSlices(window, count(1_000))).toBe('done');
  expect(own.turns).toBeGreaterThan(50);
});

test('work that is stopped goes no further', async () => {
  const { own, window } = windowOf();
  let steps = 0;
  function* endless(): Steps<never> {
    for (;;) {
      steps++;
      yield;
    }
  }
  expect(await inSlices(window, endless(), () => own.turns === 3)).toBeNull();
  const done = steps;
  await Promise.resolve();
  expect(steps).toBe(done);
});

test('an error in a step comes out', async () => {
  const { window } = windowOf();
  function* fail(): Steps<never> {
    yield;
    throw new RangeError('no such page');
  }
  await expect(inSlices(window, fail())).rejects.toThrow('no such page');
});

test('a page read in steps is the page read at once', () => {
  const document = openPage(articlePage({ article: `<p>${SENTENCES[0]}</p>`.repeat(300) }));
  const steps = readPageInSteps(document, { url: URL_OF_PAGE });
  let taken = 0;
  for (;;) {
    const step = steps.next();
    if (!step.done) taken++;
    else {
      expect(step.value?.article).toEqual(readPage(document, { url: URL_OF_PAGE })?.article);
      break;
    }
  }
  expect(taken).toBeGreaterThan(5);
});

test('a page that changes between steps ends with an article of its words, or none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), fc.nat(3), (places, way) => {
      const document = openPage(articlePage({ article: `<p>${SENTENCES[0]}</p>`.repeat(400) }));
      const steps = readPageInSteps(document, { url: URL_OF_PAGE });
      for (const place of places) {
        if (steps.next().done) break;
        const all = document.querySelectorAll('p');
        const one = all[place % Math.max(1, all.length)];
        if (way === 0) one?.remove();
        else if (way === 1) one?.replaceWith('!');
        else if (way === 2) one?.append(`And ${place} more.`);
        else document.querySelector('article')?.replaceChildren();
      }
      const reading = finish(steps);
      for (const text of reading?.article.paragraphs ?? [])
        expect(SENTENCES.some((sentence) => text.startsWith(sentence))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
