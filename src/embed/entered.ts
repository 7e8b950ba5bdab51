import type { Entered } from '../../machines/journey/situations.ts';
import type { JourneySnapshot } from './standing.ts';

const known = new WeakMap<JourneySnapshot, Entered>();

/** Tells of a snapshot which states are entered. */
export function entered(snapshot: JourneySnapshot): Entered {
  const told = known.get(snapshot);
  if (told) return told;
  const states = new Set(Object.keys(snapshot.getMeta()));
  const isEntered: Entered = (id) => states.has(id);
  known.set(snapshot, isEntered);
  return isEntered;
}
