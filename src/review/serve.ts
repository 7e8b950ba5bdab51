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

export interface ServeOptions {
  /** The port to listen on; a free one is taken where it is in use. 4173 unless given, 0 for any free one. */
  readonly port?: number;
  /** Milliseconds in which a request has to arrive, and its answer to be read on. */
  readonly patience?: number;
}

/** Serves one page, to this computer only. */
export async function serve(
  html: string,
  { port = 4173, patience = 10_000 }: ServeOptions = {},
): Promise<Served> {
  const listeners = new Set<ServerResponse>();
  let page = prepared(html);
  let fault: Change['fault'] = null;

  const write = (listener: ServerResponse) =>
    listener.write(`data: ${JSON.stringify({ version: page.version, fault } satisfies Change)}\n\n`);
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { ...common, 'Content-Type': 'text/event-stream' });
    if (request.method === 'HEAD') return response.end();
    // Open for as long as the window is, with nothing to say most of the time.
    request.socket.setTimeout(0);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    write(response);
  };
  // Nobody who sends slowly, reads slowly or never ends keeps a place for long.
  const limits = {
    headersTimeout: patience,
    requestTimeout: 2 * patience,
    connectionsCheckingInterval: Math.ceil(patience / 4),
    maxHeaderSize: 16_384,
  };
  const server = createServer(limits, (request, response) => {
    const answer = (status: number, text: string, more: Record<string, string> = {}) =>
      response
        .writeHead(status, { ...common, 'Content-Type': 'text/plain; charset=utf-8', ...more })
        .end(request.method === 'HEAD' ? undefined : `${text}\n`);
    if (!isLoopback(request)) return answer(421, 'This page is served to this computer only.');
    if (hasBody(request)) {
      response.once('finish', () => request.destroy());
      return answer(413, 'A request has no body here.', { Connection: 'close' });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
    }
    const path = request.url?.split('?')[0];
    if (path === changesPath) {
      return isForeign(request)
        ? answer(403, 'Only the page itself listens here.')
        : listen(request, response);
    }
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
  Object.assign(server, { timeout: 2 * patience, maxConnections: 100 });
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
function isLoopback({ headersDistinct: { host: names = [] } }: IncomingMessage): boolean {
  return names.length === 1 && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(names[0]!);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}

/** Whether a browser says that a page of another site asks. */
function isForeign({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin';
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
