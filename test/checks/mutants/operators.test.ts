import { describe, expect, test } from 'vitest';
import { assign, createActor, createMachine, setup } from 'xstate';
import { mutantInWords, mutantsOf } from '../../../src/checks/mutants/index.ts';
import { subjects } from '../../../src/deg/subjects.ts';
import { door, gate, gateInputs, twins } from './fixtures.ts';

const idsOf = (machine: Parameters<typeof mutantsOf>[0]) => mutantsOf(machine).map(({ id }) => id);
const made = (machine: Parameters<typeof mutantsOf>[0], id: string) =>
  mutantsOf(machine)
    .find((mutant) => mutant.id === id)!
    .make();

test('a door has each transition removed and retargeted, each state final or not, another start, other events', () => {
  expect(idsOf(door).sort()).toEqual(
    [
      'open/push/0 removed',
      'shut/pull/0 removed',
      'shut/lock/0 removed',
      'open/push/0 to open',
      'open/push/0 to locked',
      'open/push/0 stays',
      'shut/pull/0 to shut',
      'shut/pull/0 to locked',
      'shut/pull/0 stays',
      'shut/lock/0 to open',
      'shut/lock/0 to shut',
      'shut/lock/0 stays',
      'open final',
      'shut final',
      'locked not final',
      'door begins in shut',
      'door begins in locked',
      'open/push/0 renamed',
      'shut/pull/0 renamed to lock',
      'shut/pull/0 renamed',
      'shut/lock/0 renamed to pull',
      'shut/lock/0 renamed',
    ].sort(),
  );
});

/** How each fault in `(ticket or pass) and not closed` decides, worked out by hand. */
const decisions: Record<string, (ticket: boolean, pass: boolean, closed: boolean) => boolean> = {
  'guard removed': () => true,
  'guard negated': (ticket, pass, closed) => !((ticket || pass) && !closed),
  'literal 1 dropped': (_, pass, closed) => pass && !closed,
  'literal 1 negated': (ticket, pass, closed) => (!ticket || pass) && !closed,
  'literal 2 dropped': (ticket, _, closed) => ticket && !closed,
  'literal 2 negated': (ticket, pass, closed) => (ticket || !pass) && !closed,
  'literal 3 dropped': (ticket, pass) => ticket || pass,
  'literal 3 negated': (ticket, pass, closed) => (ticket || pass) && closed,
  'and 1 is or': (ticket, pass, closed) => ticket || pass || !closed,
  'or 2 is and': (ticket, pass, closed) => ticket && pass && !closed,
};

describe('a guard of several literals', () => {
  test('has it removed and negated, each literal dropped and negated, each and/or exchanged, and no other fault', () => {
    const faults = mutantsOf(gate).filter(
      ({ place, change }) => place === 'outside/enter/0' && change.kind === 'guard',
    );
    expect(faults.map(({ id }) => id.replace('outside/enter/0 ', '')).sort()).toEqual(
      Object.keys(decisions).sort(),
    );
  });

  test.each(Object.entries(decisions))('%s decides as it should for every input', (fault, decide) => {
    const machine = made(gate, `outside/enter/0 ${fault}`);
    for (const input of gateInputs) {
      const opens = createActor(machine, { input }).getSnapshot().can({ type: 'enter' });
      expect(opens).toBe(decide(input.ticket, input.pass, input.closed));
    }
  });
});

test('a number that a guard is declared to compare with is one more and one less', () => {
  const open = { ticket: true, pass: false, closed: false };
  const visits = (machine: typeof gate) => {
    const actor = createActor(machine, { input: open }).start();
    let count = 0;
    while (actor.getSnapshot().can({ type: 'enter' }) && count < 9) {
      actor.send({ type: 'enter' });
      actor.send({ type: 'leave' });
      count++;
    }
    return count;
  };
  expect(visits(gate)).toBe(2);
  expect(visits(made(gate, 'inside/leave/0 literal 1 +1') as typeof gate)).toBe(3);
  expect(visits(made(gate, 'inside/leave/0 literal 1 -1') as typeof gate)).toBe(1);
});

test('an action that is taken away from a transition does not run, and the transition stays', () => {
  const input = { ticket: true, pass: false, closed: false };
  const actor = createActor(made(gate, 'outside/enter/0 action 1 removed'), { input }).start();
  actor.send({ type: 'enter' });
  expect(actor.getSnapshot().value).toBe('inside');
  expect(actor.getSnapshot().context.count).toBe(0);
});

test('a piece of config that stands in two places changes in one', () => {
  const actor = createActor(made(twins, 'twins.left.first/go/0 removed')).start();
  actor.send({ type: 'go' });
  expect(actor.getSnapshot().value).toEqual({ left: 'first', right: 'second' });
});

describe('actions on entry and exit, one of several, and several targets', () => {
  const busy = setup({ actions: { bell: () => {}, light: () => {} } }).createMachine({
    id: 'busy',
    initial: 'off',
    states: {
      off: { id: 'off', exit: 'bell', on: { on: { target: ['#one', '#three'] } } },
      on: {
        id: 'on',
        entry: ['bell', 'light'],
        type: 'parallel',
        states: {
          left: { initial: 'zero', states: { zero: {}, one: { id: 'one' } } },
          right: { initial: 'two', states: { two: {}, three: { id: 'three' } } },
        },
      },
    },
  });

  test('each action is taken away alone', () => {
    const states = (id: string) => made(busy, id).root.states;
    expect(states('on entry action 1 removed').on!.entry).toEqual(['light']);
    expect(states('on entry action 2 removed').on!.entry).toEqual(['bell']);
    expect(states('off exit action 1 removed').off!.exit).toEqual([]);
  });

  test('each target is replaced alone, also by a state without an id of its own', () => {
    const led = (id: string) => {
      const actor = createActor(made(busy, id)).start();
      actor.send({ type: 'on' });
      return actor.getSnapshot().value;
    };
    expect(led('off/on/0 target 1 to busy.on.left.zero')).toEqual({ on: { left: 'zero', right: 'three' } });
    expect(led('off/on/0 target 2 to busy.on.right.two')).toEqual({ on: { left: 'one', right: 'two' } });
    expect(led('off/on/0 target 2 stays')).toEqual({ on: { left: 'one', right: 'two' } });
  });
});

describe('neighbours in a list of transitions', () => {
  const list = setup({ guards: { a: () => true, b: () => true } }).createMachine({
    id: 'list',
    initial: 'start',
    states: {
      start: {
        id: 'start',
        on: { go: [{ guard: 'a', target: 'one' }, { guard: 'b', target: 'two' }, { target: 'three' }] },
      },
      one: {},
      two: {},
      three: {},
    },
  });

  test('are swapped where the first has a guard', () => {
    expect(idsOf(list).filter((id) => id.includes('swapped'))).toEqual([
      'start/go/0 swapped with the next',
      'start/go/1 swapped with the next',
    ]);
    const actor = createActor(made(list, 'start/go/0 swapped with the next')).start();
    actor.send({ type: 'go' });
    expect(actor.getSnapshot().value).toBe('two');
  });
});

describe('whatever sets a transition off', () => {
  const all = createMachine({
    id: 'all',
    initial: 'a',
    states: {
      a: { id: 'a', after: { 100: 'b' }, always: { guard: () => false, target: 'b' } },
      b: {
        id: 'b',
        initial: 'in',
        onDone: 'c',
        states: { in: { id: 'in', on: { 'step.*': 'out' } }, out: { id: 'out', type: 'final' } },
      },
      c: { id: 'c', invoke: { id: 'job', src: 'job', onDone: 'a', onError: 'b' } },
    },
  });

  test('timers, ends of states and actors, wildcards and transitions without event have mutants of the same place', () => {
    const places = mutantsOf(all).filter(({ operator }) => operator === 'transition removed');
    expect(places.map(({ place }) => place).sort()).toEqual(
      [
        'a/xstate.after.100.a/0',
        'a/xstate.always/0',
        'b/xstate.done.state.b/0',
        'in/step.*/0',
        'c/xstate.done.actor.job/0',
        'c/xstate.error.actor.job/0',
      ].sort(),
    );
    for (const { place, make } of places) {
      const [source, descriptor] = place.split('/');
      const node = make().getStateNodeById(source!);
      expect(
        descriptor === 'xstate.always' ? node.always : node.transitions.get(descriptor!),
      ).toBeUndefined();
    }
  });
});

test('every mutant of the journey and its stages has an id of its own, and none changes the machine itself', () => {
  for (const { machine } of subjects) {
    const before = JSON.stringify(machine.config);
    const mutants = mutantsOf(machine);
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    for (const mutant of mutants) expect(() => mutant.make()).not.toThrow();
    expect(JSON.stringify(machine.config)).toBe(before);
  }
});

test('each fault is told in words, with what is there and what should be', () => {
  const words = new Map(mutantsOf(gate).map((mutant) => [mutant.id, mutantInWords(mutant, 'en')]));
  expect(words.get('outside/enter/0 to outside')).toBe(
    'The transition «outside/enter/0» leads to «outside» instead of «inside».',
  );
  expect(words.get('outside/enter/0 literal 1 negated')).toBe(
    'The transition «outside/enter/0» has the condition «(not ticket or pass) and not closed» instead of «(ticket or pass) and not closed».',
  );
  expect(words.get('outside/enter/0 action 1 removed')).toBe(
    'On the transition «outside/enter/0» the action «count» is missing.',
  );
  for (const mutant of [...mutantsOf(gate), ...mutantsOf(door)]) {
    expect(mutantInWords(mutant, 'ru')).toMatch(/[а-я].*\.$/);
  }
});

test('of a state with a timer only what somebody wrote is taken away, never what XState adds to start and stop the timer', () => {
  const timed = setup({
    types: {} as { context: { rung: number } },
    actions: { ring: assign({ rung: 1 }), log: () => {} },
  }).createMachine({
    id: 'timed',
    context: { rung: 0 },
    initial: 'first',
    states: {
      first: { after: { 1000: 'second' } },
      second: { entry: 'ring', after: { 1000: 'third', 2000: 'first' } },
      third: { entry: ['ring', 'log'], exit: 'log', after: { 1000: 'first' } },
    },
  });
  const removals = mutantsOf(timed).filter(({ change }) => change.kind === 'action');
  expect(removals.map(({ id }) => id)).toEqual([
    'timed.second entry action 1 removed',
    'timed.third entry action 1 removed',
    'timed.third entry action 2 removed',
    'timed.third exit action 1 removed',
  ]);
  const own = (machine: typeof timed, state: 'second' | 'third') => [
    machine.root.states[state]!.entry.length,
    machine.root.states[state]!.exit.length,
  ];
  expect(own(timed, 'second')).toEqual([3, 2]);
  expect(own(made(timed, 'timed.second entry action 1 removed') as typeof timed, 'second')).toEqual([2, 2]);
  expect(own(made(timed, 'timed.third exit action 1 removed') as typeof timed, 'third')).toEqual([3, 1]);
});
