import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser } from './browser-page.ts';

let browser: Opened;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.open('#machine=hike&view=walk&lang=en');
});
afterAll(() => browser.close());

/** Goes to another address of the page without loading it again. */
async function show(hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForFunction((next) => location.hash === next, hash);
}

const text = async (selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
const address = () => new URLSearchParams(new URL(page.url()).hash.slice(1));
const numbers = (column: number) =>
  page
    .locator(`review-all-paths .tally tbody td:nth-of-type(${column})`)
    .allTextContents()
    .then((cells) => cells.map(Number));

describe('a walk in a browser', () => {
  it('moves its date along the time line by keys, and says the date in words', async () => {
    await page.getByRole('button', { name: 'Begin' }).click();
    const slider = page.getByRole('slider', { name: 'Date on the time line' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('2 May 2001 at 12:00');
    await slider.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('3 May 2001 at 12:00');
    await slider.press('PageDown');
    expect(await text('.clock .moment')).toContain('26 April 2001 at 12:00');
    expect(await page.locator('.story li').count()).toBe(0);
    await slider.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toBe('31 December 2001 at 00:00');
    await page.locator('review-walk .ending', { hasText: 'missed' }).waitFor();
    await page.getByRole('button', { name: 'Start again' }).click();
  });

  it('draws moments and steps where they lie on the line', async () => {
    const slider = (await page.locator('.timeline input').boundingBox())!;
    const first = (await page.locator('.marks span').first().boundingBox())!;
    // The thumb is 24 px wide and goes from edge to edge; the season opens 30 of 274 days after the beginning.
    expect(first.x + first.width / 2).toBeCloseTo(slider.x + 12 + ((slider.width - 24) * 30) / 274, 0);
    expect(await page.locator('.taken span').count()).toBe(1);
  });

  it('goes to a moment of the calendar that is picked from the list', async () => {
    await page.getByRole('button', { name: /^Go to the moment “season.closed”/ }).click();
    await page.locator('review-walk .ending', { hasText: 'missed' }).waitFor();
    expect(await page.locator('.moments li').allTextContents()).toEqual([
      expect.stringContaining('has come'),
      expect.stringContaining('has come'),
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  it('comes back from its address with all its steps, each of which can be undone', async () => {
    await page.locator('[data-event="boots.washed"]').click();
    await page.getByRole('button', { name: '+ 1 day' }).click();
    await page.locator('[data-event="hut.asked"]').click();
    const log = await text('review-walk .story');
    await page.reload();
    await page.locator('review-walk .story').waitFor();
    expect(await text('review-walk .story')).toBe(log);
    const undo = page.getByRole('button', { name: 'Undo' });
    for (let i = 0; i < 3; i++) await undo.click();
    expect(await undo.isDisabled()).toBe(true);
    expect(
      await page.evaluate(() => document.querySelector('statechart-review')?.shadowRoot?.activeElement?.id),
    ).toBe('walk-now');
    expect(await page.locator('review-walk .story li').count()).toBe(1);
  });

  it('tells beforehand for which reasons an attempt will be refused', async () => {
    await show('#machine=hike&lang=en&view=walk&walk=2.0');
    await page.locator('.reasons-ahead summary').click();
    expect(await page.locator('.reasons-ahead li').allTextContents()).toEqual([
      'Who is given a hut?',
      'Nobody walks in wet boots.',
    ]);
  });
});

describe('the paths in a browser', () => {
  it('begin with the suite, and the other parts are a key away', async () => {
    await show('#machine=hike&lang=en&view=paths');
    expect(await text('review-paths h2')).toBe('The set of stories');
    for (const name of ['Shortest path', 'All paths', 'What no path reaches', 'Tests']) {
      await page.getByRole('button', { name, exact: true }).press('Enter');
      const focused = await page.evaluate(
        () => document.querySelector('statechart-review')?.shadowRoot?.activeElement?.tagName,
      );
      expect(focused, name).toBe('H2');
    }
  });

  it('lead the shortest way to what is chosen, and every step is a link that outlives a reload', async () => {
    await page.getByLabel('Where to').selectOption('refusal S-3');
    const story = page.locator('review-shortest .story-card');
    expect(await story.locator('summary').textContent()).toContain(
      'Shortest path: S-3. Nobody walks in wet boots.',
    );
    expect(await story.locator('.steps > li').count()).toBe(1);
    const link = story.getByRole('link', { name: 'Step 1: show in the diagram' });
    const href = (await link.getAttribute('href'))!;
    await link.press('Enter');
    await page.locator('.player .line', { hasText: 'It happened: hut.asked.' }).waitFor();
    expect([address().get('story'), address().get('step')]).toEqual([
      new URLSearchParams(href.slice(1)).get('story'),
      '1',
    ]);
    await page.reload();
    await page.locator('.player .line', { hasText: 'It happened: hut.asked.' }).waitFor();
  });

  it('of the suite keep their number when they come from a link', async () => {
    const href = (await page
      .locator('.suite .story-card')
      .nth(1)
      .locator('.step-link')
      .first()
      .getAttribute('href'))!;
    await show(href);
    await page.locator('.player', { hasText: 'Playing: Story 2' }).waitFor();
    await page.getByRole('button', { name: 'End playing' }).click();
  });

  it('are listed, and the numbers add up whatever conditions are set', async () => {
    const found = page.locator('.found', { hasText: 'Done' });
    const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
    await page.getByRole('button', { name: 'List the paths' }).click();
    await found.waitFor();
    const all = await numbers(1);
    expect(await found.textContent()).toContain(
      `match: ${sum(all)} of ${sum(all)} walked. All paths from all beginnings were walked: ${sum(all)}.`,
    );
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption('walking');
    await page.locator('.found', { hasText: 'Done' }).waitFor();
    expect(await numbers(2)).toEqual(all);
    expect(await numbers(1)).toEqual([all[0], 0]);
    expect(await page.locator('review-all-paths .tally tfoot .count').allTextContents()).toEqual([
      String(all[0]),
      String(sum(all)),
    ]);
    await page.getByLabel('Member of the club').selectOption('yes');
    await found.waitFor();
    expect(sum(await numbers(2))).toBeLessThan(sum(all));
    expect(await text('review-all-paths')).toContain('Beginnings with these answers: 1 of 3.');
    await page.locator('review-all-paths .story-card summary').first().click();
    expect(await text('review-all-paths .story-card .ending')).toContain('walking');
    await page.getByRole('button', { name: 'Remove the conditions' }).click();
    await found.waitFor();
    expect(await numbers(1)).toEqual(all);
  });

  it('are shown a page at a time', async () => {
    const shown = page.locator('review-all-paths .story-card');
    const total = (await numbers(1)).reduce((sum, each) => sum + each, 0);
    expect(await shown.count()).toBe(20);
    expect(
      await page.locator('review-all-paths').getByRole('button', { name: 'Previous' }).isDisabled(),
    ).toBe(true);
    const last = Math.ceil(total / 20);
    await page.getByLabel('Page', { exact: false }).last().fill('999');
    await page.keyboard.press('Enter');
    expect(await shown.last().locator('summary').textContent()).toContain(`Path ${total}.`);
    expect(await shown.count()).toBe(total - 20 * (last - 1));
  });

  it('leave nothing out here, and the tests that failed come first', async () => {
    expect(await text('section[aria-labelledby="paths-reach"]')).toContain(
      'Everything can be reached: 16 states',
    );
    const run = page.locator('section[aria-labelledby="paths-tests"]');
    expect(await run.textContent()).toContain('Failed: 1 of 5.');
    expect(await run.locator('tbody th').allTextContents()).toEqual(['boots.test.ts', 'hut.test.ts']);
    expect(await run.textContent()).toContain('Sources that at least one test names: 1 of 3.');
  });

  it('add up by outcome to the number of paths among the numbers', async () => {
    await show('#machine=hike&lang=en&view=counts');
    const classes = page.locator('.numbers > div', { has: page.getByText('Paths', { exact: true }) });
    expect(await page.locator('.tally tfoot .count').textContent()).toBe(
      await classes.locator('.number').textContent(),
    );
  });

  it('and walks had nothing to complain of', () => {
    expect(browser.complaints).toEqual([]);
  });
});
