/** How long a browser may take for one step before a test gives up. Milliseconds. */
export const PATIENCE = 30_000;
const LOOK_AGAIN_AFTER = 20;

/**
 * Waits until `probe` gives something truthy, and gives it back. An error of `probe` means "not yet".
 * @param what said in the error when it never comes
 * @param patience milliseconds until it gives up
 * @param pause milliseconds between two looks
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  patience = PATIENCE,
  pause = LOOK_AGAIN_AFTER,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      last = await probe();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what} (last: ${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
