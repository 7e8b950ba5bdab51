import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../../../src/page/bundle.ts';
import type { Job, Report } from './job.ts';

/** The zone that the visitor's device is in. */
export const OWN_ZONE = 'Europe/Berlin';

const address = 'http://guide.test/';

/** A page that trees can be walked on. */
export interface DrivenPage {
  walk(job: Job): Promise<Report>;
  close(): Promise<void>;
}

let walker: Promise<string> | undefined;

/**
 * Opens a page of the guide and brings the program that presses its controls. Nothing but the page's own document is ever
 * loaded.
 * @param html of a page that defines `<deg-guide>`
 */
export async function openDriven(browser: Browser, html: string): Promise<DrivenPage> {
  walker ??= bundle(fileURLToPath(new URL('./in-page.ts', import.meta.url)));
  const context = await browser.newContext({ timezoneId: OWN_ZONE, locale: 'ru' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('deg-guide') !== undefined);
  await page.evaluate(() => document.querySelector('deg-guide')?.remove());
  await page.evaluate(await walker);
  return {
    walk: async (job) => {
      const report = await inPage(page, job);
      if (faults.length > 0) throw new Error(`The page threw: ${faults.join('; ')}`);
      return report;
    },
    close: () => context.close(),
  };
}

function inPage(page: Page, job: Job): Promise<Report> {
  return page.evaluate((given) => globalThis.walkGuide(given), job);
}
