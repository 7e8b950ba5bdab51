import { regionOf } from './region-of.ts';
import type { Election, Route } from './types.ts';

/**
 * The route that a registration gives; it follows from the registration alone, never from where the voter is.
 *
 * @param registration a listed region's name as printed, Tver's name, or 'other'
 * @throws {RangeError} when it is none of these
 * @sources, D-33
 */
export function routeOf(election: Election, registration: string): Route {
  const region = regionOf(election, registration);
  if (region !== undefined) return region.route;
  return registration === election.tver.name ? 'tver' : 'other';
}
