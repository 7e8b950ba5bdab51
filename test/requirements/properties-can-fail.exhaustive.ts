import { describe, expect, test } from 'vitest';
import { alphabet, journey } from '../../machines/index.ts';
import { chartOf } from '../../src/chart/index.ts';
import { decideAll } from '../../src/checks/properties/index.ts';
import { journeyOptions, journeyProperties } from '../../src/deg/properties.ts';
import { explore } from '../../src/space/index.ts';
import { directionsOf } from './planted/directions.ts';
import { type PlantId, plants } from './planted/plants.ts';
import { mustViolate, violated } from './planted/violated.ts';

const ids = Object.keys(plants) as PlantId[];

describe('every property of the leaflet can fail: planted in the journey,', () => {
  test.each(ids)('«%s» violates what it must', (id) => {
    const must = mustViolate(id);
    expect(must).not.toEqual([]);
    expect(violated(plants[id].machine(), plants[id].starts, must)).toEqual(must);
  });
});

test('whatever says «exactly» can fail in both directions', () => {
  const left = new Map(journeyProperties.flatMap(directionsOf).map((each) => [each.id, each]));
  expect(left.size).toBeGreaterThan(150);
  for (const { machine, starts } of Object.values(plants)) {
    const spoilt = machine();
    const space = explore(spoilt, { inputs: starts, alphabet });
    for (const { property, holds } of decideAll([...left.values()], space, journeyOptions(chartOf(spoilt))))
      if (holds === false) left.delete(property.id);
  }
  expect([...left.keys()]).toEqual([]);
});

test('what a fault violates holds from the same starts without it', () => {
  for (const starts of new Set(ids.map((id) => plants[id].starts))) {
    const must = new Set(ids.filter((id) => plants[id].starts === starts).flatMap(mustViolate));
    expect(violated(journey, starts, [...must])).toEqual([]);
  }
});
