import { describe, expect, test } from 'vitest';
import { dataChecks, notCheckable, properties } from '../../machines/requirements/properties/index.ts';

const sentences = [
  ...[...properties, ...dataChecks].map(({ id, says }) => ({ id, ...says })),
  ...notCheckable.map(({ source, why }) => ({ id: source, ...why })),
];

/** Words of those who write programs, and of logic. */
const jargon = {
  ru: /конфигурац|переход|событи|состояни|инвариант|предикат|флаг|контекст|граф\b|снимок|достижим|валид/i,
  en: /configuration|transition|event|\bstate\b|invariant|predicate|flag|context|graph|snapshot|reachable|guard|\bvalid/i,
};

/** Abbreviations, with words that say what they stand for. */
const spelledOut: readonly (readonly [short: RegExp, ru: RegExp, en: RegExp])[] = [
  [/ТИК/, /территориальн\S+ избирательн\S+ комисси/, /territorial election commission/],
  [/МФЦ/, /многофункциональный центр|«Мои документы»/, /multifunctional centre|“My documents”/],
  [/СНИЛС/, /страховой номер/, /individual insurance account number/],
];

describe('the sentence', () => {
  test.each(sentences)('of $id is Russian in Russian and English in English', ({ ru, en }) => {
    expect(ru).toMatch(/^[А-ЯЁ].*[.]$/);
    expect(en).toMatch(/^[A-Z].*[.]$/);
    const latin = ru.match(/[a-z]+/gi) ?? [];
    const allowed = /^(mos|ru|sps|reg|login|www|gosuslugi|vybory|gov|ID|Tinkoff|[RDF])$/;
    expect(latin.filter((word) => !allowed.test(word))).toEqual([]);
  });

  test.each(sentences)('of $id needs no knowledge of programs', ({ ru, en }) => {
    expect(ru).not.toMatch(jargon.ru);
    expect(en).not.toMatch(jargon.en);
  });

  test.each(sentences)('of $id says what an abbreviation stands for', ({ ru, en }) => {
    const unquoted = { ru: ru.replace(/«[^»]*»/g, ''), en: en.replace(/“[^”]*”/g, '') };
    for (const [short, inRussian, inEnglish] of spelledOut) {
      if (short.test(unquoted.ru)) expect(ru).toMatch(inRussian);
      if (short.test(unquoted.en)) expect(en).toMatch(inEnglish);
    }
    expect(unquoted.ru).not.toMatch(/ДЭГ|ЦИК/);
    expect(unquoted.en).not.toMatch(/ДЭГ|ЦИК/);
  });

  test.each(sentences)('of $id names the same requirements and decisions in both languages', ({ ru, en }) => {
    const named = (text: string) => text.match(/\b[RDF]-\d\d/g) ?? [];
    expect(named(ru)).toEqual(named(en));
  });
});
