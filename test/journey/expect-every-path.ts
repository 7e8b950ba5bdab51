import { describe, expect, test } from 'vitest';
import { profiles } from '../../machines/journey/profiles.ts';
import type { Profile } from '../../machines/model/context.ts';
import { REPEAT_BUDGET } from '../../src/deg/subjects.ts';
import { countClasses } from '../../src/paths/index.ts';
import { expectedClasses } from './expected-counts.ts';
import { independence, repeatsWith, space } from './journey-space.ts';
import { runEveryPath } from './run-every-path.ts';

/** The repeats that one path may take: one in the short run, the model's own two in the longer. */
const budget = Number(process.env.REPEATS ?? REPEAT_BUDGET);

/**
 * Declares the tests that execute every path of some profiles, one test a profile. Files share the profiles out, so that
 * they run side by side.
 */
export function expectEveryPath(which: string, chosen: (profile: Profile) => boolean): void {
  const repeats = repeatsWith(budget);
  describe(`every path class with at most ${budget} repeats: ${which}`, () => {
    const numbered = profiles
      .map((profile, number) => ({ number, profile }))
      .filter(({ profile }) => chosen(profile));
    const executed: Record<string, number> = {};

    test.each(numbered)(
      'profile $number: machine and oracle agree at every step of every path',
      ({ number, profile }) => {
        const start = space.starts[number]!;
        const { classes, steps } = runEveryPath(profile, start, budget);
        expect({ classes, steps }).toEqual(
          expect.objectContaining({ classes: countClasses(space, start, independence, repeats).classes }),
        );
        executed[profile.route] = (executed[profile.route] ?? 0) + classes;
      },
    );

    test('no path has quietly stopped being executed', () => {
      for (const [route, classes] of Object.entries(executed)) {
        const share = numbered.filter(({ profile }) => profile.route === route).length;
        const all = profiles.filter((profile) => profile.route === route).length;
        // The channel changes nothing but words, so half of the federal profiles have half of the paths.
        expect(classes * all).toBe(expectedClasses[budget]![route]! * share);
      }
      expect(Object.keys(executed)).not.toHaveLength(0);
    });
  });
}
