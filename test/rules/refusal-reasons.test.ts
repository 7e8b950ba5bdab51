import { expect, test } from 'vitest';
import type { FilingState, Route } from '../../machines/elections/index.ts';
import { type FilingFacts, reasonIds, refusalReasons } from '../../machines/rules/index.ts';

const leafletOrder = ['R-49', 'R-50', 'R-51', 'R-52', 'R-53', 'R-54', 'R-55', 'R-56', 'R-57', 'R-58'];

const routes: readonly Route[] = ['moscow', 'federal', 'tver', 'other'];
const answers = [true, false, undefined];
const applications = ['none', 'processing', 'accounted'] as const;
const filings: readonly FilingState[] = ['notOpen', 'open', 'closed'];

function* allFacts(): Generator<FilingFacts> {
  for (const route of routes)
    for (const adult of answers)
      for (const account of answers)
        for (const phone of answers)
          for (const registerMatch of answers)
            for (const pollingStationApplication of answers)
              for (const application of applications)
                for (const filing of filings)
                  yield {
                    route,
                    adult,
                    account,
                    phone,
                    registerMatch,
                    pollingStationApplication,
                    application,
                    filing,
                  };
}

/** What each fact says by itself, in the words of the leaflet, gathered without an order. */
function expectedReasons(facts: FilingFacts): Set<string> {
  const byRoute: Record<Route, string[]> = {
    moscow: ['R-55'],
    federal: [],
    tver: ['R-53', 'R-54'],
    other: ['R-53'],
  };
  const reasons = new Set(byRoute[facts.route]);
  const untrue = {
    'R-49': facts.adult,
    'R-50': facts.account,
    'R-51': facts.phone,
    'R-52': facts.registerMatch,
  };
  for (const [id, fact] of Object.entries(untrue)) if (fact !== undefined && !fact) reasons.add(id);
  if (facts.filing === 'closed') reasons.add('R-56');
  if (facts.application !== 'none') reasons.add('R-57');
  if (facts.pollingStationApplication) reasons.add('R-58');
  return reasons;
}

test('every combination of facts gives all its reasons and no other, in the leaflet’s order (R-49, R-50, R-51, R-52, R-53, R-54, R-55, R-56, R-57, R-58, R-62, D-15, D-20, D-22)', () => {
  let combinations = 0;
  const given = new Set<string>();
  for (const facts of allFacts()) {
    combinations += 1;
    const expected = expectedReasons(facts);
    const reasons = refusalReasons(facts);
    const inOrder = leafletOrder.filter((id) => expected.has(id));
    if (reasons.join() !== inOrder.join()) expect({ facts, reasons }).toEqual({ facts, reasons: inOrder });
    for (const id of reasons) given.add(id);
  }
  expect(combinations).toBe(4 * 3 ** 5 * 3 * 3);
  expect([...given].sort()).toEqual(leafletOrder);
});

test('the reasons stand in the leaflet’s order (R-62, D-22)', () => {
  expect(reasonIds).toEqual(leafletOrder);
});

const ready: FilingFacts = {
  route: 'federal',
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  application: 'none',
  filing: 'open',
};

test('a federal voter who meets every condition is not refused (R-13, R-16, R-17)', () => {
  expect(refusalReasons(ready)).toEqual([]);
});

test('a fact that is not asked about gives no reason (D-21)', () => {
  expect(refusalReasons({ route: 'federal', application: 'none', filing: 'open' })).toEqual([]);
});

test('that filing has not opened yet is no refusal of the leaflet (D-37, F-01)', () => {
  expect(refusalReasons({ ...ready, filing: 'notOpen' })).toEqual([]);
});

test('an application is in the way in both statuses that the leaflet names (R-57)', () => {
  expect(refusalReasons({ ...ready, application: 'processing' })).toEqual(['R-57']);
  expect(refusalReasons({ ...ready, application: 'accounted' })).toEqual(['R-57']);
});
