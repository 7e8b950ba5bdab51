import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedGuide, openGuide } from './open-guide.ts';
import { answer, moveTo, part, press } from './visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let guide: OpenedGuide;
beforeAll(async () => {
  guide = await openGuide();
});
afterAll(() => guide.close());

/** A name, and what leads to the next screen from the one before. */
type Screen = readonly [name: string, lead: (page: Page) => Promise<unknown>];

const click = (selector: string) => (page: Page) => page.locator(selector).click();
const steps =
  (...keys: readonly string[]) =>
  (page: Page) =>
    press(page, ...keys);

/** Every kind of screen there is, in three walks. */
const walks: Readonly<Record<string, readonly Screen[]>> = {
  federal: [
    ['the form with faults', click('form button[type="submit"]')],
    ['the questions', (page) => page.locator('select[name="registration"]').selectOption('Томская область')],
    [
      'steps, refused and closed ones',
      (page) => answer(page, 'Томская область', { registerMatch: false, phone: false }),
    ],
    ['a refusal', steps('application.submitted')],
    ['a wait', steps('data.corrected', 'phone.confirmed')],
    ['a wrong time', (page) => moveTo(page, '2026-01-01T00:00')],
    ['«Учтено»', steps('register.matched', 'application.submitted', 'code.sent', 'application.accounted')],
    ['saving', (page) => page.locator('input[name="keep"]').check()],
    ['the question before erasing', click('[data-erase="ask"]')],
    [
      'the ballot',
      async (page) => {
        await page.locator('[data-erase="no"]').click();
        await page.locator('input[name="keep"]').uncheck();
        await moveTo(page, '2024-03-15T09:00');
        await press(page, 'ballot.signedIn', 'conditions.accepted', 'identity.verified', 'ballot.issued');
      },
    ],
    ['the marked ballot', (page) => page.locator('input[name="candidate"]').first().check()],
    ['the confirmation', steps('vote.pressed')],
    ['the outcome', steps('choice.confirmed')],
  ],
  moscow: [
    ['the account', (page) => answer(page, 'Москва', { adult: false })],
    [
      'waiting for voting',
      steps(
        'fullName.given',
        'email.given',
        'phone.given',
        'address.given',
        'snils.given',
        'identity.confirmed(sber)',
      ),
    ],
  ],
  tver: [['the ways to vote in person', (page) => answer(page, 'Тверская область')]],
};

async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`);
  return (results as AxeResults).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`,
  );
}

const settings = (['ru', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((colorScheme) => [lang, colorScheme] as const),
);

describe.each(settings)('what axe objects to in %s and %s', (lang, colorScheme) => {
  it.each(Object.keys(walks))(
    'is on no screen of the walk «%s», with everything unfolded, nor is any wider than a phone',
    async (walk) => {
      const page = await guide.open({ colorScheme, viewport: { width: 320, height: 640 } });
      await page.evaluate(axe);
      if (lang === 'en') await page.getByRole('button', { name: 'English' }).click();
      const found: Record<string, unknown> = {};
      for (const [name, lead] of walks[walk] ?? []) {
        await lead(page);
        await page.evaluate(() => {
          for (const details of document
            .querySelector('deg-guide')
            ?.shadowRoot?.querySelectorAll('details') ?? [])
            details.open = true;
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        const here = [...(await violations(page)), ...(width > 320 ? [`${width} px wide`] : [])];
        if (here.length > 0) found[name] = here;
      }
      expect(found).toEqual({});
      await page.close();
    },
  );
});

describe('for all eyes and hands', () => {
  it('every control is at least 24 px wide and high', async () => {
    const page = await guide.open({ viewport: { width: 320, height: 640 } });
    await answer(page, 'Томская область', { registerMatch: false });
    const small = await page.evaluate(() =>
      [
        ...(document
          .querySelector('deg-guide')
          ?.shadowRoot?.querySelectorAll('button:not(.skip), input, select, summary') ?? []),
      ]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ element }) => element.outerHTML),
    );
    expect(small).toEqual([]);
    await page.close();
  });

  it('the system’s own colours are used where it allows no others, and the focus is still seen', async () => {
    const page = await guide.open({ forcedColors: 'active' });
    await answer(page, 'Москва');
    const button = page.locator('li[data-event="fullName.given"] button');
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.close();
  });

  it('a button leads past the notices to where the visitor stands', async () => {
    const page = await guide.open();
    await answer(page, 'Москва');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    const id = await page.evaluate(() => document.querySelector('deg-guide')?.shadowRoot?.activeElement?.id);
    expect(id).toBe('situation');
    await page.close();
  });

  it('what the calendar brings is announced by its name', async () => {
    const page = await guide.open();
    await answer(page, 'Москва');
    await page.locator('[data-next]').click();
    expect(await part(page, 'announcement').textContent()).toContain(
      'Наступил срок: приём заявлений закончился',
    );
    await page.close();
  });
});

describe('all of it', () => {
  it('went without complaint and without a request', () => {
    expect(guide.complaints).toEqual([]);
  });
});
