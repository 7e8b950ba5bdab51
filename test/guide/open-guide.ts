import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Election, president2024 } from '../../machines/index.ts';
import { demonstrationOf } from '../../src/deg/demonstration.ts';
import { buildGuidePage } from '../../src/guide/page.ts';
import { launchBrowser } from '../browser.ts';

export const demonstration = demonstrationOf(president2024);

/** The guide's page in a real browser, from a file, with the network off. */
export interface OpenedGuide {
  readonly html: string;
  /** A fresh window that shares nothing with the others. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** One more window beside another, as a tab. */
  openBeside(context: BrowserContext): Promise<Page>;
  /** What went wrong in any window: errors, messages on the console, requests to anything but the file. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Builds the page, writes it to a folder of its own and starts a browser.
 * @param real an election to show on the real date; the one of March 2024 at its demonstration date unless given
 */
export async function openGuide(real?: Election): Promise<OpenedGuide> {
  const page = real ? buildGuidePage(real, null) : buildGuidePage(president2024, demonstration);
  const folder = mkdtempSync(join(tmpdir(), 'guide-page-'));
  const file = join(folder, 'guide.html');
  const [browser, html] = await Promise.all([launchBrowser(), page]);
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const complaints: string[] = [];
  const openBeside = async (context: BrowserContext) => {
    const opened = await context.newPage();
    opened.setDefaultTimeout(10_000);
    opened.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('request', (request) => {
      if (request.url() !== url && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
    });
    await opened.goto(url);
    return opened;
  };
  return {
    html,
    complaints,
    openBeside,
    open: async (options) =>
      openBeside(await browser.newContext({ offline: true, timezoneId: 'Europe/Berlin', ...options })),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
