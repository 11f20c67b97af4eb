/** Median and 95th percentile of some times. */
export interface Spread {
  value: number;
  p95?: number;
}

/** Fewer measurements have no 95th percentile worth printing. */
const ENOUGH_FOR_P95 = 9;

/** The time between 0 and 1 of all times in order, nearest rank. */
export function percentile(times: readonly number[], share: number): number {
  const ordered = [...times].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.max(0, Math.ceil(share * ordered.length) - 1))] ?? Number.NaN;
}

/** Median, and where there are enough times the 95th percentile. */
export function spreadOf(times: readonly number[]): Spread {
  const value = percentile(times, 0.5);
  return times.length >= ENOUGH_FOR_P95 ? { value, p95: percentile(times, 0.95) } : { value };
}

/** Milliseconds that each of `runs` takes, after some that are not counted: the compiler has seen the code by then. */
export function timeRuns(runs: number, work: (run: number) => unknown, warmUps = 2): number[] {
  for (let run = 0; run < warmUps; run++) work(run);
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
}
