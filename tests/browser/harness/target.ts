import type { CDPSession } from 'playwright-core';

/** A target of the browser (popup, background) that Playwright knows nothing of, spoken to in the DevTools protocol. */
export interface Target {
  /** Sends a command. Rejects with the protocol's message. */
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers are as many as its commands
  send(method: string, params?: object): Promise<any>;
  /** Calls back on every event of this name. */
  on(event: string, listener: (params: never) => void): void;
  /** Evaluates an expression in the target; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Resolves when the target is gone. */
  closed: Promise<void>;
}

/** The target was closed before it could answer. */
export class TargetGone extends Error {}

interface Message {
  id?: number;
  method?: string;
  params?: never;
  result?: unknown;
  error?: { message: string };
}

/**
 * Attaches to a target through the browser's own session.
 * @param browser from `browser.newBrowserCDPSession()`
 */
export async function attach(browser: CDPSession, targetId: string): Promise<Target> {
  // Not flattened: Playwright would drop messages of a session that it did not open.
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners: { event: string; listener: (params: never) => void }[] = [];
  let gone = false;
  let sayGone: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    sayGone = resolve;
  });
  let next = 0;

  const received = (message: { sessionId: string; message: string }): void => {
    if (message.sessionId !== sessionId) return;
    const { id, method, params, result, error } = JSON.parse(message.message) as Message;
    if (method) for (const one of listeners) if (one.event === method) one.listener(params as never);
    if (id === undefined) return;
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result);
  };
  const detached = (message: { sessionId: string }): void => {
    if (message.sessionId !== sessionId) return;
    gone = true;
    browser.off('Target.receivedMessageFromTarget', received);
    browser.off('Target.detachedFromTarget', detached);
    for (const { reject } of waiting.values()) reject(new TargetGone('the target is gone'));
    waiting.clear();
    sayGone();
  };
  browser.on('Target.receivedMessageFromTarget', received);
  browser.on('Target.detachedFromTarget', detached);

  const target: Target = {
    closed,
    on: (event, listener) => listeners.push({ event, listener }),
    send(method, params = {}) {
      if (gone) return Promise.reject(new TargetGone('the target is gone'));
      const id = ++next;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch((error: Error) => waiting.get(id)?.reject(error));
      return answer;
    },
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await target.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text ?? 'evaluation failed');
      return result.value as T;
    },
  };
  return target;
}
