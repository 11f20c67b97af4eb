// Installs what this repository needs on a machine that has only Node and npm (and, on Debian as root, apt).
// Plain Node without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const OLDEST_NODE = [20, 19];
const CHROMIUM_PACKAGES = ['chromium', 'fonts-liberation', 'xvfb', 'xauth'];
const FIREFOX_PACKAGES = ['firefox-esr'];
const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Something is missing that cannot be installed from here; the message says in one line what to do. */
export class CannotSetUp extends Error {}

/** Ends the program: with one line where something is missing, with the whole error otherwise. */
export function fail(error) {
  process.stderr.write(`${error instanceof CannotSetUp ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}

/**
 * Brings the machine to where the build, the demo and the tests run. Does nothing where all is there.
 * @param firefox whether Firefox is of use too; where it cannot be had, its tests are skipped
 */
export function setUp({ firefox = false } = {}) {
  checkNode();
  installModules();
  installChromium();
  if (firefox && !findFirefox() && isDebianRoot() && !installPackages(FIREFOX_PACKAGES))
    say(`${FIREFOX_PACKAGES.join(' ')} could not be installed: what is tested in Firefox is skipped.`);
}

/** Path of a Chromium that takes extensions from the command line, or `null`. `CHROMIUM_PATH` goes before all. */
export function findChromium() {
  return process.env.CHROMIUM_PATH || findProgram(CHROMIUM_NAMES);
}

/** Path of a Firefox, or `null`. `FIREFOX_PATH` goes before all. */
export function findFirefox() {
  return process.env.FIREFOX_PATH || findProgram(FIREFOX_NAMES);
}

/** Runs a program in the repository with its output shown. Returns its exit code. */
export function run(program, args) {
  return spawn(program, args, {}, 'inherit');
}

/** The same for a step on the way: its output goes to stderr, so that stdout holds what was asked for alone. */
function runStep(program, args, env = {}) {
  return spawn(program, args, env, process.stderr);
}

function spawn(program, args, env, output) {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['inherit', output, 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) throw new CannotSetUp(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Builds the extension, for Chromium and for what else is named: `build('firefox')`. */
export function build(...others) {
  for (const script of ['build', ...others.map((browser) => `build:${browser}`)]) {
    if (runStep('npm', ['run', '--silent', script]) !== 0) throw new CannotSetUp('The extension could not be built.');
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    throw new CannotSetUp(`Node ${OLDEST_NODE.join('.')} or later is needed, this is ${process.versions.node}.`);
}

function installModules() {
  // npm writes this file at the end of an installation: without it, or older than the lock, something is missing.
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && sameModules(installed, lock)) return;
  say('Installing the packages (npm ci)');
  if (runStep('npm', ['ci', '--no-audit', '--no-fund']) !== 0)
    throw new CannotSetUp('npm ci failed: the packages of package-lock.json could not be installed.');
}

/** A fresh checkout touches the lock file without changing it. */
function sameModules(installed, lock) {
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(packages).filter(([path]) => path);
  };
  const there = new Map(versions(installed).map(([path, { version }]) => [path, version]));
  return versions(lock).every(([path, { version, optional }]) => optional || there.get(path) === version);
}

function installChromium() {
  if (process.env.CHROMIUM_PATH && !isProgram(process.env.CHROMIUM_PATH))
    throw new CannotSetUp(`CHROMIUM_PATH names no program: ${process.env.CHROMIUM_PATH}`);
  if (findChromium()) return;
  const packages = CHROMIUM_PACKAGES.join(' ');
  if (!isDebianRoot()) {
    throw new CannotSetUp(
      process.platform === 'linux'
        ? `Chromium is missing: install it (on Debian as root: apt-get install ${packages}), or set CHROMIUM_PATH.`
        : 'Chromium is missing: install it from chromium.org (Google Chrome no longer takes extensions from the command line), and set CHROMIUM_PATH to its program.',
    );
  }
  const done = installPackages(CHROMIUM_PACKAGES);
  if (!findChromium())
    throw new CannotSetUp(`apt-get ${done ? 'gave no chromium' : 'failed'}: install ${packages} by hand.`);
}

/** Installs Debian packages. Whether that succeeded. */
function installPackages(packages) {
  say(`Installing ${packages.join(', ')} (apt-get)`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    runStep('apt-get', ['update', '-qq'], quiet) === 0 &&
    runStep('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet) === 0
  );
}

function isDebianRoot() {
  return process.getuid?.() === 0 && findProgram(['apt-get']) !== null;
}

function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) if (isProgram(join(folder, name))) return join(folder, name);
  }
  return null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
