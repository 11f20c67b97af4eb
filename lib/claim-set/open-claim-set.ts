import { sameText } from '../article/same-text';
import { findClaims } from '../claims/find-claims';
import { READER_VERSION } from '../claims/reader-version';
import type { ReadArticle } from '../matching/compare-articles';
import { type ClaimSet, type Kept, type KeptArticle, type KeptLine, StorageFull } from './claim-set';
import { type BlockRow, Database, type EditionRow } from './database';
import { type Block, findRelated } from './find-related';
import { SIGNATURE_LENGTH, signatureOf } from './signature';

export interface ClaimSetOptions {
  /** Name of the database. */
  name?: string;
  /** In place of the browser's own, for tests. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  now?: () => Date;
}

/** How many signatures stand in a block: 50 kB to write on every keep, a hundred rows to load for 25,000 articles. */
const BLOCK_LENGTH = 256;

/**
 * Opens the claim set on this machine. The database is opened by the first call that needs it and holds nothing back
 * in memory but a copy of the signatures, so that the background may be stopped at any moment.
 */
export function openClaimSet({
  name = 'corroborate',
  indexedDB,
  IDBKeyRange,
  now = () => new Date(),
}: ClaimSetOptions = {}): ClaimSet {
  const db = new Database(name, { ...(indexedDB && { indexedDB }), ...(IDBKeyRange && { IDBKeyRange }) });
  let loaded: { changes: number; blocks: Block[] } | null = null;

  /** The signatures, loaded again when somebody changed them. Inside a transaction over `blocks` and `counters`. */
  async function loadBlocks(): Promise<Block[]> {
    const changes = (await db.counters.get('changes'))?.value ?? 0;
    if (loaded?.changes !== changes) loaded = { changes, blocks: await db.blocks.toArray() };
    return loaded.blocks;
  }

  async function countChange(): Promise<void> {
    const changes = (await db.counters.get('changes'))?.value ?? 0;
    await db.counters.put({ name: 'changes', value: changes + 1 });
  }

  /** Adds a signature to the last block, or begins the next. Gives the block's id. */
  async function addSignature(edition: number, signature: Uint32Array): Promise<number> {
    const last = await db.blocks.orderBy('id').last();
    if (!last || last.editions.length >= BLOCK_LENGTH) return db.blocks.add({ editions: [edition], terms: signature });
    const terms = new Uint32Array(last.terms.length + SIGNATURE_LENGTH);
    terms.set(last.terms);
    terms.set(signature, last.terms.length);
    return db.blocks.put({ ...last, editions: [...last.editions, edition], terms });
  }

  async function removeSignature(block: number, edition: number): Promise<void> {
    const row = await db.blocks.get(block);
    if (!row) return;
    const rest = withoutSignature(row, edition);
    if (rest.editions.length) await db.blocks.put(rest);
    else await db.blocks.delete(block);
  }

  /** What was kept, with its claims as today's reader reads them. */
  function toKept({ reading, keptAt, edition, reader }: EditionRow): KeptArticle {
    const { article } = reading;
    return {
      reading: reader === READER_VERSION ? reading : { article, claims: findClaims(article) },
      keptAt,
      edition,
    };
  }

  return {
    async keep(reading): Promise<Kept> {
      const signature = signatureOf(reading);
      try {
        return await db.transaction('rw', [db.editions, db.articles, db.blocks, db.counters], async () => {
          const { article, claims } = reading;
          const before = await db.articles.get(article.url);
          const latest = before && (await db.editions.get(before.latest));
          if (before && latest && sameText(latest.reading.article, article))
            return { status: 'unchanged', edition: before.edition };
          const edition = (before?.edition ?? 0) + 1;
          const keptAt = now().toISOString();
          const id = await db.editions.add({
            url: article.url,
            edition,
            keptAt,
            reader: READER_VERSION,
            reading: { article, claims },
          });
          if (before) await removeSignature(before.block, before.latest);
          const block = await addSignature(id, signature);
          const { url, outlet, title, author, published } = article;
          await db.articles.put({
            url,
            outlet,
            title,
            author,
            published,
            keptAt,
            edition,
            claims: claims.length,
            latest: id,
            block,
          });
          await countChange();
          return { status: before ? 'new-edition' : 'kept', edition };
        });
      } catch (error) {
        throw asStorageFull(error);
      }
    },

    forget: (url) =>
      db.transaction('rw', [db.editions, db.articles, db.blocks, db.counters], async () => {
        const row = await db.articles.get(url);
        if (!row) return false;
        await db.editions.where('[url+edition]').between([url, 0], [url, Number.MAX_SAFE_INTEGER]).delete();
        await removeSignature(row.block, row.latest);
        await db.articles.delete(url);
        await countChange();
        return true;
      }),

    find: (url) =>
      db.transaction('r', [db.editions, db.articles], async () => {
        const row = await db.articles.get(url);
        const edition = row && (await db.editions.get(row.latest));
        return edition ? toKept(edition) : null;
      }),

    related: (reading: ReadArticle, limit = 20) => {
      const signature = signatureOf(reading);
      return db.transaction('r', [db.editions, db.blocks, db.counters], async () => {
        // One more than asked for: the article itself may be among them.
        const hits = findRelated(await loadBlocks(), signature, limit + 1);
        const rows = await db.editions.bulkGet(hits.map(({ edition }) => edition));
        return rows
          .filter((row) => row !== undefined)
          .filter(({ url }) => url !== reading.article.url)
          .slice(0, limit)
          .map(toKept);
      });
    },

    async list(): Promise<KeptLine[]> {
      const rows = await db.articles.orderBy('keptAt').reverse().toArray();
      return rows.map(({ latest, block, ...line }) => line);
    },
  };
}

function withoutSignature(row: BlockRow, edition: number): BlockRow {
  const at = row.editions.indexOf(edition);
  if (at < 0) return row;
  const terms = new Uint32Array(row.terms.length - SIGNATURE_LENGTH);
  terms.set(row.terms.subarray(0, at * SIGNATURE_LENGTH));
  terms.set(row.terms.subarray((at + 1) * SIGNATURE_LENGTH), at * SIGNATURE_LENGTH);
  return { ...row, editions: row.editions.filter((_, i) => i !== at), terms };
}

/** A full disk under its own name, whatever the browser and Dexie wrap it in. */
function asStorageFull(error: unknown): unknown {
  const names = [error, (error as { inner?: unknown })?.inner].map((e) => (e as { name?: unknown } | undefined)?.name);
  return names.includes('QuotaExceededError') ? new StorageFull('storage is full', { cause: error }) : error;
}
