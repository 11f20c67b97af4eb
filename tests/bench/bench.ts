// npm run bench [-- --only NAME] [--runs N] [--json]: measures every room's bench (tests/bench/*-bench.ts), one after
// the other. Prints tables, or with --json one object and nothing else on stdout.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, fail, ROOT, setUp } from '../run/set-up.mjs';
import type { Bench, Figure } from './benchmark';
import { printTable } from './print-table';

const RUNS = 10;

/** A mistake of the caller, told in one line. */
class UsageError extends Error {}

async function findBenches(): Promise<Bench[]> {
  const folder = join(ROOT, 'tests/bench');
  const files = readdirSync(folder).filter((file) => file.endsWith('-bench.ts'));
  return Promise.all(
    files.sort().map(async (file) => {
      const { default: bench } = (await import(pathToFileURL(join(folder, file)).href)) as { default?: Bench };
      if (!bench) throw new Error(`tests/bench/${file}: exports no bench by default`);
      return bench;
    }),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      runs: { type: 'string', default: String(RUNS) },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs takes a whole number from 1');
  const benches = await findBenches();
  const unknown = values.only?.filter((name) => !benches.some((bench) => bench.name === name)) ?? [];
  if (unknown.length)
    throw new UsageError(`no bench ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}`);

  setUp();
  build();
  const measured: Record<string, Figure[]> = {};
  for (const { name, measure } of benches) {
    if (values.only && !values.only.includes(name)) continue;
    const figures = await measure({ runs });
    measured[name] = figures;
    if (!values.json) process.stdout.write(`${printTable(name, figures)}\n`);
  }
  if (values.json) {
    const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown' };
    process.stdout.write(`${JSON.stringify({ machine, runs, benches: measured }, null, 2)}\n`);
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) return fail(error);
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
