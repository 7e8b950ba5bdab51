import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Change, changesPath, livePage } from './live-page.ts';

/** A page that is being served. */
export interface Served {
  readonly url: string;
  /** Serves another page from now on; windows that are open load it. */
  show(html: string): void;
  /** Tells open windows why their page is not the newest; null once it is again. */
  tell(fault: Change['fault']): void;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Serves one page, to this computer only.
 * @param options.port the port to listen on; a free one is taken where it is in use. 4173 unless given, 0 for any free one
 */
export async function serve(html: string, { port = 4173 }: { readonly port?: number } = {}): Promise<Served> {
  const listeners = new Set<ServerResponse>();
  let page = prepared(html);
  let fault: Change['fault'] = null;

  const write = (listener: ServerResponse) =>
    listener.write(`data: ${JSON.stringify({ version: page.version, fault } satisfies Change)}\n\n`);
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { ...common, 'Content-Type': 'text/event-stream' });
    if (request.method === 'HEAD') return response.end();
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    write(response);
  };
  const server = createServer((request, response) => {
    const answer = (status: number, text: string, more: Record<string, string> = {}) =>
      response
        .writeHead(status, { ...common, 'Content-Type': 'text/plain; charset=utf-8', ...more })
        .end(request.method === 'HEAD' ? undefined : `${text}\n`);
    if (!isLoopback(request.headers.host)) return answer(421, 'This page is served to this computer only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
    }
    const path = request.url?.split('?')[0];
    if (path === changesPath) return listen(request, response);
    if (path !== '/') return answer(404, 'There is one page: /');
    return response
      .writeHead(200, {
        ...common,
        'Content-Security-Policy': `${page.policy}; frame-ancestors 'none'`,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': String(page.body.length),
      })
      .end(request.method === 'HEAD' ? undefined : page.body);
  });
  // Nobody who sends slowly or never ends keeps a place for long.
  Object.assign(server, { headersTimeout: 10_000, requestTimeout: 20_000, maxConnections: 100 });
  await listenOn(server, port).catch((error: unknown) => {
    if (port === 0 || !isInUse(error)) throw error;
    return listenOn(server, 0);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    show: (other) => {
      page = prepared(other);
      fault = null;
      listeners.forEach(write);
    },
    tell: (other) => {
      fault = other;
      listeners.forEach(write);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function prepared(html: string) {
  const { html: live, policy } = livePage(html);
  const version = createHash('sha256').update(live).digest('hex');
  return { body: Buffer.from(live), policy, version };
}

/** A page that some other site's name leads to is not served: that name could be made to point here. */
function isLoopback(name: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(name ?? '');
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
