import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  application,
  type FilingFacts,
  type Input,
  observe,
  refusalReasons,
  refusalRules,
} from '../../../machines/index.ts';
import { Original } from '../../../src/checks/mutants/original.ts';
import {
  everyFacts,
  factsInPairs,
  ruleFaults,
  ruleMutants,
  rulesReport,
} from '../../../src/deg/mutants/index.ts';
import { profiles, start } from '../../oracle/index.ts';
import { reasonsAgainstFiling } from '../../oracle/reasons.ts';
import { testedSubject } from './subjects.ts';
import { verdictOf } from './tested.ts';

test('facts in pairs are those in which at most two are not welcome, on every route', () => {
  // One without, fourteen with one (seven facts of two other values), and each two of the seven with four: 1 + 14 + 84, each
  // pair in both orders.
  const distinct = new Set(
    factsInPairs().map((facts) => JSON.stringify(Object.entries(facts).map(([, v]) => v ?? null))),
  );
  expect(distinct.size).toBe(4 * (1 + 14 + 84));
});

test('every combination of facts is asked before a fault in the rules is called equivalent', () => {
  expect(everyFacts()).toHaveLength(4 * 3 ** 7);
});

test('facts in pairs find every fault in the rules of refusal that any facts could show (R-49 … R-58, R-62, D-22)', () => {
  const { mutants, killed, survived, equivalents } = rulesReport();
  expect(survived).toBe(0);
  // Tver and Moscow are never one route, so the order of these two is never seen.
  expect(equivalents.map(({ id }) => id)).toEqual(['R-54 after R-55']);
  expect(killed).toBe(mutants - 1);
});

describe('the oracle, written from the leaflet a second time,', () => {
  const cases = profiles().flatMap((profile) =>
    [false, true].flatMap((filingClosed) => {
      const facts = start(profile);
      const asked: FilingFacts = {
        ...Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null)),
        route: profile.route,
        application: 'none',
        filing: filingClosed ? 'closed' : 'open',
      };
      return [
        {
          asked,
          expected: reasonsAgainstFiling({ ...facts, phase: filingClosed ? 'filingClosed' : 'filing' }),
        },
      ];
    }),
  );

  test('gives the same reasons as the rules as they are', () => {
    for (const { asked, expected } of cases) expect(refusalReasons(asked)).toEqual(expected);
  });

  test('tells each dropped reason from the leaflet, but for the one about an earlier application (R-57)', () => {
    for (const { id, rules } of ruleFaults().filter(({ id: name }) => name.endsWith('dropped'))) {
      const noticed = cases.some(
        ({ asked, expected }) => JSON.stringify(refusalReasons(asked, rules)) !== JSON.stringify(expected),
      );
      expect(`${id}: ${noticed}`).toBe(`${id}: ${id !== 'R-57 dropped'}`);
    }
  });
});

test('an application that follows the rules as they are is no mutant', () => {
  const original = new Original(testedSubject('application'));
  const [same] = ruleMutants(application, [
    { id: 'as they are', says: { ru: '', en: '' }, rules: refusalRules },
  ]);
  expect(verdictOf(original, same!)).toBe('equivalent');
  const [dropped] = ruleMutants(application);
  expect(verdictOf(original, dropped!)).toBe('different');
});

test('an application under faulty rules is taken, and refused with the reasons, as they say', () => {
  const minor = {
    route: 'federal',
    adult: false,
    account: true,
    phone: true,
    registerMatch: false,
    pollingStationApplication: false,
    channel: 'gosuslugi',
  } as const;
  const filed = (id: string, input: Input) => {
    const machine = ruleMutants(application)
      .find((mutant) => mutant.id === id)!
      .make();
    const actor = createActor(machine, { input }).start();
    actor.send({ type: 'filing.opened' });
    actor.send({ type: 'application.submitted' });
    const shown = observe(actor.getSnapshot());
    return [shown.situations.application, shown.reasons];
  };
  expect(filed('R-49 after R-50', minor)).toEqual(['refused', ['R-49', 'R-52']]);
  expect(filed('R-49 dropped', minor)).toEqual(['refused', ['R-52']]);
  expect(filed('R-49 dropped', { ...minor, registerMatch: true })).toEqual(['awaitingCode', []]);
});
