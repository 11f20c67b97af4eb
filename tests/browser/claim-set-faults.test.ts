import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../run/set-up.mjs';
import { apply, type Held, type Step } from './faults/step';
import { type InstrumentedExtension, instrument, openInstrumented } from './harness/open-instrumented';

/** `npm run test:faults` kills 200 times; one kill in ten is of the whole browser. */
const KILLS = Number(process.env.FAULT_KILLS ?? 20);
const BROWSER_EVERY = 10;
/** The longest wait before a kill, in which some steps are taken. Milliseconds. */
const LONGEST = 120;
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

/** A call that was on its way starts another at once: nobody waits for it to be gone for good. */
async function killBackground(): Promise<void> {
  const { devtools } = extension.chromium;
  const { targetInfos } = await devtools.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await devtools.send('Target.closeTarget', { targetId });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Takes steps until `kill` has struck. Gives what is surely held, and the step that it struck. */
async function takeSteps(from: Held['held'], kill: () => Promise<void>): Promise<{ sure: Held['held']; struck: Step }> {
  let sure = from;
  // No step is begun while it strikes: that would wake the background again.
  let striking = false;
  const killed = new Promise<void>((resolve) => setTimeout(resolve, roll() * LONGEST)).then(() => {
    striking = true;
    return kill();
  });
  for (;;) {
    const step = nextStep();
    // A call to a background that is gone may never be answered.
    const done = await Promise.race([
      extension.call('take', step).then(
        () => true,
        () => false,
      ),
      killed.then(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 50))),
    ]);
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
