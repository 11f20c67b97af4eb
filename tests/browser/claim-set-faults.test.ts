import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../run/set-up.mjs';
import { apply, type Held, type Step } from './faults/step';
import { type InstrumentedExtension, instrument, openInstrumented } from './harness/open-instrumented';
import { until } from './harness/until';

/** `npm run test:faults` kills 200 times; one kill in ten is of the whole browser. */
const KILLS = Number(process.env.FAULT_KILLS ?? 20);
const BROWSER_EVERY = 10;
/** A kill strikes after so many round trips to the browser at the most, of a millisecond or so, while steps are taken. */
const MOST_ROUNDS = 100;
const ARTICLES = 12;

let folder: string;
let profile: string;
let extension: InstrumentedExtension;
beforeAll(async () => {
  folder = await instrument(join(ROOT, 'tests/browser/faults/fault-worker.ts'));
  profile = mkdtempSync(join(tmpdir(), 'corroborate-faults-'));
  extension = await openInstrumented(folder, { profile });
});
afterAll(async () => {
  await extension?.close().catch(() => {});
  for (const path of [folder, profile]) if (path) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
});

let seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
/** Park and Miller's minimal standard generator; 0 to 1. */
function roll(): number {
  seed = (seed * 48271 + 11) % 2147483647;
  return seed / 2147483647;
}
const upTo = (n: number) => Math.floor(roll() * n);

function nextStep(): Step {
  const kind = roll();
  if (kind < 0.6) return { do: 'keep', article: upTo(ARTICLES), text: upTo(50) };
  if (kind < 0.8) return { do: 'forget', article: upTo(ARTICLES) };
  return { do: 'take in', articles: [0, 4, 8].map((n) => n + upTo(4)), text: upTo(50) };
}

/** The backgrounds that run, by the browser's ids. */
async function backgrounds(): Promise<string[]> {
  const { targetInfos } = await extension.chromium.devtools.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
}

/** A call that was on its way starts another at once, under the same id: that the first has stopped is told in passing. */
async function killBackground(): Promise<void> {
  const { context, devtools } = extension.chromium;
  const page = context.pages().find((one) => one.url() === extension.chromium.extensionUrl('library.html'));
  const session = await context.newCDPSession(page as Page);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  for (const targetId of await backgrounds()) await devtools.send('Target.closeTarget', { targetId });
  await stopped;
  await session.detach();
}

async function makeRounds(count: number): Promise<void> {
  for (let round = 0; round < count; round++) await backgrounds();
}

/** Waits until no background runs that could answer. */
async function nobodyThere(): Promise<void> {
  await until('nobody to be there', async () => !(await backgrounds().catch(() => [])).length);
}

/** Takes steps until `kill` has struck. Gives what is surely held, and the step that it struck. */
async function takeSteps(from: Held['held'], kill: () => Promise<void>): Promise<{ sure: Held['held']; struck: Step }> {
  let sure = from;
  // No step is begun while it strikes: that would wake the background again.
  let striking = false;
  const killed = makeRounds(upTo(MOST_ROUNDS)).then(() => {
    striking = true;
    return kill();
  });
  for (;;) {
    const step = nextStep();
    const call = extension.call('take', step).then(
      () => true,
      () => false,
    );
    // A call to a background that is gone may never be answered; one that has woken another is.
    const done = await Promise.race([call, killed.then(nobodyThere).then(() => false)]);
    if (done) sure = apply(sure, step);
    if (!done || striking) {
      await killed;
      return { sure, struck: step };
    }
  }
}

test(
  `${KILLS} kills at random points: what was kept is there and whole, what was not is absent (seed ${seed})`,
  async () => {
    let held: Held['held'] = {};
    let struckMidway = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      // Awake, so that the kill strikes the work and not the start, which DevTools holds up.
      const { life } = (await extension.call<Held>('look')).value;
      const whole = kill % BROWSER_EVERY === 0;
      const { sure, struck } = await takeSteps(held, () => (whole ? extension.chromium.kill() : killBackground()));
      if (whole) extension = await openInstrumented(folder, { profile });
      const { value } = await extension.call<Held>('look');
      expect(value.life, 'the background was killed').not.toBe(life);
      expect(value.faults, `kill ${kill}, ${JSON.stringify(struck)}`).toEqual([]);
      // The step under way has happened whole, or not at all.
      const either = [sure, apply(sure, struck)].map((state) => JSON.stringify(state));
      expect(either, `kill ${kill}, ${JSON.stringify(struck)}`).toContain(JSON.stringify(value.held));
      if (JSON.stringify(apply(sure, struck)) !== JSON.stringify(sure)) struckMidway++;
      held = value.held;
    }
    // A test that only ever strikes an idle set shows nothing.
    expect(struckMidway).toBeGreaterThan(KILLS / 4);
  },
  60_000 + KILLS * 6_000,
);
