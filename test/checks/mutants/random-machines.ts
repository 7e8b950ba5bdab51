import fc from 'fast-check';
import {
  type AnyStateMachine,
  and,
  assign,
  createMachine,
  type EventObject,
  not,
  or,
  raise,
  stateIn,
} from 'xstate';
import { rebuilt } from '../../../src/checks/mutants/index.ts';
import { ExplorationError, explore } from '../../../src/space/index.ts';

interface Way {
  readonly target: number;
  readonly guard: number;
  readonly acts: boolean;
}

interface Plan {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly on: readonly { readonly event: string; readonly way: Way }[];
  readonly always: Way | null;
  readonly done: number | null;
  readonly enters: boolean;
  readonly children: readonly Plan[];
}

const way = fc.record<Way>({ target: fc.nat(30), guard: fc.nat(6), acts: fc.boolean() });

function plans(raising: boolean): fc.Arbitrary<Plan> {
  const parts = {
    on: fc.array(fc.record({ event: fc.constantFrom('a', 'b', 'c'), way }), { maxLength: 3 }),
    always: fc.option(way, { freq: 4 }),
    done: fc.option(fc.nat(30), { freq: 2 }),
    enters: raising ? fc.boolean() : fc.constant(false),
  };
  return fc.letrec<{ leaf: Plan; state: Plan }>((tie) => ({
    leaf: fc.record({
      ...parts,
      kind: fc.constantFrom('atomic', 'atomic', 'atomic', 'final'),
      children: fc.constant([]),
    }),
    state: fc.record({
      ...parts,
      kind: fc.constantFrom('compound', 'compound', 'parallel'),
      children: fc.array(fc.oneof({ maxDepth: 2 }, tie('leaf'), tie('state')), {
        minLength: 2,
        maxLength: 3,
      }),
    }),
  })).state;
}

/**
 * Small machines with nested and parallel states, composed guards, transitions without event that count up and so come to rest, ends of
 * states, and perhaps events that they send to themselves. Those that never come to rest are left out.
 */
export function randomMachines(raising: boolean): fc.Arbitrary<AnyStateMachine> {
  return plans(raising)
    .map((plan) => machineOf(plan, raising))
    .filter((machine): machine is AnyStateMachine => machine !== null);
}

function machineOf(plan: Plan, raising: boolean): AnyStateMachine | null {
  const ids = idsIn(plan, 'm');
  const last = stateIn(`#${ids.at(-1)}`);
  const first = stateIn(`#${ids.at(1)}`);
  const guards = [
    undefined,
    undefined,
    'low',
    not('low'),
    and(['low', last]),
    or([not('low'), first]),
    and([not(last), or(['low', first])]),
  ];
  const target = (to: number) => `#${ids[1 + (to % (ids.length - 1))]}`;
  const taken = ({ target: to, guard, acts }: Way) => ({
    target: target(to),
    guard: guards[guard],
    ...(acts && { actions: 'count' }),
  });
  const config = (each: Plan, id: string): object => ({
    id,
    ...((each.kind === 'final' || each.kind === 'parallel') && { type: each.kind }),
    ...(each.kind === 'compound' && { initial: 's0' }),
    ...(raising && each.enters && { entry: raise({ type: 'c' }) }),
    on: Object.fromEntries(
      ['a', 'b', 'c'].map((event) => [
        event,
        each.on.filter((one) => one.event === event).map((one) => taken(one.way)),
      ]),
    ),
    // Each time it is taken it counts, so that it comes to rest.
    ...(each.always && { always: { target: target(each.always.target), guard: 'low', actions: 'count' } }),
    ...(each.done !== null && each.children.length > 0 && { onDone: { target: target(each.done) } }),
    ...(each.children.length > 0 && {
      states: Object.fromEntries(
        each.children.map((child, index) => [`s${index}`, config(child, `${id}${index}`)]),
      ),
    }),
  });
  const machine = rebuilt(
    createMachine({}),
    { ...config(plan, 'm'), context: { n: 0 }, options: { maxIterations: 60 } },
    {
      guards: { low: ({ context }: { context: { n: number } }) => context.n < 2 },
      actions: {
        count: assign<{ n: number }, EventObject, undefined, EventObject, never>({
          n: ({ context }) => Math.min(context.n + 1, 3),
        }),
        ...(raising && { never: raise({ type: 'c' }) }),
      },
    },
  );
  return comesToRest(machine) ? machine : null;
}

function idsIn({ children }: Plan, id: string): readonly string[] {
  return [id, ...children.flatMap((child, index) => idsIn(child, `${id}${index}`))];
}

function comesToRest(machine: AnyStateMachine): boolean {
  try {
    explore(machine);
    return true;
  } catch (error) {
    if (error instanceof ExplorationError) return false;
    throw error;
  }
}
