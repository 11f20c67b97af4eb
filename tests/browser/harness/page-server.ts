import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page of a served site. */
export interface ServedPage {
  body: string | Buffer;
  type?: string;
  headers?: OutgoingHttpHeaders;
}

/** Pages served on this machine. */
export interface PageServer {
  port: number;
  /** Address of a path on a host of this machine: every `*.localhost` is. */
  url(path: string, host?: string): string;
  /** All that was asked for, in order, as `host/path`. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * Serves pages on a free port of localhost.
 * @param find gives the page for a host name (without port) and a path, or `null` for "not found"
 */
export async function servePages(find: (host: string, path: string) => ServedPage | null): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(`http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`);
    asked.push(`${hostname}${pathname}`);
    const page = find(hostname, pathname);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
