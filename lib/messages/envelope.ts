import * as v from 'valibot';

/** How a call travels: to whom, which function, its arguments. */
export interface Call {
  to: 'desk' | 'page';
  call: string;
  args: unknown[];
}

/** How its answer travels. An error keeps its name and words; its stack stays at home. */
export type Answer = { ok: true; value: unknown } | { ok: false; name: string; message: string };

const CallSchema = v.object({
  to: v.picklist(['desk', 'page']),
  call: v.string(),
  args: v.array(v.unknown()),
});

/** The call in a message, or `null` when it is none of ours. */
export function readCall(message: unknown, to: Call['to']): Call | null {
  const parsed = v.safeParse(CallSchema, message);
  return parsed.success && parsed.output.to === to ? parsed.output : null;
}

type Functions<T> = { [K in keyof T]: (...args: never[]) => Promise<unknown> };
/** For each function of an interface, a schema of its argument list. */
export type Arguments<T extends Functions<T>> = {
  readonly [K in keyof T]: v.GenericSchema<unknown, Readonly<Parameters<T[K]>>>;
};

/**
 * Answers a call with the functions of `target`. Arguments are checked before anything is called.
 * Never rejects: what is thrown becomes an answer.
 */
export async function answerCall<T extends Functions<T>>(
  target: T,
  schemas: Arguments<T>,
  { call, args }: Call,
): Promise<Answer> {
  try {
    if (!Object.hasOwn(schemas, call)) throw new TypeError(`no such call: ${call}`);
    const name = call as keyof T & string;
    const checked = v.parse(schemas[name], args) as unknown as never[];
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
