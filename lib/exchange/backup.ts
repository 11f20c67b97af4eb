import type { ClaimSet, Following, KeptText } from '../claim-set/claim-set';
import type { Correction } from '../report/corrections';

/**
 * A backup is gzipped text, a JSON value a line:
 *
 *   {"format": "corroborate-backup", "version": 2, "madeAt": "2031-05-04T10:00:00Z", "articles": 2}
 *   {"keptAt": "…", "claims": 31, "article": {"url": "…", "outlet": "…", …, "paragraphs": ["…"]}}
 *   …                                                                     every edition of every article
 *   {"correction": {"kind": "source", …}}                                 what the reader has put right
 *   {"editions": 3}                                                       so that one cut short is told
 *
 * Claims are not in it: they are read from the text, which never changes.
 */
export const BACKUP_FORMAT = 'corroborate-backup';
/** 2: what the reader has put right is in it. */
export const BACKUP_VERSION = 2;

export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO date-time. */
  madeAt: string;
  /** How many articles there were when it was begun. */
  articles: number;
}

export type BackupLine = KeptText;

export interface BackupFoot {
  editions: number;
}

const LINES_AT_ONCE = 100;

/** Writes a backup of the whole claim set as a stream, some editions at a time. */
export function writeBackup(set: ClaimSet, now: Date, following: Following = {}): ReadableStream<Uint8Array> {
  const lines = backupLines(set, now, following);
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const chunk: string[] = [];
      while (chunk.length < LINES_AT_ONCE) {
        const { value, done } = await lines.next();
        if (done) break;
        chunk.push(`${JSON.stringify(value)}\n`);
      }
      if (chunk.length) controller.enqueue(encoder.encode(chunk.join('')));
      if (chunk.length < LINES_AT_ONCE) controller.close();
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return text.pipeThrough(new CompressionStream('gzip'));
}

async function* backupLines(
  set: ClaimSet,
  now: Date,
  { signal, onProgress }: Following,
): AsyncGenerator<BackupHead | BackupLine | { correction: Correction } | BackupFoot, undefined> {
  const { articles } = await set.count();
  yield { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt: now.toISOString(), articles };
  const seen = new Set<string>();
  let editions = 0;
  for await (const { keptAt, claims, article } of set.readAll()) {
    yield { keptAt, claims, article };
    editions++;
    seen.add(article.url);
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, seen.size / Math.max(1, articles)));
  }
  for (const correction of await set.corrections()) yield { correction };
  yield { editions };
}
