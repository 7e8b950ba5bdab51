import { initialTransition } from 'xstate';
import {
  type Election,
  type EpochMs,
  journey,
  type Profile,
  profiles,
  routeOf,
} from '../../machines/index.ts';
import { advance } from './advance.ts';
import type { Standing } from './standing.ts';

/** Who sets out: where they are registered, and what is true of them already. */
export interface Start {
  /** A listed region's name as printed, Tver's name, or 'other'. */
  readonly registration: string;
  /** The facts that the route asks about; whatever else is there is left behind. */
  readonly profile: Omit<Profile, 'route'>;
}

/**
 * A journey that starts now: its route follows from the registration, and the calendar is caught up with the clock.
 * @param now epoch milliseconds
 * @throws {RangeError} when the registration is unknown, `now` is not a number, or the profile lacks a fact that the route
 *   asks about
 * @sources, D-33
 */
export function begin(start: Start, now: EpochMs, election: Election): Standing {
  if (!isObject(start) || !isObject(start.profile)) {
    throw new RangeError('expected { registration, profile }, with an object as the profile');
  }
  const { registration, profile } = start;
  const input = knownProfile({ ...profile, route: routeOf(election, registration) });
  const [snapshot] = initialTransition(journey, input);
  return advance({ registration, snapshot, correctedAt: null }, now, election).standing;
}

/** The profile that a route starts with, by the facts given: none of them may be missing, and nothing else is kept. */
function knownProfile(given: Profile): Profile {
  const candidates = profiles.filter(({ route }) => route === given.route);
  const asked = (Object.keys(candidates[0]!) as (keyof Profile)[]).filter((fact) => fact !== 'route');
  const known = candidates.find((candidate) => asked.every((fact) => candidate[fact] === given[fact]));
  if (known) return known;
  const lacking = asked.filter((fact) => !candidates.some((candidate) => candidate[fact] === given[fact]));
  throw new RangeError(
    `expected the profile to give every fact that the route "${given.route}" asks about, but these are missing or wrong: ${lacking.join(', ')}`,
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
