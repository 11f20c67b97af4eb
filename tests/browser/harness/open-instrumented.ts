import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { inAscii } from '../../../wxt.config';
import { ROOT } from '../../run/set-up.mjs';
import { type Chromium, EXTENSION, type LaunchOptions, launchChromium } from './chromium';

/** The built extension in a real Chromium with a real disk, its background answering the calls of a bench or test as well. */
export interface InstrumentedExtension {
  chromium: Chromium;
  /** Calls a function in the background, which starts for it if it was stopped. Milliseconds are of the whole call. */
  call<T>(name: string, ...args: unknown[]): Promise<{ value: T; ms: number }>;
  close(): Promise<void>;
}

/**
 * Copies the built extension and gives it a background with one more module, built as its own is.
 * @param file a module that answers messages with `answerInBackground`
 * @param without a permission to take away
 * @returns the folder of the copy, which the caller deletes
 */
export async function instrument(file: string, without?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-instrumented-'));
  cpSync(EXTENSION, folder, { recursive: true });
  writeFileSync(join(folder, 'background.js'), await bundle(file));
  if (without) {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
    const permissions = manifest.permissions.filter((permission) => permission !== without);
    writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  }
  return folder;
}

/** Starts an instrumented extension. */
export async function openInstrumented(folder: string, options: LaunchOptions = {}): Promise<InstrumentedExtension> {
  const chromium = await launchChromium({ ...options, extension: folder });
  const page = await chromium.open(chromium.extensionUrl('library.html'));
  return {
    chromium,
    async call<T>(name: string, ...args: unknown[]) {
      const { answer, ms } = await page.evaluate(
        async (message) => {
          const start = performance.now();
          const answer = await (
            globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
          ).chrome.runtime.sendMessage(message);
          return { answer, ms: performance.now() - start };
        },
        { instrument: name, args },
      );
      const { value, error } = (answer ?? { error: 'no answer' }) as { value: T; error?: string };
      if (error) throw new Error(`${name}: ${error}`);
      return { value, ms };
    },
    close: () => chromium.close(),
  };
}

/** The extension's background and a module beside it, in one script, so that what both need is there once. */
async function bundle(file: string): Promise<string> {
  const entry = 'instrumented-background';
  const both: Plugin = {
    name: entry,
    resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : null),
    load: (id) =>
      id === `\0${entry}`
        ? `import ${JSON.stringify(file)};
           import background from ${JSON.stringify(join(ROOT, 'entrypoints/background.ts'))};
           background.main();`
        : null,
  };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [both, inAscii],
    resolve: { alias: { '#imports': 'wxt/utils/define-background' } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'instrument', fileName: 'instrument' } },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${file}: nothing was built`);
  return chunk.code;
}
