import { describe, expect, test } from 'vitest';
import { profiles } from '../../../machines/journey/profiles.ts';
import { type CriterionName, suiteFor } from '../../../src/paths/index.ts';
import { chart, space } from '../../journey/journey-space.ts';
import { guideUnderTest } from './guide-under-test.ts';
import { sizesOf, suiteTrees } from './trees.ts';

/** Declares the tests that drive the page through every test of the suites of some criteria. */
export function expectEveryTest(criteria: readonly CriterionName[]): void {
  describe('the generated suites, through the page', () => {
    const drive = guideUnderTest();

    test.each(criteria)('%s: the page shows what the oracle says', async (criterion) => {
      const suite = suiteFor(space, chart, criterion);
      const planted = suiteTrees(suite, profiles);
      expect(sizesOf(planted).paths).toBe(suite.tests.length);
      await drive(planted, { lang: 'ru', seed: 1, replays: 1 });
    });
  });
}
