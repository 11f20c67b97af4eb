// npm run package [-- --check]: the zips for both stores, the sources zip and the bill of materials, in .output/.
// --check builds again from the sources zip, in an empty folder, and compares every file; and has Mozilla's linter look
// at the Firefox build, as their store does: it must find nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { CannotSetUp, fail, ROOT, run, setUp } from './set-up.mjs';

/** Run by npx and not installed: it has more packages of its own than all the rest. */
const LINTER = 'web-ext@10.7.0';
const OUTPUT = join(ROOT, '.output');
const BUILDS = [
  { folder: 'chrome-mv3', args: [] },
  { folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
];

try {
  setUp();
  for (const { args } of BUILDS) must(run('npx', ['wxt', 'zip', ...args]), 'wxt zip failed');
  writeBill();
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  process.stdout.write(`${[...zips, 'bill-of-materials.cdx.json'].map((name) => `.output/${name}`).join('\n')}\n`);
  if (process.argv.includes('--check')) {
    lint();
    check(zips.find((name) => name.endsWith('-sources.zip')));
  }
} catch (error) {
  fail(error);
}

/** What the extension ships, as CycloneDX 1.5 (ECMA-424); without the day and the number that npm gives each one. */
function writeBill() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8' });
  must(status, `npm sbom failed: ${stderr}`);
  const bill = JSON.parse(stdout);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  writeFileSync(join(OUTPUT, 'bill-of-materials.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

function lint() {
  const args = ['lint', '--source-dir', join(OUTPUT, 'firefox-mv3'), '--warnings-as-errors'];
  must(run('npx', ['--yes', LINTER, ...args]), `${LINTER} lint found something, or could not be run`);
}

function check(zip) {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-sources-'));
  try {
    must(run('unzip', ['-q', join(OUTPUT, zip), '-d', folder]), `${zip} could not be unpacked`);
    const there = (program, args) => spawnSync(program, args, { cwd: folder, stdio: 'inherit' }).status ?? 1;
    must(there('npm', ['ci', '--no-audit', '--no-fund']), 'npm ci failed in the unpacked sources');
    for (const { folder: build, args } of BUILDS) {
      must(there('npx', ['wxt', 'build', ...args]), `${build} could not be built from the sources zip`);
      const [ours, theirs] = [hashes(join(OUTPUT, build)), hashes(join(folder, '.output', build))];
      const names = new Set([...ours.keys(), ...theirs.keys()]);
      const other = [...names].filter((name) => ours.get(name) !== theirs.get(name));
      must(other.length, `${build} built from the sources differs in ${other.join(', ')}`);
      process.stdout.write(`${build}: ${names.size} files, the same from the sources zip\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), hash(path)];
    }),
  );
}

function must(status, message) {
  if (status !== 0) throw new CannotSetUp(message);
}
