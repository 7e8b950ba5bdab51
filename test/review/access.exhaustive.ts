import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../../src/review/logic/address.ts';
import { type Opened, openBrowser } from './browser-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Opened;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const viewElement = {
  diagram: 'review-details',
  walk: 'review-walk',
  outline: 'review-outline',
  document: 'review-document',
  questions: 'review-questions',
  paths: 'review-paths',
  counts: 'review-counts',
} as const;

/** @param rules only these; all where none are named */
async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const options = { resultTypes: ['violations'], ...(rules.length > 0 && { runOnly: rules }) };
  const results = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return (results as AxeResults).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`,
  );
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
}

describe('what axe objects to', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open('#machine=hike&view=walk&lang=ru');
    await page.evaluate(axe);
  });
  afterAll(() => page.close());

  it('is not in the form with which a walk begins', async () => {
    expect(await violations(page)).toEqual([]);
    await page.locator('review-walk input[type=radio]').nth(1).check();
    await page.locator('review-walk button.main').click();
    await page.locator('[data-event="hut.asked"]').click();
    await page.locator('review-walk .refusal').first().waitFor();
  });

  const languages = ['ru', 'en'] as const;
  it.each(languages.flatMap((language) => views.map((view) => [language, view] as const)))(
    'is not there in %s, in the view «%s», in any colours',
    async (language, view) => {
      await show(page, `#machine=hike&lang=${language}&view=${view}&theme=light&state=hike.planning.hut`);
      await page.locator(viewElement[view]).waitFor();
      if (view === 'paths') {
        await page.locator('.play').first().click();
        await page.locator('.player').waitFor();
      }
      for (const details of await page.locator('details:not([open]):is(.legend, .sources, .closed)').all()) {
        await details.locator('summary').click();
      }
      expect(await violations(page)).toEqual([]);
      // Colours are the same in every language.
      for (const theme of language === 'ru' ? (['dark', 'contrast'] as const) : []) {
        await page.evaluate((next) => {
          location.hash = location.hash.replace(/theme=\w+|$/, next);
        }, `theme=${theme}`);
        await page.locator(`statechart-review[data-theme="${theme}"]`).waitFor();
        expect(await violations(page, ['color-contrast'])).toEqual([]);
      }
    },
  );
});

describe('on a narrow screen', () => {
  it.each(['ru', 'en'] as const)('no view is wider than 360 px: %s', async (language) => {
    const page = await browser.open('', { viewport: { width: 360, height: 720 }, hasTouch: true });
    for (const view of views) {
      await show(page, `#machine=hike&lang=${language}&view=${view}&state=hike.planning.hut`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, view).toBeLessThanOrEqual(360);
    }
    await page.close();
  });

  it('brings the reader to the diagram when a story is played', async () => {
    const page = await browser.open('#machine=hike&view=paths&lang=en', {
      viewport: { width: 360, height: 720 },
    });
    await page.locator('review-paths .play').first().waitFor();
    expect(await page.locator('.canvas').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show in the diagram' }).first().click();
    await page.locator('.canvas').waitFor({ state: 'visible' });
    await page.locator('.player').waitFor();
    await page.getByRole('button', { name: 'Back to: Paths' }).click();
    await page.locator('review-paths').waitFor();
    await page.close();
  });
});

describe('by touch', () => {
  it('the diagram is moved with one finger and zoomed with two', async () => {
    const page = await browser.open('#machine=lights&lang=en', {
      viewport: { width: 360, height: 720 },
      hasTouch: true,
    });
    const { x, y } = (await page.locator('.canvas').boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...points: readonly (readonly [number, number])[]
    ) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([dx, dy], id) => ({ x: x + dx, y: y + dy, id })),
      });
    const percent = async () => Number.parseInt((await page.locator('.percent').textContent()) ?? '', 10);
    const before = await percent();
    await touch('touchStart', [100, 100], [150, 150]);
    await touch('touchMove', [80, 80], [170, 170]);
    await touch('touchMove', [50, 50], [200, 200]);
    await touch('touchEnd');
    await expect.poll(percent).toBeGreaterThan(1.5 * before);
    const where = () => page.locator('.canvas svg').evaluate((svg) => getComputedStyle(svg).transform);
    const seen = await where();
    await touch('touchStart', [100, 100]);
    await touch('touchMove', [150, 120]);
    await touch('touchMove', [180, 130]);
    await touch('touchEnd');
    await expect.poll(where).not.toBe(seen);
    await page.close();
  });
});

describe('all of it', () => {
  it('went without complaint', () => {
    expect(browser.complaints).toEqual([]);
  });
});
