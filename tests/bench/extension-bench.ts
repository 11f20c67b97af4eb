import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type Chromium, EXTENSION, launchChromium } from '../browser/harness/chromium';

/** The built extension in a real Chromium with a real disk, its background answering the calls of a bench as well. */
export interface BenchedExtension {
  chromium: Chromium;
  /** Calls a function in the background, which starts for it if it was stopped. Milliseconds are of the whole call. */
  call<T>(name: string, ...args: unknown[]): Promise<{ value: T; ms: number }>;
  close(): Promise<void>;
}

/**
 * Copies the built extension, adds a module to its background, and starts it.
 * @param file a module that answers messages `{ bench: name, args }`
 */
export async function openBenchedExtension(file: string): Promise<BenchedExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const background = join(folder, 'background.js');
  // Two modules in one file: the names of one must not meet those of the other.
  writeFileSync(background, `${readFileSync(background, 'utf8')}\n;${await bundle(file)}`);
  const chromium = await launchChromium({ extension: folder });
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
        { bench: name, args },
      );
      const { value, error } = (answer ?? { error: 'no answer' }) as { value: T; error?: string };
      if (error) throw new Error(`${name}: ${error}`);
      return { value, ms };
    },
    async close() {
      await chromium.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'bench', fileName: 'bench' } },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${file}: nothing was built`);
  return chunk.code;
}
