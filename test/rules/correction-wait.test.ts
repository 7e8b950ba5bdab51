import { expect, test } from 'vitest';
import { isCorrectionWaitOver } from '../../machines/rules/index.ts';

test.each([
  ['2024-03-05', false],
  ['2024-03-06', false],
  ['2024-03-07', false],
  ['2024-03-08', true],
  ['2024-03-09', true],
])('corrected on 5 March 2024, the wait is over on %s: %s (R-30, D-17)', (today, expected) => {
  expect(isCorrectionWaitOver('2024-03-05', today, 3)).toBe(expected);
});

test.each([
  ['2024-02-27', '2024-02-29', '2024-03-01'],
  ['2023-02-26', '2023-02-28', '2023-03-01'],
  ['2023-12-30', '2024-01-01', '2024-01-02'],
  ['0099-12-30', '0100-01-01', '0100-01-02'],
])(
  'corrected on %s, calendar days run on over the month’s end: %s not yet, %s over (R-30, D-17)',
  (correctedOn, dayTwo, dayThree) => {
    expect(isCorrectionWaitOver(correctedOn, dayTwo, 3)).toBe(false);
    expect(isCorrectionWaitOver(correctedOn, dayThree, 3)).toBe(true);
  },
);

test('a day that the calendar lacks is refused (R-30)', () => {
  expect(() => isCorrectionWaitOver('2024-02-30', '2024-03-05', 3)).toThrow(/YYYY-MM-DD, got "2024-02-30"/);
  expect(() => isCorrectionWaitOver('2024-02-29', '2023-02-29', 3)).toThrow(RangeError);
});
