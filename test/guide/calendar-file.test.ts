import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/guide/logic/calendar-file.ts';
import { readCalendar } from './read-calendar.ts';

const long =
  'Приём заявлений на участие в дистанционном электронном голосовании (ДЭГ) заканчивается; запятая, точка с запятой; и «кавычки»';
const entries = [
  {
    id: 'filing.closed.test@deg-guide',
    name: long,
    note: 'первая строка\nвторая',
    at: Date.UTC(2024, 2, 11, 21),
  },
  {
    id: 'voting.opened.test@deg-guide',
    name: 'Voting opens',
    note: 'one line',
    at: Date.UTC(2024, 2, 15, 1),
  },
];
const file = calendarFile('Сроки ДЭГ: учебная модель', 'Завтра срок', entries, Date.UTC(2024, 2, 1, 9));

describe('the calendar file', () => {
  it('is iCalendar to the letter: lines of at most 75 octets that end in CR LF, folded between letters', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = file.split('\r\n');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
  });

  it('holds every date as a moment in UTC, whole after unfolding, with an alarm a day before', () => {
    const calendar = readCalendar(file);
    expect(
      calendar.events.map(({ uid, start, end, summary, description }) => ({
        uid,
        start,
        end,
        summary,
        description,
      })),
    ).toEqual([
      {
        uid: entries[0]!.id,
        start: '20240311T210000Z',
        end: '20240311T210000Z',
        summary: long,
        description: 'первая строка\nвторая',
      },
      {
        uid: entries[1]!.id,
        start: '20240315T010000Z',
        end: '20240315T010000Z',
        summary: 'Voting opens',
        description: 'one line',
      },
    ]);
    for (const { stamp, alarm } of calendar.events) {
      expect(stamp).toBe('20240301T090000Z');
      expect(alarm).toBe('-P1D');
    }
    expect(calendar.version).toBe('2.0');
    expect(calendar.product).toContain('deg-workflow-model');
  });
});
