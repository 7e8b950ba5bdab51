import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices } from '../../src/deg/notices.ts';
import { type OpenedGuide, openGuide } from './open-guide.ts';
import { readCalendar } from './read-calendar.ts';
import { answer, part, press, toTheBallot } from './visitor.ts';

let guide: OpenedGuide;
beforeAll(async () => {
  guide = await openGuide();
});
afterAll(() => guide.close());

describe('«Моя памятка» on paper', () => {
  it('says where the visitor stands, what comes next, the dates on both clocks, what is closed and why, and the notices', async () => {
    const page = await guide.open();
    await answer(page, 'Камчатский край', { phone: false });
    await press(page, 'application.submitted');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const text =
      (await page
        .locator('deg-guide')
        .evaluate((element) => (element as HTMLElement).shadowRoot?.querySelector('main')?.innerText)) ?? '';
    const header = await page.locator('header').innerText();
    for (const notice of notices) expect(header).toContain(notice.ru);
    for (const wanted of [
      'Памятка составлена на 1 марта 2024 г. в 12:00 (Asia/Kamchatka)',
      'Подать не получилось',
      'Номер телефона в личном кабинете на портале Госуслуг не подтверждён',
      'не подтверждён номер телефона в личном кабинете',
      'Номер телефона на Госуслугах подтверждён',
      '12 марта 2024 года, 09:00',
      '11 марта 2024 года, 22:00',
      'Что сейчас закрыто и почему',
      'Проголосовать дистанционно можно только с заявлением в статусе «Учтено»',
    ]) {
      expect(text).toContain(wanted);
    }
    for (const control of [
      'Демонстрационная дата',
      'Сохранять на этом устройстве',
      'Стереть',
      'Напечатать',
    ]) {
      expect(text).not.toContain(control);
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(
      await page.locator('.closed details').evaluate((details) => (details as HTMLDetailsElement).open),
    ).toBe(false);
    await page.close();
  });

  it('is printed by its button, and never holds the mark on the ballot', async () => {
    const page = await guide.open();
    await toTheBallot(page);
    await page.locator('input[name="candidate"]').first().check();
    await page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.locator('[data-memo="print"]').click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper').isVisible()).toBe(false);
    const text = await page
      .locator('deg-guide')
      .evaluate((element) => (element as HTMLElement).shadowRoot?.querySelector('main')?.innerText);
    expect(text).not.toContain('Вымышленный');
    await page.close();
  });
});

describe('the calendar file of the page', () => {
  it('holds the dates that are still to come, each on both clocks, and says what the page is', async () => {
    const page = await guide.open();
    await answer(page, 'Камчатский край', { registerMatch: false });
    await press(page, 'application.submitted', 'data.corrected');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-memo="calendar"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('sroki-deg.ics');
    const file = readFileSync(await download.path(), 'utf8');
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    const { events } = readCalendar(file);
    expect(events.map(({ uid, start }) => [uid, start])).toEqual([
      ['correction.waitOver.president-2024@deg-guide', '20240303T120000Z'],
      ['filing.closed.president-2024@deg-guide', '20240311T210000Z'],
      ['voting.opened.president-2024@deg-guide', '20240314T200000Z'],
      ['voting.closed.president-2024@deg-guide', '20240317T080000Z'],
    ]);
    for (const { description, alarm } of events) {
      expect(description).toContain(notices[0]!.ru);
      expect(description).toMatch(/Камчатский край[\s\S]*Германия/);
      expect(alarm).toBe('-P1D');
    }
    await page.close();
  });

  it('holds nothing about filing where no application is filed (R-54, R-55, D-38)', async () => {
    for (const registration of ['Тверская область', 'Москва']) {
      const page = await guide.open();
      await answer(page, registration);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-memo="calendar"]').click(),
      ]);
      const { events } = readCalendar(readFileSync(await download.path(), 'utf8'));
      expect(events.map(({ uid }) => uid)).toEqual([
        'voting.opened.president-2024@deg-guide',
        'voting.closed.president-2024@deg-guide',
      ]);
      await page.close();
    }
  });

  it('is not offered once nothing is to come', async () => {
    const page = await guide.open();
    await answer(page, 'other');
    for (let dates = 0; dates < 2; dates += 1) await page.locator('[data-next]').click();
    expect(await part(page, 'outcome').count()).toBe(1);
    await page.locator('input[name="now"]').fill('2024-03-18T00:00');
    await page.locator('input[name="now"]').blur();
    expect(await page.locator('[data-memo="calendar"]').count()).toBe(0);
    await page.close();
  });
});

describe('all of it', () => {
  it('went without complaint and without a request', () => {
    expect(guide.complaints).toEqual([]);
  });
});
