import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPage } from '../../src/review/index.ts';
import { launchBrowser } from '../browser.ts';
import { fixture } from './fixture.ts';

/** The page in a real browser, from a file, with the network off. */
export interface Opened {
  /** Opens a fresh window on the page. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any window: errors, messages on the console, requests to anything but the file. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Builds the page, writes it to a folder of its own and starts a browser. */
export async function openBrowser(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'review-page-'));
  const file = join(folder, 'page.html');
  const [browser, html] = await Promise.all([launchBrowser(), fixture().then(buildPage)]);
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const complaints: string[] = [];
  return {
    complaints,
    open: (hash = '', options = {}) => open(browser, url, hash, options, complaints),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function open(
  browser: Browser,
  url: string,
  hash: string,
  options: BrowserContextOptions,
  complaints: string[],
): Promise<Page> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url && !request.url().startsWith('data:'))
      complaints.push(request.url());
  });
  await page.goto(`${url}${hash}`);
  if (options.javaScriptEnabled !== false)
    await page.locator('statechart-review .canvas svg').waitFor({ state: 'attached' });
  return page;
}
