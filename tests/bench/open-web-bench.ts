import { type Chromium, launchChromium } from '../browser/harness/chromium';
import { servePages } from '../browser/harness/page-server';
import { clickToolbar } from '../browser/harness/popup';
import { until } from '../browser/harness/until';
import type { Bench, Effort, Figure } from './benchmark';
import { percentile, spreadOf } from './timing';
import { type TaskTimes, traceTasks } from './trace-tasks';

const SHORT = 1_000;
const LONG = 10_000;

/** A paragraph of some 50 words: ten thousand are a text of 3 MB. */
const paragraph = (i: number) =>
  `The council of district ${i} said on Monday that ${200 + (i % 700)} houses had been without water since the storm, ` +
  `that ${3 + (i % 40)} wells were being cleaned, and that its workers would open the main again within ${2 + (i % 9)} days. ` +
  'Residents who were asked doubted it, since the last repair had taken all of the winter.';

const pageOf = (paragraphs: number) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Water is back in most districts</title><meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
<body><main><article><h1>Water is back in most districts</h1><div class="text">${Array.from({ length: paragraphs }, (_, i) => `<p>${paragraph(i)}</p>`).join('\n')}</div></article></main></body></html>`;

/** In the background: how long the page in front takes to read its article. Milliseconds, messages included. */
const READ = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const start = performance.now();
  await chrome.tabs.sendMessage(tab.id, { to: 'page', call: 'readArticle', args: [] }, { frameId: 0 });
  return performance.now() - start;
})()`;

interface Cost {
  reads: number[];
  /** The longest tasks of the page while it is checked, and while it is read again and again. */
  check: TaskTimes;
  read: TaskTimes;
  /** What the browser itself calls long tasks (W3C Long Tasks API), and which of them were work all that time. */
  long: LongTask[];
  worked: LongTask[];
}

/** Milliseconds, by the page's clock. */
interface LongTask {
  start: number;
  duration: number;
}

/** Begins to gather the page's long-task entries: those of the browser's own layout before it are left out. */
const GATHER = `(() => {
  window.longTasks = [];
  const note = (entries) => longTasks.push(...entries.map(({ startTime, duration }) => ({ start: startTime, duration })));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  window.gathered = () => (note(observer.takeRecords()), longTasks);
})()`;

/** A task of the page's own that is too long: who counts it counts. */
const HOLD_UP = `new Promise((done) => setTimeout(() => {
  const end = performance.now() + 600;
  while (performance.now() < end);
  done();
}))`;

async function measurePage(chromium: Chromium, address: string, runs: number): Promise<Cost> {
  const page = await chromium.open(address);
  // Laying out a page of this size is a long task of the browser's own.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500)))');
  await page.evaluate(GATHER);
  const check = await traceTasks(chromium, page, async () => {
    const popup = await clickToolbar(chromium, page);
    await popup.settled();
    await popup.close();
    await until('marks', () => page.evaluate<boolean>('CSS.highlights.size > 0'));
    await page.waitForTimeout(300);
  });
  const [worker] = chromium.context.serviceWorkers();
  if (!worker) throw new Error('no background');
  const reads: number[] = [];
  for (let run = 0; run < runs + 2; run++) reads.push(await worker.evaluate<number>(READ));
  const read = await traceTasks(chromium, page, async () => {
    for (let run = 0; run < runs; run++) await worker.evaluate<number>(READ);
  });
  const long = await page.evaluate<LongTask[]>('gathered().splice(0)');
  const held = await traceTasks(chromium, page, async () => {
    await page.evaluate(HOLD_UP);
    await until('its entry', () => page.evaluate<number>('gathered().length'));
  });
  const holdUps = await page.evaluate<LongTask[]>('gathered()');
  if (!workedLong(holdUps, [held]).length) throw new Error('long tasks are not counted');
  await page.close();
  return { reads: reads.slice(2), check, read, worked: workedLong(long, [check, read]), long };
}

const longest = (times: readonly number[]): number => percentile(times, 1);

/** From this on a task is long (W3C Long Tasks API). Milliseconds. */
const LONG_TASK = 50;

/**
 * Long-task entries whose traced task took that long of the processor's time: an entry goes by the clock, and on a machine that
 * does other work as well most of that may be waiting.
 */
function workedLong(long: readonly LongTask[], traces: readonly TaskTimes[]): LongTask[] {
  const tasks = traces.flatMap(({ start, clock, processor }) =>
    start.map((from, i) => ({ from, to: from + (clock[i] ?? 0), worked: processor[i] ?? 0 })),
  );
  return long.filter(({ start, duration }) => {
    const middle = start + duration / 2;
    return tasks.some(({ from, to, worked }) => middle >= from && middle <= to && worked > LONG_TASK);
  });
}

/**
 * Pages far longer than any article: what reading them costs, and whether it holds the page up. Tasks are counted by the
 * processor's time, so that what else the machine does is not among it.
 */
async function measure({ runs }: Effort): Promise<Figure[]> {
  const server = await servePages((_, path) => ({ body: pageOf(Number(path.split('/').pop())) }));
  const chromium = await launchChromium();
  try {
    const cost = (paragraphs: number) => measurePage(chromium, server.url(`/2025/05/01/water/${paragraphs}`), runs);
    const short = await cost(SHORT);
    const long = await cost(LONG);
    const say = (count: number) => `${count.toLocaleString('en')} paragraphs`;
    return [
      { what: `reading ${say(SHORT)}`, unit: 'ms', ...spreadOf(short.reads) },
      { what: `reading ${say(LONG)}`, unit: 'ms', ...spreadOf(long.reads) },
      {
        what: 'ten times the paragraphs cost',
        unit: 'times',
        // The fastest of each: the least disturbed.
        value: percentile(long.reads, 0) / percentile(short.reads, 0),
        atMost: 10,
      },
      ...[
        { name: say(SHORT), of: short },
        { name: say(LONG), of: long },
      ].flatMap(({ name, of }): Figure[] => [
        { what: `longest task while read, ${name}`, unit: 'ms', value: longest(of.read.processor), atMost: 50 },
        {
          what: `longest task while read and marked, ${name}`,
          unit: 'ms',
          value: longest(of.check.processor),
          atMost: 50,
        },
        {
          what: `longest task while read and marked, ${name}, by the clock`,
          unit: 'ms',
          value: longest(of.check.clock),
        },
        { what: `long-task entries, ${name}`, unit: 'count', value: of.worked.length, atMost: 0 },
        { what: `long-task entries, ${name}, by the clock`, unit: 'count', value: of.long.length },
      ]),
    ];
  } finally {
    await chromium.close();
    await server.close();
  }
}

export default { name: 'open-web', measure } satisfies Bench;
