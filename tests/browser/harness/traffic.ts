import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import type { Chromium } from './chromium';
import { attach } from './target';

/** A proxy that answers nobody and writes down who was asked for: what leaves the machine has to pass it. */
export interface Gate {
  /** The switch that sends Chromium through it. Addresses of this machine go around it. */
  arg: string;
  /** First lines of all that came: `CONNECT news.example:443 HTTP/1.1`. */
  asked: string[];
  close(): Promise<void>;
}

/** Closes the way out of the machine. */
export async function closeGate(): Promise<Gate> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    socket.once('data', (data) => {
      asked.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    arg: `--proxy-server=http://127.0.0.1:${port}`,
    asked,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Writes down every request that background, popup and pages of the extension make, but for their own files.
 * Counts from now on, in targets that are there and in those that come.
 */
export async function watchTraffic(chromium: Chromium): Promise<string[]> {
  const origin = chromium.extensionUrl('');
  const requests: string[] = [];
  const watched = new Set<string>();
  const watch = async ({ targetId, url }: { targetId: string; url: string }): Promise<void> => {
    if (!url.startsWith(origin) || watched.has(targetId)) return;
    watched.add(targetId);
    const target = await attach(chromium.devtools, targetId);
    target.on('Network.requestWillBeSent', ({ request }: { request: { url: string } }) => {
      if (!request.url.startsWith(origin) && !/^(?:data|blob):/.test(request.url)) requests.push(request.url);
    });
    await target.send('Network.enable');
  };
  // A popup that is gone again before it could be watched is still seen by the gate.
  const seen = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) =>
    void watch(targetInfo).catch(() => {});
  chromium.devtools.on('Target.targetCreated', seen);
  chromium.devtools.on('Target.targetInfoChanged', seen);
  await chromium.devtools.send('Target.setDiscoverTargets', { discover: true });
  return requests;
}
