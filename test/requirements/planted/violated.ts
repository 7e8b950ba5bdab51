import { alphabet, type journey, type Profile } from '../../../machines/index.ts';
import { type PropertyId, properties } from '../../../machines/requirements/properties/index.ts';
import { chartOf } from '../../../src/chart/index.ts';
import { decideAll } from '../../../src/checks/properties/index.ts';
import { journeyOptions } from '../../../src/deg/properties.ts';
import { explore } from '../../../src/space/index.ts';
import type { PlantId } from './plants.ts';
import { violations } from './violations.ts';

/** The properties that a journey violates from these starts, of those asked for, in their order. */
export function violated(
  machine: typeof journey,
  starts: readonly Profile[],
  ids: readonly PropertyId[],
): readonly string[] {
  const asked = properties.filter(({ id }) => ids.includes(id));
  const space = explore(machine, { inputs: starts, alphabet });
  return decideAll(asked, space, journeyOptions(chartOf(machine)))
    .filter(({ holds }) => holds === false)
    .map(({ property }) => property.id);
}

/** The properties that a fault must violate, in their order. */
export function mustViolate(plant: PlantId): readonly PropertyId[] {
  return properties.map(({ id }) => id).filter((id) => violations[id].includes(plant));
}
