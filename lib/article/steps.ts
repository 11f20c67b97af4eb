/** Work that may be left off at each `yield` and taken up again; its result comes at the end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How long a work goes on in one go. Milliseconds; a tenth of what a reader would take for waiting. */
export const TURN = 30;

/**
 * Does steps so that others have their turn in between.
 * @param rest awaited between two turns; what it throws ends the work
 */
export async function inTurns<T>(steps: Steps<T>, rest: () => Promise<void>): Promise<T> {
  let end = performance.now() + TURN;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await rest();
    end = performance.now() + TURN;
  }
}
