import type { Steps } from '../article/steps';

/** How long the page may be held up in one go. Milliseconds; from 50 on a reader feels it (W3C Long Tasks API). */
const SLICE = 15;

/**
 * Does steps of work so that the page can do its own in between.
 * @param isStopped asked after each turn of the page; work that is stopped gives `null`
 */
export async function inSlices<T>(
  window: Window & typeof globalThis,
  steps: Steps<T>,
  isStopped = () => false,
): Promise<T | null> {
  let end = window.performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (window.performance.now() < end) continue;
    await pause(window);
    if (isStopped()) return null;
    end = window.performance.now() + SLICE;
  }
}

/** Lets the page have its turn. */
function pause(window: Window & { scheduler?: { yield?(): Promise<void> } }): Promise<void> {
  // A timer is put off in a tab that is not looked at (Chromium: a second, and more), a turn of the scheduler is not.
  return window.scheduler?.yield?.() ?? new Promise((resolve) => window.setTimeout(resolve));
}
