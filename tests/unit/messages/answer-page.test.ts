import { expect, test, vi } from 'vitest';
import { answerPage, type Runtime } from '../../../lib/messages/answer-page';
import type { Page } from '../../../lib/messages/interfaces';

type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

/** A page that is answered for, and the way to ask it: what the browser's listener says and what it answers later. */
function open() {
  const listeners = new Set<Listener>();
  const page = { ping: async () => true, stepClaim: vi.fn(async () => true) } as unknown as Page;
  const stop = answerPage(page, {
    id: 'ours',
    onMessage: { addListener: (one) => listeners.add(one), removeListener: (one) => listeners.delete(one) },
  });
  const ask = (message: unknown, sender: Parameters<Listener>[1]) => {
    const respond = vi.fn();
    return { waits: [...listeners].map((listener) => listener(message, sender, respond)), respond };
  };
  return { page, stop, ask };
}

const PING = { to: 'page', call: 'ping', args: [] };

test('the background is answered, later', async () => {
  const { waits, respond } = open().ask(PING, { id: 'ours' });
  expect(waits).toEqual([true]);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: true }));
});

test.each([
  ['a content script', PING, { id: 'ours', tab: { id: 1 } }],
  ['another extension', PING, { id: 'theirs' }],
  ['a call to the desk', { ...PING, to: 'desk' }, { id: 'ours' }],
  ['no call', 'ping', { id: 'ours' }],
])('%s is not', (_, message, sender) => {
  const { waits, respond } = open().ask(message, sender);
  expect(waits).toEqual([undefined]);
  expect(respond).not.toHaveBeenCalled();
});

test('wrong arguments reach no function of the page', async () => {
  const { page, ask } = open();
  const { respond } = ask({ to: 'page', call: 'stepClaim', args: [2] }, { id: 'ours' });
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(expect.objectContaining({ ok: false })));
  expect(page.stepClaim).not.toHaveBeenCalled();
});

test('after it was stopped nobody answers', () => {
  const { stop, ask } = open();
  stop();
  expect(ask(PING, { id: 'ours' }).waits).toEqual([]);
});
