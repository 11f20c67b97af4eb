import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type InstrumentedExtension, instrument, openInstrumented } from '../browser/harness/open-instrumented';
import { ROOT } from '../run/set-up.mjs';
import type { Bench, Effort, Figure, Peer } from './benchmark';
import { spreadOf } from './timing';

/** Of each article. */
const CLAIMS = 40;
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
    const claims = (LARGE * CLAIMS).toLocaleString('en');
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
        what: `lookup at ${claims} claims, in times of one at ${(SMALL * CLAIMS).toLocaleString('en')}`,
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

/** The same lookups by a search engine in memory, and by an index that has every claim's terms one by one. */
async function measurePeers({ call }: InstrumentedExtension, size: number, runs: number): Promise<Peer[]> {
  const asked = Array.from({ length: runs }, (_, i) => Math.floor(((i + 0.5) * size) / runs));
  const miniSearch = await measurePeer(
    'MiniSearch in memory',
    size,
    // Where its background dies of it, the next one begins anew, with fewer claims than were put in.
    async (from, to) => (await call<number>('fillMiniSearch', from, to)).value === to * CLAIMS,
    async () => {
      const times: number[] = [];
      for (const number of asked) times.push((await call<number>('queryMiniSearch', number)).value);
      return times;
    },
  );
  const multiEntry = await measurePeer(
    'multi-entry index of claims',
    size,
    async (from, to) => (await call<number>('fillMultiEntry', size, from, to)).value >= 0,
    async () => {
      const times: number[] = [];
      for (const number of asked) times.push((await call<number>('queryMultiEntry', size, number)).value);
      return times;
    },
  );
  return [multiEntry, miniSearch];
}

/** @param fill takes articles in; false when those from before are lost */
async function measurePeer(
  name: string,
  size: number,
  fill: (from: number, to: number) => Promise<boolean>,
  query: () => Promise<number[]>,
): Promise<Peer> {
  let from = 0;
  try {
    for (; from < size; from += AT_ONCE)
      if (!(await fill(from, from + AT_ONCE))) throw new Error('its background was stopped for want of memory');
    return { name, value: spreadOf(await query()).value };
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { name, value: Number.NaN, failed: `none, at ${(from * CLAIMS).toLocaleString('en')} claims: ${why}` };
  }
}

export default { name: 'claim-set', measure } satisfies Bench;
