import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { president2024 } from '../../../machines/index.ts';
import { buildGuidePage } from '../../../src/guide/page.ts';
import { launchBrowser } from '../../browser.ts';
import { differenceText } from './difference.ts';
import { type DrivenPage, OWN_ZONE, openDriven } from './driven-page.ts';
import { seeded } from './random.ts';
import { toJob } from './to-job.ts';
import { type Planted, sizesOf } from './trees.ts';

/**
 * A page of the guide for the tests of one group.
 * @returns drives it through trees and throws at the first difference; of so many paths of each tree, chosen by the seed, it
 * is also driven from the start
 */
export function guideUnderTest(): (
  planted: readonly Planted[],
  chosen: { readonly lang: 'ru' | 'en'; readonly seed: number; readonly replays: number },
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

  return async (planted, { lang, seed, replays }) => {
    for (const { tree, place } of planted) {
      const random = seeded(seed);
      const job = toJob(tree, { ...place, lang, zone: OWN_ZONE, replays, random });
      const { difference, paths, ...report } = await page.walk(job);
      for (const key of ['steps', 'putBack', 'replays', 'replayed', 'milliseconds'] as const)
        done[key] += report[key];
      if (difference !== null) throw new Error(differenceText(tree, difference));
      // Executed is generated: no path is dropped on the way to the page.
      expect({ paths, steps: report.steps }).toEqual(sizesOf([{ tree, place }]));
      expect(report.replays).toBe(job.replays.length);
    }
  };
}
