import { join } from 'node:path';
import { ROOT } from '../run/set-up.mjs';
import type { Bench, Effort, Figure } from './benchmark';
import { percentile, spreadOf } from './timing';
import { openWorkbench } from './workbench';

const WORDS = [200, 1_000, 20_000];
const RELATED = 20;

/** What the worker's `compare` gives. */
interface Compared {
  firsts: number[];
  ours: number[];
  /** Claims with a first verdict, and those of them that get another. */
  verdicts: { told: number; changed: number };
  miniSearch: number[];
}

/** Reading and comparing, in a worker of Chromium like the extension's background. */
async function measure({ runs }: Effort): Promise<Figure[]> {
  const workbench = await openWorkbench(join(ROOT, 'tests/bench/engine-worker.ts'));
  try {
    const figures: Figure[] = [];
    const perWord: number[] = [];
    // Until the compiler has seen the code, short texts cost more a word than long ones.
    await workbench.call('read', 1_000, 30);
    for (const words of WORDS) {
      const { times } = await workbench.call<{ times: number[] }>('read', words, words > 10_000 ? 3 : runs * 2);
      perWord.push(percentile(times, 0.5) / words);
      figures.push({
        what: `reading ${words.toLocaleString('en')} words`,
        unit: 'ms',
        ...spreadOf(times),
        ...(words === 1_000 && { atMost: 40 }),
      });
    }
    figures.push({
      what: 'reading a word of 20,000, in times of one of 200',
      unit: 'times',
      value: (perWord.at(-1) as number) / (perWord[0] as number),
      atMost: 1.5,
    });
    const { firsts, ours, verdicts, miniSearch } = await workbench.call<Compared>('compare', 1_000, RELATED, runs);
    const peers = [{ name: 'MiniSearch, lookup alone', value: percentile(miniSearch, 0.5) }];
    const what = `comparing 1,000 words with ${RELATED} related articles`;
    figures.push(
      { what: `${what}: first verdicts`, unit: 'ms', ...spreadOf(firsts), atMost: 50, peers },
      { what: `${what}: all`, unit: 'ms', ...spreadOf(ours), atMost: 1_000, peers },
      // By a graver one of another outlet; the verdict between two sentences stays.
      { what: 'first verdicts that the others change', unit: 'share', value: verdicts.changed / verdicts.told },
    );
    return figures;
  } finally {
    await workbench.close();
  }
}

export default { name: 'engine', measure } satisfies Bench;
