import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { source } from '../../machines/index.ts';
import { type OpenedGuide, openGuide } from './open-guide.ts';
import { answer, moveTo, part, press, step, toTheBallot } from './visitor.ts';

let guide: OpenedGuide;
beforeAll(async () => {
  guide = await openGuide();
});
afterAll(() => guide.close());

describe('a federal voter', () => {
  it('files, is accounted, votes, and then nothing can be pressed any more (R-13, R-22, R-43, R-46, D-24)', async () => {
    const page = await guide.open();
    await toTheBallot(page);
    expect(await part(page, 'title').textContent()).toBe('Бюллетень открыт');
    await page.locator('input[name="candidate"]').first().check();
    await press(page, 'vote.pressed', 'choice.reconsidered');
    await page.locator('input[name="candidate"]').nth(1).check();
    await press(page, 'vote.pressed', 'choice.confirmed');
    expect(await part(page, 'outcome').getAttribute('data-outcome')).toBe('voted');
    expect(await page.locator('li[data-event] :is(button, input)').count()).toBe(0);
    expect(await part(page, 'outcome').textContent()).toContain('настоящий голос никуда не подан');
    await page.close();
  });

  it('is refused with every reason, each with the sentence of the leaflet and what would open it (R-50–R-52, R-62, D-22)', async () => {
    const page = await guide.open();
    await answer(page, 'Новосибирская область', { account: false, phone: false, registerMatch: false });
    expect(await step(page, 'application.submitted').getAttribute('data-status')).toBe('refused');
    expect(await part(page, 'refusal').count()).toBe(0);
    await press(page, 'application.submitted');
    const reasons = part(page, 'refusal').locator('[data-why]');
    expect(await reasons.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.why))).toEqual([
      'R-50',
      'R-51',
      'R-52',
    ]);
    for (const id of ['R-50', 'R-51', 'R-52'] as const) {
      const quote = part(page, 'refusal').locator(`blockquote[data-source="${id}"] p`);
      expect(await quote.textContent()).toBe(source(id).text.ru);
    }
    for (const remedy of await part(page, 'refusal').locator('[data-part="remedy"]').all()) {
      expect((await remedy.textContent())?.trim().length).toBeGreaterThan(20);
    }
    expect(await part(page, 'announcement').textContent()).toContain('Причин: 3');
    await page.close();
  });

  it('goes on when a reason falls away, and the refusal stands until the next attempt (D-22)', async () => {
    const page = await guide.open();
    await answer(page, 'Новосибирская область', { phone: false });
    await press(page, 'application.submitted', 'phone.confirmed');
    expect(await part(page, 'refusal').locator('[data-why]').count()).toBe(1);
    expect(await step(page, 'application.submitted').getAttribute('data-status')).toBe('available');
    await press(page, 'application.submitted');
    expect(await part(page, 'refusal').count()).toBe(0);
    await page.close();
  });

  it('sees the wait after a correction end on the calendar of the region (R-30, D-17, D-35)', async () => {
    const page = await guide.open();
    await answer(page, 'Камчатский край', { registerMatch: false });
    await press(page, 'application.submitted', 'data.corrected');
    const deadline = part(page, 'deadline');
    expect(await deadline.getAttribute('data-deadline')).toBe('correction.waitOver');
    // Midnight of 4 March on Kamchatka (UTC+12).
    for (const zone of ['region', 'own']) {
      const time = deadline.locator(`time[data-zone="${zone}"]`);
      expect(await time.getAttribute('datetime')).toBe('2024-03-03T12:00:00.000Z');
    }
    expect(await step(page, 'tik.asked').getAttribute('data-status')).toBe('closed');
    await page.locator('[data-next]').click();
    expect(await page.locator('input[name="now"]').inputValue()).toBe('2024-03-04T00:00');
    expect(await step(page, 'tik.asked').getAttribute('data-status')).toBe('available');
    await page.close();
  });
});

describe('the other routes', () => {
  it('a Moscow voter completes the account and need not file (R-03, R-55)', async () => {
    const page = await guide.open();
    await answer(page, 'Москва');
    expect(await page.locator('input[name="account"]').count()).toBe(0);
    await press(page, 'fullName.given', 'email.given', 'phone.given', 'address.given', 'snils.given');
    await press(page, 'identity.confirmed(mfc)');
    expect(await step(page, 'application.submitted').getAttribute('data-status')).toBe('refused');
    expect(await part(page, 'deadline').getAttribute('data-deadline')).toBe('voting.opened');
    await page.close();
  });

  it('a voter of Tver chooses a way to vote in person (R-33, R-54)', async () => {
    const page = await guide.open();
    await answer(page, 'Тверская область');
    expect(await page.locator('.actions').innerText()).toContain('Любой из этих способов завершает путь');
    await press(page, 'home.chosen');
    expect(await part(page, 'outcome').getAttribute('data-outcome')).toBe('inPersonAtHome');
    await page.close();
  });

  it('a voter of another region comes to the end of what the leaflet offers (R-53, D-31)', async () => {
    const page = await guide.open();
    await answer(page, 'other');
    await moveTo(page, '2024-03-15T08:00');
    expect(await part(page, 'outcome').getAttribute('data-outcome')).toBe('notAvailable');
    await page.locator('[data-part="again"]').click();
    expect(await part(page, 'profile').count()).toBe(1);
    await page.close();
  });
});

describe('time', () => {
  it('is shown on the clock of the region and on the visitor’s own, both named (R-48, D-02)', async () => {
    const page = await guide.open({ timezoneId: 'America/New_York' });
    await answer(page, 'Камчатский край');
    const deadline = part(page, 'deadline');
    expect(await deadline.getAttribute('data-deadline')).toBe('filing.closed');
    // The end of 11 March in Moscow, UTC+3.
    const region = deadline.locator('time[data-zone="region"]');
    expect(await region.getAttribute('datetime')).toBe('2024-03-11T21:00:00.000Z');
    expect(await region.textContent()).toMatch(/12 марта 2024.*09:00.*Камчатский край.*UTC\+12/);
    expect(await deadline.locator('time[data-zone="own"]').textContent()).toMatch(
      /11 марта 2024.*17:00.*UTC[-−]4/,
    );
    await page.close();
  });

  it('begins at noon of the region, whichever that is, and can be set before the journey', async () => {
    const page = await guide.open();
    const now = page.locator('input[name="now"]');
    expect(await now.inputValue()).toBe('2024-03-01T12:00');
    await page.locator('select[name="registration"]').selectOption('Камчатский край');
    expect(await now.inputValue()).toBe('2024-03-01T12:00');
    await moveTo(page, '2024-01-20T10:00');
    await answer(page, 'Камчатский край');
    expect(await now.inputValue()).toBe('2024-01-20T10:00');
    expect(await step(page, 'application.submitted').getAttribute('data-status')).toBe('closed');
    await page.locator('[data-next]').click();
    expect(await now.inputValue()).toBe('2024-01-29T09:00');
    expect(await step(page, 'application.submitted').getAttribute('data-status')).toBe('available');
    await page.close();
  });

  it('goes back without undoing what has happened, and nowhere beyond its bounds', async () => {
    const page = await guide.open();
    await answer(page, 'Москва');
    await moveTo(page, '2024-03-15T10:00');
    const phase = await part(page, 'phase').textContent();
    await page.locator('[data-reset]').click();
    expect(await page.locator('input[name="now"]').inputValue()).toBe('2024-03-01T12:00');
    expect(await part(page, 'phase').textContent()).toBe(phase);
    await moveTo(page, '2025-01-01T00:00');
    expect(await page.locator('#clock-wrong').textContent()).toContain('2024-03-20');
    expect(await part(page, 'phase').textContent()).toBe(phase);
    await page.close();
  });
});

describe('all of it', () => {
  it('went without complaint and without a request', () => {
    expect(guide.complaints).toEqual([]);
  });
});
