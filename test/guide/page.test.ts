import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { president2024, president2024Definition } from '../../machines/index.ts';
import { notices } from '../../src/deg/notices.ts';
import { defineElection } from '../../src/election/index.ts';
import { buildGuidePage } from '../../src/guide/page.ts';
import { demonstration, type OpenedGuide, openGuide } from './open-guide.ts';
import { answer, press } from './visitor.ts';

let guide: OpenedGuide;
beforeAll(async () => {
  guide = await openGuide();
});
afterAll(() => guide.close());

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the page', () => {
  it('is built the same twice', async () => {
    expect(await buildGuidePage(structuredClone(president2024), demonstration)).toBe(guide.html);
  });

  it('allows its own script and styles by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(guide.html)![1]!;
    const script = /<script type="module">([\s\S]*)<\/script>/.exec(guide.html)![1]!;
    const style = /<style>([\s\S]*?)<\/style>/.exec(guide.html)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src '${sha256(script)}';`);
    expect(policy).toContain(`style-src '${sha256(style)}' `);
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*|connect-src/);
    const [markup] = guide.html.split('<script');
    expect(markup).not.toMatch(/ style=| on\w+=/);
  });

  it('has nothing that asks a network, beside the policy that forbids it', () => {
    expect(guide.html).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(/);
    expect(guide.html).not.toMatch(/<(link|script|img|iframe)[^>]+(href|src)="(?!data:)/);
  });

  it('needs nothing of Node', () => {
    expect(guide.html).not.toMatch(/createRequire|process\.env|vite-browser-external/);
  });

  it('weighs less than 200 KB, compressed, with its fonts', () => {
    expect(gzipSync(guide.html).length).toBeLessThan(200_000);
  });

  it('names the visitor’s clock in Russian also where the browser knows no Russian name of it (R-48)', async () => {
    for (const [timezoneId, name] of [
      ['Europe/Moscow', 'Москва'],
      ['Asia/Kamchatka', 'Петропавловск-Камчатский'],
    ] as const) {
      const page = await guide.open({ timezoneId });
      await answer(page, 'Москва');
      const own = await page.locator('[data-part="deadline"] [data-zone="own"]').textContent();
      expect(own).toContain(`ваше время: ${name}, UTC+`);
      await page.context().close();
    }
  });

  it('says what it is and is not, word for word, in the language that is spoken', async () => {
    const page = await guide.open();
    for (const lang of ['ru', 'en'] as const) {
      await page.getByRole('button', { name: lang === 'ru' ? 'Русский' : 'English' }).click();
      for (const screen of ['form', 'journey']) {
        const shown = await page.locator('.notices li').allTextContents();
        expect(shown, screen).toEqual(notices.map((notice) => notice[lang]));
        if (screen === 'form') await answer(page, 'Москва');
      }
      await page.reload();
    }
    await page.close();
  });

  it('says the same, and that it needs scripts, where none runs', async () => {
    const page = await guide.open({ javaScriptEnabled: false });
    const text = await page.locator('body').innerText();
    for (const notice of notices) {
      expect(text).toContain(notice.ru);
      expect(text).toContain(notice.en);
    }
    expect(text.match(/JavaScript/g)).toHaveLength(2);
    await page.close();
  });

  it('carries its data so that no text can end the script that holds it', async () => {
    const name = {
      ...president2024Definition.name,
      ru: '</script><b>Выборы & «другие»',
      en: '<!-- <script>',
    };
    const html = await buildGuidePage(defineElection({ ...president2024Definition, name }), null);
    const json = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)![1]!;
    expect(JSON.parse(json).election.name).toEqual(name);
  });
});

describe('with another election, on the real date', () => {
  const today = new Date();
  const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const other = defineElection({
    ...president2024Definition,
    id: 'other-election',
    name: { ...president2024Definition.name, ru: 'Другие выборы', en: 'Another election' },
    adulthood: { ...president2024Definition.adulthood, date: day(20) },
    filing: { ...president2024Definition.filing, opens: day(-5), closesAfter: day(10) },
    voting: { ...president2024Definition.voting, firstDay: day(18), lastDay: day(20) },
  });

  let real: OpenedGuide;
  beforeAll(async () => {
    real = await openGuide(other);
  });
  afterAll(() => real.close());

  it('there is no demonstration date, and the dates are that election’s', async () => {
    const page = await real.open();
    expect(await page.locator('[data-part="clock"]').count()).toBe(0);
    expect(await page.locator('header').textContent()).toContain('Другие выборы');
    await answer(page, 'Томская область');
    expect(await page.locator('[data-part="phase"]').textContent()).toBe('идёт приём заявлений');
    const due = await page.locator('[data-part="deadline"] time').first().getAttribute('datetime');
    expect(due).toBe(new Date(other.instants.filing.closes).toISOString());
    await press(page, 'application.submitted');
    expect(real.complaints).toEqual([]);
    await page.close();
  });

  it('goes through its dates as the device’s clock does, also past what timers can wait for', async () => {
    const page = await real.open();
    await page.clock.install({ time: today });
    await page.reload();
    await answer(page, 'Томская область');
    await page.clock.fastForward(11 * 86_400_000);
    expect(await page.locator('[data-part="phase"]').textContent()).toContain('приём заявлений закончен');
    expect(await page.locator('[data-part="announcement"]').textContent()).toContain(
      'приём заявлений закончился',
    );
    await page.clock.fastForward(30 * 86_400_000);
    expect(await page.locator('[data-part="outcome"]').getAttribute('data-outcome')).toBe('filingMissed');
    await page.close();
  });

  it('the notice on dates is true, and the others stay as they are', async () => {
    const page = await real.open();
    const [study, names, dates] = await page.locator('.notices li').allTextContents();
    expect([study, names]).toEqual(notices.slice(0, 2).map(({ ru }) => ru));
    expect(dates).not.toContain('демонстрационные');
    expect(dates).toContain('Никакие данные никуда не отправляются');
    await page.close();
  });
});

describe('all of it', () => {
  it('went without complaint and without a request', () => {
    expect(guide.complaints).toEqual([]);
  });
});
