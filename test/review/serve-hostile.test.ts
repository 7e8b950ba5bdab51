import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/review/index.ts';

const secret = 'only for this computer';
const patience = 250;
let served: Served;
let port: number;
beforeAll(async () => {
  // Large, so that an answer that nobody reads does not fit into buffers.
  served = await serve(`<!doctype html><title>${secret}</title>${'x'.repeat(20_000_000)}`, {
    port: 0,
    patience,
  });
  port = Number(new URL(served.url).port);
});
afterAll(() => served.close());

/** Sends bytes as they are and reads on until the server closes, or enough has come. */
function sent(text: string | Buffer, enough = 2_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('latin1').on('data', (part: string) => {
      answer += part;
      if (answer.length > enough) socket.destroy();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(answer) : reject(error),
    );
  });
}

const own = () => `127.0.0.1:${port}`;
const asked = (target: string, { method = 'GET', host = own(), more = '' } = {}) =>
  sent(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);
/** The status of an answer; 0 where the connection was closed without one. */
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

test('the page is there for who asks as a browser on this computer does', async () => {
  for (const host of [own(), 'localhost', `LOCALHOST:${port}`, '[::1]:80']) {
    const answer = await asked('/', { host });
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain(secret);
  }
});

describe('the page is never there', () => {
  test.each([
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    '127.0.0.1.nip.io',
    'example.org:4173',
    'localhost.',
    'localhost@example.org',
    'example.org#localhost',
    '127.0.0.2',
    '127.1',
    '0.0.0.0',
    '2130706433',
    '[::]',
    '[::ffff:127.0.0.1]',
    'localhost:port',
    'localhost:80:80',
    ' ',
    '',
  ])('for the host «%s», which could be made to point here', async (host) => {
    const answer = await asked('/', { host });
    expect([400, 421]).toContain(statusOf(answer));
    expect(answer).not.toContain(secret);
  });

  test('for two hosts at once, and for none', async () => {
    const two = await asked('/', { more: 'Host: example.org\r\n' });
    const none = [
      await sent('GET / HTTP/1.0\r\n\r\n'),
      await sent('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'),
    ];
    for (const answer of [two, ...none]) {
      expect([400, 421]).toContain(statusOf(answer));
      expect(answer).not.toContain(secret);
    }
  });

  test.each([
    '/../..',
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e%252fetc/passwd',
    '/..\\..\\etc\\passwd',
    '/%5c..%5c..',
    '/....//....//etc/passwd',
    '/./',
    '//',
    '//example.org/',
    '/%00',
    '/index.html%00.js',
    '/package.json',
    '/.git/config',
    '/src/cli/main.ts',
    '/C:/',
    '/;/',
    '/%',
    '/%zz',
    'http://example.org/',
    '*',
  ])('at the path %s', async (target) => {
    const answer = await asked(target);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain(secret);
    expect(answer).not.toContain('root:');
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT', 'get', 'BREW'])(
    'by the method %s',
    async (method) => {
      const answer = await asked(method === 'CONNECT' ? 'example.org:443' : '/', { method });
      expect([0, 400, 405]).toContain(statusOf(answer));
      expect(answer).not.toContain(secret);
    },
  );

  test('for a page of another site that would listen to changes', async () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      const answer = await asked('/changes', { more: `Sec-Fetch-Site: ${site}\r\n` });
      expect([403, 404]).toContain(statusOf(answer));
    }
  });
});

describe('what is too much is cut off:', () => {
  test.each([
    ['an address of 100 KB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, [414, 431]],
    ['a header of 100 KB', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, [431]],
    [
      'five thousand headers',
      `GET / HTTP/1.1\r\nHost: localhost\r\n${'X-Header: value\r\n'.repeat(5_000)}\r\n`,
      [431],
    ],
    ['a body', 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999\r\n\r\nbody', [413]],
    [
      'a body in pieces',
      'GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n',
      [413],
    ],
    [
      'both kinds of body',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      [400, 413],
    ],
  ])('%s', async (_, text, statuses) => {
    const answer = await sent(text);
    expect(statuses).toContain(statusOf(answer));
    expect(answer).not.toContain(secret);
  });

  test.each([
    ['bytes that are no HTTP', Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])],
    ['a line without an end in sight', 'GET / HTTP/9.9\r\n\r\n'],
    ['a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n'],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: localhost\nX: y\r\r\n\r\n'],
    ['a NUL', 'GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a length that is no number', 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n'],
  ])('%s', async (_, text) => {
    const answer = await sent(text);
    expect([400, 505]).toContain(statusOf(answer));
    expect(answer).not.toContain(secret);
  });
});

describe.concurrent('who takes too long is sent away:', () => {
  // Far more than the patience and far less than what Node itself would wait: a minute.
  const longest = 15_000;
  test.each([
    ['nothing at all', ''],
    ['half a line', 'GET / HT'],
    ['half the headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: '],
  ])('with %s', async (_, text) => {
    const from = performance.now();
    const answer = await sent(text);
    expect(performance.now() - from).toBeLessThan(longest);
    expect(answer).not.toContain(secret);
  });

  test('with a letter now and then', async () => {
    const socket = connect(port, '127.0.0.1');
    const from = performance.now();
    let open = true;
    socket.on('close', () => {
      open = false;
    });
    socket.on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX: ');
    while (open && performance.now() - from < longest) {
      if (socket.writable) socket.write('x');
      await pause(50);
    }
    expect(open).toBe(false);
  });

  test('without reading the answer', async () => {
    const from = performance.now();
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    );
    socket.on('error', () => {});
    socket.pause();
    await pause(patience * 10);
    // Only what lay in buffers comes still.
    let length = 0;
    socket.on('data', (part) => {
      length += part.length;
    });
    await new Promise<void>((resolve) => socket.on('close', () => resolve()).resume());
    expect(length).toBeLessThan(20_000_000);
    expect(performance.now() - from).toBeLessThan(longest);
  });
});

test('a window that listens to changes is not sent away', async () => {
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('GET /changes HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n\r\n'),
  );
  let open = true;
  socket.on('close', () => {
    open = false;
  });
  socket.resume();
  await pause(patience * 4);
  expect(open).toBe(true);
  socket.destroy();
});

test('three hundred connections at once leave the page there for the next who asks', async () => {
  const sockets = Array.from({ length: 300 }, () => connect(port, '127.0.0.1').on('error', () => {}));
  await pause(200);
  for (const socket of sockets) socket.write('GET / HT');
  await pause(patience * 3);
  expect(statusOf(await asked('/'))).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test('no other address of this computer has it', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const address of [...others, '127.0.0.2']) {
    const failure = await new Promise<string>((resolve) => {
      const socket = connect(port, address, () => resolve('connected'));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    });
    expect(failure).toBe('ECONNREFUSED');
  }
});
