import type { CDPSession, Page } from 'playwright-core';

/** A world of scripts beside the page's own: what the page has redefined is as it was here. */
export interface OwnWorld {
  evaluate<T>(expression: string): Promise<T>;
  /** The words under each highlight of the page, by its name. */
  highlights(): Promise<Record<string, string[]>>;
}

/** Opens such a world in a page's main frame; a page that is left takes it along. */
export async function openOwnWorld(page: Page): Promise<OwnWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return inContext(session, executionContextId);
}

function inContext(session: CDPSession, contextId: number): OwnWorld {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return {
    evaluate,
    highlights: () =>
      evaluate(
        'Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]))',
      ),
  };
}

/** The world of the extension's own script in a page, for asking what it may ask. Open it before the page is clicked. */
export async function extensionWorld(page: Page, extensionId: string): Promise<() => OwnWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let context = 0;
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    // The first is the page's; the tooltip's frame has one as well, for a moment.
    if (origin === `chrome-extension://${extensionId}`) context ||= id;
  });
  await session.send('Runtime.enable');
  return () => inContext(session, context);
}

/** Writes down what goes wrong in scripts of the extension within a page, from now on. */
export async function watchErrors(page: Page, extensionId: string): Promise<string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const where = JSON.stringify([exceptionDetails.url, exceptionDetails.stackTrace, exceptionDetails.exception]);
    if (where.includes(extensionId)) errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await session.send('Runtime.enable');
  return errors;
}
