import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string; url?: string }) => Promise<unknown> | undefined;

const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

const { answerDesk } = await import('../../../lib/messages/desk-line');

const called: unknown[][] = [];
/** A desk that does whatever it is asked for, and writes it down. */
const desk = new Proxy({} as Parameters<typeof answerDesk>[0], {
  get:
    (_, name) =>
    async (...args: unknown[]) => {
      called.push([name, ...args]);
      return 'done';
    },
});
answerDesk(desk);

const POPUP = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const ask = (message: unknown, sender: Parameters<Listener>[1] = POPUP) => listeners[0]?.(message, sender);
const call = (name: string, ...args: unknown[]) => ({ to: 'desk', call: name, args });

beforeEach(() => {
  called.length = 0;
});

test('a page of the extension is answered', async () => {
  expect(await ask(call('checkTab', 3))).toEqual({ ok: true, value: 'done' });
  expect(called).toEqual([['checkTab', 3]]);
});

test.each([
  ['a script in a news page', { id: 'ours', url: 'https://news.example/2025/05/crane' }],
  [
    'a news page whose address begins alike',
    { id: 'ours', url: 'https://news.example/chrome-extension://ours/popup.html' },
  ],
  ['an extension whose id begins alike', { id: 'ours', url: 'chrome-extension://oursalike/popup.html' }],
  ['a frame without an address', { id: 'ours' }],
  ['a frame with an empty page', { id: 'ours', url: 'about:blank' }],
  ['another extension', { id: 'theirs', url: 'chrome-extension://ours/popup.html' }],
  ['nobody', {}],
])('%s is not', (_, sender) => {
  expect(ask(call('forget', 'https://news.example/'), sender)).toBeUndefined();
  expect(called).toEqual([]);
});

test.each([
  ['no tab', call('checkTab')],
  ['a tab too many', call('checkTab', 1, 2)],
  ['a tab as text', call('checkTab', '1')],
  ['a tab before the first', call('keepTab', -1)],
  ['half a tab', call('keepTab', 0.5)],
  ['an address without end', call('forget', `https://news.example/${'a'.repeat(9_000)}`)],
  ['an address that is none', call('forget', { toString: 'x' })],
  ['two addresses', call('forget', 'https://news.example/1', 'https://news.example/2')],
  ['a step too far', call('stepClaim', 1, 2)],
  ['a call of no desk', call('openDesk')],
  ['what every object has', call('toString')],
  ['a prototype', call('__proto__')],
  ['a constructor', call('constructor', 'return 1')],
])('a forged call is answered with a fault and reaches nothing: %s', async (_, message) => {
  expect(await ask(message)).toMatchObject({ ok: false });
  expect(called).toEqual([]);
});

test('no message throws or reaches what it does not name', async () => {
  const args = fc.array(fc.anything(), { maxLength: 4 });
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('checkTab', 'forget', 'stopReport', 'stepClaim', 'correct', 'hasOwnProperty'),
  );
  const message = fc.oneof(fc.anything(), fc.record({ to: fc.constant('desk'), call: name, args }));
  await fc.assert(
    fc.asyncProperty(message, async (value) => {
      called.length = 0;
      const answer = await ask(value);
      const named = (value as { call?: unknown } | null)?.call;
      expect(called.every(([done]) => done === named)).toBe(true);
      if (answer) expect(answer).toHaveProperty('ok');
    }),
  );
});
