/** In a worker: answers the calls of a workbench, one at a time. */
export function answerCalls(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  globalThis.onmessage = async ({ data: { name, args } }: MessageEvent<{ name: string; args: never[] }>) => {
    try {
      const called = functions[name];
      if (!called) throw new Error(`no such function: ${name}`);
      postMessage({ value: await called(...args) });
    } catch (error) {
      postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
    }
  };
}
