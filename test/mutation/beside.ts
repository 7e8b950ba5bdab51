import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { EventKey } from '../oracle/index.ts';

/** Voters whose journeys are few, and differ in all that a guard asks. */
const voters = [
  {
    route: 'federal',
    adult: true,
    account: true,
    phone: true,
    registerMatch: true,
    pollingStationApplication: false,
    channel: 'gosuslugi',
  },
  {
    route: 'federal',
    adult: true,
    account: true,
    phone: true,
    registerMatch: false,
    pollingStationApplication: false,
    channel: 'vybory',
  },
  {
    route: 'federal',
    adult: false,
    account: false,
    phone: false,
    registerMatch: true,
    pollingStationApplication: true,
    channel: 'vybory',
  },
  { route: 'moscow', adult: true },
  { route: 'moscow', adult: false },
  { route: 'tver' },
  { route: 'other' },
] as const;

// Imported inside the test: a module that throws while it loads is then a test that fails.
test('a few voters’ journeys, machine beside oracle: what can be done, what is shown, all that closes an event, and that there is a remedy or a dead end', async () => {
  const { allWhyClosed, closedRemedy, journey, observe, reasonRemedy } = await import(
    '../../machines/index.ts'
  );
  const { alphabet } = await import('../../machines/model/events.ts');
  const { interpreterOf, configurationKey } = await import('../../src/space/index.ts');
  const oracle = await import('../oracle/index.ts');
  const interpreter = interpreterOf(journey);
  for (const voter of voters) {
    expect(observe(createActor(journey, { input: voter }).start().getSnapshot())).toEqual(
      oracle.observe(oracle.start(voter)),
    );
    const reached = [{ snapshot: interpreter.start(voter).snapshot, facts: oracle.start(voter) }];
    const seen = new Set<string>();
    for (const { snapshot, facts } of reached) {
      const pair = `${configurationKey(snapshot)} ${oracle.factsKey(facts)}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const shown = observe(snapshot);
      expect(shown).toEqual({ ...oracle.observe(facts) });
      const states = new Set(Object.keys(snapshot.getMeta()));
      const where = { entered: (id: string) => states.has(id), context: snapshot.context };
      for (const entry of alphabet) {
        const step = interpreter.step(snapshot, entry.event);
        const decision = oracle.decide(facts, entry.key as EventKey);
        expect(step !== null).toBe(decision.kind !== 'unavailable');
        if (step && decision.kind !== 'unavailable')
          reached.push({ snapshot: step.snapshot, facts: decision.next });
        else {
          const obstacles = allWhyClosed(entry, where, snapshot.status === 'done');
          expect(obstacles).toEqual(oracle.obstacles(facts, entry.key as EventKey));
          for (const why of obstacles)
            expect(closedRemedy(why, entry, where).sources.length).toBeGreaterThan(0);
        }
      }
      for (const reason of facts.reasons)
        expect(reasonRemedy(reason, where).sources.length).toBeGreaterThan(0);
    }
  }
});
