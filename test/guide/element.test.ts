import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedGuide, openGuide } from './open-guide.ts';
import { answer, part, press, step } from './visitor.ts';

let guide: OpenedGuide;
beforeAll(async () => {
  guide = await openGuide();
});
afterAll(() => guide.close());

describe('by keyboard alone, in English', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.querySelector('deg-guide')?.shadowRoot?.activeElement;
      return element?.closest('li[data-event]')?.getAttribute('data-event') ?? element?.id ?? '';
    });

  const tabTo = async (page: Page, wanted: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === wanted) return;
    }
    throw new Error(`Tab does not lead to ${wanted}.`);
  };

  it('the whole way to the vote can be gone, and the focus is never lost', async () => {
    const page = await guide.open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('select[name="registration"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('select[name="registration"]').inputValue()).toBe('Москва');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('input[name="adult"][value="true"]').isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('situation');
    for (const key of [
      'fullName.given',
      'email.given',
      'phone.given',
      'address.given',
      'snils.given',
      'identity.confirmed(mfc)',
    ]) {
      await tabTo(page, key);
      await page.keyboard.press('Enter');
      expect(await focused(page), key).toBe('situation');
    }
    await page.locator('[data-next]').focus();
    for (let date = 0; date < 2; date += 1) await page.keyboard.press('Enter');
    expect(await part(page, 'phase').textContent()).toBe('voting open');
    await page.locator('#situation').focus();
    for (const key of ['ballot.signedIn', 'conditions.accepted', 'identity.verified', 'ballot.issued']) {
      await tabTo(page, key);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'ballot.marked');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('ballot.marked');
    expect(await page.locator('input[name="candidate"]').nth(1).isChecked()).toBe(true);
    for (const key of ['vote.pressed', 'choice.confirmed']) {
      await tabTo(page, key);
      await page.keyboard.press('Enter');
    }
    expect(await part(page, 'outcome').getAttribute('data-outcome')).toBe('voted');
    expect(await focused(page)).toBe('situation');
    await page.close();
  });

  it('a refused step keeps the focus where it was pressed, and the refusal is announced', async () => {
    const page = await guide.open();
    await answer(page, 'Новосибирская область', { adult: false });
    await step(page, 'application.submitted').locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('application.submitted');
    const first = await part(page, 'announcement').textContent();
    await page.keyboard.press('Enter');
    // The same words again are another text, or nobody would hear them.
    expect(await part(page, 'announcement').textContent()).not.toBe(first);
    expect(first).toContain('Отказ. Причин: 1.');
    await page.close();
  });

  it('an unanswered question is told and gets the focus', async () => {
    const page = await guide.open();
    await page.locator('form button[type="submit"]').click();
    expect(await focused(page)).toBe('registration');
    await page.locator('select[name="registration"]').selectOption('Москва');
    await page.locator('form button[type="submit"]').click();
    expect(
      await page.evaluate(() => {
        const element = document.querySelector('deg-guide')?.shadowRoot?.activeElement;
        return element instanceof HTMLInputElement ? element.name : null;
      }),
    ).toBe('adult');
    expect(await part(page, 'missing').textContent()).toBe('Вопросов без ответа: 1.');
    await page.close();
  });
});

describe('the element in a page', () => {
  it('tells each change with the situation as it can be saved, and takes it back (D-33)', async () => {
    const page = await guide.open();
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      document.addEventListener('deg-guide-change', (event) => told.push((event as CustomEvent).detail));
    });
    await answer(page, 'Томская область');
    await press(page, 'application.submitted');
    const told = (await page.evaluate('told')) as { revision: number }[];
    expect(told.map(({ revision }) => revision)).toEqual([0, 1]);
    const title = await part(page, 'title').textContent();
    await press(page, 'code.sent');
    await page.evaluate((saved) => {
      const element = document.querySelector('deg-guide');
      if (element) element.saved = saved;
    }, told[1]);
    expect(await part(page, 'title').textContent()).toBe(title);
    expect(await part(page, 'travelled').locator('li').count()).toBe(0);
    await page.close();
  });

  it('refuses a situation that cannot be, says so, and stays as it is', async () => {
    const page = await guide.open();
    await answer(page, 'Томская область');
    const title = await part(page, 'title').textContent();
    await page.evaluate(() => {
      const element = document.querySelector('deg-guide');
      if (element) element.saved = { ...element.saved, model: 99 };
    });
    expect(await part(page, 'note').getAttribute('data-note')).toBe('wrongSituation');
    expect(await part(page, 'title').textContent()).toBe(title);
    await page.close();
  });

  it('speaks the language that is chosen, everywhere at once', async () => {
    const page = await guide.open();
    await answer(page, 'Москва', { adult: false });
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'en',
      'The voter’s way through remote electronic voting (ДЭГ)',
    ]);
    const text = await page.evaluate(() => {
      const root = document.querySelector('deg-guide')?.shadowRoot;
      // Official names stand in «quotes» or as they are printed.
      return (
        root
          ?.querySelector('main')
          ?.textContent?.replaceAll(/«[^»]*»/g, '')
          .match(/[А-Яа-яЁё][А-Яа-яЁё -]*/g) ?? []
      );
    });
    expect([...new Set(text.map((each) => each.trim()))].sort()).toEqual(['ДЭГ', 'МФЦ', 'Москва', 'СНИЛС']);
    await page.close();
  });
});

describe('all of it', () => {
  it('went without complaint and without a request', () => {
    expect(guide.complaints).toEqual([]);
  });
});
