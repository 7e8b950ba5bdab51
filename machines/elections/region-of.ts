import { type Election, OTHER_REGISTRATION, type RegionDefinition } from './types.ts';

/**
 * The listed region of a registration; undefined for Tver and 'other', which are on no list.
 *
 * @param registration a listed region's name as printed, Tver's name, or 'other'
 * @throws {RangeError} when it is none of these: a misspelt region must not pass for one without ДЭГ
 * @sources
 */
export function regionOf(election: Election, registration: string): RegionDefinition | undefined {
  const region = election.regions.find(({ name }) => name === registration);
  if (region === undefined && registration !== election.tver.name && registration !== OTHER_REGISTRATION) {
    // Data from outside may be anything, and an object that came as JSON may not even become a text.
    const received = typeof registration === 'string' ? JSON.stringify(registration) : typeof registration;
    throw new RangeError(
      `expected a listed region's name, "${election.tver.name}" or "${OTHER_REGISTRATION}", got ${received}`,
    );
  }
  return region;
}
