import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import type { ClaimSet } from '../../../lib/claim-set/claim-set';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { findClaims } from '../../../lib/claims/find-claims';
import { READER_VERSION } from '../../../lib/claims/reader-version';
import type { ReadArticle } from '../../../lib/matching/compare-articles';

const articleOf = (url: string, ...paragraphs: string[]): Article => ({
  url,
  outlet: new URL(url).hostname,
  title: '',
  author: null,
  published: '2024-06-03',
  modified: null,
  language: 'en',
  paragraphs,
});
const read = (article: Article): ReadArticle => ({ article, claims: findClaims(article) });

const DAM = [
  'The Karsholm dam in northern Velland burst on Monday after four days of rain, and 2,300 people left their homes.',
  'Minister Ottilie Brandreth said the spillway gates at Karsholm had jammed before the embankment gave way.',
];
const DAM_AGAIN = [
  'About 2,300 residents of the Karsholm valley in Velland fled when the embankment of the dam broke.',
  'Brandreth, the minister, blamed jammed spillway gates for the disaster at Karsholm.',
];
const ELECTION = [
  'Voters in Sundmark go to the polls on Sunday to choose a successor to President Ilmari Tuovinen.',
  'Polls give the former mayor Henrika Aalto 41 percent, ahead of the economist Pauli Niskanen.',
];

describe('the claim set', () => {
  let indexedDB: IDBFactory;
  let clock: number;
  const open = (): ClaimSet => openClaimSet({ indexedDB, IDBKeyRange, now: () => new Date(clock++) });
  let set: ClaimSet;
  beforeEach(() => {
    indexedDB = new IDBFactory();
    clock = Date.UTC(2024, 5, 4);
    set = open();
  });

  test('gives back what was kept, word for word', async () => {
    const reading = read(articleOf('https://a.example/dam', ...DAM));
    expect(await set.keep(reading)).toEqual({ status: 'kept', edition: 1 });
    expect(await set.find('https://a.example/dam')).toEqual({
      reading,
      keptAt: '2024-06-04T00:00:00.000Z',
      edition: 1,
    });
    expect(await set.find('https://a.example/other')).toBeNull();
  });

  test('is still there after the background was stopped', async () => {
    const reading = read(articleOf('https://a.example/dam', ...DAM));
    await set.keep(reading);
    expect((await open().find('https://a.example/dam'))?.reading).toEqual(reading);
    expect(await open().related(read(articleOf('https://b.example/dam', ...DAM_AGAIN)))).toHaveLength(1);
  });

  test('claims of an older reader are read again from the kept text, and written', async () => {
    const article = articleOf('https://a.example/1', ...DAM);
    await set.keep(read(article));
    const db = new Dexie('corroborate', { indexedDB, IDBKeyRange });
    await db.open();
    const older = (row: { reader: number; reading: ReadArticle }) => {
      row.reader = READER_VERSION - 1;
      row.reading.claims = [];
    };
    await db.table('editions').toCollection().modify(older);
    const { claims } = read(article);
    expect((await set.find(article.url))?.reading.claims).toEqual(claims);
    const [nearest] = await set.related(read(articleOf('https://b.example/1', ...DAM_AGAIN)));
    expect(nearest?.reading.claims).toEqual(claims);
    await expect
      .poll(() => db.table('editions').toArray())
      .toMatchObject([{ reader: READER_VERSION, reading: { claims } }]);
    db.close();
  });

  test('the same text again is unchanged, another text is a new edition', async () => {
    await set.keep(read(articleOf('https://a.example/dam', ...DAM)));
    expect(await set.keep(read(articleOf('https://a.example/dam', ...DAM)))).toEqual({
      status: 'unchanged',
      edition: 1,
    });
    const edited = articleOf('https://a.example/dam', ...DAM, 'Two people are missing.');
    expect(await set.keep(read(edited))).toEqual({ status: 'new-edition', edition: 2 });
    expect((await set.find('https://a.example/dam'))?.reading.article).toEqual(edited);
    expect(await set.list()).toMatchObject([{ url: 'https://a.example/dam', edition: 2 }]);
  });

  test('finds other coverage of the same event, and nothing else', async () => {
    await set.keep(read(articleOf('https://a.example/dam', ...DAM)));
    await set.keep(read(articleOf('https://a.example/poll', ...ELECTION)));
    const related = await set.related(read(articleOf('https://b.example/dam', ...DAM_AGAIN)));
    expect(related.map(({ reading }) => reading.article.url)).toEqual(['https://a.example/dam']);
  });

  test('what is related says which edition it is', async () => {
    const asker = read(articleOf('https://b.example/dam', ...DAM_AGAIN));
    await set.keep(read(articleOf('https://a.example/dam', ...DAM)));
    expect((await set.related(asker)).map(({ edition }) => edition)).toEqual([1]);
    await set.keep(read(articleOf('https://a.example/dam', ...DAM, 'Four people are missing at Karsholm.')));
    expect((await set.related(asker)).map(({ edition }) => edition)).toEqual([2]);
  });

  test('an article is not related to itself', async () => {
    const reading = read(articleOf('https://a.example/dam', ...DAM));
    await set.keep(reading);
    expect(await set.related(reading)).toEqual([]);
  });

  test('two openings see each other’s changes', async () => {
    const asked = read(articleOf('https://b.example/dam', ...DAM_AGAIN));
    const other = open();
    expect(await other.related(asked)).toEqual([]);
    await set.keep(read(articleOf('https://a.example/dam', ...DAM)));
    expect(await other.related(asked)).toHaveLength(1);
    await set.forget('https://a.example/dam');
    expect(await other.related(asked)).toEqual([]);
  });

  test('two windows that keep and forget at once leave what one of them alone could have left', async () => {
    const texts = [DAM, DAM_AGAIN, ELECTION];
    const step = fc.record({ window: fc.nat(1), forget: fc.boolean(), at: fc.nat(2), text: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        indexedDB = new IDBFactory();
        const windows = [open(), open()];
        await Promise.all(
          steps.map(({ window, forget, at, text }) => {
            const url = `https://${at}.example/story`;
            const tried = windows[window] as ClaimSet;
            return forget ? tried.forget(url) : tried.keep(read(articleOf(url, ...(texts[text] as string[]))));
          }),
        );
        const [one, other] = await Promise.all(windows.map((window) => window.list()));
        expect(one).toEqual(other);
        for (const { url, edition } of one ?? []) {
          const editions = await (windows[0] as ClaimSet).editions(url);
          expect(editions).toHaveLength(edition);
          const kept = steps.filter((s) => !s.forget && `https://${s.at}.example/story` === url);
          for (const { reading } of editions)
            expect(kept.map((s) => texts[s.text])).toContainEqual(reading.article.paragraphs);
        }
        for (const { url } of one ?? []) await (windows[1] as ClaimSet).forget(url);
        expect(await rowsLeft(indexedDB)).toBe(0);
      }),
      { numRuns: 15 },
    );
  }, 20_000);

  test('forgetting leaves nothing behind', async () => {
    await set.keep(read(articleOf('https://a.example/dam', ...DAM)));
    await set.keep(read(articleOf('https://a.example/dam', ...DAM_AGAIN)));
    expect(await set.forget('https://a.example/dam')).toBe(true);
    expect(await set.forget('https://a.example/dam')).toBe(false);
    expect(await set.find('https://a.example/dam')).toBeNull();
    expect(await rowsLeft(indexedDB)).toBe(0);
  });

  test('behaves like a plain map, whatever is kept and forgotten in what order', async () => {
    const steps = fc.array(
      fc.record({ forget: fc.boolean(), at: fc.nat(3), text: fc.constantFrom(DAM, DAM_AGAIN, ELECTION) }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        indexedDB = new IDBFactory();
        const tried = open();
        const model = new Map<string, string[]>();
        for (const { forget, at, text } of list) {
          const url = `https://${at}.example/story`;
          if (forget) expect(await tried.forget(url)).toBe(model.delete(url));
          else {
            const before = model.get(url);
            const { status } = await tried.keep(read(articleOf(url, ...text)));
            expect(status).toBe(before === text ? 'unchanged' : before ? 'new-edition' : 'kept');
            model.set(url, text);
          }
        }
        expect((await tried.list()).map(({ url }) => url).sort()).toEqual([...model.keys()].sort());
        const related = await tried.related(read(articleOf('https://asker.example/dam', ...DAM)));
        const expected = [...model].filter(([, text]) => text !== ELECTION).map(([url]) => url);
        expect(related.map(({ reading }) => reading.article.url).sort()).toEqual(expected.sort());
      }),
      { numRuns: 25 },
    );
  });
});

/** Rows in all tables but the counters. */
async function rowsLeft(indexedDB: IDBFactory): Promise<number> {
  const request = indexedDB.open('corroborate');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = [...db.objectStoreNames].filter((name) => name !== 'counters');
  const counts = await Promise.all(
    stores.map(
      (name) =>
        new Promise<number>((resolve) => {
          const count = db.transaction(name).objectStore(name).count();
          count.onsuccess = () => resolve(count.result);
        }),
    ),
  );
  db.close();
  return counts.reduce((sum, n) => sum + n, 0);
}
