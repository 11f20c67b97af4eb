import { sameText } from '../article/same-text';
import type { Correction } from '../report/corrections';
import type { ArticleLine } from '../report/report';
import { writing } from './as-storage-full';
import { BLOCK_LENGTH } from './block';
import type { Following, Intake, TakenIn } from './claim-set';
import { correctionRowOf } from './correction-row';
import { type ArticleRow, type Database, type EditionRow, UNREAD } from './database';
import { wantedOf } from './entry-of';
import type { Wanted } from './find-related';
import type { Index } from './open-index';
import { orStopped, stopWriting } from './stop-writing';

/** An intake without a sign of life for this long was killed. Milliseconds. */
const ABANDONED_AFTER = 10 * 60_000;

/** A page that clears many away hears its reader in between. */
const CLEARED_AT_ONCE = 500;

/** What an article's line and the index take from an edition, so that the commit need not read its text again. */
interface Arrived {
  id: number;
  keptAt: string;
  claims: number;
  line: ArticleLine;
  wanted: Wanted;
}

/**
 * Begins an intake: `add` writes editions that no article lists, `commit` lists them all in one transaction. What a
 * killed intake leaves behind is seen by nobody, and cleared by the next.
 */
export async function openIntake(db: Database, index: Index, now: () => Date): Promise<Intake> {
  const arrival = await db.arrivals.add({ at: now().toISOString(), editions: [] });
  /** By address, in order of arrival. */
  const arrived = new Map<string, Arrived[]>();

  const corrections: Correction[] = [];

  return {
    correct(more) {
      corrections.push(...more);
    },

    add: (editions) =>
      writing(async () => {
        const rows = editions.map(({ article, keptAt, claims }): EditionRow => {
          return { url: article.url, keptAt, reader: UNREAD, reading: { article, claims: [] }, count: claims };
        });
        const ids = await db.transaction('rw', [db.editions, db.arrivals], async () => {
          const row = await db.arrivals.get(arrival);
          if (!row) throw new Error('this intake was cleared away');
          const added = await db.editions.bulkAdd(rows, { allKeys: true });
          await db.arrivals.put({ ...row, at: now().toISOString(), editions: [...row.editions, ...added] });
          return added;
        });
        rows.forEach((row, i) => {
          const list = arrived.get(row.url) ?? [];
          list.push(arrivedOf({ ...row, id: ids[i] as number }));
          arrived.set(row.url, list);
        });
      }),

    commit: (following = {}) =>
      orStopped(following.signal, () =>
        writing(() =>
          db.transaction(
            'rw',
            [db.editions, db.articles, db.blocks, db.counters, db.copies, db.arrivals, db.corrections],
            async () => {
              stopWriting(following.signal);
              if (!(await db.arrivals.get(arrival))) throw new Error('this intake was cleared away');
              const result = await join(db, index, arrived, following);
              const rows = corrections.map((one) => correctionRowOf(one, now()));
              const held = await db.corrections.bulkGet(rows.map(({ key }) => key));
              await db.corrections.bulkPut(rows.filter((_, i) => !held[i]));
              await db.arrivals.delete(arrival);
              return result;
            },
          ),
        ),
      ),

    abandon: () => clear(db, arrival),
  };
}

function arrivedOf({ id, keptAt, reading: { article, claims }, count }: EditionRow): Arrived {
  const { url, outlet, title, author, published } = article;
  return {
    id: id as number,
    keptAt,
    claims: count ?? claims.length,
    line: { url, outlet, title, author, published },
    wanted: wantedOf(article),
  };
}

/** Clears away what killed intakes left behind. */
export async function clearAbandoned(db: Database, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - ABANDONED_AFTER).toISOString();
  for (const { id, at } of await db.arrivals.toArray()) if (at < limit) await clear(db, id as number);
}

function clear(db: Database, arrival: number): Promise<void> {
  return db.transaction('rw', [db.editions, db.arrivals], async () => {
    const { editions = [] } = (await db.arrivals.get(arrival)) ?? {};
    for (let at = 0; at < editions.length; at += CLEARED_AT_ONCE)
      await db.editions.bulkDelete(editions.slice(at, at + CLEARED_AT_ONCE));
    await db.arrivals.delete(arrival);
  });
}

/** One article as it will stand. */
interface Joined {
  before: ArticleRow | undefined;
  /** Of each edition, the first kept first. */
  editions: number[];
  latest: Arrived;
}

/** Joins editions to the articles they belong to, a block's worth of articles at a time. */
async function join(
  db: Database,
  index: Index,
  arrived: ReadonlyMap<string, readonly Arrived[]>,
  { onProgress }: Following,
): Promise<TakenIn> {
  const result: TakenIn = { articles: 0, editions: 0, known: 0 };
  const urls = [...arrived.keys()];
  for (let i = 0; i < urls.length; i += BLOCK_LENGTH) {
    onProgress?.(i / urls.length);
    const part = urls.slice(i, i + BLOCK_LENGTH);
    const lines = await db.articles.bulkGet(part);
    const joined: Joined[] = [];
    for (const [k, url] of part.entries()) {
      const before = lines[k];
      const arriving = arrived.get(url) ?? [];
      const [first] = arriving;
      if (!first) continue;
      const { known, ...one } =
        before || arriving.length > 1
          ? await merge(db, before, arriving)
          : { before, editions: [first.id], latest: first, known: 0 };
      result.articles += before ? 0 : 1;
      result.editions += arriving.length - known;
      result.known += known;
      if (known < arriving.length) joined.push(one);
    }
    await write(db, index, joined);
  }
  return result;
}

/** Puts arriving editions among those there; what was known already is deleted. */
async function merge(
  db: Database,
  before: ArticleRow | undefined,
  arriving: readonly Arrived[],
): Promise<Joined & { known: number }> {
  const rowsOf = async (ids: number[]) => (await db.editions.bulkGet(ids)).filter((row) => row !== undefined);
  const old = await rowsOf(before?.editions ?? []);
  const { editions, known } = mergeEditions(old, await rowsOf(arriving.map(({ id }) => id)));
  await db.editions.bulkDelete(known);
  return {
    before,
    editions: editions.map(({ id }) => id as number),
    latest: arrivedOf(editions.at(-1) as EditionRow),
    known: known.length,
  };
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
  const blocks = await index.add(joined.map(({ latest: { wanted, id } }) => ({ ...wanted, edition: id })));
  await db.articles.bulkPut(
    joined.map(({ editions, latest: { line, keptAt, claims } }, i): ArticleRow => {
      return { ...line, keptAt, edition: editions.length, claims, editions, block: blocks[i] as number };
    }),
  );
}
