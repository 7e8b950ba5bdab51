import { regionOf } from './region-of.ts';
import type { Election } from './types.ts';

/**
 * The IANA time zone whose clock counts for a registration: the listed region's own, and for Tver and 'other',
 * to which the leaflet gives no hours, the election's `elsewhere` (Moscow's in 2024).
 *
 * @param registration a listed region's name as printed, Tver's name, or 'other'
 * @throws {RangeError} when it is none of these
 * @sources, D-35
 */
export function timeZoneOf(election: Election, registration: string): string {
  return regionOf(election, registration)?.timeZone ?? election.elsewhere.timeZone;
}
