import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedGuide, openGuide } from './open-guide.ts';
import { answer, moveTo, part, press, savedIn, step, toTheBallot } from './visitor.ts';

let guide: OpenedGuide;
beforeAll(async () => {
  guide = await openGuide();
});
afterAll(() => guide.close());

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const keep = (page: Page) => page.locator('input[name="keep"]');
const note = (page: Page) =>
  part(page, 'note').evaluateAll(([shown]) => (shown instanceof HTMLElement ? shown.dataset.note : null));

/** Presses a step when the clock of the device shows an instant: more exactly than two calls from outside could. */
function pressAt(page: Page, key: string, at: number): Promise<void> {
  return step(page, key)
    .locator('button')
    .evaluate(async (button, instant) => {
      while (performance.timeOrigin + performance.now() < instant)
        await new Promise((resolve) => setTimeout(resolve, 0));
      (button as HTMLButtonElement).click();
    }, at);
}

describe('saving', () => {
  it('is off: nothing is stored until the visitor says so', async () => {
    const page = await guide.open();
    await answer(page, 'Томская область');
    await press(page, 'application.submitted');
    expect(await keep(page).isChecked()).toBe(false);
    expect(await stored(page)).toBe('{}');
    await page.close();
  });

  it('brings back the situation, the steps and the time after the page is loaded again', async () => {
    const page = await guide.open();
    await answer(page, 'Томская область', { registerMatch: false });
    await keep(page).check();
    await press(page, 'application.submitted', 'data.corrected');
    await moveTo(page, '2024-03-03T10:00');
    await expect.poll(() => part(page, 'announcement').textContent()).toContain('10:00');
    const before = await savedIn(page);
    const steps = await part(page, 'travelled').textContent();
    await page.reload();
    expect(await note(page)).toBe('restored');
    expect(await savedIn(page)).toEqual(before);
    expect(await part(page, 'travelled').textContent()).toBe(steps);
    expect(await page.locator('input[name="now"]').inputValue()).toBe('2024-03-03T10:00');
    await page.locator('[data-next]').click();
    await expect.poll(() => page.locator('input[name="now"]').inputValue()).toBe('2024-03-04T00:00');
    await page.close();
  });

  it('«Учтено» is still there, and a vote that was cast cannot be cast again (R-22, D-24)', async () => {
    const page = await guide.open();
    await toTheBallot(page);
    await keep(page).check();
    await page.locator('input[name="candidate"]').first().check();
    await expect.poll(() => part(page, 'title').textContent()).toBe('Отметка стоит');
    await page.reload();
    expect(await part(page, 'title').textContent()).toBe('Отметка стоит');
    expect(await page.locator('input[name="candidate"]:checked').count()).toBe(0);
    expect(await step(page, 'vote.pressed').textContent()).toContain('страница не хранит, какая');
    await press(page, 'vote.pressed', 'choice.confirmed');
    await part(page, 'outcome').waitFor();
    await page.reload();
    expect(await part(page, 'outcome').getAttribute('data-outcome')).toBe('voted');
    expect(await page.locator('li[data-event] :is(button, input)').count()).toBe(0);
    await page.close();
  });

  it('stops when it is turned off, and nothing remains on the device', async () => {
    const page = await guide.open();
    await answer(page, 'Томская область');
    await keep(page).check();
    expect(await stored(page)).not.toBe('{}');
    await keep(page).uncheck();
    expect(await stored(page)).toBe('{}');
    expect(await note(page)).toBe('stopped');
    await press(page, 'application.submitted');
    expect(await stored(page)).toBe('{}');
    await page.close();
  });

  it('«Стереть» asks, then removes what is stored and begins anew', async () => {
    const page = await guide.open();
    await answer(page, 'Томская область');
    await keep(page).check();
    await page.locator('[data-erase="ask"]').click();
    await page.locator('[data-erase="no"]').click();
    expect(await stored(page)).not.toBe('{}');
    await page.locator('[data-erase="ask"]').click();
    await page.locator('[data-erase="yes"]').click();
    expect(await stored(page)).toBe('{}');
    expect(await part(page, 'profile').count()).toBe(1);
    expect(await page.locator('select[name="registration"]').inputValue()).toBe('');
    await page.reload();
    expect(await part(page, 'profile').count()).toBe(1);
    expect(await part(page, 'note').count()).toBe(0);
    await page.close();
  });
});

describe('a stored record that does not fit', () => {
  const spoil: readonly (readonly [string, string, (text: string) => string])[] = [
    ['torn', 'invalid', (text) => text.slice(0, -20)],
    ['of something else', 'invalid', () => '{"hello":"world"}'],
    ['with one more key', 'invalid', (text) => text.replace('{', '{"candidate":"А",')],
    ['of another election', 'otherElection', (text) => text.replace('president-2024', 'president-2030')],
    ['of another version', 'otherModel', (text) => text.replace('"model":1', '"model":2')],
    [
      'of a situation that cannot be',
      'unreachable',
      (text) => text.replace('"frozen":false', '"frozen":true'),
    ],
  ];

  it.each(spoil)('%s is not used, and the reason is told: %s', async (_, code, change) => {
    const page = await guide.open();
    await answer(page, 'Томская область');
    await keep(page).check();
    const [key = '', text = ''] =
      Object.entries(JSON.parse(await stored(page)) as Record<string, string>)[0] ?? [];
    expect(change(text)).not.toBe(text);
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, change(text)] as const);
    await page.reload();
    expect(await part(page, 'record-fault').getAttribute('data-code')).toBe(code);
    expect(await savedIn(page)).toBeNull();
    // It stays until the visitor erases it, and nothing is written over it.
    await answer(page, 'Москва');
    expect(await keep(page).isDisabled()).toBe(true);
    expect(await stored(page)).toContain(JSON.stringify(change(text)));
    await page.locator('[data-erase="fault"]').click();
    expect(await stored(page)).toBe('{}');
    await keep(page).check();
    expect(await note(page)).toBe('kept');
    await page.close();
  });
});

describe('a browser that lets nothing be stored', () => {
  it.each(['getItem', 'setItem'] as const)('is told where %s throws, and the rest works', async (method) => {
    const page = await guide.open();
    await page.addInitScript((name) => {
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    }, method);
    await page.reload();
    await answer(page, 'Томская область');
    // Unlike check(), a click does not insist that it stays checked.
    await keep(page).click();
    if (method === 'setItem') expect(await note(page)).toBe('unavailable');
    await press(page, 'application.submitted');
    await expect.poll(() => part(page, 'title').textContent()).toBe('Ожидается код');
    expect(await note(page)).toBe(method === 'getItem' ? 'unavailable' : null);
    expect(await keep(page).isChecked()).toBe(false);
    await page.close();
  });
});

describe('two tabs', () => {
  it('show the same, and a press on an old situation does nothing but say so', async () => {
    const first = await guide.open();
    await answer(first, 'Томская область');
    await keep(first).check();
    const second = await guide.openBeside(first.context());
    expect(await note(second)).toBe('restored');
    await press(second, 'application.submitted');
    await expect.poll(() => note(first)).toBe('adopted');
    expect(await savedIn(first)).toEqual(await savedIn(second));
    // A tab hears nothing of what is stored from within itself: as if the news of another tab were still under way.
    await first.evaluate(() => {
      const [key = '', text = ''] = Object.entries({ ...localStorage })[0] ?? [];
      const record = JSON.parse(text);
      record.saved.value.underway.voter.federal.filing.application.processing = 'awaitingDecision';
      record.saved.revision += 1;
      localStorage.setItem(key, JSON.stringify(record));
    });
    await press(first, 'code.sent');
    await expect.poll(() => note(first)).toBe('otherTab');
    expect(await part(first, 'title').textContent()).toBe('Ожидается решение');
    await press(first, 'application.accounted');
    await expect.poll(() => part(first, 'title').textContent()).toBe('Статус «Учтено»');
    await first.context().close();
  });

  it('cast one vote between them (R-46, D-24)', async () => {
    const first = await guide.open();
    await toTheBallot(first);
    await keep(first).check();
    await first.locator('input[name="candidate"]').first().check();
    await press(first, 'vote.pressed');
    await expect.poll(() => part(first, 'title').textContent()).toBe('Выбор ещё не подтверждён');
    const second = await guide.openBeside(first.context());
    // Both press at the same instant.
    const at = Date.now() + 2000;
    await Promise.all([first, second].map((page) => pressAt(page, 'choice.confirmed', at)));
    for (const page of [first, second]) {
      await expect.poll(() => part(page, 'outcome').getAttribute('data-outcome')).toBe('voted');
    }
    const revision = async (page: Page) => ((await savedIn(page)) as { revision: number }).revision;
    expect(await revision(first)).toBe(await revision(second));
    const notes = await Promise.all([first, second].map((page) => part(page, 'note').count()));
    // One of them has acted; the other says that it has not.
    expect(notes.reduce((sum, count) => sum + count)).toBe(1);
    await first.context().close();
  });

  it('erased in one, the other begins anew too', async () => {
    const first = await guide.open();
    await answer(first, 'Томская область');
    await keep(first).check();
    const second = await guide.openBeside(first.context());
    await first.locator('[data-erase="ask"]').click();
    await first.locator('[data-erase="yes"]').click();
    await part(second, 'profile').waitFor();
    expect(await note(second)).toBe('erasedElsewhere');
    expect(await stored(second)).toBe('{}');
    await first.context().close();
  });
});

describe('all of it', () => {
  it('went without complaint and without a request', () => {
    expect(guide.complaints).toEqual([]);
  });
});
