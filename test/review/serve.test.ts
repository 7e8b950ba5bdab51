import { request } from 'node:http';
import { connect } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyFor } from '../../src/page/policy.ts';
import { type Served, serve } from '../../src/review/index.ts';
import { launchBrowser } from '../browser.ts';

const pageOf = (title: string) =>
  `<!doctype html><html lang="ru"><head><meta http-equiv="Content-Security-Policy" content="${policyFor(['own'], ['own'])}">` +
  `<title>${title}</title></head><body></body></html>`;

describe('the server', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(pageOf('Здесь'), { port: 0 });
  });
  afterAll(() => served.close());

  const ask = (path: string, options: { readonly method?: string; readonly host?: string } = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const { method = 'GET', host } = options;
      const { hostname, port } = new URL(served.url);
      const headers = { host: host ?? `${hostname}:${port}` };
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      sent.on('error', reject).end();
    });

  it('serves the page at / with careful headers', async () => {
    const { status, headers, body } = await ask('/?any#thing');
    expect(status).toBe(200);
    expect(body).toContain('Здесь');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src .*connect-src 'self'; frame-ancestors 'none'$/,
    );
    expect(body).toContain(policy.replace(/; frame-ancestors.*/, ''));
  });

  it('answers HEAD without a body, other methods and other paths not at all', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/../package.json')).toMatchObject({ status: 404 });
    expect(await ask('//example.org/')).toMatchObject({ status: 404 });
    expect(await ask('//')).toMatchObject({ status: 404 });
  });

  it('is not there for a name from outside that was made to point here', async () => {
    expect(await ask('/', { host: 'example.org' })).toMatchObject({ status: 421 });
    expect(await ask('/', { host: `localhost:${new URL(served.url).port}` })).toMatchObject({ status: 200 });
  });

  it('listens on this computer only, and takes a free port where the wanted one is in use', async () => {
    const { hostname, port } = new URL(served.url);
    const second = await serve('<!doctype html>', { port: Number(port) });
    expect(hostname).toBe('127.0.0.1');
    expect(new URL(second.url).port).not.toBe(port);
    await second.close();
  });

  it('ends a request that does not end by itself', async () => {
    const { hostname, port } = new URL(served.url);
    const huge = await new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(`GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}`),
      );
      socket.once('data', (data) => {
        resolve(String(data).split('\r\n')[0]);
        socket.destroy();
      });
    });
    expect(huge).toContain('431');
  });
});

describe('a window that is open', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(pageOf('one'), { port: 0 }), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('loads the page again when there is another, and says when there should be and is not', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(served.url);
    served.tell({ ru: 'Не удалось: <b>скобка</b>', en: 'It failed' });
    await page.getByText('Не удалось: <b>скобка</b>').waitFor();
    served.tell(null);
    await page.getByText('Не удалось').waitFor({ state: 'detached' });
    served.show(pageOf('two'));
    await page.waitForFunction(() => document.title === 'two');
    expect(complaints).toEqual([]);
  });
});
