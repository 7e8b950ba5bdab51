import { describe, expect, test } from 'vitest';
import {
  filingAt,
  OTHER_REGISTRATION,
  phaseAt,
  president2024,
  timeZoneOf,
  votingWindowOf,
} from '../../machines/elections/index.ts';
import { leafletRegions } from './leaflet-regions.ts';

// As F-01 has them: 00:00 on 29 January and 24:00 on 11 March, Moscow time.
const filingOpens = Date.parse('2024-01-29T00:00+03:00');
const filingCloses = Date.parse('2024-03-12T00:00+03:00');

const everybody = [...leafletRegions.map(({ name }) => name), 'Тверская область', OTHER_REGISTRATION];

describe.each(leafletRegions)('$name', ({ name, opens, closes }) => {
  const phases = (...instants: number[]) => instants.map((at) => phaseAt(president2024, name, at));

  test('filing opens with 29 January, Moscow time (D-02, F-01)', () => {
    expect(phases(filingOpens - 1, filingOpens, filingOpens + 1)).toEqual([
      'beforeFiling',
      'filing',
      'filing',
    ]);
  });

  test('filing closes at the end of 11 March, Moscow time (R-13, R-14, R-56, D-01, D-02, F-01)', () => {
    expect(phases(filingCloses - 1, filingCloses, filingCloses + 1)).toEqual([
      'filing',
      'filingClosed',
      'filingClosed',
    ]);
  });

  test('voting opens at 08:00 on 15 March, on the clock of the region (R-01, R-39, R-47, R-48, F-02, D-11)', () => {
    const at = Date.parse(opens);
    expect(phases(at - 1, at, at + 1)).toEqual(['filingClosed', 'voting', 'voting']);
  });

  test('voting closes at 20:00 on 17 March, on the clock of the region (R-01, R-39, R-47, R-48, F-02, D-11)', () => {
    const at = Date.parse(closes);
    expect(phases(at - 1, at, at + 1)).toEqual(['voting', 'votingClosed', 'votingClosed']);
  });

  test('voting is open through both nights (R-01, D-12, F-02)', () => {
    const hours = [];
    for (let at = Date.parse(opens); at < Date.parse(closes); at += 3_600_000) hours.push(...phases(at));
    expect(hours).toHaveLength(60);
    expect(new Set(hours)).toEqual(new Set(['voting']));
  });
});

test('while Kamchatka votes, Kaliningrad waits ten hours more (R-47, R-48)', () => {
  const kamchatkaOpens = Date.parse('2024-03-15T08:00+12:00');
  expect(phaseAt(president2024, 'Камчатский край', kamchatkaOpens)).toBe('voting');
  const kaliningradOpens = kamchatkaOpens + 10 * 3_600_000;
  expect(phaseAt(president2024, 'Калининградская область', kaliningradOpens - 1)).toBe('filingClosed');
  expect(phaseAt(president2024, 'Калининградская область', kaliningradOpens)).toBe('voting');
});

test('in Kamchatka an application is taken until 09:00 on 12 March on its own clock (R-14, D-02, F-01)', () => {
  const atHome = Date.parse('2024-03-12T09:00+12:00');
  expect(phaseAt(president2024, 'Камчатский край', atHome - 1)).toBe('filing');
  expect(phaseAt(president2024, 'Камчатский край', atHome)).toBe('filingClosed');
});

test.each(['Тверская область', OTHER_REGISTRATION])(
  'for %s, which has no hours in the leaflet, the calendar runs on Moscow time (R-53, D-31, D-38)',
  (registration) => {
    const opens = Date.parse('2024-03-15T05:00Z');
    const closes = Date.parse('2024-03-17T17:00Z');
    expect(votingWindowOf(president2024, registration)).toEqual({ opens, closes });
    const instants = [filingOpens - 1, filingOpens, filingCloses, opens, closes];
    expect(instants.map((at) => phaseAt(president2024, registration, at))).toEqual([
      'beforeFiling',
      'filing',
      'filingClosed',
      'voting',
      'votingClosed',
    ]);
    expect(timeZoneOf(president2024, registration)).toBe('Europe/Moscow');
  },
);

test('filing is in the same state for everybody at every hour of the calendar (D-02, D-38)', () => {
  const states = { beforeFiling: 'notOpen', filing: 'open' } as Record<string, string>;
  for (let at = filingOpens - 7_200_000; at <= filingCloses + 7_200_000; at += 3_600_000) {
    for (const registration of everybody) {
      expect(filingAt(president2024, at)).toBe(states[phaseAt(president2024, registration, at)] ?? 'closed');
    }
  }
});

test('a misspelt region and an instant that is no number are errors, not phases (R-59)', () => {
  const expected = `expected a listed region's name, "Тверская область" or "other", got `;
  const refused = (registration: unknown, received: string) =>
    expect(() => phaseAt(president2024, registration as string, filingOpens)).toThrow(
      new RangeError(`${expected}${received}`),
    );
  refused('Москва ', '"Москва "');
  refused('toString', '"toString"');
  refused(7, 'number');
  refused({ toJSON: () => '' }, 'object');
  expect(() => phaseAt(president2024, 'Москва', Number.NaN)).toThrow(
    new RangeError('expected an instant in epoch milliseconds, got NaN'),
  );
});
