import { StorageFull } from './claim-set';

/** A full disk under its own name, whatever the browser and Dexie wrap it in; any other error as it is. */
export function asStorageFull(error: unknown): unknown {
  const names = [error, (error as { inner?: unknown })?.inner].map((e) => (e as { name?: unknown } | undefined)?.name);
  return names.includes('QuotaExceededError') ? new StorageFull('storage is full', { cause: error }) : error;
}
