import { alphabet } from '../../machines/model/events.ts';
import { badBetween } from '../election/bad/between.ts';
import { badKeys, badPlaces } from '../election/bad/places.ts';
import { space } from '../journey/journey-space.ts';
import { payloads } from './events/payloads.ts';
import { idleXstateTypes, notTypes, reservedTypes, unknownTypes } from './events/types.ts';
import { random } from './random.ts';
import { savedChanges } from './saved/fault.ts';
import { deviceZones } from './time/zones.ts';

/** How many hostile events there are and how many are tried on the machine: the long tests hold that they have tried as many. */
export function eventCounts() {
  const types = unknownTypes.length + idleXstateTypes.length;
  const taken = space.stepCount * payloads.length;
  const closed = space.size * alphabet.length - space.stepCount;
  return {
    configurations: space.size,
    edges: space.stepCount,
    unknownTypes: { types, tried: space.size * types },
    payloads: { payloads: payloads.length, events: alphabet.length, tried: taken + closed },
    reservedByXstate: Object.values(reservedTypes).flat().length,
    noEvents: notTypes.length,
  };
}

/** What hostile input is tried, in figures. */
export function hostileCounts() {
  const definitions = { onePlace: badPlaces.length, oneKey: badKeys.length, betweenParts: badBetween.length };
  return {
    events: eventCounts(),
    savedJourneys: { changes: savedChanges() },
    definitions: { ...definitions, all: badPlaces.length + badKeys.length + badBetween.length },
    deviceZones: deviceZones.map(({ zone }) => zone),
    random,
  };
}
