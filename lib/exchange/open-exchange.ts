import type { ClaimSet, Following, TakenIn } from '../claim-set/claim-set';
import { writeBackup } from './backup';
import { importFile } from './import-file';

/** What goes in and out of the claim set as files, and the room it has. For pages: only they hand out files. */
export interface Exchange {
  /** The whole set as a file. */
  backup(following: Following): Promise<{ name: string; blob: Blob }>;
  /**
   * Takes a file in, all of it or nothing.
   * @throws BadFile, StorageFull
   */
  takeIn(file: Blob, following: Following): Promise<TakenIn>;
  /** Asks the browser not to clear the set away when the disk runs low, and says what room there is. */
  room(): Promise<Room>;
}

export interface Room {
  /** Bytes; `null` where the browser does not tell. */
  used: number | null;
  left: number | null;
  /** Whether the browser keeps it until the reader says otherwise. */
  lasting: boolean;
}

/**
 * @param storage `navigator.storage`
 * @param isUnlimited whether the extension has the permission `unlimitedStorage`: Chromium clears nothing away then,
 *   though it says no to `persist()`
 */
export function openExchange(
  set: ClaimSet,
  storage: StorageManager | undefined,
  isUnlimited: () => Promise<boolean>,
  now = () => new Date(),
): Exchange {
  return {
    async backup(following) {
      const made = now();
      const blob = await new Response(writeBackup(set, made, following)).blob();
      following.signal?.throwIfAborted();
      return { name: `corroborate-${made.toISOString().slice(0, 10)}.jsonl.gz`, blob };
    },
    takeIn: (file, following) => importFile(file, set, now(), following),
    async room() {
      const persisted = (await storage?.persist?.().catch(() => false)) ?? false;
      const lasting = persisted || (await isUnlimited().catch(() => false));
      const estimate: StorageEstimate = (await storage?.estimate?.().catch(() => ({}))) ?? {};
      const { usage = null, quota = null } = estimate;
      return { used: usage, left: usage === null || quota === null ? null : Math.max(0, quota - usage), lasting };
    },
  };
}
