import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../browser/harness/chromium';
import type { Bench, Figure } from './benchmark';

const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** The scripts that a page of the extension loads: those it names, which are all there are. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(join(EXTENSION, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => join(EXTENSION, file as string));
}

/** What a reader's machine has to take. */
async function measure(): Promise<Figure[]> {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' })
    .map((file) => join(EXTENSION, file))
    .filter((file) => statSync(file).isFile());
  const content = join(EXTENSION, 'content-scripts/article.js');
  return [
    { what: 'the extension, unpacked', unit: 'bytes', value: sizeOf(files), atMost: 12_000_000 },
    {
      what: 'the extension, its files zipped',
      unit: 'bytes',
      value: files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
    },
    { what: 'content script', unit: 'bytes', value: sizeOf([content]), atMost: 60_000 },
    { what: 'background', unit: 'bytes', value: sizeOf([join(EXTENSION, 'background.js')]) },
    { what: 'popup, its scripts', unit: 'bytes', value: sizeOf(scriptsOf('popup.html')), atMost: 120_000 },
  ];
}

export default { name: 'size', measure } satisfies Bench;
