import { connect, type Socket } from 'node:net';
import { until } from './until';

/**
 * A client of Firefox's Marionette protocol (version 3): each message is `<length>:<JSON>` over TCP, a command
 * `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 */
export interface Marionette {
  /** Sends a command, gives its result. Rejects with Firefox's error. */
  send<T>(command: string, parameters?: object): Promise<T>;
  close(): void;
}

interface Failure {
  error: string;
  message: string;
}

/** Connects as soon as Firefox listens, and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await until('Firefox to listen', () => tryConnect(port), 60_000);
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  let rest = Buffer.alloc(0);
  let next = 0;

  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (colon < 0 || rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      if (Array.isArray(message)) answer(message as [1, number, Failure | null, unknown]);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
    waiting.clear();
  });
  socket.on('error', () => {});

  function answer([, id, error, result]: [1, number, Failure | null, unknown]): void {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result as never);
  }

  const client: Marionette = {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++next;
        waiting.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
  await client.send('WebDriver:NewSession', {});
  return client;
}

function tryConnect(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}
