import { expect, test } from 'vitest';
import { dayNumber } from '../../machines/rules/civil-date.ts';

test.each([
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2023-12-31', '2024-01-01'],
  ['0099-12-31', '0100-01-01'],
])('%s and %s are one day apart (D-17)', (day, next) => {
  expect(dayNumber(next) - dayNumber(day)).toBe(1);
});

test.each(['12024-03-05', ' 2024-03-05', '2024-03-05Z', '2024-03-051', '2024-03', '2024', ''])(
  '"%s" is no date, and the fault says so (D-17, D-35)',
  (text) => {
    expect(() => dayNumber(text)).toThrow(
      new RangeError(`expected a calendar date written YYYY-MM-DD, got "${text}"`),
    );
  },
);
