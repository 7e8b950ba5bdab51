import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profiles } from '../../machines/journey/profiles.ts';
import { launchBrowser } from '../browser.ts';
import { differenceText } from './harness/difference.ts';
import { OWN_ZONE, openDriven } from './harness/driven-page.ts';
import { type Fault, faults } from './harness/faults.ts';
import { faultyPage } from './harness/faulty-page.ts';
import { seeded } from './harness/random.ts';
import { toJob } from './harness/to-job.ts';
import { edgeTree } from './harness/trees.ts';

/** A voter of a region with an application, whose data do not match the register: meets with nearly everything. */
const number = profiles.findIndex(
  (profile) =>
    profile.route === 'federal' &&
    profile.adult &&
    profile.account &&
    !profile.phone &&
    !profile.registerMatch &&
    !profile.pollingStationApplication,
);
const { tree, place } = edgeTree(number, profiles[number]!);
const job = toJob(tree, { ...place, lang: 'ru', zone: OWN_ZONE, replays: 0, random: seeded(1) });

describe('faults planted in the page are found by driving it through every edge', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** What the walk over every edge finds on a page with the fault. */
  const findOn = async (fault: Fault | null): Promise<string | null> => {
    const page = await openDriven(browser, await faultyPage(fault));
    const { difference } = await page.walk(job);
    await page.close();
    return difference && differenceText(tree, difference);
  };

  test('without a fault nothing is found', async () => {
    expect(await findOn(null)).toBeNull();
  });

  test.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (name, fault) => {
    const found = await findOn(fault);
    expect(found).toMatch(/^shown-[0-9a-z]{10} «/);
    console.log(`${name}: found by ${found?.split('\n')[0]}`);
  });

  test('are of twenty kinds and more', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(20);
  });
});
