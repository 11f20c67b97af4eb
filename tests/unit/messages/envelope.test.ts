import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerCall, CallFailed, callThrough, readCall } from '../../../lib/messages/envelope';

interface Clerk {
  add(a: number, b: number): Promise<number>;
  fail(): Promise<never>;
}
const clerk: Clerk = {
  add: async (a, b) => a + b,
  fail: async () => {
    throw new RangeError('no more paper');
  },
};
const checks = { add: (args: unknown[]) => v.parse(v.strictTuple([v.number(), v.number()]), args), fail: (): [] => [] };
/** As the browser carries it: through JSON. */
const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const remote = callThrough<Clerk>('desk', ['add', 'fail'], async (call) => {
  const read = readCall(wire(call), 'desk');
  return read && wire(await answerCall(clerk, checks, read));
});

test('a call goes there and its answer comes back', async () => {
  expect(await remote.add(2, 3)).toBe(5);
});

test('an error comes back with its words', async () => {
  await expect(remote.fail()).rejects.toThrow(new CallFailed('no more paper'));
});

test.each([
  [{ to: 'desk', call: 'add', args: ['2', 3] }],
  [{ to: 'desk', call: 'add', args: [2] }],
  [{ to: 'desk', call: 'constructor', args: [] }],
  [{ to: 'desk', call: '__proto__', args: [] }],
  [{ to: 'desk', call: 'toString', args: [] }],
])('%j calls nothing', async (message) => {
  const call = readCall(message, 'desk');
  expect(call && (await answerCall(clerk, checks, call))).toMatchObject({ ok: false });
});

test.each([[null], ['add'], [{ to: 'page', call: 'add', args: [1, 2] }], [{ to: 'desk', call: 'add' }], [[]]])(
  '%j is none of ours',
  (message) => expect(readCall(message, 'desk')).toBeNull(),
);
