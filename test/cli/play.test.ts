import { describe, expect, test } from 'vitest';
import { journeyModel, Play } from '../../src/play/play.ts';
import { degAlone } from './deg.ts';

const model = journeyModel();

/** Plays by typed lines; gives what was shown after the last. */
function played(language: 'ru' | 'en', ...lines: string[]): string {
  const play = new Play(model, language);
  return lines.map((line) => play.answer(line)).at(-1) ?? 'the end';
}

// Moscow Oblast, of age, account and phone confirmed, data matching, no other application, through Gosuslugi.
const ready = ['2', '1', '1', '1', '1', '1', '1', '1'];

describe('the game in the terminal', () => {
  test('starts at the demonstration date, and says so', () => {
    expect(played('ru', ...ready)).toContain('Демонстрационная дата: 1 марта 2024');
    expect(played('en', ...ready)).toContain('Demonstration date: 1 March 2024');
  });

  test('leads to a cast vote by steps and the moved date', () => {
    const filed = [...ready, '2', '2', '2', 'd 2024-03-16'];
    expect(played('en', ...filed, '1', '1', '1', '1', '1', '2', '2')).toContain('Outcome: ');
    expect(played('ru', ...filed, '1', '1', '1', '1', '1', '2', '2')).toContain('Итог: Голос подан.');
  });

  test('gives every reason of a refused attempt in the leaflet’s words', () => {
    const minorUnconfirmed = ['2', '2', '2', '2', '2', '2', '1', '1'];
    const shown = played('ru', ...minorUnconfirmed, '5');
    for (const id of ['R-49', 'R-50', 'R-51', 'R-52', 'R-58']) expect(shown).toContain(id);
    expect(shown).toContain('вы родились позже 17 марта 2006 года');
  });

  test('says why what is closed is closed', () => {
    expect(played('ru', ...ready, 'w')).toContain('Проголосовать дистанционно можно только с заявлением');
  });

  test('takes a step back, starts over, and ends', () => {
    expect(played('en', ...ready, '2', 'u')).toContain('1 March 2024');
    expect(played('en', ...ready, 'r')).toContain('Region of permanent registration');
    expect(played('en', 'q')).toBe('the end');
  });

  test('does not take what it does not understand for a step', () => {
    expect(played('en', ...ready, '99')).toContain('Not understood: 99');
    expect(played('en', ...ready, 'd tomorrow')).toContain('Expected a date such as 2024-03-12');
  });

  test('runs as a command with answers piped in, and says that it is no official service', async () => {
    const { code, out } = await degAlone(['play', '--lang', 'en'], `${[...ready, 'q'].join('\n')}\n`);
    expect(code).toBe(0);
    expect(out).toContain('not an official service');
    expect(out).toContain('Demonstration date: 1 March 2024');
  });
});
