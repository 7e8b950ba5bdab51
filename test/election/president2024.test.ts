import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  OTHER_REGISTRATION,
  president2024,
  president2024Definition,
  routeOf,
  timeZoneOf,
} from '../../machines/elections/index.ts';
import { defineElection, electionModule } from '../../src/election/index.ts';
import { leafletRegions } from './leaflet-regions.ts';

test('president2024.ts is what defineElection makes of its definition: else run `npm run generate`', () => {
  const election = defineElection(president2024Definition);
  expect(president2024).toEqual(election);
  const committed = new URL('../../machines/elections/president2024.ts', import.meta.url);
  expect(readFileSync(committed, 'utf8')).toBe(electionModule('president2024', election));
});

test('the election has the 29 regions of the leaflet, named and ordered as printed (R-59, R-17)', () => {
  expect(president2024.regions.map(({ name }) => name)).toEqual(leafletRegions.map(({ name }) => name));
});

test('each region has its time zone (R-47, R-48)', () => {
  for (const { name, timeZone } of leafletRegions) expect(timeZoneOf(president2024, name)).toBe(timeZone);
});

test('each voting window is the one read from the leaflet and F-02 (R-01, R-39, R-48, F-02)', () => {
  const expected = leafletRegions.map(({ name, opens, closes }) => {
    return [name, { opens: Date.parse(opens), closes: Date.parse(closes) }];
  });
  expect(Object.entries(president2024.instants.voting)).toEqual(expected);
});

test('the registration alone decides on the route (R-03, R-17, R-33, R-53, R-54, R-55, D-33)', () => {
  const routes = leafletRegions.map(({ name }) => routeOf(president2024, name));
  expect(routes).toEqual(['moscow', ...Array(28).fill('federal')]);
  expect(routeOf(president2024, 'Тверская область')).toBe('tver');
  expect(routeOf(president2024, OTHER_REGISTRATION)).toBe('other');
  expect(() => routeOf(president2024, 'Омская область')).toThrow(RangeError);
});

test('being of age is asked for on 17 March, and the wait is three days (R-16, R-30, R-49, D-03, D-17)', () => {
  expect(president2024.adulthood.date).toBe('2024-03-17');
  expect(president2024.correctionWait.days).toBe(3);
});
