import { describe, expect, test } from 'vitest';
import { profiles } from '../../../machines/journey/profiles.ts';
import type { Profile } from '../../../machines/model/context.ts';
import { guideUnderTest } from './guide-under-test.ts';
import { classTrees, edgeTree, sizesOf } from './trees.ts';

/** Of so many paths of each tree the page is also driven from the start: 204 and more in all. */
const REPLAYS = 3;

/** Which paths the page is driven through, and how it speaks. */
interface Chosen {
  /** As the tests name them. */
  readonly who: string;
  readonly lang: 'ru' | 'en';
  readonly profiles: (profile: Profile) => boolean;
}

/**
 * Declares the tests that drive the page through every edge that some profiles can come to, one test a profile. Files share
 * the profiles out, so that they run side by side.
 */
export function expectEveryEdge(chosen: Chosen): void {
  describe(`every edge, through the page: ${chosen.who}`, () => {
    const drive = guideUnderTest();
    test.each(numbered(chosen))(
      'profile %i: the page shows what the oracle says (R-48, R-62, D-22, D-33)',
      (number, profile) => drive([edgeTree(number, profile)], { ...chosen, seed: number, replays: REPLAYS }),
    );
  });
}

/**
 * Declares the tests that drive the page through every path class of some profiles.
 * @param budget how many repeats a path may take
 */
export function expectEveryPath(chosen: Chosen, budget: number): void {
  describe(`every path class with at most ${budget} repeats, through the page: ${chosen.who}`, () => {
    const drive = guideUnderTest();
    test.each(numbered(chosen))(
      'profile %i: the page shows what the oracle says (R-48, R-62, D-22, D-33)',
      async (number, profile) => {
        const { in2024, elsewhere, classes } = classTrees(number, profile, budget);
        const planted = [in2024, elsewhere].filter(({ tree }) => tree.root.children.length > 0);
        expect(sizesOf(planted).paths).toBe(classes);
        await drive(planted, { ...chosen, seed: number, replays: REPLAYS });
      },
    );
  });
}

function numbered(chosen: Chosen): readonly (readonly [number, Profile])[] {
  return profiles.flatMap((profile, number) =>
    chosen.profiles(profile) ? [[number, profile] as const] : [],
  );
}
