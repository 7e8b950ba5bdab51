import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewData, ReviewSource } from '../../src/review/data.ts';
import { type Opened, openBrowser } from './browser-page.ts';
import { fixture } from './fixture.ts';

// Outline, document and questions, as a reader uses them: one window for all, by mouse and by keyboard.

const both = (ru: string, en: string) => ({ ru, en });
const own: Pick<ReviewSource, 'names' | 'tests' | 'kind'> = { names: [], tests: [], kind: both('', '') };

/** The fixture and a few sources more: a passage around another one, which nothing rests on, and an idle decision. */
async function data(): Promise<ReviewData> {
  const base = await fixture();
  const sentence = 'Летом горы открыты.';
  return {
    ...base,
    sources: {
      ...base.sources,
      'S-4': {
        ...own,
        sort: 'quote',
        text: both(sentence, 'In summer the mountains are open.'),
        quote: { words: sentence, line: 7, sentence, language: 'ru' },
      },
      'S-5': {
        ...own,
        sort: 'decision',
        text: both('Что зимой?', 'What of winter?'),
        answer: both('Ничего.', 'Nothing.'),
      },
    },
  };
}

let browser: Opened;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser(data());
  page = await browser.open();
});
afterAll(() => browser.close());

async function show(hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.locator('.panel').waitFor();
}

const text = async (selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
const hash = () => new URLSearchParams(new URL(page.url()).hash.slice(1));

/** The text of what has the focus. */
const focused = () =>
  page.evaluate(() => {
    const element = document.querySelector('statechart-review')?.shadowRoot?.activeElement;
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

describe('The outline', () => {
  it('opens and closes by keyboard, one state or all', async () => {
    await show('#machine=hike&lang=en&view=outline');
    const visible = () => page.locator('.outline-tree summary:visible').count();
    expect(await visible()).toBe(4);
    await page.locator('[data-state="hike.planning"] > details > summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(visible).toBe(7);
    await page.getByRole('button', { name: 'Open all' }).press('Enter');
    await expect.poll(visible).toBe(16);
    await page.getByRole('button', { name: 'Close all' }).press('Enter');
    await expect.poll(visible).toBe(1);
  });

  it('opens what the address picks, and marks it', async () => {
    await show('#machine=hike&lang=en&view=outline&state=hike.planning.hut.asked');
    const marked = page.locator('.outline-tree [aria-current="true"]');
    await expect.poll(() => marked.isVisible()).toBe(true);
    expect(await text('.outline-tree [aria-current="true"]')).toBe('asked a simple state');
    await show('#machine=hike&lang=en&view=outline&transition=hike.planning.boots.wet%2Fboots.dried%2F0');
    await page.locator('[data-transition="hike.planning.boots.wet/boots.dried/0"][aria-current]').waitFor();
    expect(await marked.count()).toBe(1);
  });

  it('leads from a name of a state to the state, by keyboard', async () => {
    await page.locator('[data-transition$="boots.dried/0"] [data-to] button').press('Enter');
    await expect.poll(focused).toBe('worn a simple state');
    expect(hash().get('state')).toBe('hike.planning.boots.worn');
    expect(hash().get('view')).toBe('outline');
  });

  it('leads from a transition and from a source to where they are explained, and back to what was open', async () => {
    await show('#machine=hike&lang=en&view=outline&state=hike.planning.hut.free');
    await page.locator('[data-transition$="hut.free/hut.asked/0"] [data-fact="trigger"] button').click();
    await page.locator('review-details h2', { hasText: 'hut.asked now' }).waitFor();
    await page.getByRole('button', { name: 'Back to: List' }).click();
    await page.locator('[data-transition$="hut.free/hut.asked/1"] button', { hasText: 'S-3' }).click();
    await page.locator('review-questions [aria-current="true"]', { hasText: 'S-3' }).waitFor();
  });
});

describe('The document', () => {
  it('counts its passages, and tells those that no diagram has by word', async () => {
    await show('#machine=lights&lang=ru&view=document');
    expect(await text('.document-counts')).toBe(
      'Отрывков в тексте: 2 Отражены в схемах: 1 Названы в тестах: 1',
    );
    expect(
      await page
        .locator('.document-lines > li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('value'))),
    ).toEqual(['1', '3', '7']);
    expect(await text('.document-lines > li:last-child')).toBe(
      'S-4 нет в схемахЛетом S-1 · S-2горы открыты.',
    );
    expect(await page.locator('.passage.missing').allTextContents()).toEqual(['Летом ', '.']);
    await page.getByRole('radio', { name: 'Только с отрывками, которых нет в схемах (1)' }).check();
    await expect.poll(() => page.locator('.document-lines > li').count()).toBe(1);
  });

  it('opens by keyboard what rests on a passage: here, elsewhere, and in tests', async () => {
    await page.getByRole('button', { name: 'S-1' }).press('Enter');
    await page.locator('.explained').waitFor();
    expect(hash().get('source')).toBe('S-1');
    const explained = await text('.explained');
    expect(explained).toContain('Основано на этом в схеме ««lights»» «red» Состояние');
    expect(explained).toContain('Основано на этом в других схемах «hike»');
    expect(explained).toContain('hut.test.ts: opens in summer (S-1)');
    expect(explained).toContain('S-2');
    expect(await page.locator('.document-lines [aria-current="true"]').getAttribute('aria-expanded')).toBe(
      'true',
    );
    await page.getByRole('button', { name: 'S-1' }).press('Enter');
    await page.locator('.explained').waitFor({ state: 'detached' });
  });

  it('says of a passage that nothing rests on it, and picks the innermost one by mouse', async () => {
    await page.locator('.passage', { hasText: 'Летом' }).click();
    expect(await text('.explained .unsourced')).toContain('На этом ничего не основано');
    await page.locator('.passage', { hasText: 'горы открыты' }).click();
    await expect.poll(() => hash().get('source')).toBe('S-1');
  });

  it('stands in its own language on an English page, with a translation under the line', async () => {
    await show('#machine=lights&lang=en&view=document&source=S-1');
    await page.locator('.translation').first().waitFor();
    expect(await page.locator('.document-lines > li:last-child > .translation').allTextContents()).toEqual([
      'S-4 In summer the mountains are open.',
      'S-1 Mountains are open in summer.',
    ]);
    expect(await page.locator('.document-lines p[lang]').first().getAttribute('lang')).toBe('ru');
  });

  it('is where the source of a state leads, to the passage itself', async () => {
    await show('#machine=lights&lang=en&view=diagram&state=lights.red');
    await page.locator('.sources button', { hasText: 'S-1' }).press('Enter');
    await expect.poll(focused).toBe('S-1 · S-2');
    expect(hash().get('view')).toBe('document');
  });
});

describe('The questions', () => {
  it('are gone through one by one by keyboard, decisions first, then facts', async () => {
    await show('#machine=hike&lang=en&view=questions');
    const next = page.getByRole('button', { name: 'Next' });
    await next.press('Enter');
    await expect.poll(focused).toBe('S-2 Who is given a hut?');
    await next.press('Enter');
    await expect.poll(focused).toBe('S-5 What of winter?');
    await next.press('Enter');
    await expect.poll(focused).toBe('S-3 Nobody walks in wet boots.');
    expect(await next.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Previous' }).press('Enter');
    await expect.poll(focused).toBe('S-5 What of winter?');
    expect(hash().get('source')).toBe('S-5');
  });

  it('give a decision with what it speaks of and what hangs on it, or say that nothing does', async () => {
    const entry = async (id: string) => {
      const found = page.locator('.question', { has: page.locator('.question-id', { hasText: id }) });
      return ((await found.textContent()) ?? '').replace(/\s+/g, ' ');
    };
    expect(await entry('S-2')).toMatch(/Decided: A member of the club may ask for a hut\./);
    expect(await entry('S-2')).toContain('Летом горы открыты. line 7');
    expect(await entry('S-2')).toContain('hut.asked now');
    expect(await entry('S-2')).toContain('Resting on it in other diagrams lights');
    expect(await entry('S-5')).toContain('Nothing rests on it');
    expect(await entry('S-3')).toContain('Where it was found: A handbook How sure it is: high');
  });

  it('are found by text, and again all there when another one is picked', async () => {
    await page.getByLabel('Find a question or a fact').fill('boots');
    await expect.poll(() => page.locator('.question').count()).toBe(1);
    expect(await text('review-questions [aria-live]')).toBe('Shown: 1 of 3.');
    await show('#machine=hike&lang=en&view=questions&source=S-2');
    await expect.poll(() => page.locator('.question').count()).toBe(3);
  });

  it('have a table of contents with an address for each', async () => {
    await page.locator('.contents summary').click();
    const link = page.locator('.contents a', { hasText: 'What of winter?' });
    expect(await link.getAttribute('href')).toBe('#machine=hike&lang=en&view=questions&source=S-5');
    await link.press('Enter');
    await expect.poll(focused).toBe('S-5 What of winter?');
  });
});

describe('All of it', () => {
  it('went without complaint', () => {
    expect(browser.complaints).toEqual([]);
  });
});
