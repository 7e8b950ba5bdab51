import { describe, expect, test } from 'vitest';
import { assign, createMachine, fromPromise, raise, setup } from 'xstate';
import { mutantReport, mutantsOf, type Observe } from '../../../src/checks/mutants/index.ts';
import { door, gate, gateInputs } from './fixtures.ts';
import { reportOn, testedOf, verdictsOf } from './tested.ts';

const different = (verdicts: Record<string, string>) =>
  Object.keys(verdicts).filter((id) => verdicts[id] === 'different');
const equivalent = (verdicts: Record<string, string>) =>
  Object.keys(verdicts).filter((id) => verdicts[id] === 'equivalent');

describe('a door', () => {
  test('shows every fault somewhere', () => {
    expect(different(verdictsOf(door))).toHaveLength(22);
  });

  test('shut and locked shows what can be done there, so only where pulling leads is missed', () => {
    const { suites } = reportOn(door);
    const states = suites.find(({ suite }) => suite === 'states')!;
    expect(states).toMatchObject({
      tests: 1,
      events: 2,
      mutants: 22,
      killed: 19,
      survived: 3,
      score: 19 / 22,
    });
    expect(states.survivors).toEqual(['shut/pull/0 to shut', 'shut/pull/0 to locked', 'shut/pull/0 stays']);
    const transitions = suites.find(({ suite }) => suite === 'transitions')!;
    expect(transitions).toMatchObject({ killed: 22, survived: 0, score: 1 });
  });

  test('has survivors told by the shortest story and by what then differs', () => {
    const { survivors } = mutantReport(testedOf(door), mutantsOf(door), [], { criterion: 'states' });
    expect(survivors.map(({ mutant, story }) => [mutant.id, story])[0]).toEqual([
      'shut/pull/0 to shut',
      {
        start: 0,
        input: undefined,
        events: ['push', 'pull'],
        differences: [
          { at: 'states', expected: ['door', 'open'], found: ['door', 'shut'] },
          { at: 'available', expected: ['push'], found: ['pull', 'lock'] },
        ],
      },
    ]);
  });
});

test('what no input and no event can tell apart is equivalent', () => {
  // Whoever is inside a second time is counted twice: the context shows it.
  const verdicts = verdictsOf(gate, { inputs: gateInputs });
  expect(equivalent(verdicts)).toEqual([]);
  // With a ticket always in hand the pass decides nothing; without closing, closing decides nothing.
  const holders = verdictsOf(gate, { inputs: gateInputs.filter(({ ticket, closed }) => ticket && !closed) });
  expect(equivalent(holders).sort()).toEqual(
    [
      'outside/enter/0 guard removed',
      'outside/enter/0 literal 2 dropped',
      'outside/enter/0 literal 2 negated',
      'outside/enter/0 literal 3 dropped',
      'outside/enter/0 and 1 is or',
    ].sort(),
  );
});

describe('a mutant is invalid, and not counted as killed,', () => {
  test('when it goes round for ever at every start', () => {
    const machine = createMachine({
      id: 'loop',
      initial: 'a',
      states: {
        a: { id: 'a', always: { guard: () => false, target: 'b' }, on: { go: 'b' } },
        b: { id: 'b', always: { guard: () => true, target: 'a' } },
      },
    });
    const { invalids, invalid, mutants, killed, equivalent: same, survived } = reportOn(machine);
    expect(invalids.map(({ mutant }) => mutant.id)).toEqual([
      'a/xstate.always/0 guard removed',
      'a/xstate.always/0 guard negated',
    ]);
    for (const { reason } of invalids) expect(reason).toContain('never comes to rest');
    expect(mutants).toBe(killed + same + invalid + survived);
  });

  test('and not when it starts with one input at least', () => {
    const machine = createMachine({
      id: 'loop',
      context: ({ input }: { input: { twice: boolean } }) => input,
      initial: 'a',
      states: {
        a: { id: 'a', always: { guard: () => false, target: 'b' } },
        b: { id: 'b', always: { guard: ({ context }) => context.twice, target: 'a' } },
      },
    });
    const { invalid, survivors } = reportOn(machine, { inputs: [{ twice: true }, { twice: false }] });
    expect(invalid).toBe(0);
    expect(survivors.map(({ mutant }) => mutant.id)).not.toContain('a/xstate.always/0 guard removed');
  });

  test('when XState refuses to make it', () => {
    const [first] = mutantsOf(door);
    const refused = {
      ...first!,
      make: () => createMachine({ initial: 'a', states: { a: { on: { go: 'nowhere' } } } }),
    };
    const { invalids, killed, score } = mutantReport(testedOf(door), [refused]);
    expect(invalids[0]!.reason).toContain('nowhere');
    expect([killed, score]).toEqual([0, null]);
  });
});

test('a mutant that goes round for ever after some event is killed by a test that sends it, and by no other', () => {
  const machine = createMachine({
    id: 'late',
    initial: 'a',
    states: {
      a: { id: 'a', on: { go: 'b', rest: 'd' } },
      b: { id: 'b', always: { target: 'c' } },
      c: { id: 'c', always: { guard: () => false, target: 'b' } },
      d: { id: 'd' },
    },
  });
  const { suites } = reportOn(machine);
  const loops = 'c/xstate.always/0 guard removed';
  expect(suites.find(({ suite }) => suite === 'transitions')!.survivors).not.toContain(loops);
  const { survivors } = suites.find(({ suite }) => suite === 'round-trips')!;
  expect(survivors).toContain(loops);
});

describe('machines of which states and context do not tell all', () => {
  test('timers, actors, history and raised events are followed from the start', () => {
    const machine = setup({ actors: { job: fromPromise(() => Promise.resolve(1)) } }).createMachine({
      id: 'works',
      initial: 'idle',
      states: {
        idle: { id: 'idle', after: { 10: 'busy' }, on: { stop: 'off' } },
        busy: {
          id: 'busy',
          initial: 'first',
          on: { pause: 'paused' },
          invoke: { id: 'job', src: 'job', onDone: { actions: raise({ type: 'ready' }) }, onError: 'off' },
          states: {
            first: { id: 'first', on: { next: 'second' } },
            second: { id: 'second' },
            last: { id: 'last', type: 'history' },
          },
        },
        paused: { id: 'paused', on: { resume: '#last' } },
        off: { id: 'off', type: 'final' },
      },
      on: { ready: '.off' },
    });
    const report = reportOn(machine);
    expect(report.survived).toBe(0);
    // A raised event that nothing hears, and a timer that never fires, are seen.
    const verdicts = verdictsOf(machine);
    expect(verdicts['works/ready/0 removed']).toBe('different');
    expect(verdicts['idle/xstate.after.10.idle/0 removed']).toBe('different');
    expect(verdicts['paused/resume/0 to first']).toBe('different');
    expect(verdicts['busy/xstate.done.actor.job/0 action 1 removed']).toBe('different');
  });
});

test('a part of the default suite as small as the search can find kills the same, and no fewer tests do', () => {
  const counting = createMachine({
    id: 'two',
    context: { n: 0 },
    initial: 'a',
    states: {
      a: { id: 'a', on: { left: 'l', right: 'r' } },
      l: { id: 'l', type: 'final', entry: assign({ n: 1 }) },
      r: { id: 'r', type: 'final', entry: assign({ n: 2 }) },
    },
  });
  const { smallest, killed } = reportOn(counting);
  expect(killed).toBeGreaterThan(0);
  // One test cannot end in both.
  expect(smallest.fewest).toMatchObject({ tests: [0, 1], events: 2, atLeast: 2 });
});

test('where an observation tells nothing of what can be done, a move at which nothing should happen kills', () => {
  const machine = createMachine({
    id: 'shy',
    initial: 'a',
    states: { a: { id: 'a', on: { go: { guard: () => false, target: 'b' } } }, b: { id: 'b' } },
  });
  const unguarded = mutantsOf(machine).filter(({ id }) => id === 'a/go/0 guard removed');
  const judgedBy = (observe: Observe | undefined) => {
    const { suites } = mutantReport({ ...testedOf(machine), ...(observe && { observe }) }, unguarded);
    return suites.filter(({ killed }) => killed === 1).map(({ suite }) => suite);
  };
  // Reaching every state sees that something can be done; that it is done, only who tries.
  expect(judgedBy(undefined)).toContain('states');
  expect(judgedBy(({ value }) => value)).not.toContain('states');
  expect(judgedBy(({ value }) => value)).toContain('transitions');
});
