import { describe, expect, test } from 'vitest';
import { and, assign, createMachine, or, setup } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import {
  type CriterionName,
  compares,
  coverageOf,
  criterionOf,
  shortestScenario,
  suiteFor,
} from '../../src/paths/index.ts';
import { explore } from '../../src/space/index.ts';

function spaceOf(machine: Parameters<typeof explore>[0], events: readonly string[]) {
  const alphabet = events.map((type) => ({ key: type, event: { type } }));
  return { chart: chartOf(machine), space: explore(machine, { inputs: [undefined], alphabet }) };
}

function suite(
  { space, chart }: ReturnType<typeof spaceOf>,
  name: CriterionName,
  ends: 'anywhere' | 'final' = 'anywhere',
) {
  const { tests, covered, uncovered, unreachable, bound, events } = suiteFor(space, chart, name, { ends });
  const told = tests.map(({ moves }) => moves.map(({ event }) => space.alphabet[event]!.key).join(' '));
  return { told, covered, uncovered, unreachable, bound, events };
}

/** A door that can be locked for good with a key, which is found behind it and dropped as it opens. */
const door = spaceOf(
  setup({
    types: { context: {} as { key: boolean } },
    guards: { hasKey: ({ context }) => context.key },
    actions: { find: assign({ key: true }), drop: assign({ key: false }) },
  }).createMachine({
    id: 'door',
    context: { key: false },
    initial: 'open',
    meta: { sources: ['R-1'] },
    states: {
      open: { on: { close: 'closed', find: { guard: { type: 'hasKey' }, target: 'hidden' } } },
      closed: {
        on: {
          open: { target: 'open', actions: 'drop', meta: { sources: ['R-2'] } },
          find: { actions: 'find' },
          lock: { guard: 'hasKey', target: 'locking' },
        },
      },
      locking: { always: { target: 'locked' } },
      locked: { type: 'final', meta: { sources: ['R-3'] } },
      hidden: { meta: { sources: ['R-4'] } },
    },
  }),
  ['open', 'close', 'find', 'lock'],
);

describe('on a door', () => {
  test('states left at once count as entered, and one that cannot be entered is unreachable', () => {
    expect(suite(door, 'states')).toMatchObject({
      told: ['close find lock'],
      covered: ['door', 'door.open', 'door.closed', 'door.locking', 'door.locked'],
      unreachable: ['door.hidden'],
      bound: { tests: 1, events: 3 },
    });
  });

  test('every transition is taken and every guard seen to fail, by events that nothing takes too', () => {
    const { told, covered, unreachable } = suite(door, 'transitions');
    // Open once more, be refused without the key both when open and when closed, and lock.
    expect(told).toHaveLength(1);
    expect(told[0]!.split(' ').sort()).toEqual(['close', 'close', 'find', 'find', 'lock', 'lock', 'open']);
    expect(covered).toContain('door.closed/lock/0 (guard false)');
    expect(covered).toContain('door.locking/xstate.always/0');
    expect(unreachable).toEqual(['door.open/find/0']);
  });

  test('what follows in the same step is a pair too', () => {
    expect(suite(door, 'pairs').covered).toContain('door.closed/lock/0 → door.locking/xstate.always/0');
  });

  test('a requirement is covered by the state or transition that names it', () => {
    expect(suite(door, 'requirements')).toMatchObject({
      covered: ['R-1', 'R-3', 'R-2'],
      unreachable: ['R-4'],
    });
  });

  test('the shortest scenarios are those found by hand, and what is out of reach has none', () => {
    const told = (goal: Parameters<typeof shortestScenario>[1]) =>
      shortestScenario(door.space, goal)?.moves.map(({ event }) => door.space.alphabet[event]!.key) ?? null;
    expect(told({ state: 'door.open' })).toEqual([]);
    expect(told({ state: 'door.locking' })).toEqual(['close', 'find', 'lock']);
    expect(told({ transition: 'door.closed/open/0' })).toEqual(['close', 'open']);
    expect(told({ guardFalse: 'door.closed/lock/0' })).toEqual(['close', 'lock']);
    expect(told({ event: 'find' })).toEqual(['close', 'find']);
    expect(told({ refused: 'find' })).toEqual(['find']);
    expect(told({ where: ({ snapshot }) => snapshot.context.key })).toEqual(['close', 'find']);
    expect(told({ state: 'door.hidden' })).toBeNull();
  });
});

/** Two switches and a gate that needs both; a third literal that is the first again. */
const gate = spaceOf(
  setup({
    types: { context: {} as { a: boolean; b: boolean } },
    guards: { a: ({ context }) => context.a, b: ({ context }) => context.b },
    actions: {
      a: assign({ a: ({ context }) => !context.a }),
      b: assign({ b: ({ context }) => !context.b }),
    },
  }).createMachine({
    id: 'gate',
    context: { a: false, b: false },
    initial: 'shut',
    states: {
      shut: {
        on: {
          a: { actions: 'a' },
          b: { actions: 'b' },
          both: { guard: and(['a', 'b']), target: 'through' },
          // By absorption b never decides: a or (a and b) is a.
          either: { guard: or(['a', and(['a', 'b'])]), target: 'through' },
        },
      },
      through: {},
    },
  }),
  ['a', 'b', 'both', 'either'],
);

describe('MC/DC', () => {
  test('asks for the evaluations in which one literal alone decides', () => {
    const { told } = suite(gate, 'mcdc');
    const seen = new Set(told.flatMap((events) => evaluationsOf(events, 'both')));
    // For «a and b» by hand: TF and FT fail for one literal alone, TT holds.
    expect([...seen]).toEqual(expect.arrayContaining(['TF', 'FT', 'TT']));
  });

  test('names the literals that can never matter, and covers all others', () => {
    const { covered, unreachable } = suite(gate, 'mcdc');
    expect(covered).toEqual(['gate.shut/both/0: a', 'gate.shut/both/0: b', 'gate.shut/either/0: a']);
    expect(unreachable).toEqual(['gate.shut/either/0: a (2)', 'gate.shut/either/0: b']);
  });

  test('is not reached by a test that sees a guard hold once and fail once for two reasons at a time', () => {
    const { space, chart } = gate;
    const test = walkOf(gate, ['both', 'a', 'b', 'both']);
    const coverage = coverageOf(space, criterionOf(space, chart, 'mcdc'), [test]);
    expect(coverage.covered).toEqual([]);
  });
});

/** The values of the switches each time an event is sent. */
function evaluationsOf(events: string, asked: string): readonly string[] {
  const on = { a: false, b: false };
  return events.split(' ').flatMap((event) => {
    if (event === 'a' || event === 'b') on[event] = !on[event];
    return event === asked ? [`${on.a ? 'T' : 'F'}${on.b ? 'T' : 'F'}`] : [];
  });
}

function walkOf({ space }: ReturnType<typeof spaceOf>, events: readonly string[]) {
  let at = space.starts[0]!;
  const moves = events.map((key) => {
    const event = space.alphabet.findIndex((entry) => entry.key === key);
    const from = at;
    const step = space.configurations[from]!.steps.find((each) => each.event === event) ?? null;
    at = step?.to ?? from;
    return { event, from, to: at, step };
  });
  return { start: 0, moves };
}

test('boundary values are those beside and at the bound; one that the context never holds is unreachable', () => {
  const counter = spaceOf(
    setup({
      types: { context: {} as { count: number } },
      guards: { compares },
      actions: { add: assign({ count: ({ context }) => context.count + 1 }) },
    }).createMachine({
      id: 'counter',
      context: { count: 0 },
      on: {
        add: { guard: { type: 'compares', params: { key: 'count', op: '<', value: 2 } }, actions: 'add' },
      },
    }),
    ['add'],
  );
  expect(suite(counter, 'boundaries')).toMatchObject({
    told: ['add add add'],
    covered: ['counter/add/0: count < 2 at count = 1', 'counter/add/0: count < 2 at count = 2'],
    unreachable: ['counter/add/0: count < 2 at count = 3'],
    bound: { tests: 1, events: 3 },
  });
});

test('a comparison with what is no number says so', () => {
  expect(() => compares({ context: { age: '18' } }, { key: 'age', op: '>=', value: 18 })).toThrow(
    'the context holds no number under «age»',
  );
});

/** A ring of three with a way out. */
const ring = spaceOf(
  createMachine({
    id: 'ring',
    initial: 'a',
    states: {
      a: { on: { go: 'b' } },
      b: { on: { go: 'c' } },
      c: { on: { go: 'a', leave: 'out' } },
      out: { type: 'final' },
    },
  }),
  ['go', 'leave'],
);

describe('on a ring', () => {
  test('edges take once around and out, and a test may only stop early where that is allowed', () => {
    expect(suite(ring, 'edges')).toMatchObject({
      told: ['go go go go go leave'],
      bound: { tests: 1, events: 6 },
    });
    expect(suite(ring, 'states', 'final').told).toEqual(['go go leave']);
    expect(suite(ring, 'requirements').told).toEqual([]);
  });

  test('pairs are the transitions that can follow each other, each followed once', () => {
    const { told, covered } = suite(ring, 'pairs');
    expect(covered.toSorted()).toEqual([
      'ring.a/go/0 → ring.b/go/0',
      'ring.b/go/0 → ring.c/go/0',
      'ring.b/go/0 → ring.c/leave/0',
      'ring.c/go/0 → ring.a/go/0',
    ]);
    expect(told).toEqual(['go go go go go leave']);
  });

  test('a round trip is made from every configuration on a cycle, and only from those', () => {
    const { told, covered, bound } = suite(ring, 'round-trips');
    expect(covered).toEqual(['ring.a and back', 'ring.b and back', 'ring.c and back']);
    // Round trips from three places along one ring need five steps.
    expect(told.every((events) => events.split(' ').length >= 5)).toBe(true);
    expect(bound).toEqual({ tests: 1, events: 3 });
    expect(suite(ring, 'round-trips', 'final').told.every((events) => events.endsWith('leave'))).toBe(true);
  });

  test('a way back that passes another configuration twice is no round trip', () => {
    const line = spaceOf(
      createMachine({
        id: 'line',
        initial: 'a',
        states: { a: { on: { on: 'b' } }, b: { on: { on: 'c', back: 'a' } }, c: { on: { back: 'b' } } },
      }),
      ['on', 'back'],
    );
    const { covered } = coverageOf(line.space, criterionOf(line.space, line.chart, 'round-trips'), [
      walkOf(line, ['on', 'on', 'back', 'back']),
    ]);
    expect(covered).toEqual(['line.b and back']);
  });

  test('simple paths and classes are all of them', () => {
    expect(suite(ring, 'simple-paths').told).toEqual(['go go leave']);
    expect(suite(ring, 'classes').told).toEqual(['go go go go go leave', 'go go leave']);
  });
});

test('where only a part is explored nothing is called unreachable, and no scenario proved missing', () => {
  const counting = setup({
    types: { context: {} as { count: number } },
    actions: { add: assign({ count: ({ context }) => context.count + 1 }) },
  }).createMachine({
    id: 'counting',
    context: { count: 0 },
    initial: 'here',
    states: {
      here: { on: { add: { actions: 'add' }, never: { guard: () => false, target: 'there' } } },
      there: {},
    },
  });
  const alphabet = ['add', 'never'].map((type) => ({ key: type, event: { type } }));
  const space = explore(counting, { inputs: [undefined], alphabet, budget: 5 });
  const { uncovered, unreachable } = suiteFor(space, chartOf(counting), 'states');
  expect(uncovered).toEqual(['counting.there']);
  expect(unreachable).toEqual([]);
  expect(() => shortestScenario(space, { state: 'counting.there' })).toThrow('only a part was explored');
});
