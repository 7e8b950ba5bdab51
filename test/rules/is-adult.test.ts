import { expect, test } from 'vitest';
import { president2024 } from '../../machines/elections/index.ts';
import { isAdultOn } from '../../machines/rules/index.ts';

const { date } = president2024.adulthood;

test.each([
  ['2006-03-16', true],
  ['2006-03-17', true],
  ['2006-03-18', false],
])('born on %s, of age on 17 March 2024: %s (R-16, R-49, D-03, D-04)', (birthDate, expected) => {
  expect(isAdultOn(birthDate, date)).toBe(expected);
});

test.each([
  ['2005-12-31', true],
  ['2006-04-01', false],
  ['2006-02-28', true],
  ['0001-01-01', true],
  ['2024-03-17', false],
])('months and years count as days do: born on %s, %s (R-16)', (birthDate, expected) => {
  expect(isAdultOn(birthDate, date)).toBe(expected);
});

test('born on 29 February, of age on 1 March of a common year (D-03)', () => {
  expect(isAdultOn('2008-02-29', '2026-02-28')).toBe(false);
  expect(isAdultOn('2008-02-29', '2026-03-01')).toBe(true);
});

test.each(['2006-02-30', '2006-13-01', '2006-00-10', '2006-01-00', '2006-3-17', '17.03.2006', ''])(
  '"%s" is no date and is refused (D-03)',
  (text) => {
    expect(() => isAdultOn(text, date)).toThrow(RangeError);
  },
);
