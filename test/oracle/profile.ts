import { type Channel, type Route, vocabulary } from './vocabulary.ts';

/** What is true of the voter when the journey starts. Each field is asked on some routes only. */
export type Profile = {
  readonly route: Route;
  readonly adult?: boolean;
  readonly account?: boolean;
  readonly phone?: boolean;
  readonly registerMatch?: boolean;
  readonly pollingStationApplication?: boolean;
  readonly channel?: Channel;
};

type Asked = keyof typeof vocabulary.profile;
const asked = Object.entries(vocabulary.profile) as [Asked, readonly Route[]][];
const eitherWay = [true, false];

/** Every profile there is to explore: Moscow 2, federal 64, Tver 1, other 1. */
export function profiles(): Profile[] {
  return vocabulary.routes.flatMap((route) =>
    asked
      .filter(([, routes]) => routes.includes(route))
      .reduce<Profile[]>(
        (soFar, [field]) =>
          soFar.flatMap((profile) =>
            (field === 'channel' ? vocabulary.channels : eitherWay).map((value) => ({
              ...profile,
              [field]: value,
            })),
          ),
        [{ route }],
      ),
  );
}

/** Throws unless the profile answers everything its route asks, and nothing else. */
export function assertComplete(profile: Profile): void {
  for (const [field, routes] of asked) {
    const expected = routes.includes(profile.route);
    if (expected !== (profile[field] !== undefined)) {
      const rule = expected ? 'must give' : 'must not give';
      throw new Error(
        `A profile of the route "${profile.route}" ${rule} "${field}"; came ${JSON.stringify(profile)}. ` +
          `"${field}" is asked on: ${routes.join(', ')}.`,
      );
    }
  }
}
