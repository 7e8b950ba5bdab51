import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/review/index.ts';
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
    const script = /<script type="module">([\s\S]*)<\/script>/.exec(html)![1]!;
    const [markup] = html.split('<script');
    const styles = [...markup!.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style!);
    expect(styles).toHaveLength(2);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src '${sha256(script)}';`);
    expect(policy).toContain(`style-src ${styles.map((style) => `'${sha256(style)}'`).join(' ')};`);
    expect(markup).not.toMatch(/ style=| on\w+=/);
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  it('has no channel to a server, as the served page has', () => {
    expect(html).not.toMatch(/EventSource|connect-src/);
  });

  it('speaks first in the language that its data name', async () => {
    const english = await buildPage({ ...data, language: 'en' });
    const order = (page: string) =>
      [...page.matchAll(/class="screen" lang="(\w\w)"/g)].map(([, each]) => each);
    expect(english).toContain(`<html lang="en">`);
    expect(english).toContain(`<title>${data.title.en}</title>`);
    expect([order(html), order(english)]).toEqual([
      ['ru', 'en'],
      ['en', 'ru'],
    ]);
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
