import { StorageFull } from './claim-set';

/**
 * A full disk under its own name, whatever the browser and Dexie wrap it in: Chromium finds out at the commit, and then
 * Dexie gives an `AbortError` that has the name in its message only. Any other error as it is.
 */
export function asStorageFull(error: unknown): unknown {
  let inner = error as { name?: unknown; message?: unknown; inner?: unknown } | null | undefined;
  for (let depth = 0; inner && depth < 4; depth++) {
    if (/QuotaExceeded/.test(`${inner.name} ${inner.message}`))
      return new StorageFull('storage is full', { cause: error });
    inner = inner.inner as typeof inner;
  }
  return error;
}

/** Runs a work that writes. @throws StorageFull for a full disk */
export async function writing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageFull(error);
  }
}
