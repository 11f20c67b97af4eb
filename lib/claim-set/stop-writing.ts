import Dexie from 'dexie';

/**
 * Lets a signal take back the transaction that is under way, whatever it waits for. To be called in it.
 * @throws the signal's reason where it was given before
 */
export function stopWriting(signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
  const { currentTransaction } = Dexie;
  signal?.addEventListener('abort', () => {
    // What is written is written.
    if (currentTransaction.active) currentTransaction.abort();
  });
}

/** Runs a work that `stopWriting` may end, and says so in the signal's words. */
export async function orStopped<T>(signal: AbortSignal | undefined, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
