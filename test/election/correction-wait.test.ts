import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { president2024, timeZoneOf } from '../../machines/elections/index.ts';
import { isCorrectionWaitOver } from '../../machines/rules/index.ts';
import { civilDateAt, correctionWaitEndsAt } from '../../src/election/index.ts';
import { leafletRegions } from './leaflet-regions.ts';

const { days } = president2024.correctionWait;

// Both ends of the country; between them lie ten hours.
const ends = [
  { region: 'Калининградская область', offset: '+02:00' },
  { region: 'Камчатский край', offset: '+12:00' },
];

describe.each(ends)('$region', ({ region, offset }) => {
  const timeZone = timeZoneOf(president2024, region);
  const local = (dateTime: string) => Date.parse(`${dateTime}${offset}`);

  test.each(['00:00:00.000', '12:00:00.000', '23:59:59.999'])(
    'corrected on 5 March at %s at home, the wait is over when 8 March begins at home (R-30, D-17, D-35)',
    (time) => {
      expect(correctionWaitEndsAt(local(`2024-03-05T${time}`), timeZone, days)).toBe(
        local('2024-03-08T00:00:00.000'),
      );
    },
  );

  test('days 2, 3 and 4 after a correction, to the millisecond (R-30, D-17, D-35)', () => {
    const correctedOn = civilDateAt(local('2024-03-05T23:59:59.999'), timeZone);
    const isOver = (at: string) => isCorrectionWaitOver(correctedOn, civilDateAt(local(at), timeZone), days);
    expect(isOver('2024-03-07T00:00:00.000')).toBe(false);
    expect(isOver('2024-03-07T23:59:59.999')).toBe(false);
    expect(isOver('2024-03-08T00:00:00.000')).toBe(true);
    expect(isOver('2024-03-08T23:59:59.999')).toBe(true);
    expect(isOver('2024-03-09T00:00:00.000')).toBe(true);
  });
});

test('the same instant is another day at the other end of the country (D-35)', () => {
  const at = Date.parse('2024-03-05T20:00Z');
  const [kaliningrad, kamchatka] = ends.map(({ region }) =>
    correctionWaitEndsAt(at, timeZoneOf(president2024, region), days),
  );
  expect(kaliningrad).toBe(Date.parse('2024-03-07T22:00Z'));
  expect(kamchatka).toBe(Date.parse('2024-03-08T12:00Z'));
});

test('after a correction on 9 March the wait ends when filing has closed (D-18)', () => {
  const at = Date.parse('2024-03-09T12:00+03:00');
  expect(correctionWaitEndsAt(at, 'Europe/Moscow', days)).toBe(president2024.instants.filing.closes);
});

test('the instant and the rule agree in every region (R-30, D-17, D-35)', () => {
  const instant = fc.integer({ min: Date.parse('2024-01-29T00:00Z'), max: Date.parse('2024-03-17T00:00Z') });
  const region = fc.constantFrom(...leafletRegions.map(({ name }) => name));
  fc.assert(
    fc.property(instant, region, (correctedAt, name) => {
      const timeZone = timeZoneOf(president2024, name);
      const end = correctionWaitEndsAt(correctedAt, timeZone, days);
      const isOverAt = (at: number) =>
        isCorrectionWaitOver(civilDateAt(correctedAt, timeZone), civilDateAt(at, timeZone), days);
      expect([isOverAt(end - 1), isOverAt(end)]).toEqual([false, true]);
    }),
    { numRuns: 300 },
  );
});
