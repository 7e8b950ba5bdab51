import { expect, test } from 'vitest';
import { observe } from '../../machines/journey/observation.ts';
import type { Input } from '../../machines/model/context.ts';
import { analysisOf } from '../../src/deg/analysis.ts';
import { describePaths } from '../../src/run/describe-paths.ts';
import { Driver, PathRunner, type Sut } from '../../src/run/index.ts';
import * as oracle from '../oracle/index.ts';
import { oracleAtStage } from '../stages/stage-beside-oracle.ts';
import { everyEventEverywhere } from './every-event.ts';
import { suiteOf } from './turnstile.ts';

const { subject: ballot, space } = analysisOf('ballot');
const paths = everyEventEverywhere(space);

/** What both the ballot on its own and the oracle show. */
interface Shown {
  readonly open: readonly string[];
  readonly phase: string | null;
  readonly outcome: string | null;
}

function shown({ events, phase, outcome }: Observed): Shown {
  const open = ballot.alphabet.map(({ key }) => key).filter((key) => events[key] === 'available');
  return { open, phase, outcome };
}

type Observed = Pick<ReturnType<typeof observe>, 'events' | 'phase' | 'outcome'>;

type Decide = (facts: oracle.Facts, event: oracle.EventKey) => oracle.Facts;

const decide: Decide = (facts, event) => {
  const decision = oracle.decide(facts, event);
  return decision.kind === 'unavailable' ? facts : decision.next;
};

/** The oracle as a system under test. */
function oracleWith(next: Decide): Sut<{ facts: oracle.Facts }, Shown> {
  return {
    start: (input: Input) => ({ facts: oracleAtStage('ballot', input) }),
    send: (session, _event, key) => {
      session.facts = next(session.facts, key as oracle.EventKey);
    },
    observe: ({ facts }) => shown(oracle.observe(facts)),
    fork: ({ facts }) => ({ facts }),
    expected: (snapshot) => shown(observe(snapshot)),
  };
}

describePaths(ballot.machine, suiteOf(space, paths, 'every event everywhere'), oracleWith(decide), {
  name: 'ballot',
});

const faults: Readonly<Record<string, Decide>> = {
  'the vote is cast by the first press': (facts, event) =>
    event === 'vote.pressed' ? decide(decide(facts, event), 'choice.confirmed') : decide(facts, event),
  'leaving keeps the mark': (facts, event) =>
    event === 'ballot.left' && facts.ballot === 'marked' ? facts : decide(facts, event),
  'a voter not of age may sign in': (facts, event) =>
    event === 'ballot.signedIn'
      ? { ...decide({ ...facts, adult: true }, event), adult: true }
      : decide(facts, event),
  'voting does not close while the choice waits for its confirmation': (facts, event) =>
    event === 'voting.closed' && facts.ballot === 'pressed' ? facts : decide(facts, event),
};

test.each(Object.keys(faults))('a planted fault is found: %s', async (fault) => {
  const runner = new PathRunner(new Driver(oracleWith(faults[fault]!)), space, paths);
  let broken = 0;
  for (const index of runner.paths.keys()) if (await runner.run(index)) broken++;
  await runner.end();
  expect(broken).toBeGreaterThan(0);
  expect(broken).toBeLessThan(paths.length);
});
