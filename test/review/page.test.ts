import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage, type Served, serve } from '../../src/review/index.ts';
import { packData, unpackData } from '../../src/review/packed/index.ts';
import { fixture, hostile } from './fixture.ts';

const data = await fixture();
let html = '';

beforeAll(async () => {
  html = await buildPage(data);
});

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the page', () => {
  it('is built the same twice', async () => {
    expect(await buildPage(structuredClone(data))).toBe(html);
  });

  it('allows its own script and style by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    const script = /<script>([\s\S]*)<\/script>/.exec(html)![1]!;
    const [markup] = html.split('<script');
    const styles = [...markup!.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style!);
    expect(styles).toHaveLength(2);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src '${sha256(script)}';`);
    expect(policy).toContain(`style-src ${styles.map((style) => `'${sha256(style)}'`).join(' ')};`);
    expect(markup).not.toMatch(/ style=| on\w+=/);
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  it('names no address on a network', () => {
    const addresses = html.match(/https?:\/\/[^\s"'`<)\\]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(html).not.toMatch(/<link[^>]+href="(?!data:)/);
  });

  it('needs nothing of Node, nor a library that belongs to the build', () => {
    expect(html).not.toMatch(/createRequire|fontkit|process\.env|vite-browser-external|elkjs/);
  });

  it('says what it is and is not where no script runs, in both languages', () => {
    const [before] = html.split('<script');
    for (const text of [data.title, ...data.notices]) {
      expect(before).toContain(text.ru);
      expect(before).toContain(text.en);
    }
    expect(before!.match(/<noscript>/g)).toHaveLength(2);
  });

  it('carries its data so that no text can end the script that holds it', () => {
    const json = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)![1]!;
    expect(unpackData(json)).toEqual(JSON.parse(JSON.stringify(data)));
    expect(json).toContain(JSON.stringify(hostile).replaceAll('<', '\\u003c'));
  });

  it('is small: what is not of the machines weighs less than 150 KB, compressed', () => {
    const bare = html.replace(/<div class="static">[\s\S]*?<\/template>/, '').replace(packData(data), '');
    expect(gzipSync(bare).length).toBeLessThan(150_000);
  });
});

describe('the server', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve('<!doctype html><title>Здесь</title>', { port: 0 });
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
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
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
});
