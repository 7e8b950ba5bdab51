import { describe, expect, test } from 'vitest';
import { and, assign, createMachine, not, setup } from 'xstate';
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
  const machine = createMachine({
    id: 'door',
    initial: 'open',
    context: { pushes: 0 },
    states: {
      open: { on: { push: { target: 'shut', actions: assign({ pushes: 0 }) } } },
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
      'assign xstate.assign',
    ]);
  });

  test('what is said to be beyond reach and is not', () => {
    const stale = behaviourFindings(chartOf(machine), space, { 'door.shut': 'said in error' });
    expect(
      stale.some(({ where, message }) => where === 'door.shut' && message.includes('said in error')),
    ).toBe(true);
  });
});

test.each(subjects)('$id has no structural fault', ({ machine }) => {
  expect(structureFindings(machine)).toEqual([]);
});
