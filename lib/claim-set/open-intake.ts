import { sameText } from '../article/same-text';
import { writing } from './as-storage-full';
import { BLOCK_LENGTH } from './block';
import type { Intake, TakenIn } from './claim-set';
import { type ArticleRow, type Database, type EditionRow, UNREAD } from './database';
import { wantedOf } from './entry-of';
import type { Index } from './open-index';

/** An intake without a sign of life for this long was killed. Milliseconds. */
const ABANDONED_AFTER = 10 * 60_000;

/**
 * Begins an intake: `add` writes editions that no article lists, `commit` lists them all in one transaction. What a
 * killed intake leaves behind is seen by nobody, and cleared by the next.
 */
export async function openIntake(db: Database, index: Index, now: () => Date): Promise<Intake> {
  const arrival = await db.arrivals.add({ at: now().toISOString(), editions: [] });

  return {
    add: (editions) =>
      writing(() =>
        db.transaction('rw', [db.editions, db.arrivals], async () => {
          const rows = editions.map(({ article, keptAt, claims }): EditionRow => {
            return { url: article.url, keptAt, reader: UNREAD, reading: { article, claims: [] }, count: claims };
          });
          const ids = await db.editions.bulkAdd(rows, { allKeys: true });
          const row = await db.arrivals.get(arrival);
          if (!row) throw new Error('this intake was cleared away');
          await db.arrivals.put({ ...row, at: now().toISOString(), editions: [...row.editions, ...ids] });
        }),
      ),

    commit: () =>
      writing(() =>
        db.transaction('rw', [db.editions, db.articles, db.blocks, db.counters, db.arrivals], async () => {
          const row = await db.arrivals.get(arrival);
          if (!row) throw new Error('this intake was cleared away');
          const result = await join(db, index, row.editions);
          await db.arrivals.delete(arrival);
          return result;
        }),
      ),

    abandon: () => clear(db, arrival),
  };
}

/** Clears away what killed intakes left behind. */
export async function clearAbandoned(db: Database, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - ABANDONED_AFTER).toISOString();
  for (const { id, at } of await db.arrivals.toArray()) if (at < limit) await clear(db, id as number);
}

function clear(db: Database, arrival: number): Promise<void> {
  return db.transaction('rw', [db.editions, db.arrivals], async () => {
    const row = await db.arrivals.get(arrival);
    await db.editions.bulkDelete(row?.editions ?? []);
    await db.arrivals.delete(arrival);
  });
}

/** One article's editions as they will stand, the first kept first. */
interface Joined {
  before: ArticleRow | undefined;
  editions: EditionRow[];
}

/** Joins editions to the articles they belong to, a block's worth of articles at a time. */
async function join(db: Database, index: Index, ids: readonly number[]): Promise<TakenIn> {
  const result: TakenIn = { articles: 0, editions: 0, known: 0 };
  const byUrl = new Map<string, number[]>();
  // Only addresses are held for all of them; the texts, for a block's worth at a time.
  for (let i = 0; i < ids.length; i += BLOCK_LENGTH)
    for (const row of await db.editions.bulkGet(ids.slice(i, i + BLOCK_LENGTH)))
      if (row) byUrl.set(row.url, [...(byUrl.get(row.url) ?? []), row.id as number]);
  const urls = [...byUrl.keys()];
  for (let i = 0; i < urls.length; i += BLOCK_LENGTH) {
    const part = urls.slice(i, i + BLOCK_LENGTH);
    const lines = await db.articles.bulkGet(part);
    const joined: Joined[] = [];
    for (const [k, url] of part.entries()) {
      const before = lines[k];
      const old = (await db.editions.bulkGet(before?.editions ?? [])).filter((row) => row !== undefined);
      const arriving = (await db.editions.bulkGet(byUrl.get(url) ?? [])).filter((row) => row !== undefined);
      const { editions, known } = mergeEditions(old, arriving);
      await db.editions.bulkDelete(known);
      result.articles += before ? 0 : 1;
      result.editions += editions.length - old.length;
      result.known += known.length;
      if (editions.length > old.length) joined.push({ before, editions });
    }
    await write(db, index, joined);
  }
  return result;
}

/**
 * Editions of one address in order of keeping. The same text at the same time, or next to itself, is taken once.
 */
export function mergeEditions<T extends Pick<EditionRow, 'id' | 'keptAt' | 'reading'>>(
  old: readonly T[],
  arriving: readonly T[],
): { editions: T[]; known: number[] } {
  const held = new Set(old);
  const editions: T[] = [];
  const known: number[] = [];
  const inOrder = [...old, ...arriving].sort((a, b) => (a.keptAt < b.keptAt ? -1 : a.keptAt > b.keptAt ? 1 : 0));
  for (const row of inOrder) {
    const same = (other: T | undefined) => other && sameText(other.reading.article, row.reading.article);
    const last = editions.at(-1);
    const twin = same(last) ? last : editions.find((other) => other.keptAt === row.keptAt && same(other));
    if (!twin || (held.has(row) && held.has(twin))) editions.push(row);
    // What is kept stays kept; the arrival before it says the same.
    else if (held.has(row)) {
      editions[editions.indexOf(twin)] = row;
      known.push(twin.id as number);
    } else known.push(row.id as number);
  }
  return { editions, known };
}

async function write(db: Database, index: Index, joined: readonly Joined[]): Promise<void> {
  await index.remove(
    joined.flatMap(({ before }) =>
      before ? [{ block: before.block, edition: before.editions.at(-1) as number }] : [],
    ),
  );
  const entries = joined.map(({ editions }) => {
    const latest = editions.at(-1) as EditionRow;
    return { ...wantedOf(latest.reading.article), edition: latest.id as number };
  });
  const blocks = await index.add(entries);
  await db.articles.bulkPut(
    joined.map(({ editions }, i): ArticleRow => {
      const { keptAt, reading, count } = editions.at(-1) as EditionRow;
      const { url, outlet, title, author, published } = reading.article;
      return {
        ...{ url, outlet, title, author, published, keptAt },
        edition: editions.length,
        claims: count ?? reading.claims.length,
        editions: editions.map(({ id }) => id as number),
        block: blocks[i] as number,
      };
    }),
  );
}
