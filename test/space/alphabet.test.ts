import { describe, expect, test } from 'vitest';
import { assign, createMachine, fromCallback, fromPromise, setup } from 'xstate';
import { type ExploreOptions, explore } from '../../src/space/index.ts';

type Machine = Parameters<typeof explore>[0];

const events = (machine: Machine, options?: ExploreOptions) =>
  explore(machine, options).alphabet.map(({ event }) => event);
const remarks = (machine: Machine, options?: ExploreOptions) =>
  explore(machine, options).remarks.map(({ kind, message }) => `${kind}: ${message}`);

describe('an input', () => {
  const limited = setup({
    types: {} as { context: { limit: number | undefined }; input: { limit: number } | undefined },
  }).createMachine({ context: ({ input }) => ({ limit: input?.limit }) });

  test('that a machine makes its context from and does not get is told', () => {
    expect(remarks(limited)).toEqual([
      expect.stringMatching(
        /^input: The machine makes its context from an input, and was started without one\./,
      ),
    ]);
    expect(remarks(limited, { inputs: [{ limit: 3 }] })).toEqual([]);
    expect(remarks(limited, { inputs: [undefined] })).toEqual([]);
  });

  test('is not asked for where nothing reads one', () => {
    expect(remarks(createMachine({ context: () => ({ n: 0 }) }))).toEqual([]);
    expect(remarks(createMachine({ context: { n: 0 } }))).toEqual([]);
  });
});

describe('the alphabet that follows from a machine', () => {
  test('holds every event type that it names once, and none that only its actors send', () => {
    const machine = setup({ actors: { socket: fromCallback(() => {}) } }).createMachine({
      initial: 'a',
      invoke: { src: 'socket' },
      on: { said: {}, go: '.b' },
      states: { a: { on: { go: 'b', stop: {} } }, b: { on: { stop: undefined } } },
    });
    const actors = { socket: { messages: [{ type: 'said', text: 'hi' }] } };
    expect(events(machine, { actors })).toEqual(
      expect.arrayContaining([{ type: 'go' }, { type: 'stop' }, { type: 'said', text: 'hi' }]),
    );
    expect(events(machine, { actors })).toHaveLength(3);
  });

  test('tries a wildcard and a partial descriptor with types that nothing else answers to', () => {
    const machine = createMachine({
      initial: 'a',
      states: { a: { on: { '*': 'any', 'key.*': 'key', 'key.a': 'exact' } }, any: {}, key: {}, exact: {} },
    });
    const { configurations, remarks: told } = explore(machine);
    expect(configurations.map(({ snapshot }) => snapshot.value).sort()).toEqual(['a', 'any', 'exact', 'key']);
    expect(told.filter(({ kind }) => kind === 'wildcard').map(({ message }) => message)).toEqual([
      expect.stringContaining('*'),
      expect.stringContaining('key.*'),
    ]);
  });
});

describe('payload cases', () => {
  const machine = createMachine({
    types: {} as { context: { n: number }; events: { type: 'add'; by: number } | { type: 'reset' } },
    context: { n: 0 },
    on: {
      add: {
        guard: ({ context, event }) => context.n + event.by <= 3,
        actions: assign({ n: ({ context, event }) => context.n + event.by }),
      },
      reset: { actions: assign({ n: 0 }) },
    },
  });
  const reached = (options: ExploreOptions) =>
    explore(machine, options)
      .configurations.map(({ snapshot }) => snapshot.context.n as number)
      .sort((a, b) => a - b);

  test('are a list', () => {
    expect(reached({ cases: { add: [{ by: 2 }, { by: 3 }] } })).toEqual([0, 2, 3]);
  });

  test('follow from a schema', () => {
    const schema = { type: 'object', required: ['by'], properties: { by: { enum: [2] } } };
    expect(reached({ cases: { add: { schema } } })).toEqual([0, 2]);
  });

  test('are computed from the state', () => {
    expect(reached({ cases: { add: ({ context }) => [{ by: context.n === 0 ? 1 : 2 }] } })).toEqual([
      0, 1, 3,
    ]);
  });

  test('are missed where an event is read for what no case gives', () => {
    const [remark, ...others] = remarks(machine).filter((each) => each.startsWith('payload'));
    expect(remark).toMatch(/«add».*«by»/);
    expect(others).toEqual([]);
    expect(remarks(machine, { cases: { add: [{ by: 1 }] } })).toEqual([]);
  });
});

describe('an actor for which nothing is declared', () => {
  const machine = setup({ actors: { load: fromPromise<number>(() => Promise.resolve(1)) } }).createMachine({
    id: 'm',
    initial: 'on',
    states: {
      on: { invoke: { id: 'loading', src: 'load', onDone: 'done', onError: 'failed' } },
      done: {},
      failed: {},
    },
  });

  test('reports once, without a value, what a transition names, and a remark says so', () => {
    const { configurations, alphabet } = explore(machine);
    expect(configurations.map(({ snapshot }) => snapshot.value).sort()).toEqual(['done', 'failed', 'on']);
    expect(alphabet.map(({ event }) => event.type).sort()).toEqual([
      'xstate.done.actor.loading',
      'xstate.error.actor.loading',
    ]);
    expect(remarks(machine)).toEqual([expect.stringMatching(/^actor: .*«load»/)]);
  });

  test('is declared by its id before its source', () => {
    const actors = { loading: { done: [1] }, load: { error: ['x'] } };
    expect(explore(machine, { actors }).configurations.map(({ snapshot }) => snapshot.value)).toEqual([
      'on',
      'done',
    ]);
    expect(remarks(machine, { actors })).toEqual([]);
  });
});
