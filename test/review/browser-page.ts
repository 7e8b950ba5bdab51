import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildPage, type ReviewData } from '../../src/review/index.ts';
import { launchBrowser } from '../browser.ts';
import { ready } from '../page-ready.ts';
import { fixture } from './fixture.ts';

/** The page in a real browser, from a file, with the network off. */
export interface Opened {
  /** Opens a fresh window on the page. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any window: errors, messages on the console, requests to anything but the file. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const pages = new WeakMap<ReviewData, Promise<string>>();

/** Built once for all tests that show the same. */
function pageOf(data: ReviewData): Promise<string> {
  const page = pages.get(data) ?? buildPage(data);
  pages.set(data, page);
  return page;
}

/** Builds the page, of the fixture unless other data is given, writes it to a folder of its own and starts a browser. */
export async function openBrowser(data: Promise<ReviewData> = fixture()): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'review-page-'));
  const file = join(folder, 'page.html');
  const [browser, html] = await Promise.all([launchBrowser(), data.then(pageOf)]);
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const complaints: string[] = [];
  const common = await browser.newContext({ offline: true });
  return {
    complaints,
    open: async (hash = '', options) => {
      const context =
        options === undefined ? common : await browser.newContext({ offline: true, ...options });
      return open(await context.newPage(), `${url}${hash}`, complaints, options?.javaScriptEnabled ?? true);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function open(page: Page, url: string, complaints: string[], scripts: boolean): Promise<Page> {
  const [file] = url.split('#');
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const [wanted = ''] = request.url().split('#');
    if (wanted !== file && !wanted.startsWith('data:')) complaints.push(wanted);
  });
  await page.goto(url);
  if (scripts) await ready(page);
  return page;
}
