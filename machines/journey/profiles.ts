import type { Profile } from '../model/context.ts';

const either = [true, false] as const;

/**
 * Every profile that the journey can start with, one region standing for each route: 64 federal, 2 Moscow, 1 Tver, 1 other.
 */
export const profiles: readonly Profile[] = [
  ...either.map((adult): Profile => ({ route: 'moscow', adult })),
  ...either.flatMap((adult) =>
    either.flatMap((account) =>
      either.flatMap((phone) =>
        either.flatMap((registerMatch) =>
          [false, true].flatMap((pollingStationApplication) =>
            (['gosuslugi', 'vybory'] as const).map(
              (channel): Profile => ({
                route: 'federal',
                adult,
                account,
                phone,
                registerMatch,
                pollingStationApplication,
                channel,
              }),
            ),
          ),
        ),
      ),
    ),
  ),
  { route: 'tver' },
  { route: 'other' },
];
