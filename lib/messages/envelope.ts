/** How a call travels: to whom, which function, its arguments. */
export interface Call {
  to: 'desk' | 'page';
  call: string;
  args: unknown[];
}

/** How its answer travels. An error keeps its name and words; its stack stays at home. */
export type Answer = { ok: true; value: unknown } | { ok: false; name: string; message: string };

/** The call in a message, or `null` when it is none of ours. */
export function readCall(message: unknown, to: Call['to']): Call | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to: addressee, call, args } = message as Partial<Record<keyof Call, unknown>>;
  return addressee === to && typeof call === 'string' && Array.isArray(args) ? { to, call, args } : null;
}

type Functions<T> = { [K in keyof T]: (...args: never[]) => Promise<unknown> };
/** For each function of an interface, the check of its arguments: gives them back, or throws what is wrong. */
export type Arguments<T extends Functions<T>> = { readonly [K in keyof T]: (args: unknown[]) => Parameters<T[K]> };

/**
 * Answers a call with the functions of `target`. Arguments are checked before anything is called.
 * Never rejects: what is thrown becomes an answer.
 */
export async function answerCall<T extends Functions<T>>(
  target: T,
  checks: Arguments<T>,
  { call, args }: Call,
): Promise<Answer> {
  try {
    if (!Object.hasOwn(checks, call)) throw new TypeError(`no such call: ${call}`);
    const name = call as keyof T & string;
    const checked: Parameters<T[typeof name]> = checks[name](args);
    return { ok: true, value: await target[name](...checked) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, name, message };
  }
}

/** A call failed on the other side; `cause` names the error there. */
export class CallFailed extends Error {
  override name = 'CallFailed';
}

/** An object whose functions travel as calls through `send`. */
export function callThrough<T extends object>(
  to: Call['to'],
  names: readonly (keyof T & string)[],
  send: (call: Call) => Promise<unknown>,
): T {
  const entries = names.map((call) => [
    call,
    async (...args: unknown[]) => {
      const answer = (await send({ to, call, args })) as Answer | undefined;
      if (!answer) throw new CallFailed(`${to}.${call}: no answer`);
      if (!answer.ok) throw new CallFailed(answer.message, { cause: answer.name });
      return answer.value;
    },
  ]);
  return Object.fromEntries(entries) as T;
}
