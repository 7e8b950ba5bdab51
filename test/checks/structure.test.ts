import { describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { and, assign, createMachine, fromPromise, not, raise, sendTo, setup } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { behaviourFindings, structureFindings } from '../../src/checks/index.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { explore } from '../../src/space/index.ts';

/** A config as a user may have written it, before XState has seen it. */
function found(
  config: unknown,
  implementations: Parameters<typeof structureFindings>[0]['implementations'] = {},
) {
  return structureFindings({ config, implementations }).map(
    ({ check, where, message }) => `${check} ${where}: ${message}`,
  );
}

describe('the structural check names the fault and its place', () => {
  test('for a target that is no state', () => {
    const config = { id: 'door', initial: 'open', states: { open: { on: { push: 'shut' } }, closed: {} } };
    expect(found(config)).toEqual(['target door.open on push: No state answers to the target «shut».']);
  });

  test('for a target by an id that nobody has, in always, onDone and after too', () => {
    const config = {
      id: 'door',
      initial: 'open',
      states: {
        open: { always: { target: '#nowhere' }, after: { 100: '#late' } },
        shut: { initial: 'ajar', onDone: '#done', states: { ajar: {} } },
      },
    };
    expect(found(config)).toEqual([
      'target door.open on after 100: No state answers to the target «#late».',
      'target door.open on always: No state answers to the target «#nowhere».',
      'target door.shut on onDone: No state answers to the target «#done».',
    ]);
  });

  test('for no fault in siblings, children, ids and paths below ids', () => {
    const config = {
      id: 'door',
      initial: 'open',
      states: {
        open: {
          on: { a: 'shut', b: '#latch', c: '.wide', d: '#latch.low', e: 'shut.latched', f: '#door.shut' },
          initial: 'wide',
          states: { wide: {} },
        },
        shut: {
          initial: 'latched',
          states: { latched: { id: 'latch', initial: 'low', states: { low: {} } } },
        },
      },
    };
    expect(found(config)).toEqual([]);
  });

  test('for no fault in keys with dots, and in a root without an id', () => {
    const config = {
      initial: 'a.b',
      states: {
        'a.b': { on: { go: 'c\\.d', on: '#(machine).c\\.d.e' } },
        'c.d': { initial: 'e', states: { e: {} } },
      },
    };
    expect(() => createMachine(config)).not.toThrow();
    expect(found(config)).toEqual([]);
    expect(found({ ...config, initial: 'a' })).toEqual([
      'initial (machine): Expected an initial state among a.b, c.d; found «a».',
    ]);
  });

  test('for an initial state that is missing or wrong', () => {
    const config = { id: 'door', initial: 'ajar', states: { open: { states: { wide: {} } }, shut: {} } };
    expect(found(config)).toEqual([
      'initial door: Expected an initial state among open, shut; found «ajar».',
      'initial door.open: Expected an initial state among wide; found none.',
    ]);
  });

  test('for a guard without an implementation, inside a composition too', () => {
    const config = {
      id: 'door',
      initial: 'open',
      states: { open: { on: { push: { guard: and(['isLight', not('isStuck')]) } } } },
    };
    expect(found(config, { guards: { isLight: () => true } })).toEqual([
      'guard door.open on push: The guard «isStuck» has no implementation: add it to setup().',
    ]);
  });

  test('for an action without an implementation, on transitions, entry and exit', () => {
    const config = {
      id: 'door',
      initial: 'open',
      states: { open: { entry: 'ring', exit: [{ type: 'bang' }], on: { push: { actions: ['creak'] } } } },
    };
    expect(found(config, { actions: { creak: () => {} } }).map((finding) => finding.split(':')[0])).toEqual([
      'action door.open',
      'action door.open',
    ]);
  });

  test('for an invoked actor without an implementation', () => {
    const actor = fromPromise(() => Promise.resolve());
    const invoke = [{ src: 'ring' }, { src: 'lock', id: 'ring' }, { src: actor }];
    expect(found({ id: 'door', invoke }, { actors: { ring: actor } })).toEqual([
      'actor door invoke: The actor «lock» has no implementation: add it to setup({ actors }).',
    ]);
  });

  test('for a delay without an implementation, of a timer and of an event that is raised or sent later', () => {
    const closing = { type: 'closed' };
    // For TypeScript a delay has a name only where setup() gives it one.
    const delayed = (delay: string) => ({ delay: delay as never });
    const config = {
      id: 'door',
      after: { slowly: {}, soon: {}, 100: {} },
      entry: [raise(closing, delayed('soon')), raise(closing, delayed('late')), raise(closing)],
      on: { push: { actions: ['close', sendTo('lock', closing, { delay: 5 })] } },
    };
    const close = sendTo('lock', closing, delayed('later'));
    expect(found(config, { actions: { close }, delays: { soon: 10 } })).toEqual(
      ['door on after slowly: slowly', 'door: late', 'door on push: later'].map((fault) => {
        const [where, delay] = fault.split(': ');
        return `delay ${where}: The delay «${delay}» has no implementation, so no time passes: add it to setup({ delays }).`;
      }),
    );
  });

  test('for an assign called inside a function, which does nothing', () => {
    const machine = setup({
      types: {} as { context: { pushes: number } },
      actions: {
        count: () => {
          assign({ pushes: 1 });
        },
        countWell: assign({ pushes: 1 }),
      },
    }).createMachine({
      id: 'door',
      context: { pushes: 0 },
      on: { push: { actions: 'count' }, pull: { actions: 'countWell' } },
    });
    expect(structureFindings(machine).map(({ check, where }) => `${check} ${where}`)).toEqual([
      'assign door on push',
    ]);
  });
});

describe('exploring names', () => {
  const machine = setup({
    types: {} as { context: { pushes: number } },
    actions: { reset: assign({ pushes: 0 }) },
  }).createMachine({
    id: 'door',
    initial: 'open',
    context: { pushes: 0 },
    states: {
      open: { on: { push: { target: 'shut', actions: 'reset' } } },
      shut: {},
      walled: { on: { push: 'open' } },
    },
  });
  const space = explore(machine, {
    inputs: [undefined],
    alphabet: [{ key: 'push', event: { type: 'push' } }],
  });
  const findings = behaviourFindings(chartOf(machine), space).map(({ check, where }) => `${check} ${where}`);

  test('states never entered, transitions never taken, dead ends and an assign that changes nothing', () => {
    expect(findings).toEqual([
      'entered door.walled',
      'taken door.walled/push/0',
      'stuck door, door.shut',
      'assign reset',
    ]);
  });

  test('what is said to be beyond reach and is not', () => {
    const stale = behaviourFindings(chartOf(machine), space, { 'door.shut': 'said in error' });
    expect(
      stale.some(({ where, message }) => where === 'door.shut' && message.includes('said in error')),
    ).toBe(true);
  });
});

describe('exploring finds no fault in', () => {
  const findings = (machine: AnyStateMachine) => behaviourFindings(chartOf(machine), explore(machine));

  test('a history state, which is never entered itself', () => {
    const machine = createMachine({
      initial: 'on',
      states: {
        on: {
          initial: 'low',
          states: { low: { on: { more: 'high' } }, high: {}, last: { type: 'history' } },
          on: { off: 'off' },
        },
        off: { on: { on: 'on.last' } },
      },
    });
    expect(findings(machine)).toEqual([]);
  });

  test('actions that are no assign, and an assign that changes a BigInt once', () => {
    const machine = setup({
      types: {} as { context: { pushes: bigint } },
      actions: {
        later: raise({ type: 'back' }),
        log: () => {},
        count: assign({ pushes: ({ context }) => (context.pushes < 2n ? context.pushes + 1n : 2n) }),
      },
    }).createMachine({
      context: { pushes: 0n },
      on: {
        push: { actions: ['count'] },
        ring: { actions: ['log', 'later', raise({ type: 'back' })] },
        back: {},
      },
    });
    expect(findings(machine)).toEqual([]);
  });

  test('an assign of what an actor reports, where nothing is declared for the actor', () => {
    const machine = setup({
      types: {} as { context: { found: unknown } },
      actors: { search: fromPromise(() => Promise.resolve(1)) },
      actions: { keep: assign({ found: undefined }) },
    }).createMachine({
      context: { found: undefined },
      initial: 'searching',
      states: {
        searching: { invoke: { src: 'search', onDone: { target: 'over', actions: 'keep' } } },
        over: { type: 'final' },
      },
    });
    expect(findings(machine)).toEqual([]);
  });
});

test.each(subjects)('$id has no structural fault', ({ machine }) => {
  expect(structureFindings(machine)).toEqual([]);
});
