import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { president2024 } from '../../../machines/index.ts';
import { profiles } from '../../../machines/journey/profiles.ts';
import type { Profile } from '../../../machines/model/context.ts';
import { REPEAT_BUDGET } from '../../../src/deg/subjects.ts';
import { buildGuidePage } from '../../../src/guide/page.ts';
import { launchBrowser } from '../../browser.ts';
import { differenceText } from './difference.ts';
import { type DrivenPage, OWN_ZONE, openDriven } from './driven-page.ts';
import { seeded } from './random.ts';
import { toJob } from './to-job.ts';
import { classTrees, edgeTree, type Planted, sizesOf } from './trees.ts';

/** The repeats that one path may take: one in the short run, the model's own two in the longer. */
const budget = Number(process.env.REPEATS ?? REPEAT_BUDGET);

/** Of so many paths of each profile, chosen by its number, the page is also driven from the start. */
const REPLAYS = 4;

/** A page of the guide for the tests of one file, and what was done on it. */
export function guideUnderTest(): (
  planted: readonly Planted[],
  lang: 'ru' | 'en',
  seed: number,
) => Promise<void> {
  let browser: Browser;
  let page: DrivenPage;
  const done = { steps: 0, putBack: 0, replays: 0, replayed: 0, milliseconds: 0 };

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openDriven(browser, await buildGuidePage(president2024, null));
  });

  afterAll(async () => {
    await browser?.close();
    const steps = done.steps + done.replayed;
    const perSecond = Math.round((1000 * steps) / done.milliseconds);
    console.log(
      `The page was driven through ${steps} steps, ${done.replayed} of them in ${done.replays} whole replays, and put back ` +
        `${done.putBack} times: ${perSecond} steps a second.`,
    );
  });

  return async (planted, lang, seed) => {
    for (const { tree, place } of planted) {
      const random = seeded(seed);
      const job = toJob(tree, { ...place, lang, zone: OWN_ZONE, replays: REPLAYS, random });
      const { difference, paths, ...report } = await page.walk(job);
      for (const key of ['steps', 'putBack', 'replays', 'replayed', 'milliseconds'] as const)
        done[key] += report[key];
      if (difference !== null) throw new Error(differenceText(tree, difference));
      // Executed is generated: no path is dropped on the way to the page.
      expect({ paths, steps: report.steps }).toEqual(sizesOf([{ tree, place }]));
    }
  };
}

/**
 * Declares the tests that drive the page through every edge and every path class of some profiles, one test a profile.
 * Files share the profiles out, so that they run side by side.
 */
export function expectEveryPath(
  which: string,
  lang: 'ru' | 'en',
  chosen: (profile: Profile) => boolean,
): void {
  describe(`every path class with at most ${budget} repeats and every edge, through the page: ${which}`, () => {
    const drive = guideUnderTest();
    const numbered = profiles
      .map((profile, number) => ({ number, profile }))
      .filter(({ profile }) => chosen(profile));

    test.each(numbered)(
      'profile $number: the page shows what the oracle says',
      async ({ number, profile }) => {
        const { in2024, elsewhere, classes } = classTrees(number, profile, budget);
        expect(sizesOf([in2024, elsewhere]).paths).toBe(classes);
        const planted = [edgeTree(number, profile), in2024, elsewhere];
        await drive(
          planted.filter(({ tree }) => tree.root.children.length > 0),
          lang,
          number,
        );
      },
    );
  });
}
