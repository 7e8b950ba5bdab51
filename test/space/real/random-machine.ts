import fc from 'fast-check';
import { type AnyStateMachine, assign, cancel, createMachine, raise, stateIn } from 'xstate';

/** What a random state is made of; targets are numbers that are taken modulo the number of states. */
interface Plan {
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'shallow' | 'deep';
  readonly children: readonly Plan[];
  readonly on: readonly { readonly event: string; readonly to: Way }[];
  readonly after: readonly { readonly delay: number; readonly to: Way }[];
  readonly always: readonly Way[];
  readonly entry: readonly Deed[];
  readonly exit: readonly Deed[];
}

interface Way {
  readonly target: number | null;
  readonly reenter: boolean;
  readonly guard: { readonly kind: 'n' | 'in'; readonly value: number } | null;
  readonly actions: readonly Deed[];
}

type Deed = 'add' | 'zero' | 'raise' | 'later' | 'cancel';

interface Context {
  readonly n: number;
}

const deeds = fc.array(fc.constantFrom<Deed>('add', 'zero', 'later', 'cancel'), { maxLength: 2 });
const guards = fc.record({ kind: fc.constantFrom('n', 'in'), value: fc.nat(20) });
const way = { target: fc.option(fc.nat(20), { freq: 5 }), reenter: fc.boolean() };
const ways = fc.record<Way>({
  ...way,
  guard: fc.option(guards),
  actions: fc.array(fc.constantFrom<Deed>('add', 'zero', 'raise', 'later', 'cancel'), { maxLength: 2 }),
});
const plain = {
  on: fc.array(fc.record({ event: fc.constantFrom('a', 'a', 'b', 'b', 'raised', 'later', '*'), to: ways }), {
    maxLength: 3,
  }),
  after: fc.array(fc.record({ delay: fc.constantFrom(100, 200, 300), to: ways }), { maxLength: 1 }),
  // Without a guard an always has no end.
  always: fc.array(fc.record<Way>({ ...way, guard: guards, actions: deeds }), { maxLength: 1 }),
  entry: deeds,
  exit: deeds,
};
const { state } = fc.letrec<{ state: Plan; leaf: Plan }>((tie) => ({
  leaf: fc.record({
    ...plain,
    kind: fc.constantFrom('atomic', 'atomic', 'final', 'shallow', 'deep'),
    children: fc.constant([]),
  }),
  state: fc.record({
    ...plain,
    kind: fc.constantFrom('compound', 'compound', 'parallel'),
    children: fc.array(fc.oneof({ maxDepth: 2 }, tie('leaf'), tie('leaf'), tie('state')), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
}));

/** Machines of a few states with everything that a chart can hold but actors; its events are «a» and «b». */
export const machines: fc.Arbitrary<AnyStateMachine> = state.map((plan) => {
  const machine = machineOf(plan);
  return Object.assign(machine, { [fc.toStringMethod]: () => JSON.stringify(machine.config) });
});

function machineOf(plan: Plan): AnyStateMachine {
  const plans: Plan[] = [];
  const number = (each: Plan): void => {
    plans.push(each);
    each.children.forEach(number);
  };
  number(plan);
  const idOf = (index: number) => `#s${index % plans.length}`;
  const transition = (way: Way) => ({
    reenter: way.reenter,
    actions: way.actions.flatMap(actionsOf),
    ...(way.target !== null && { target: idOf(way.target) }),
    ...(way.guard?.kind === 'n' && {
      guard: ({ context }: { context: Context }) => context.n === (way.guard?.value ?? 0) % 3,
    }),
    ...(way.guard?.kind === 'in' && { guard: stateIn(idOf(way.guard.value)) }),
  });
  const config = (each: Plan, parent: Plan | null): object => {
    const id = `s${plans.indexOf(each)}`;
    if (each.kind === 'shallow' || each.kind === 'deep') return { id, type: 'history', history: each.kind };
    // A region cannot be final, nor can the first child of a state be its end or its memory.
    const final = each.kind === 'final' && parent?.kind === 'compound';
    const deedsOf = { entry: each.entry.flatMap(actionsOf), exit: each.exit.flatMap(actionsOf) };
    if (final) return { id, type: 'final', ...deedsOf };
    const children = Object.fromEntries(
      each.children.map((child) => [`s${plans.indexOf(child)}`, config(child, each)]),
    );
    const first = each.children.find(
      ({ kind }) => kind === 'atomic' || kind === 'compound' || kind === 'parallel',
    );
    const own = first ? {} : { begin: {} };
    return {
      id,
      ...deedsOf,
      ...(each.kind === 'parallel' && { type: 'parallel' }),
      ...(each.kind === 'compound' && { initial: first ? `s${plans.indexOf(first)}` : 'begin' }),
      ...(each.children.length > 0 && { states: { ...own, ...children } }),
      on: grouped(each.on.map(({ event, to }) => [event, transition(to)])),
      after: grouped(each.after.map(({ delay, to }) => [String(delay), transition(to)])),
      always: each.always.map(transition),
    };
  };
  return createMachine({ ...config(plan, null), context: { n: 0 }, options: { maxIterations: 50 } } as never);
}

function actionsOf(deed: Deed): readonly unknown[] {
  switch (deed) {
    case 'add':
      return [assign({ n: ({ context }: { context: Context }) => (context.n + 1) % 3 })];
    case 'zero':
      return [assign({ n: 0 })];
    case 'raise':
      return [raise({ type: 'raised' })];
    // One at a time: timers that pile up have no end.
    case 'later':
      return [cancel('later'), raise({ type: 'later' }, { id: 'later', delay: 250 })];
    case 'cancel':
      return [cancel('later')];
  }
}

function grouped(entries: readonly (readonly [string, object])[]): Record<string, readonly object[]> {
  const groups: Record<string, readonly object[]> = {};
  for (const [key, value] of entries) groups[key] = [...(groups[key] ?? []), value];
  return groups;
}
