import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/guide/words/index.ts';
import { type OpenedGuide, openGuide } from './open-guide.ts';
import { answer, part, press, savedIn, toTheBallot } from './visitor.ts';

let guide: OpenedGuide;
beforeAll(async () => {
  guide = await openGuide();
});
afterAll(() => guide.close());

/** Everything of a page where something about the visitor might be kept or sent: storage, address, titles, messages, events. */
async function leaks(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const {
      localStorage: local,
      sessionStorage: session,
      heard,
    } = globalThis as typeof globalThis & { heard: unknown[] };
    const databases = await indexedDB.databases();
    return JSON.stringify([
      { ...local },
      { ...session },
      databases,
      document.cookie,
      location.href,
      history.state,
      document.title,
      heard,
      document.querySelector('deg-guide')?.saved,
    ]);
  });
}

/** Writes down every event of the element and every message of the window. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['deg-guide-change', 'deg-guide-language', 'message', 'storage']) {
      for (const target of [document, globalThis]) {
        target.addEventListener(type, (event) =>
          heard.push([type, (event as CustomEvent).detail, (event as MessageEvent).data]),
        );
      }
    }
  });
}

describe('the choice on the practice ballot', () => {
  const { candidates } = words.ru.ballot;

  it('is in no snapshot, storage, address, event, message or title, and gone once it is confirmed (D-24, R-44)', async () => {
    const page = await guide.open();
    await listen(page);
    await toTheBallot(page);
    await page.locator('input[name="keep"]').check();
    const states: unknown[] = [];
    for (const index of [0, 2, 1]) {
      await page.locator('input[name="candidate"]').nth(index).check();
      await expect.poll(() => part(page, 'title').textContent()).toBe('Отметка стоит');
      const found = await leaks(page);
      for (const name of candidates) expect(found).not.toContain(name);
      const { revision: _, ...saved } = (await savedIn(page)) as { revision: number };
      states.push(saved);
    }
    // Whatever is chosen, what is saved is the same.
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
    await press(page, 'vote.pressed');
    await expect.poll(() => part(page, 'title').textContent()).toBe('Выбор ещё не подтверждён');
    expect(await page.locator('li[data-event="choice.confirmed"]').textContent()).toContain(candidates[1]);
    await press(page, 'choice.confirmed');
    await expect.poll(() => part(page, 'outcome').count()).toBe(1);
    const everywhere = `${await leaks(page)}${await page.evaluate(() => document.querySelector('deg-guide')?.shadowRoot?.innerHTML)}`;
    for (const name of candidates) expect(everywhere).not.toContain(name);
    await page.close();
  });

  it.each([
    ['leaves', (page: Page) => press(page, 'ballot.left')],
    [
      'erases',
      (page: Page) =>
        page
          .locator('[data-erase="ask"]')
          .click()
          .then(() => page.locator('[data-erase="yes"]').click()),
    ],
  ] as const)('is cleared when the visitor %s (D-25)', async (_, end) => {
    const page = await guide.open();
    await toTheBallot(page);
    await page.locator('input[name="candidate"]').nth(1).check();
    await end(page);
    const shown = await page.evaluate(() => document.querySelector('deg-guide')?.shadowRoot?.innerHTML);
    expect(shown).not.toContain(candidates[1]);
    if ((await part(page, 'profile').count()) === 1) await toTheBallot(page);
    else await press(page, 'ballot.signedIn', 'conditions.accepted', 'identity.verified', 'ballot.issued');
    expect(await page.locator('input[name="candidate"]:checked').count()).toBe(0);
    await page.close();
  });

  it('is nothing that the element gives away to the page around it', async () => {
    const page = await guide.open();
    await toTheBallot(page);
    const reached = () =>
      page.evaluate(() => {
        const element = document.querySelector('deg-guide');
        const seen = new Set<unknown>();
        const numbers: string[] = [];
        const look = (value: unknown, path: string): void => {
          if (typeof value === 'number') numbers.push(`${path}=${value}`);
          if (
            typeof value !== 'object' ||
            value === null ||
            seen.has(value) ||
            value instanceof Node ||
            path.split('.').length > 5
          )
            return;
          seen.add(value);
          for (const key of Reflect.ownKeys(value)) {
            // Of lit's own machinery the parts hold the nodes on the screen.
            if (/^(renderOptions|_\$|__)/.test(String(key))) continue;
            look(Reflect.get(value, key), `${path}.${String(key)}`);
          }
        };
        for (const key of Object.keys(element ?? {}))
          if (!/^(renderRoot|renderOptions|_\$|__)/.test(key)) look(Reflect.get(element ?? {}, key), key);
        return numbers.filter((each) => !each.includes('revision')).sort();
      });
    await page.locator('input[name="candidate"]').nth(0).check();
    const first = await reached();
    await page.locator('input[name="candidate"]').nth(2).check();
    expect((await reached()).filter((each) => !first.includes(each) && !each.includes('steps'))).toEqual([]);
    await page.close();
  });
});

describe('the birth date', () => {
  const birthDate = '2006-03-17';
  const field = (page: Page) => page.locator('#birth-date');

  it.each([
    ['2006-03-17', 'true'],
    ['2006-03-18', 'false'],
    ['1950-06-01', 'true'],
  ])('%s becomes an answer at once, and the field is empty (R-16, R-49, D-03)', async (date, adult) => {
    const page = await guide.open();
    await page.locator('select[name="registration"]').selectOption('Москва');
    await field(page).fill(date);
    await field(page).blur();
    expect(await field(page).inputValue()).toBe('');
    expect(await page.locator(`input[name="adult"][value="${adult}"]`).isChecked()).toBe(true);
    await page.close();
  });

  it('becomes an answer even where the form is sent from the field itself', async () => {
    const page = await guide.open();
    await page.locator('select[name="registration"]').selectOption('Москва');
    await field(page).fill('2006-03-18');
    await field(page).press('Enter');
    const saved = (await savedIn(page)) as { context: { adult: boolean } };
    expect(saved.context.adult).toBe(false);
    await page.close();
  });

  it('is kept nowhere: not in the form, a snapshot, the storage, the address or an event', async () => {
    const page = await guide.open();
    await listen(page);
    await page.locator('select[name="registration"]').selectOption('Томская область');
    await field(page).fill(birthDate);
    await field(page).blur();
    await answer(page, 'Томская область');
    await page.locator('input[name="keep"]').check();
    await press(page, 'application.submitted');
    const found = `${await leaks(page)}${await page.evaluate(() => document.querySelector('deg-guide')?.shadowRoot?.innerHTML)}`;
    expect(found).not.toMatch(/2006.?03.?17|17.?03.?2006|1142553600000/);
    await page.close();
  });

  it('one that is not complete, or from another century, is told and removed', async () => {
    const page = await guide.open();
    await page.locator('select[name="registration"]').selectOption('Москва');
    await field(page).fill('1006-03-17');
    await field(page).blur();
    expect(await part(page, 'birth-date').locator('[role="status"]').textContent()).toContain(
      'Такой даты нет',
    );
    expect(await field(page).inputValue()).toBe('');
    expect(await page.locator('input[name="adult"]:checked').count()).toBe(0);
    await page.close();
  });
});

describe('all of it', () => {
  it('went without complaint and without a request', () => {
    expect(guide.complaints).toEqual([]);
  });
});
