import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, assign, createMachine, fromPromise, not, setup } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { type Beyond, behaviourFindings } from '../../src/checks/index.ts';
import { entryOf } from '../../src/space/alphabet.ts';
import { type ExploreOptions, explore } from '../../src/space/index.ts';
import { wild } from '../space/wild/index.ts';

function found(machine: AnyStateMachine, options: ExploreOptions = {}, beyond: Beyond = {}) {
  return behaviourFindings(chartOf(machine), explore(machine, options), beyond).map(
    ({ check, where }) => `${check} ${where}`,
  );
}

function messages(machine: AnyStateMachine): string {
  return behaviourFindings(chartOf(machine), explore(machine))
    .map(({ message }) => message)
    .join('\n');
}

const counting = setup({
  types: {} as { context: { n: number } },
  actions: { count: assign({ n: ({ context }) => (context.n + 1) % 3 }) },
  guards: {
    isTwo: ({ context }) => context.n === 2,
    isFive: ({ context }) => context.n === 5,
    isNumber: ({ context }) => context.n >= 0,
    throwsAtTwo: ({ context }) => {
      if (context.n === 2) throw new Error('two');
      return true;
    },
  },
});

describe('a guard', () => {
  const machine = counting.createMachine({
    id: 'm',
    context: { n: 0 },
    on: {
      count: { actions: 'count' },
      always: { guard: 'isNumber', actions: 'count' },
      never: { guard: 'isFive', actions: 'count' },
      sometimes: { guard: 'isTwo', actions: 'count' },
    },
  });

  test('that answers with something truthy or falsy is judged as XState takes it', () => {
    const loose = createMachine({
      id: 'm',
      on: {
        always: { guard: (() => 'yes') as unknown as () => boolean, reenter: true },
        never: { guard: (() => undefined) as unknown as () => boolean, reenter: true },
      },
    });
    expect(found(loose)).toEqual(['constant m/never/0', 'constant m/always/0']);
  });

  test('that always holds and one that never does are found, and not one that holds sometimes', () => {
    expect(found(machine)).toEqual(['constant m/never/0', 'constant m/always/0']);
    expect(messages(machine)).toContain('keeps nothing out');
    expect(messages(machine)).toContain('never happens');
  });

  test('that says «otherwise» in words is not found: it fails where the one before it holds', () => {
    const events = counting.createMachine({
      context: { n: 0 },
      on: {
        count: { actions: 'count' },
        ask: [
          { guard: 'isTwo', actions: 'count' },
          { guard: not('isTwo'), actions: 'count' },
        ],
      },
    });
    const onTheWay = counting.createMachine({
      context: { n: 0 },
      initial: 'a',
      states: {
        a: { on: { count: { target: 'b', actions: 'count' } } },
        b: {
          always: [
            { guard: 'isTwo', target: 'c' },
            { guard: not('isTwo'), target: 'a' },
          ],
        },
        c: { on: { count: { target: 'a', actions: 'count' } } },
      },
    });
    expect(found(events)).toEqual([]);
    expect(found(onTheWay)).toEqual([]);
  });

  test('of a transition without an event is found too, always holding and never holding', () => {
    const onTheWay = counting.createMachine({
      id: 'm',
      context: { n: 0 },
      initial: 'a',
      states: {
        a: { on: { count: { target: 'b', actions: 'count' } } },
        b: { always: [{ guard: 'isFive', target: 'c' }, { guard: 'isTwo', target: 'a' }, { target: 'd' }] },
        c: { on: { count: 'd' } },
        d: { always: { guard: 'isNumber', target: 'a' } },
      },
    });
    expect(found(onTheWay)).toEqual([
      'entered m.c',
      'constant m.b/xstate.always/0',
      'taken m.c/count/0',
      'constant m.d/xstate.always/0',
    ]);
  });

  test('is not found where payloads that it may read are missing, nor where it throws unasked', () => {
    const reading = setup({
      types: {} as { context: { n: number }; events: { type: 'put'; n: number } },
    }).createMachine({
      context: { n: 0 },
      on: {
        put: [
          { guard: ({ event }) => event.n === undefined, actions: assign({ n: 1 }) },
          { guard: ({ context }) => context.n >= 0 },
        ],
      },
    });
    const throwing = counting.createMachine({
      context: { n: 0 },
      on: {
        count: [
          { guard: 'isTwo', actions: 'count' },
          { guard: 'throwsAtTwo', actions: 'count' },
        ],
      },
    });
    expect(found(reading)).toEqual(['taken (machine)/put/1']);
    expect(found(throwing)).toEqual([]);
  });
});

describe('a transition is shadowed', () => {
  test.each([
    [
      'by one before it',
      { a: { on: { go: ['b', { target: 'c' }], on: 'c' } }, b: { on: { go: 'a' } }, c: { on: { go: 'a' } } },
      'shadowed m.a/go/1',
      'm.a/go/0',
    ],
    [
      'by a state within',
      {
        a: {
          initial: 'x',
          on: { go: 'b', on: 'b' },
          states: { x: { on: { go: 'y' } }, y: { on: { go: 'x' } } },
        },
        b: { on: { go: 'a' } },
      },
      'shadowed m.a/go/0',
      'm.a.x/go/0, m.a.y/go/0',
    ],
    [
      'by a state within that forbids it',
      {
        a: { initial: 'x', on: { go: 'b', on: 'b' }, states: { x: { on: { go: undefined } } } },
        b: { on: { go: 'a' } },
      },
      'shadowed m.a/go/0',
      'm.a.x/go/0',
    ],
    [
      'by one for the very event',
      {
        a: { on: { 'run.far': 'b', 'run.*': 'c', to: 'c' } },
        b: { on: { back: 'a' } },
        c: { on: { back: 'a' } },
      },
      'shadowed m.a/run.*/0',
      'm.a/run.far/0',
    ],
    [
      'by one without an event before it',
      { a: { on: { go: 'b', on: 'c' } }, b: { always: ['a', { target: 'c' }] }, c: { on: { go: 'a' } } },
      'shadowed m.b/xstate.always/1',
      'm.b/xstate.always/0',
    ],
  ])('%s', (_, states, finding, winner) => {
    const machine = createMachine({ id: 'm', initial: 'a', states: states as never });
    const alphabet = ['go', 'run.far', 'on', 'to', 'back'].map((type) => entryOf(type, {}));
    const space = explore(machine, { alphabet });
    const findings = behaviourFindings(chartOf(machine), space);
    expect(findings.map(({ check, where }) => `${check} ${where}`)).toEqual([finding]);
    expect(findings[0]?.message).toContain(`${winner}.`);
  });

  test('only where it could be taken: a guard that holds nowhere is found as such', () => {
    const machine = counting.createMachine({
      id: 'm',
      context: { n: 0 },
      on: { count: [{ guard: 'isNumber', actions: 'count' }, { guard: 'isFive' }, { guard: 'isTwo' }] },
    });
    expect(found(machine)).toEqual(['constant m/count/1', 'shadowed m/count/2', 'constant m/count/0']);
  });
});

test('of events that can come in some configurations only no guard is said to hold nowhere', () => {
  const machine = setup({
    types: {} as { context: { n: number }; events: { type: 'count' } | { type: 'put'; n: number } },
    actions: { count: assign({ n: ({ context }) => (context.n + 1) % 3 }) },
  }).createMachine({
    id: 'm',
    context: { n: 0 },
    on: { count: { actions: 'count' }, put: { guard: ({ context, event }) => event.n !== context.n } },
  });
  const cases = { put: ({ context }: { readonly context: { n: number } }) => [{ n: context.n }] };
  expect(found(machine, { cases })).toEqual(['taken m/put/0']);
});

test('a guard of a timer is asked only when the timer is due', () => {
  const machine = counting.createMachine({
    id: 'm',
    context: { n: 0 },
    initial: 'a',
    states: {
      a: {
        after: {
          10: { actions: ['count', 'count'] },
          20: { guard: 'isTwo', target: 'b' },
        },
      },
      b: { type: 'final' },
    },
  });
  expect(found(machine)).toEqual(['constant m.a/xstate.after.20.m.a/0']);
});

describe('a livelock', () => {
  const states = {
    a: { on: { in: 'b', out: 'end' } },
    b: { on: { turn: 'c' } },
    c: { on: { turn: 'b' } },
    end: { type: 'final' },
  } as const;

  test('is found with all that it holds and the way there', () => {
    const machine = createMachine({ id: 'm', initial: 'a', states });
    expect(found(machine)).toEqual(['livelock m.b, m.c']);
    expect(messages(machine)).toContain('entered by in.');
  });

  test('is found in a single state, and is no dead end', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: { ...states, b: { on: { turn: { target: 'b', reenter: true } } }, c: { on: { turn: 'a' } } },
    });
    expect(found(machine)).toEqual(['entered m.c', 'taken m.c/turn/0', 'livelock m.b']);
  });

  test('is none where a way out is left, where no end can be reached at all, and where nothing turns', () => {
    const out = createMachine({ initial: 'a', states: { ...states, c: { on: { turn: 'b', out: 'a' } } } });
    const endless = createMachine({
      initial: 'a',
      states: { a: { on: { go: 'b' } }, b: { on: { go: 'a' } } },
    });
    const dead = createMachine({ id: 'm', initial: 'a', states: { ...states, c: {} } });
    expect(found(out)).toEqual([]);
    expect(found(endless)).toEqual([]);
    expect(found(dead)).toEqual(['stuck m, m.c']);
  });
});

describe('texts', () => {
  test('are missing of states beside others that are described, and nowhere else', () => {
    const states = { a: { description: 'Here it begins.', on: { go: 'b' } }, b: { on: { go: 'a' } } };
    expect(found(createMachine({ id: 'm', initial: 'a', states }))).toEqual(['text m.b']);
    expect(
      found(createMachine({ id: 'm', initial: 'a', states: { ...states, a: { on: { go: 'b' } } } })),
    ).toEqual([]);
  });
});

describe('what is known', () => {
  const machine = createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: 'b' } }, b: {} } });

  test('is no finding, with its reason', () => {
    expect(found(machine, {}, { 'm, m.b': 'It is over.' })).toEqual([]);
  });

  test('and is not so any more is one', () => {
    expect(found(machine, {}, { 'm, m.b': 'It is over.', 'm.a': 'said in error' })).toEqual(['beyond m.a']);
  });
});

test('of actors whose reports are not declared nothing is concluded', () => {
  const machine = setup({
    types: {} as { context: { found: unknown } },
    actors: { search: fromPromise(() => Promise.resolve(1)) },
  }).createMachine({
    context: { found: undefined },
    initial: 'searching',
    states: {
      searching: {
        invoke: {
          src: 'search',
          onDone: { guard: ({ event }) => event.output === undefined, target: 'over' },
        },
      },
      over: { type: 'final' },
    },
  });
  expect(found(machine)).toEqual([]);
});

test.each(wild)('there is no false alarm about $name', ({ machine, inputs, events, actors }) => {
  const alphabet = events.map(({ type, ...payload }) => entryOf(type, payload));
  const options = { alphabet, ...(inputs && { inputs }), ...(actors && { actors }) };
  expect(found(machine, options)).toEqual([]);
});

test('reports that are declared for an actor which never lives are a finding', () => {
  const machine = createMachine({ id: 'm', on: { x: { reenter: true } } });
  const space = explore(machine, { actors: { laod: { done: [1] } } });
  const findings = behaviourFindings(chartOf(machine), space);
  expect(findings.map(({ check, where }) => `${check} ${where}`)).toEqual(['declared m']);
  expect(findings[0]?.message).toContain('«laod»');
});
