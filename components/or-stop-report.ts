import type { Desk } from '../lib/messages/interfaces';

/**
 * Waits for what the desk compares for a kept article. Once the signal is given it waits no longer, and the desk leaves
 * it off.
 * @throws what the answer or the signal says
 */
export function orStopReport<T>(
  desk: Pick<Desk, 'stopReport'>,
  url: string,
  signal: AbortSignal,
  answer: Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      void desk.stopReport(url).catch(() => {});
      reject(signal.reason);
    });
    answer.then(resolve, reject);
  });
}
