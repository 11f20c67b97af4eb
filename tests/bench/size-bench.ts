import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TABLES } from '../../lib/tables/tables';
import { EXTENSION } from '../browser/harness/chromium';
import type { Bench, Figure } from './benchmark';

const CHUNKS = existsSync(join(EXTENSION, 'chunks'))
  ? readdirSync(join(EXTENSION, 'chunks')).map((file) => `chunks/${file}`)
  : [];

const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(join(EXTENSION, file)).size, 0);

/** A script or page of the extension with all scripts that it loads, in whatever way it names them. */
function scriptsOf(file: string, seen = new Set<string>()): string[] {
  const text = readFileSync(join(EXTENSION, file), 'utf8');
  for (const [, name] of text.matchAll(/["'`](?:\.{0,2}\/)?(?:chunks\/)?([\w.-]+\.js)["'`]/g)) {
    const script = CHUNKS.find((chunk) => basename(chunk) === name);
    if (script && !seen.has(script)) {
      seen.add(script);
      scriptsOf(script, seen);
    }
  }
  return [...seen];
}

/** What a reader's machine has to take. */
async function measure(): Promise<Figure[]> {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(EXTENSION, file)).isFile(),
  );
  return [
    { what: 'the extension, unpacked', unit: 'bytes', value: sizeOf(files), atMost: 12_000_000 },
    {
      what: 'the extension, its files zipped',
      unit: 'bytes',
      value: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(EXTENSION, file))).length, 0),
    },
    { what: 'content script', unit: 'bytes', value: sizeOf(['content-scripts/article.js']), atMost: 60_000 },
    { what: 'background, its scripts', unit: 'bytes', value: sizeOf(['background.js', ...scriptsOf('background.js')]) },
    {
      what: 'tables, which background and library have in common',
      unit: 'bytes',
      value: sizeOf(TABLES.map(({ file }) => `tables/${file}`)),
    },
    { what: 'popup, its scripts', unit: 'bytes', value: sizeOf(scriptsOf('popup.html')), atMost: 120_000 },
  ];
}

export default { name: 'size', measure } satisfies Bench;
