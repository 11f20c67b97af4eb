import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { unpackBlock } from '../../../lib/claim-set/block';
import { hashOfOutlet } from '../../../lib/claim-set/entry-of';
import { openClaimSet } from '../../../lib/claim-set/open-claim-set';
import { hashOf } from '../../../lib/claim-set/signature';
import { SIGNATURE_LENGTH_1, upgradeArticle, upgradeBlock } from '../../../lib/claim-set/upgrades';
import { READER_VERSION } from '../../../lib/claims/reader-version';
import { wordsOf } from '../../../lib/languages/en/comparing/words';

const LINE = {
  url: 'https://a.example/1',
  outlet: 'A',
  title: 'T',
  author: null,
  published: '2024-01-02',
  keptAt: '2024-01-03T00:00:00.000Z',
  claims: 3,
};

/** A signature as version 1 wrote it. */
function signature1(terms: readonly number[]): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_LENGTH_1);
  signature.set(terms);
  return signature;
}

describe('from version 1 to 2', () => {
  test('an article lists its editions in order', () => {
    const before = { ...LINE, edition: 2, latest: 7, block: 1 };
    const found = [
      { id: 7, edition: 2 },
      { id: 3, edition: 1 },
    ];
    expect(upgradeArticle(before, found)).toEqual({ ...LINE, edition: 2, editions: [3, 7], block: 1 });
  });

  test('signatures become posting lists', () => {
    const terms = new Uint32Array(2 * SIGNATURE_LENGTH_1);
    terms.set([23, 17]);
    terms.set([40, 17], SIGNATURE_LENGTH_1);
    const [block, ...more] = upgradeBlock({ editions: [3, 7], terms }, new Map([[3, LINE]]));
    expect(more).toEqual([]);
    expect([...(block?.terms ?? [])]).toEqual([17, 17, 23, 40]);
    expect([...(block?.owners ?? [])]).toEqual([0, 1, 0, 1]);
    expect([...(block?.weights ?? [])]).toEqual([251, 251, 255, 255]);
    expect(block && unpackBlock(block)[0]).toMatchObject({ edition: 3, day: 19_724, outlet: hashOfOutlet('a') });
  });

  test('a database of version 1 is there and whole', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('corroborate', options);
    old.version(1).stores({
      editions: '++id, &[url+edition]',
      articles: 'url, outlet, published, keptAt',
      blocks: '++id',
      counters: 'name',
    });
    const articles = Array.from({ length: 200 }, (_, n): Article => {
      const place = `Vik${n}holm`;
      const text = `The lighthouse of ${place} lost its lamp on Monday. Keeper Sverre Dahl${n} said gulls broke it.`;
      return {
        ...{ url: `https://o${n}.example/`, outlet: `Outlet ${n}`, title: `Lamp of ${place}`, author: null },
        ...{ published: '2024-05-06', modified: null, language: 'en', paragraphs: [text] },
      };
    });
    const sign = (article: Article) =>
      signature1(
        [...new Set([article.title, ...article.paragraphs].flatMap(wordsOf).filter((w) => w.weight > 0.45))]
          .map(({ stem }) => hashOf(stem))
          .slice(0, SIGNATURE_LENGTH_1),
      );
    // Version 1 held up to 256 articles a block, which is more than a block holds now.
    const terms = new Uint32Array(articles.length * SIGNATURE_LENGTH_1);
    articles.forEach((article, i) => {
      terms.set(sign(article), i * SIGNATURE_LENGTH_1);
    });
    const ids: number[] = [];
    for (const article of articles) {
      const { url, outlet, title, author, published } = article;
      const keptAt = '2024-05-07T00:00:00.000Z';
      const row = { url, edition: 1, keptAt, reader: READER_VERSION, reading: { article, claims: [] } };
      const id = await old.table('editions').add(row);
      ids.push(id as number);
      const line = { url, outlet, title, author, published, keptAt, edition: 1, claims: 2 };
      await old.table('articles').put({ ...line, latest: id, block: 1 });
    }
    await old.table('blocks').add({ editions: ids, terms });
    await old.table('counters').put({ name: 'changes', value: 200 });
    old.close();

    const set = openClaimSet(options);
    expect(await set.list()).toHaveLength(200);
    for (const n of [0, 191, 192, 199]) {
      const article = articles[n] as Article;
      expect((await set.find(article.url))?.reading.article).toEqual(article);
      expect(await set.editions(article.url)).toHaveLength(1);
      const asked = { ...article, url: 'https://asker.example/', outlet: 'Asker' };
      const [nearest] = await set.related({ article: asked });
      expect(nearest?.reading.article.url).toBe(article.url);
    }
    for (const { url } of articles) expect(await set.forget(url)).toBe(true);
    expect(await set.list()).toEqual([]);
    set.close();
  });
});
