import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import type { ClaimSet, KeptText } from '../../../lib/claim-set/claim-set';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { findClaims } from '../../../lib/claims/find-claims';

const articleOf = (url: string, text: string): Article => ({
  ...{ url, outlet: new URL(url).hostname, title: 'Ferry', author: null, published: '2024-06-03' },
  ...{ modified: null, language: 'en', paragraphs: [text] },
});
const at = (second: number) => new Date(Date.UTC(2024, 5, 4, 0, 0, second)).toISOString();
const textOf = (url: string, text: string, second: number): KeptText => {
  const article = articleOf(url, text);
  return { article, keptAt: at(second), claims: findClaims(article).length };
};
const everything = async (set: ClaimSet): Promise<KeptText[]> => {
  const all: KeptText[] = [];
  for await (const text of set.readAll()) all.push(text);
  return all.sort((a, b) => (`${a.article.url} ${a.keptAt}` < `${b.article.url} ${b.keptAt}` ? -1 : 1));
};

const A = 'https://a.example/ferry';
const B = 'https://b.example/ferry';
const FIRST = 'The ferry Solvind ran aground off Hestoy with 212 passengers, the coast guard said.';
const SECOND = 'The ferry Solvind ran aground off Hestoy with 219 passengers, the coast guard said.';
const THIRD = 'All 219 passengers of the ferry Solvind are ashore on Hestoy.';

describe('an intake', () => {
  let indexedDB: IDBFactory;
  let set: ClaimSet;
  let second: number;
  const open = () => openClaimSet({ indexedDB, IDBKeyRange, now: () => new Date(at(second++)) });
  const takeIn = async (...texts: KeptText[]) => {
    const intake = await set.takeIn();
    await intake.add(texts);
    return intake.commit();
  };
  beforeEach(() => {
    indexedDB = new IDBFactory();
    second = 0;
    set = open();
  });

  test('is seen by nobody until it is whole, then found, listed and related', async () => {
    const intake = await set.takeIn();
    await intake.add([textOf(A, FIRST, 1)]);
    expect(await set.list()).toEqual([]);
    expect(await everything(set)).toEqual([]);
    expect(await set.find(A)).toBeNull();
    expect(await intake.commit()).toEqual({ articles: 1, editions: 1, known: 0 });
    expect(await set.list()).toMatchObject([{ url: A, edition: 1, claims: 1, keptAt: at(1) }]);
    const article = articleOf(A, FIRST);
    expect((await set.find(A))?.reading).toEqual({ article, claims: findClaims(article) });
    const asker = articleOf(B, SECOND);
    expect(await set.related({ article: asker })).toHaveLength(1);
  });

  test('that is abandoned or killed leaves nothing behind', async () => {
    const abandoned = await set.takeIn();
    await abandoned.add([textOf(A, FIRST, 1)]);
    await abandoned.abandon();
    await expect(abandoned.commit()).rejects.toThrow();
    const killed = await set.takeIn();
    await killed.add([textOf(B, FIRST, 1)]);
    second += 3600;
    await (await open().takeIn()).abandon();
    await expect(killed.add([textOf(B, SECOND, 2)])).rejects.toThrow();
    expect(await everything(set)).toEqual([]);
    expect(await countRows(indexedDB, 'editions')).toBe(0);
    expect(await countRows(indexedDB, 'arrivals')).toBe(0);
  });

  test('puts editions in order of keeping with those that are there', async () => {
    second = 10;
    const article = articleOf(A, SECOND);
    await set.keep({ article, claims: findClaims(article) });
    expect(await takeIn(textOf(A, FIRST, 5), textOf(A, SECOND, 8), textOf(A, THIRD, 20))).toEqual({
      articles: 0,
      editions: 2,
      known: 1,
    });
    const editions = await set.editions(A);
    expect(editions.map(({ reading, edition }) => [reading.article.paragraphs[0], edition])).toEqual([
      [FIRST, 1],
      [SECOND, 2],
      [THIRD, 3],
    ]);
    expect((await set.find(A))?.reading.article.paragraphs).toEqual([THIRD]);
    expect(await set.forget(A)).toBe(true);
    expect(await countRows(indexedDB, 'editions')).toBe(0);
    expect(await countRows(indexedDB, 'blocks')).toBe(0);
  });

  const texts = fc.array(
    fc.record({ url: fc.constantFrom(A, B), text: fc.constantFrom(FIRST, SECOND, THIRD), second: fc.nat(4) }),
    { maxLength: 8 },
  );

  test('of all that another set holds makes the same set; once more, it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        indexedDB = new IDBFactory();
        set = open();
        await takeIn(...list.map(({ url, text, second }) => textOf(url, text, second)));
        const first = await everything(set);
        indexedDB = new IDBFactory();
        const origin = set;
        set = open();
        await takeIn(...(await everything(origin)));
        expect(await everything(set)).toEqual(first);
        expect(await takeIn(...first)).toEqual({ articles: 0, editions: 0, known: first.length });
        expect(await everything(set)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});

describe('forgetting', () => {
  let indexedDB: IDBFactory;
  let set: ClaimSet;
  beforeEach(async () => {
    indexedDB = new IDBFactory();
    set = openClaimSet({ indexedDB, IDBKeyRange, now: () => new Date(at(0)) });
    const intake = await set.takeIn();
    const dated = (url: string, published: string | null): KeptText => {
      const text = textOf(url, FIRST, 1);
      return { ...text, article: { ...text.article, published } };
    };
    await intake.add([
      dated(A, '2024-05-31T23:00:00Z'),
      dated(`${A}/2`, '2024-06-02'),
      dated(B, '2024-06-02'),
      dated(`${B}/2`, null),
    ]);
    await intake.commit();
  });
  const left = async () => (await set.list()).map(({ url }) => url).sort();

  test('an outlet', async () => {
    expect(await set.forgetAll({ outlet: 'a.example' })).toBe(2);
    expect(await left()).toEqual([B, `${B}/2`]);
  });

  test('a period: by day of publishing, without one by day of keeping', async () => {
    expect(await set.forgetAll({ from: '2024-06-01', to: '2024-06-02' })).toBe(2);
    expect(await left()).toEqual([A, `${B}/2`]);
    expect(await set.forgetAll({ from: '2024-06-04', to: '2024-06-04' })).toBe(1);
    expect(await left()).toEqual([A]);
  });

  test('everything, down to the last row, with what is on its way in', async () => {
    const intake = await set.takeIn();
    await intake.add([textOf(`${A}/3`, FIRST, 2)]);
    expect(await set.forgetAll('everything')).toBe(4);
    await expect(intake.commit()).rejects.toThrow('cleared away');
    for (const table of ['editions', 'articles', 'blocks', 'arrivals'])
      expect(await countRows(indexedDB, table)).toBe(0);
    const asker = articleOf('https://c.example/', SECOND);
    expect(await set.related({ article: asker })).toEqual([]);
  });
});

async function countRows(indexedDB: IDBFactory, table: string): Promise<number> {
  const request = indexedDB.open('corroborate');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const count = await new Promise<number>((resolve) => {
    const asked = db.transaction(table).objectStore(table).count();
    asked.onsuccess = () => resolve(asked.result);
  });
  db.close();
  return count;
}

const RARE = 'Mayor Kirsten Aune opened the Tolga bridge in Vestmar on Monday with 40 cyclists from Drangedal.';

describe('a reader who stops', () => {
  let indexedDB: IDBFactory;
  let set: ClaimSet;
  const rows = () => Promise.all(['editions', 'articles', 'blocks', 'arrivals'].map((t) => countRows(indexedDB, t)));
  const texts = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => textOf(`${A}/${from + i}`, FIRST, i % 60));
  beforeEach(async () => {
    indexedDB = new IDBFactory();
    set = openClaimSet({ indexedDB, IDBKeyRange });
    const intake = await set.takeIn();
    await intake.add([...texts(0, 599), textOf(`${A}/rare`, RARE, 1)]);
    await intake.commit();
  });
  /** Whether the index finds what it should. */
  const expectFound = async () =>
    expect(await set.related({ article: articleOf(B, RARE) })).toMatchObject([
      { reading: { article: { url: `${A}/rare` } } },
    ]);
  /** Stops at the sign of life that comes after so many. */
  function stopAt(sign: number) {
    const controller = new AbortController();
    let signs = 0;
    return {
      signal: controller.signal,
      onProgress() {
        if (++signs === sign) controller.abort(new Error('stopped by the reader'));
      },
    };
  }

  test.each([1, 2, 3])('the commit of an intake, at sign of life %i, finds the set as it was', async (sign) => {
    const before = await rows();
    const intake = await set.takeIn();
    await intake.add(texts(600, 1200));
    await expect(intake.commit(stopAt(sign))).rejects.toThrow('stopped by the reader');
    expect(await set.list()).toHaveLength(600);
    await intake.abandon();
    expect(await rows()).toEqual(before);
    await expectFound();
  });

  test.each([1, 2, 3])('forgetting many, at sign of life %i, finds every article there', async (sign) => {
    const before = await rows();
    await expect(set.forgetAll({ outlet: 'a.example' }, stopAt(sign))).rejects.toThrow('stopped by the reader');
    expect(await rows()).toEqual(before);
    expect(await set.list()).toHaveLength(600);
    await expectFound();
  });

  test('what is forgotten or taken in before the stop stays so', async () => {
    const controller = new AbortController();
    expect(await set.forgetAll({ outlet: 'a.example' }, { signal: controller.signal })).toBe(600);
    controller.abort();
    expect(await set.list()).toEqual([]);
    expect(await rows()).toEqual([0, 0, 0, 0]);
  });

  test('everything, before it is begun', async () => {
    const signal = AbortSignal.abort(new Error('stopped by the reader'));
    await expect(set.forgetAll('everything', { signal })).rejects.toThrow('stopped by the reader');
    expect(await set.list()).toHaveLength(600);
  });

  test('telling stories apart', async () => {
    const { signal, onProgress } = stopAt(2);
    await expect(set.stories({ signal, onProgress })).rejects.toThrow('stopped by the reader');
    expect((await set.stories()).flat()).toHaveLength(600);
  });

  test('listing: some hundreds at a time, the latest kept first, each once', async () => {
    const parts: number[] = [];
    const urls: string[] = [];
    for await (const { lines, total } of set.readLines()) {
      expect(total).toBe(600);
      parts.push(lines.length);
      urls.push(...lines.map(({ url }) => url));
    }
    expect(parts.length).toBeGreaterThan(1);
    expect(urls).toEqual((await set.list()).map(({ url }) => url));
  });
});
