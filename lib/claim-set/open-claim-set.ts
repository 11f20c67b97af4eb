import { sameText } from '../article/same-text';
import { inTurns, type Steps, TURN } from '../article/steps';
import { READER_VERSION } from '../claims/reader-version';
import { keyOfCorrection } from '../report/corrections';
import { readTables } from '../tables/read-tables';
import { writing } from './as-storage-full';
import { type Block, type Entry, unpackBlock } from './block';
import type { ClaimSet, Following, Kept, KeptArticle, KeptLine } from './claim-set';
import { correctionRowOf } from './correction-row';
import { type ArticleRow, Database, type EditionRow } from './database';
import { wantedOf } from './entry-of';
import { findRelated } from './find-related';
import { groupStoriesInSteps } from './group-stories';
import { isForgotten } from './is-forgotten';
import { openIndex } from './open-index';
import { clearAbandoned, openIntake } from './open-intake';
import { orStopped, stopWriting } from './stop-writing';

export interface ClaimSetOptions {
  /** Name of the database. */
  name?: string;
  /** In place of the browser's own, for tests. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  now?: () => Date;
  /** In place of `LOOSE_BLOCKS`, for tests. */
  looseBlocks?: number;
}

/** So many editions are read at once when all are: a few megabytes. */
const READ_AT_ONCE = 64;

/** So many articles are forgotten, or listed, between two signs of life. */
const FORGOTTEN_AT_ONCE = 256;
const LINES_AT_ONCE = 500;

function* storiesIn(blocks: readonly Block[], onProgress: Following['onProgress']): Steps<number[][]> {
  const entries: Entry[] = [];
  for (const block of blocks) {
    yield;
    for (const entry of unpackBlock(block)) entries.push(entry);
  }
  return yield* groupStoriesInSteps(entries, onProgress);
}

const lineOf = ({ editions, block, ...line }: ArticleRow): KeptLine => line;
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Opens the claim set on this machine. The database is opened by the first call that needs it and holds nothing back
 * in memory but a copy of the index, so that the background may be stopped at any moment.
 */
export function openClaimSet({
  name = 'corroborate',
  indexedDB,
  IDBKeyRange,
  now = () => new Date(),
  looseBlocks,
}: ClaimSetOptions = {}): ClaimSet {
  const db = new Database(name, { ...(indexedDB && { indexedDB }), ...(IDBKeyRange && { IDBKeyRange }) });
  const index = openIndex(db, looseBlocks);
  /** What the index reads and writes. */
  const indexed = [db.blocks, db.counters, db.copies];
  const tables = [db.editions, db.articles, ...indexed, db.arrivals, db.corrections];

  /** Every write is one transaction, and a full disk has its own name. */
  const write = <T>(work: () => Promise<T>): Promise<T> => writing(() => db.transaction('rw', tables, work));

  /** What was kept, with its claims as today's reader reads them. Only where they are not, the reader is loaded. */
  async function readAgain({ reading, keptAt, reader }: EditionRow): Promise<Omit<KeptArticle, 'edition'>> {
    if (reader === READER_VERSION) return { reading, keptAt };
    await readTables('reading');
    const { findClaims } = await import('../claims/find-claims');
    const { article } = reading;
    return { reading: { article, claims: findClaims(article) }, keptAt };
  }
  const toKept = async (row: EditionRow, edition: number): Promise<KeptArticle> => ({
    ...(await readAgain(row)),
    edition,
  });

  /** Writes claims that were read again, so that they need not be again. Nothing is lost when it does not come to that. */
  async function saveReread(rows: readonly EditionRow[], kept: readonly Pick<KeptArticle, 'reading'>[]): Promise<void> {
    const fresh = new Map(rows.flatMap(({ id, reader }, i) => (reader === READER_VERSION ? [] : [[id, kept[i]]])));
    if (!fresh.size) return;
    await db.transaction('rw', db.editions, () =>
      db.editions
        .where('id')
        .anyOf([...fresh.keys()] as number[])
        .modify((row) => {
          const reading = fresh.get(row.id)?.reading;
          if (reading)
            Object.assign(row, { reader: READER_VERSION, reading: { ...row.reading, claims: reading.claims } });
          delete row.count;
        }),
    );
  }

  /** Nobody waits for it, and nothing is lost when it does not come to that. */
  function saveCopy(): void {
    if (index.needsCopy()) void db.transaction('rw', indexed, () => index.saveCopy()).catch(() => {});
  }

  async function forgetRows(rows: readonly ArticleRow[]): Promise<void> {
    await db.editions.bulkDelete(rows.flatMap(({ editions }) => editions));
    await index.remove(rows.map(({ block, editions }) => ({ block, edition: editions.at(-1) as number })));
    const urls = rows.map(({ url }) => url);
    await db.corrections.where('urls').anyOf(urls).delete();
    await db.articles.bulkDelete(urls);
  }

  return {
    async keep(reading): Promise<Kept> {
      const wanted = wantedOf(reading.article);
      return write(async () => {
        const { article, claims } = reading;
        const before = await db.articles.get(article.url);
        const latest = before && (await db.editions.get(before.editions.at(-1) as number));
        if (before && latest && sameText(latest.reading.article, article))
          return { status: 'unchanged', edition: before.edition };
        const keptAt = now().toISOString();
        const { url, outlet, title, author, published } = article;
        const id = await db.editions.add({ url, keptAt, reader: READER_VERSION, reading: { article, claims } });
        if (before) await index.remove([{ block: before.block, edition: before.editions.at(-1) as number }]);
        const [block = 0] = await index.add([{ ...wanted, edition: id }]);
        const editions = [...(before?.editions ?? []), id];
        const edition = editions.length;
        const line: KeptLine = { url, outlet, title, author, published, keptAt, edition, claims: claims.length };
        await db.articles.put({ ...line, editions, block });
        return { status: before ? 'new-edition' : 'kept', edition };
      });
    },

    forget: (url) =>
      write(async () => {
        const row = await db.articles.get(url);
        if (row) await forgetRows([row]);
        return row !== undefined;
      }),

    forgetAll: (which, { signal, onProgress } = {}) =>
      orStopped(signal, () =>
        write(async () => {
          stopWriting(signal);
          if (which === 'everything') {
            const count = await db.articles.count();
            // An intake under way is part of everything: it cannot be committed any more.
            const others = [db.editions, db.articles, db.arrivals, db.corrections];
            await Promise.all([...others.map((table) => table.clear()), index.clear()]);
            return count;
          }
          const rows = await db.articles.filter((row) => isForgotten(row, which)).toArray();
          // So that each block of the index is written once.
          rows.sort((a, b) => a.block - b.block);
          for (let done = 0; done < rows.length; done += FORGOTTEN_AT_ONCE) {
            onProgress?.(done / rows.length);
            await forgetRows(rows.slice(done, done + FORGOTTEN_AT_ONCE));
          }
          return rows.length;
        }),
      ),

    async find(url) {
      const found = await db.transaction('r', [db.editions, db.articles], async () => {
        const row = await db.articles.get(url);
        const edition = row && (await db.editions.get(row.editions.at(-1) as number));
        return row && edition ? { edition, number: row.edition } : null;
      });
      return found && toKept(found.edition, found.number);
    },

    async findMany(urls) {
      const found = await db.transaction('r', [db.editions, db.articles], async () => {
        const lines = await db.articles.bulkGet([...urls]);
        const rows = await db.editions.bulkGet(lines.map((line) => line?.editions.at(-1) ?? -1));
        return rows.map((row, i) => ({ row, edition: lines[i]?.edition ?? 1 }));
      });
      const kept: (KeptArticle | null)[] = [];
      let rested = performance.now();
      for (const { row, edition } of found) {
        // Claims that must be read again keep a page from hearing its reader.
        if (performance.now() > rested + TURN) {
          await rest();
          rested = performance.now();
        }
        kept.push(row ? await toKept(row, edition) : null);
      }
      const there = found.flatMap(({ row }, i) => (row && kept[i] ? [{ row, one: kept[i] }] : []));
      void saveReread(
        there.map(({ row }) => row),
        there.map(({ one }) => one),
      ).catch(() => {});
      return kept;
    },

    async stories({ signal, onProgress } = {}) {
      const { blocks, rows } = await db.transaction('r', [db.articles, ...indexed], async () => {
        return { blocks: await index.blocks(), rows: await db.articles.toArray() };
      });
      const urls = new Map(rows.map(({ editions, url }) => [editions.at(-1), url]));
      const stories = await inTurns(storiesIn(blocks, onProgress), async () => {
        await rest();
        signal?.throwIfAborted();
      });
      signal?.throwIfAborted();
      return stories.map((story) => story.flatMap((edition) => urls.get(edition) ?? []));
    },

    async editions(url) {
      const found = await db.transaction('r', [db.editions, db.articles], async () => {
        const row = await db.articles.get(url);
        return db.editions.bulkGet(row?.editions ?? []);
      });
      return Promise.all(found.flatMap((edition, i) => (edition ? [toKept(edition, i + 1)] : [])));
    },

    async related({ article }, limit = 20) {
      const wanted = wantedOf(article);
      const { url } = article;
      const { rows, lines } = await db.transaction('r', [db.editions, db.articles, ...indexed], async () => {
        // One more than asked for: the article itself may be among them, under another outlet's name.
        const hits = findRelated(await index.blocks(), wanted, limit + 1);
        const found = await db.editions.bulkGet(hits.map(({ edition }) => edition));
        const rows = found.filter((row) => row !== undefined && row.url !== url).slice(0, limit) as EditionRow[];
        return { rows, lines: await db.articles.bulkGet(rows.map((row) => row.url)) };
      });
      const kept = await Promise.all(rows.map((row, i) => toKept(row, lines[i]?.edition ?? 1)));
      void saveReread(rows, kept).catch(() => {});
      saveCopy();
      return kept;
    },

    async prepare() {
      await db.transaction('r', indexed, () => index.blocks());
      saveCopy();
    },

    async list(): Promise<KeptLine[]> {
      const rows = await db.articles.orderBy('keptAt').reverse().toArray();
      return rows.map(lineOf);
    },

    async *readLines() {
      const urls = await db.articles.orderBy('keptAt').reverse().primaryKeys();
      for (let at = 0; at < urls.length; at += LINES_AT_ONCE) {
        const rows = await db.articles.bulkGet(urls.slice(at, at + LINES_AT_ONCE));
        yield { lines: rows.flatMap((row) => (row ? [lineOf(row)] : [])), total: urls.length };
      }
    },

    correct: (correction) =>
      writing(async () => {
        await db.corrections.put(correctionRowOf(correction, now()));
      }),

    uncorrect: (correction) =>
      db.transaction('rw', db.corrections, async () => {
        const key = keyOfCorrection(correction);
        const there = (await db.corrections.get(key)) !== undefined;
        await db.corrections.delete(key);
        return there;
      }),

    async corrections(urls) {
      const rows = await (urls ? db.corrections.where('urls').anyOf(urls).distinct() : db.corrections).toArray();
      return rows.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1)).map(({ correction }) => correction);
    },

    count: () =>
      db.transaction('r', db.articles, async () => {
        let claims = 0;
        let articles = 0;
        await db.articles.each((row) => {
          articles++;
          claims += row.claims;
        });
        return { articles, claims };
      }),

    async *readAll() {
      for (let last = 0; ; ) {
        const { rows, kept } = await db.transaction('r', [db.editions, db.articles], async () => {
          const rows = await db.editions.where('id').above(last).limit(READ_AT_ONCE).toArray();
          const lines = await db.articles.bulkGet(rows.map(({ url }) => url));
          // What no line lists is on its way in, and not kept yet.
          const kept = rows.flatMap((row, i) => {
            const place = lines[i]?.editions.indexOf(row.id as number) ?? -1;
            const { article, claims } = row.reading;
            return place < 0 ? [] : [{ article, keptAt: row.keptAt, claims: row.count ?? claims.length }];
          });
          return { rows, kept };
        });
        yield* kept;
        if (rows.length < READ_AT_ONCE) return;
        last = rows.at(-1)?.id as number;
      }
    },

    takeIn: () =>
      writing(async () => {
        await clearAbandoned(db, now());
        return openIntake(db, index, now);
      }),

    close: () => db.close({ disableAutoOpen: false }),
  };
}
