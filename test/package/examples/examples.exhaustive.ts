import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../browser.ts';
import { wrongTypesIn } from '../compile.ts';
import { installed, run, type Served, servedByProgram, servedPage } from './example.ts';
import { begin, play } from './play.ts';
import { scenarios } from './scenarios.ts';

interface Example {
  readonly name: string;
  readonly folder: string;
  /** The scripts of its package.json that build it. */
  readonly builds: readonly string[];
  readonly serve: (folder: string) => Promise<Served>;
}

const react = installed('react');
const onServer: Example = {
  name: 'React rendered on the server',
  folder: react,
  builds: ['build', 'build:server'],
  serve: servedByProgram,
};
const examples: readonly Example[] = [
  { name: 'a plain page', folder: installed('plain'), builds: ['build'], serve: servedPage },
  { name: 'React', folder: react, builds: ['build'], serve: servedPage },
  onServer,
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

for (const example of examples) {
  describe(example.name, () => {
    const served = servedDuringTests(example);

    for (const scenario of scenarios) {
      test(scenario.name, () =>
        visiting(async (context) => {
          const { page, said } = await opened(context, served());
          await play(page, scenario);
          expect(said).toEqual([]);
        }),
      );
    }

    if (example !== onServer) return;

    test('a step from an old situation, in another tab, is not taken: the tab begins again from the new one', () =>
      visiting(async (context) => {
        const { page: first } = await opened(context, served());
        await begin(first, 'Москва', { route: 'moscow', adult: true });
        const status = (page: Page, key: string) =>
          page.locator(`li[data-event="${key}"]`).getAttribute('data-status');
        await expect.poll(() => status(first, 'fullName.given')).toBe('available');
        const { page: second } = await opened(context, served());
        await first.click('li[data-event="fullName.given"] button');
        await first.waitForLoadState('networkidle');
        expect(await status(second, 'fullName.given')).toBe('available');
        await second.click('li[data-event="email.given"] button');
        await expect.poll(() => status(second, 'fullName.given')).toBe('closed');
        expect(await status(second, 'email.given')).toBe('available');
      }));
  });
}

test('the React example is sound TypeScript', () => {
  expect(wrongTypesIn(react)).toBe('');
});

/** Builds and serves an example while the tests beside it run. */
function servedDuringTests({ folder, builds, serve }: Example): () => Served {
  let served: Served;
  beforeAll(async () => {
    for (const script of builds) run(folder, script);
    served = await serve(folder);
  });
  afterAll(() => served.close());
  return () => served;
}

/** Gives a visitor far away from every region a browser of their own. */
async function visiting(visit: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Pacific/Apia' });
  try {
    await visit(context);
  } finally {
    await context.close();
  }
}

/** A new tab with the page, and every error and warning that the page will say. */
async function opened(context: BrowserContext, { url }: Served): Promise<{ page: Page; said: string[] }> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(url);
  return { page, said };
}
