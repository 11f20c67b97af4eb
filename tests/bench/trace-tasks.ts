import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, how long it took by the clock, and of the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
}

const MARK = 'the-page-that-is-traced';

/**
 * The tasks of a page's main thread in milliseconds: when each began by the page's own clock (`performance.now`), how
 * long it took by the clock, and of the processor's time alone.
 */
export interface TaskTimes {
  start: number[];
  clock: number[];
  processor: number[];
}

/**
 * Writes down the tasks of a page's main thread while something is done. Long-task entries (W3C Long Tasks API) would
 * not do alone: Chromium gives none for a task that an extension's message begins.
 */
export async function traceTasks(chromium: Chromium, page: Page, work: () => Promise<void>): Promise<TaskTimes> {
  const { devtools } = chromium;
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing'] },
  });
  const marked = await page.evaluate<number>(`performance.mark('${MARK}').startTime`);
  await work();
  const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the page was not traced');
  const tasks = events.filter(
    ({ name, pid, tid }) => pid === mark.pid && tid === mark.tid && /(?:^|::)RunTask$/.test(name),
  );
  return {
    start: tasks.map(({ ts }) => marked + (ts - mark.ts) / 1000),
    clock: tasks.map(({ dur }) => (dur ?? 0) / 1000),
    processor: tasks.map(({ dur, tdur }) => (tdur ?? dur ?? 0) / 1000),
  };
}
