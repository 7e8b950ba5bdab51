import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser } from './browser-page.ts';
import { fixture } from './fixture.ts';

const data = await fixture();
const machine = data.machines[0]!;
let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.open('', { javaScriptEnabled: false });
});
afterAll(() => browser.close());

describe.each(['ru', 'en'] as const)('without scripts, in %s, the page', (language) => {
  const part = (name: string) => page.locator(`.${name}[lang="${language}"]`);

  it('says what it is and is not, and that scripts do more', async () => {
    const text = await part('screen').innerText();
    for (const each of [data.title, ...data.notices]) expect(text).toContain(each[language]);
    expect(text).toContain('JavaScript');
  });

  it('shows the picture, with a name and a description', async () => {
    const svg = part('screen').locator('svg');
    const box = await svg.boundingBox();
    expect(box!.width).toBeGreaterThan(100);
    expect(await svg.locator('title').textContent()).toContain(machine.name[language]);
    const drawn = machine.views[0]!.geometry[language].states.length;
    expect(await svg.locator('[data-state]').count()).toBe(drawn);
    expect(await svg.locator('desc').textContent()).toContain(`: ${drawn},`);
  });

  it('tells every state with its text, and every transition', async () => {
    const outline = part('rest');
    const text = await outline.innerText();
    for (const { name, about } of Object.values(machine.states)) {
      expect(text).toContain(name[language]);
      expect(text).toContain(about[language]);
    }
    expect(await outline.locator('[data-transition]').count()).toBe(machine.chart.transitions.length);
  });

  it('counts', async () => {
    const numbers = await part('rest').locator('.number').allInnerTexts();
    expect(numbers).toContain(String(machine.counts.states));
    expect(numbers).toContain(String(machine.counts.configurations));
  });
});

describe('the first view', () => {
  it('gives way to the page once scripts have run', async () => {
    const live = await browser.open();
    await live.locator('statechart-review h1').waitFor();
    expect(await live.locator('.static').count()).toBe(0);
    expect(await live.locator('h1').count()).toBe(1);
  });

  it('complains of nothing, and runs nothing that texts hold', async () => {
    expect(browser.complaints).toEqual([]);
    expect(await page.title()).toBe(data.title.ru);
  });
});
