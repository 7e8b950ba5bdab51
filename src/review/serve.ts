import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that is being served. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Serves one page, to this computer only.
 * @param options.port the port to listen on; a free one is taken where it is in use. 4173 unless given, 0 for any free one
 */
export async function serve(html: string, { port = 4173 }: { readonly port?: number } = {}): Promise<Served> {
  const body = Buffer.from(html);
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "default-src 'none'";
  const headers = {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  const server = createServer((request, response) => {
    const answer = (status: number, text: string, more: Record<string, string> = {}) =>
      response
        .writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', ...more })
        .end(request.method === 'HEAD' ? undefined : `${text}\n`);
    if (!isLoopback(request.headers.host)) return answer(421, 'This page is served to this computer only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
    }
    if (request.url?.split('?')[0] !== '/') return answer(404, 'There is one page: /');
    return response
      .writeHead(200, {
        ...headers,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': String(body.length),
      })
      .end(request.method === 'HEAD' ? undefined : body);
  });
  await listen(server, port).catch((error: unknown) => {
    if (port === 0 || !isInUse(error)) throw error;
    return listen(server, 0);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** A page that some other site's name leads to is not served: that name could be made to point here. */
function isLoopback(name: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(name ?? '');
}

function listen(server: Server, port: number): Promise<void> {
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
