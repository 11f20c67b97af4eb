import browser from 'webextension-polyfill';

/** In a module added to the background (`instrument`): answers messages `{ instrument: name, args }` with functions. */
export function answerInBackground(functions: Readonly<Record<string, (...args: never[]) => Promise<unknown>>>): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { instrument, args } = message as { instrument?: string; args?: never[] };
    const called = instrument === undefined ? undefined : functions[instrument];
    return called?.(...(args ?? [])).then(
      (value) => ({ value }),
      (error: unknown) => {
        const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
        return { error: `${name}: ${message}\n${stack}` };
      },
    );
  });
}
