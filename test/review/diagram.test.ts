import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser } from './browser-page.ts';
import { fixture } from './fixture.ts';

const hut = 'hike.planning.hut';

let browser: Opened;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.open('#machine=hike&lang=en');
});
afterAll(() => browser.close());

/** The address's part of this name, once the page has drawn what it says. */
const part = (name: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name);
const heading = (name: string) => page.locator('review-details h2', { hasText: name });
const box = (id: string) => page.locator(`.canvas [data-state="${id}"]`);
const classOf = (selector: string) => page.locator(`.canvas ${selector}`).getAttribute('class');
const focusedState = () =>
  page.evaluate(() =>
    document.querySelector('statechart-review')!.shadowRoot!.activeElement!.getAttribute('data-state'),
  );

async function go(hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, `#machine=hike&lang=en&${hash}`);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
}

describe('the first screen', () => {
  it('tells the way in stages: where one may fall out, and from where there is no way back', async () => {
    const cards = page.locator('.stage-card');
    expect(await cards.locator('h2').allInnerTexts()).toEqual(['1\nSeason', '2\nHut']);
    expect(await cards.nth(0).locator('.fallouts li').allInnerTexts()).toEqual(['missed']);
    expect(await cards.nth(1).locator('.fallouts').count()).toBe(0);
    expect(await cards.nth(1).locator('.no-return').innerText()).toContain(
      'Who has left does not turn back.',
    );
  });

  it('leaves the tabs their room in a low window', async () => {
    const before = page.viewportSize()!;
    await page.setViewportSize({ width: 1000, height: 560 });
    expect((await page.locator('.tabs').boundingBox())!.height).toBeGreaterThan(24);
    await page.setViewportSize(before);
  });

  it('leads from a stage to the picture that shows its inside, where the stages are out of the way', async () => {
    await page.getByRole('button', { name: 'Hut', exact: true }).click();
    await heading('hut').waitFor();
    expect(part('picture')).toBe(`unfolded:${hut}`);
    expect(await box(`${hut}.free`).count()).toBe(1);
    expect(await page.locator('.stage-cards').count()).toBe(0);
  });

  it('leads from an outcome to its box', async () => {
    await go('view=diagram');
    await page.getByRole('button', { name: 'missed', exact: true }).click();
    await heading('missed').waitFor();
    expect(await classOf('[data-state="missed"]')).toContain('is-picked');
    expect(part('picture')).toBeNull();
  });
});

describe('the diagram', () => {
  it('unfolds a state in place by a double click, and folds it again by a button', async () => {
    await go('view=diagram');
    await page.getByRole('button', { name: 'Whole diagram' }).click();
    await box(hut).dblclick();
    await box(`${hut}.free`).waitFor();
    expect(part('picture')).toBe(`unfolded:${hut}`);
    await page.getByRole('button', { name: 'Fold in the diagram' }).click();
    await box(`${hut}.free`).waitFor({ state: 'detached' });
  });

  it('unfolds and folds by keys, and the focus stays on the state', async () => {
    await go('view=diagram');
    await box(hut).focus();
    expect(await box(hut).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Space');
    await box(`${hut}.free`).waitFor();
    expect(await box(hut).getAttribute('aria-expanded')).toBe('true');
    expect(await focusedState()).toBe(hut);
    await page.keyboard.press('-');
    await box(`${hut}.free`).waitFor({ state: 'detached' });
    expect(await focusedState()).toBe(hut);
  });

  it('leads from a box for what lies elsewhere to the picture where it is', async () => {
    await go(`view=diagram&picture=alone:${hut}`);
    await box('outside to walking').click();
    await heading('walking').waitFor();
    expect(part('picture')).toBe('overview');
  });

  it('offers every picture by name', async () => {
    const choice = page.getByRole('combobox', { name: 'Picture' });
    expect(await choice.locator('option').allInnerTexts()).toEqual([
      'Overview: stages folded',
      'Unfolded: hut',
      'Everything unfolded',
      'hut',
    ]);
    await choice.selectOption('whole');
    await box(`${hut}.refused`).waitFor();
  });

  it('marks what rests on a source that is picked, and says so', async () => {
    await go('view=document&picture=whole&source=S-1');
    const { chart } = (await fixture()).machines[0]!;
    const resting = [...chart.states, ...chart.transitions].filter(({ sources }) => sources.includes('S-1'));
    expect(resting.length).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.canvas .is-resting').count()).toBe(resting.length);
    expect(await page.locator('.canvas .is-resting').first().getAttribute('aria-label')).toContain(
      'rests on the source that is picked',
    );
  });

  it('marks the ways into what is picked and out of it by lines of their own, and says so', async () => {
    await go(`view=diagram&picture=whole&state=${hut}.asked`);
    const entering = `[data-transition="${hut}.free/hut.asked/0"]`;
    const leaving = `[data-transition="${hut}.asked/hut.granted/0"]`;
    expect(await classOf(entering)).toContain('is-in');
    expect(await classOf(leaving)).toContain('is-out');
    const dashes = (arrow: string) =>
      page.locator(`.canvas ${arrow} .hit`).evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(await dashes(entering)).not.toBe(await dashes(leaving));
    expect(await page.locator(`.canvas ${leaving}`).getAttribute('aria-label')).toContain(
      'leads out of what is picked',
    );
    expect(await page.locator('review-details li').allInnerTexts()).toHaveLength(2);
  });

  it('writes beside what has no source that it has none, when it is asked to', async () => {
    const written = page.locator('.canvas .unsourced:visible');
    expect(await written.count()).toBe(0);
    // Of 16 states only «walking» names a source, and of 9 transitions three do.
    await page.getByRole('checkbox', { name: 'Without a source (21)' }).check();
    expect(await written.count()).toBe(21);
    await go('view=diagram');
    // The folded hut stands for itself and four states inside.
    expect(await box(hut).locator('.unsourced').innerHTML()).toBe('? no source: 5');
  });

  it('shows where a walk is by the folded state in which it is', async () => {
    await go('view=walk');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.canvas .is-here').first().waitFor();
    expect(await classOf(`[data-state="${hut}"]`)).toContain('is-here');
  });

  it('has a map when not all of it is seen, on which a click moves the picture', async () => {
    await go('view=diagram&picture=whole');
    const map = page.locator('.minimap');
    await page.locator('.canvas').focus();
    await page.keyboard.press('0');
    await map.waitFor({ state: 'hidden' });
    for (let i = 0; i < 6; i++) await page.keyboard.press('+');
    await map.waitFor({ state: 'visible' });
    const seen = () => page.locator('.map-seen').getAttribute('x');
    const before = await seen();
    await map.click({ position: { x: 12, y: 12 } });
    await expect.poll(seen).not.toBe(before);
  });
});

describe('the search', () => {
  it('is reached by a key, goes through results by arrows, and leads to what is picked', async () => {
    await go('view=counts');
    await page.locator('#panel').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('granted');
    const field = page.getByRole('combobox', { name: 'Search' });
    expect(await page.getByRole('option').first().innerText()).toContain('granted');
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).innerText()).toContain('hut.granted now');
    await page.keyboard.press('Enter');
    await heading('hut.granted now').waitFor();
    expect(part('view')).toBe('diagram');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
  });

  it('says that nothing was found, and is emptied by Escape', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('zzz');
    await page.locator('.found-list', { hasText: 'Nothing was found.' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('');
  });
});

describe('the header', () => {
  it('changes the colours, and keeps the choice in the address', async () => {
    const paper = () =>
      page.evaluate(() =>
        getComputedStyle(document.querySelector('statechart-review')!).getPropertyValue('--paper'),
      );
    const light = await paper();
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await expect.poll(paper).not.toBe(light);
    expect(part('theme')).toBe('dark');
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toBe(light);
    await page.emulateMedia({ media: 'screen' });
  });

  it('copies the link, or offers it where the browser does not let it', async () => {
    const clipboard = (works: boolean) =>
      page.evaluate((allowed) => {
        const writeText = async (text: string) => {
          if (!allowed) throw new Error('not allowed');
          document.title = text;
        };
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      }, works);
    await clipboard(true);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.locator('review-copy-link', { hasText: 'The link is copied.' }).waitFor();
    expect(await page.title()).toBe(page.url());
    await clipboard(false);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    const field = page.getByRole('textbox', { name: 'Link to what is shown' });
    expect(await field.inputValue()).toBe(page.url());
    const selected = await field.evaluate((input: HTMLInputElement) => [
      input.selectionStart,
      input.selectionEnd,
    ]);
    expect(selected).toEqual([0, page.url().length]);
  });
});

it('all of it went without complaint', () => {
  expect(browser.complaints).toEqual([]);
});
