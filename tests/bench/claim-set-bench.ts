import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type InstrumentedExtension, instrument, openInstrumented } from '../browser/harness/open-instrumented';
import { ROOT } from '../run/set-up.mjs';
import type { Bench, Effort, Figure } from './benchmark';
import { spreadOf } from './timing';

/** 40 claims each. */
const SMALL = 1_000;
/** `BENCH_ARTICLES=25000` (`npm run bench:million`) is the size the claim set is built for; it takes a quarter of an hour. */
const LARGE = Number(process.env.BENCH_ARTICLES ?? 4_000);
const AT_ONCE = 250;

/** The claim set in the extension's own background: lookup, warm and just started, and keeping, in two sizes. */
async function measure({ runs }: Effort): Promise<Figure[]> {
  const folder = await instrument(join(ROOT, 'tests/bench/claim-set-worker.ts'));
  const extension = await openInstrumented(folder);
  try {
    const small = await measureSize(extension, SMALL, runs);
    const large = await measureSize(extension, LARGE, runs);
    const peers = await measurePeers(extension, LARGE, runs);
    const claims = (LARGE * 40).toLocaleString('en');
    return [
      { what: `related articles, ${claims} claims, warm`, unit: 'ms', ...spreadOf(large.warm), atMost: 20, peers },
      {
        what: `related articles, ${claims} claims, background stopped`,
        unit: 'ms',
        ...spreadOf(large.cold),
        atMost: 150,
      },
      { what: 'the start of the background alone, in that', unit: 'ms', ...spreadOf(large.wake) },
      { what: 'opening the claim set and looking up, in that', unit: 'ms', ...spreadOf(large.first) },
      { what: `keeping an article, ${claims} claims kept`, unit: 'ms', ...spreadOf(large.keep), atMost: 50 },
      {
        what: `lookup at ${claims} claims, in times of one at ${(SMALL * 40).toLocaleString('en')}`,
        unit: 'times',
        value: spreadOf(large.warm).value / spreadOf(small.warm).value,
        atMost: 2,
      },
      { what: 'articles on the same event found', unit: 'share', value: large.recall, atLeast: 0.95 },
    ];
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface SizeFigures {
  warm: number[];
  cold: number[];
  wake: number[];
  /** Of a cold lookup what the claim set takes: opening, loading the index, finding, reading the articles. */
  first: number[];
  keep: number[];
  /** Of the other outlets' articles on the event, as many as could be. */
  recall: number;
}

async function measureSize(
  { chromium, call }: InstrumentedExtension,
  size: number,
  runs: number,
): Promise<SizeFigures> {
  for (let from = 0; from < size; from += AT_ONCE) await call('fill', size, from, Math.min(size, from + AT_ONCE));
  // Articles spread over the whole set, none asked for twice.
  const asked = (i: number) => Math.floor(((i + 0.5) * size) / (runs * 4));
  // The first lookups read the claims of articles that were taken in as texts; kept articles have theirs.
  for (let i = 0; i < runs * 2; i++) await call('related', size, asked(i));
  const warm: number[] = [];
  let right = 0;
  for (let i = 0; i < runs * 2; i++) {
    const { value } = await call<{ ms: number; right: number }>('related', size, asked(i));
    warm.push(value.ms);
    right += value.right;
  }
  const cold: number[] = [];
  const wake: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < runs; i++) {
    await chromium.stopBackground();
    const { value, ms } = await call<{ ms: number }>('related', size, asked(i));
    cold.push(ms);
    first.push(value.ms);
    await chromium.stopBackground();
    wake.push((await call('awake')).ms);
  }
  const { value: keep } = await call<number[]>('keep', size, size, size + runs * 2);
  return { warm, cold, wake, first, keep, recall: right / (runs * 2 * 7) };
}

/** The same lookups by an index that has every claim's terms one by one, and by a search engine in memory. */
async function measurePeers(
  { call }: InstrumentedExtension,
  size: number,
  runs: number,
): Promise<NonNullable<Figure['peers']>> {
  const asked = (i: number) => Math.floor(((i + 0.5) * size) / runs);
  for (let from = 0; from < size; from += AT_ONCE) await call('fillMultiEntry', size, from, from + AT_ONCE);
  const multiEntry: number[] = [];
  for (let i = 0; i < runs; i++) multiEntry.push((await call<number>('queryMultiEntry', size, asked(i))).value);
  for (let from = 0; from < size; from += AT_ONCE) await call('fillMiniSearch', from, from + AT_ONCE);
  const miniSearch: number[] = [];
  for (let i = 0; i < runs; i++) miniSearch.push((await call<number>('queryMiniSearch', asked(i))).value);
  return [
    { name: 'multi-entry index of claims', value: spreadOf(multiEntry).value },
    { name: 'MiniSearch in memory', value: spreadOf(miniSearch).value },
  ];
}

export default { name: 'claim-set', measure } satisfies Bench;
