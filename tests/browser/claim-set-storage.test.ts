import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../run/set-up.mjs';
import { apply, type Held, type Step } from './faults/step';
import { type InstrumentedExtension, instrument, openInstrumented } from './harness/open-instrumented';
import { until } from './harness/until';

const WORKER = join(ROOT, 'tests/browser/faults/fault-worker.ts');
const folders: string[] = [];
const running: InstrumentedExtension[] = [];
async function open(without?: string): Promise<InstrumentedExtension> {
  const folder = await instrument(WORKER, without);
  folders.push(folder);
  const extension = await openInstrumented(folder);
  running.push(extension);
  return extension;
}
afterAll(async () => {
  for (const extension of running) await extension.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('the library says what room there is, and that the browser will not clear it', async () => {
  const { chromium } = await open();
  const page = await chromium.open(chromium.extensionUrl('library.html'));
  const room = page.locator('.room');
  await room.waitFor();
  expect(await room.innerText()).toMatch(/used, .* left\. The browser will not clear it away\.$/);
});

test('a full disk: what is kept is whole, what is not is absent, and the keep says why', async () => {
  // With it there is no quota that a test could lower.
  const extension = await open('unlimitedStorage');
  const page = await extension.chromium.open(extension.chromium.extensionUrl('library.html'));
  const devtools = await extension.chromium.context.newCDPSession(page);
  const origin = extension.chromium.extensionUrl('').replace(/\/$/, '');
  const limit = (quotaSize?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
  let held: Held['held'] = {};
  const take = async (step: Step): Promise<string | null> => {
    try {
      await extension.call('take', step);
      held = apply(held, step);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const look = async () => (await extension.call<Held>('look')).value;

  const script = statSync(join(folders.at(-1) ?? '', 'background.js')).size;
  const usage = await until('the background’s script and the claim set’s tables to be stored', async () => {
    const { usage, usageBreakdown } = await devtools.send('Storage.getUsageAndQuota', { origin });
    const of = (type: string) => usageBreakdown.find(({ storageType }) => storageType === type)?.usage ?? 0;
    return of('service_workers') >= script && of('indexeddb') > 0 ? usage : null;
  });
  // Chromium looks at the quota now and then only, so it is set before the first write.
  await limit(usage + 300_000);
  let refused: Step | null = null;
  let why: string | null = null;
  for (let n = 0; n < 1_000 && !refused; n++) {
    const step: Step = { do: 'keep', article: n % 20, text: n };
    why = await take(step);
    if (why !== null) refused = step;
  }
  expect(why).toMatch(/StorageFull/);
  expect(Object.keys(held).length).toBeGreaterThan(3);
  expect(await look()).toMatchObject({ held, faults: [] });
  expect(await take({ do: 'take in', articles: [1, 30, 31, 32, 33, 34, 35, 36, 37, 38], text: 3 })).toMatch(
    /StorageFull/,
  );
  expect((await look()).held).toEqual(held);
  await limit();
  if (refused) expect(await take(refused)).toBeNull();
  expect(await take({ do: 'forget', article: 1 })).toBeNull();
  expect(await look()).toMatchObject({ held, faults: [] });
});
