import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { servePages } from '../browser/harness/page-server';
import { findChromium } from '../run/set-up.mjs';

/** Passes calls on to the worker, one at a time. */
const PAGE = `<!doctype html><title>bench</title><script type="module">
  const worker = new Worker('/worker.js', { type: 'module' });
  window.call = (name, args) => new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data.value));
    worker.postMessage({ name, args });
  });
</script>`;

/** Code of ours that runs in a worker of a real Chromium, as it does in the extension's background. */
export interface Workbench {
  /** Calls one of the functions that the worker answers for; arguments and result are plain data. */
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  close(): Promise<void>;
}

/**
 * Bundles a worker and starts it in Chromium.
 * @param file a module that answers calls (`answerCalls`)
 */
export async function openWorkbench(file: string): Promise<Workbench> {
  const code = await bundle(file);
  const server = await servePages((_, path) => ({
    body: path === '/worker.js' ? code : PAGE,
    ...(path === '/worker.js' && { type: 'text/javascript' }),
    // A page apart from all others has a clock of microseconds.
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  }));
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(server.url('/'));
  return {
    call: <T>(name: string, ...args: unknown[]) =>
      page.evaluate(
        ([called, passed]) =>
          (window as unknown as { call(name: string, args: unknown[]): Promise<T> }).call(called, passed),
        [name, args] as [string, unknown[]],
      ),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: file, formats: ['es'], fileName: 'worker' } },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${file}: nothing was built`);
  return chunk.code;
}
