import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser } from './browser-page.ts';

let browser: Opened;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until what has the focus answers to a selector. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    const there = await page.evaluate((wanted) => {
      const focused = document.querySelector('statechart-review')?.shadowRoot?.activeElement;
      return focused?.matches(wanted) ?? false;
    }, selector);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}.`);
}

const text = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();

describe('the page in a browser', () => {
  it('shows title, notices and diagram, and speaks Russian first', async () => {
    const page = await browser.open();
    expect(await text(page, 'h1')).toBe('Учебные машины');
    expect(await text(page, '.notices')).toBe('Это не служба спасения.');
    expect(await page.locator('.canvas [data-state]').count()).toBe(12);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'ru',
      'Учебные машины',
    ]);
    await page.close();
  });

  it('changes its language, and keeps language, machine, view and what is picked in its address', async () => {
    const page = await browser.open();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'en',
      'Machines for study',
    ]);
    await page.getByRole('combobox', { name: 'What is shown' }).selectOption('lights');
    await page.locator('.canvas [data-state="lights.green"]').click();
    await page.locator('review-details h2', { hasText: 'green' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#machine=lights&lang=en&view=diagram&state=lights.green');
    await page.reload();
    await page.locator('review-details h2', { hasText: 'green' }).waitFor();
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await page.goBack();
    await page.locator('review-details h2', { hasText: 'green' }).waitFor();
    await page.close();
  });

  it('explains a state and a transition, with their sources or the lack of them', async () => {
    const page = await browser.open('#machine=lights&lang=ru&state=lights.red');
    expect(await text(page, '.sources mark')).toBe('горы открыты');
    expect(await text(page, '.sources blockquote')).toContain('строка 7');
    await page.locator('.canvas [data-transition="lights.green/button.pressed/0"] text').first().click();
    expect(await text(page, 'review-details h2')).toContain('button.pressed now');
    expect(await text(page, 'review-details dl')).toContain('путник');
    expect(await text(page, '.sources')).toContain('Кому дают приют?');
    expect(await text(page, '.sources')).toContain('Этого источника нет в списке источников.');
    await page.locator('.canvas [data-state="lights.amber"]').click();
    expect(await text(page, 'review-details article')).toContain('Источник не указан.');
    await page.close();
  });

  it('leads from the form to an outcome by keyboard alone', async () => {
    const page = await browser.open('#machine=hike&view=walk&lang=ru');
    await tabTo(page, 'input[type=radio]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name$="booted"]');
    await tabTo(page, 'button.main');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-event="hut.asked"]');
    await page.keyboard.press('Enter');
    await page.locator('review-walk .refusal').first().waitFor();
    await tabTo(page, '.walk-now .buttons button:enabled');
    await page.keyboard.press('Enter');
    expect(await page.locator('review-walk .refusal').count()).toBe(0);
    await page.getByRole('tab', { name: 'Шаги' }).focus();
    await tabTo(page, 'review-clock .next-due');
    await page.keyboard.press('Enter');
    await page.locator('review-walk .ending').waitFor();
    expect(await text(page, 'review-walk .ending')).toContain('missed');
    await page.close();
  });

  it('says of what is closed why, and of what is refused all reasons with their sources', async () => {
    const page = await browser.open('#machine=hike&view=walk&lang=en&picture=whole');
    await page.getByRole('radio', { name: 'no' }).first().check();
    await page.getByRole('group', { name: 'Boots are dry' }).getByRole('radio', { name: 'no' }).check();
    expect(await page.getByLabel('Region (its local time)').locator('option').count()).toBe(2);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.closed summary').click();
    expect(await text(page, '[data-closed="walk.begun"] ~ dd')).toBe('Not yet.');
    await page.locator('[data-event="hut.asked"]', { hasText: 'the answer will be a refusal' }).click();
    const refusal = await text(page, 'review-walk .refusal');
    expect(refusal).toContain('Refused. It was refused. The reasons:');
    expect(refusal).toContain('A member of the club may ask for a hut.');
    expect(refusal).toContain('Nobody walks in wet boots.');
    expect(await text(page, 'review-walk .story')).toContain('It happened: hut.asked.');
    expect(await page.locator('.canvas .is-taken').count()).toBe(1);
    expect(
      await page.locator('.canvas [data-state="hike.planning.hut.refused"]').getAttribute('aria-label'),
    ).toBe('State: refused — the process is here now — no source');
    await page.close();
  });

  it('gets events of the clock from the demonstration date only', async () => {
    const page = await browser.open('#machine=hike&view=walk&lang=en');
    await page.getByRole('button', { name: 'Begin' }).click();
    expect(await page.locator('[data-event="season.closed"]').count()).toBe(0);
    expect(await text(page, '.open-events')).toContain('comes on 30 September 2001 at 18:00');
    await page.locator('[data-event="boots.washed"]').click();
    await page
      .getByLabel('Demonstration date', { exact: true })
      .and(page.locator('input'))
      .fill('2001-05-06T10:00');
    await page.locator('.story li', { hasText: 'boots.dried' }).waitFor();
    await page.getByRole('button', { name: '− 1 day' }).click();
    await page.getByRole('button', { name: '− 1 day' }).click();
    expect(await text(page, 'review-walk .story')).not.toContain('boots.dried');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await text(page, 'review-walk .story')).toContain('boots.dried');
    await page.close();
  });

  it('plays a story on the diagram to its end, step by step or by itself', async () => {
    const page = await browser.open('#machine=lights&view=paths&lang=en');
    await page.locator('.story-card summary').nth(1).click();
    await page.getByRole('button', { name: 'Show in the diagram: Story 2' }).click();
    await page.getByLabel('Speed').selectOption('fast');
    await page.locator('.story li[aria-current="step"]').waitFor();
    expect(await page.locator('.canvas .is-here').count()).toBe(1);
    await page.getByRole('button', { name: 'Pause' }).click();
    const on = page.getByRole('button', { name: 'Step on' });
    while (await on.isEnabled()) await on.click();
    expect(await page.locator('.canvas .is-here').getAttribute('data-state')).toBe('lights.dark');
    await page.getByRole('button', { name: 'End playing' }).click();
    expect(await page.locator('.canvas .is-here').count()).toBe(0);
    await page.close();
  });

  it('does not play by itself for a reader who asked for less motion', async () => {
    const page = await browser.open('#machine=lights&view=paths&lang=en', { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Show in the diagram' }).first().click();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.close();
  });

  it('moves and zooms the diagram by keys, wheel and mouse, and picks by Enter', async () => {
    const page = await browser.open('#machine=lights&lang=en');
    const seen = () => page.locator('.canvas svg').getAttribute('style');
    const moved = async (act: () => Promise<unknown>) => {
      const before = await seen();
      await act();
      await expect.poll(seen).not.toBe(before);
    };
    await page.locator('.canvas').focus();
    await moved(() => page.keyboard.press('+'));
    await moved(() => page.keyboard.press('ArrowRight'));
    await moved(() => page.keyboard.press('0'));
    await page.locator('.canvas').hover({ position: { x: 5, y: 5 } });
    await moved(() => page.mouse.wheel(0, -300));
    await page.mouse.down();
    await moved(() => page.mouse.move(300, 300, { steps: 3 }));
    await page.mouse.up();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('review-details h2').waitFor();
    await page.close();
  });

  it('leaves the diagram where the reader has moved it until the next step', async () => {
    const page = await browser.open('#machine=hike&view=walk&lang=en');
    await page.getByRole('button', { name: 'Begin' }).click();
    const seen = () => page.locator('.canvas svg').evaluate((svg) => getComputedStyle(svg).transform);
    await page.locator('.canvas').focus();
    await page.keyboard.press('1');
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowDown');
    const moved = await seen();
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await page.getByRole('tab', { name: 'Steps' }).click();
    expect(await seen()).toBe(moved);
    await page.locator('[data-event="boots.washed"]').click();
    await expect.poll(seen).not.toBe(moved);
    await page.close();
  });

  it('gives the focus back where it was when an explanation is closed', async () => {
    const page = await browser.open('#machine=lights&lang=en');
    await page.locator('.canvas [data-state="lights.green"]').click();
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await tabTo(page, '[data-state="lights.green"]', 1);
    await page.close();
  });

  it('shows a label that looks like markup as text', async () => {
    const page = await browser.open('#machine=lights&lang=en&state=lights.dark');
    expect(await text(page, 'review-details h2')).toContain('</script><img src=x onerror=');
    expect(await page.locator('statechart-review img, statechart-review b').count()).toBe(0);
    expect(await page.title()).toBe('Machines for study');
    await page.close();
  });

  it('says without scripts what it is and is not', async () => {
    const page = await browser.open('', { javaScriptEnabled: false });
    expect(await page.locator('body').textContent()).toContain('Это не служба спасения.');
    await page.close();
  });

  it('had nothing to complain of: no error, no message, no request', () => {
    expect(browser.complaints).toEqual([]);
  });
});
