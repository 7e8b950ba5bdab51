import fc from 'fast-check';
import { assign, createMachine } from 'xstate';
import type { DecideOptions } from '../../../src/checks/properties/index.ts';
import type { Claim, Formula } from '../../../src/checks/properties/property.ts';
import { explore, type StateSpace } from '../../../src/space/index.ts';

/** A small machine, explored, with whose steps its events are and what is refused. */
export interface Subject {
  readonly space: StateSpace;
  /** The same, stopped early. */
  readonly part: StateSpace;
  readonly options: DecideOptions;
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly fair: readonly string[];
}

const events = ['a', 'b', 'c'] as const;
const actors = ['x', 'y'] as const;

const transition = fc.record({
  target: fc.nat(3),
  put: fc.option(fc.constantFrom(0, 1), { freq: 5 }),
  refused: fc.boolean(),
  listed: fc.boolean(),
});

const region = fc.array(
  fc.record({
    final: fc.boolean(),
    on: fc.record(
      { a: fc.option(transition), b: fc.option(transition), c: fc.option(transition) },
      { requiredKeys: [] },
    ),
  }),
  { minLength: 2, maxLength: 4 },
);

/** Machines of one region or two, with a context that transitions change. */
export const subjects: fc.Arbitrary<Subject> = fc
  .record({
    regions: fc.oneof(
      { weight: 3, arbitrary: fc.array(region, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(region, { minLength: 2, maxLength: 2 }) },
    ),
    owners: fc.tuple(...events.map(() => fc.constantFrom(...actors, null))),
    inputs: fc.constantFrom([undefined], [0, 1]),
  })
  .map(({ regions, owners, inputs }) => {
    const refused = new Set<string>();
    const states: string[] = [];
    const part = (region: (typeof regions)[number], name: string) => ({
      initial: 's0',
      states: Object.fromEntries(
        region.map(({ final, on }, index) => {
          const id = `${name}${index}`;
          states.push(id);
          // The first state is none, so that something happens.
          if (final && index > 0) return [`s${index}`, { id, type: 'final' as const }];
          const named = Object.entries(on).flatMap(([event, each]) => {
            if (!each) return [];
            if (each.refused && each.listed) refused.add(`${id}/${event}/0`);
            const target = `s${each.target % region.length}`;
            const actions =
              each.put === null ? [] : [assign({ n: each.put, list: each.listed ? [2, each.put] : [] })];
            return [[event, { target, actions }] as const];
          });
          return [`s${index}`, { id, on: Object.fromEntries(named) }];
        }),
      ),
    });
    const [first = [], second] = regions;
    const parts = second
      ? { type: 'parallel' as const, states: { p: part(first, 'p'), q: part(second, 'q') } }
      : part(first, 'p');
    const machine = createMachine({
      types: {} as { context: { n: number; list: number[] } },
      id: 'm',
      context: ({ input }) => ({ n: Number(input ?? 0), list: [] }),
      ...parts,
    } as Parameters<typeof createMachine>[0]);
    const given = { inputs, alphabet: events.map((type) => ({ key: type, event: { type } })) };
    return {
      space: explore(machine, given),
      part: explore(machine, { ...given, budget: 2 }),
      options: {
        actorOf: ({ key }) => owners[(events as readonly string[]).indexOf(key)] ?? null,
        isRefused: ({ transitions }) => transitions.some((id) => refused.has(id)),
      },
      states: ['m', ...states],
      events,
      fair: [...new Set([...owners.filter((owner) => owner !== null), ...events])],
    };
  });

/** Formulas over the names of a subject. */
export function formulasOver({ states, events, fair }: Subject): fc.Arbitrary<Formula> {
  const event = fc.constantFrom(...events);
  const owners = fair.filter((name) => !events.includes(name));
  return fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      fc.record({ in: fc.constantFrom(...states) }),
      fc.record({ in: fc.constantFrom(...states) }),
      fc.record({ context: fc.constant('n'), is: fc.constantFrom(0, 1) }),
      fc.record({ context: fc.constant('list'), has: fc.constantFrom(0, 1) }),
      fc.record({ available: event }),
      fc.record({ refused: event }),
      fc.record({ closed: event }),
      fc.record({ happened: event, refused: fc.boolean() }, { requiredKeys: ['happened'] }),
      fc.record({ canAct: fc.constantFrom(...owners, 'any') }),
      fc.constant({ ended: true as const }),
      fc.record({ not: tie('formula') }),
      fc.record({ all: fc.array(tie('formula'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ any: fc.array(tie('formula'), { minLength: 1, maxLength: 2 }) }),
    ),
  })).formula;
}

/** Claims of every kind over the names of a subject. */
export function claimsOver(subject: Subject): fc.Arbitrary<Claim> {
  const formula = formulasOver(subject);
  const fair = fc.uniqueArray(fc.constantFrom(...subject.fair), { maxLength: 3 });
  const kind = <const Kind extends Claim['kind']>(name: Kind) => fc.constant(name);
  return fc.oneof(
    fc.record({ kind: kind('always'), holds: formula }),
    fc.record({ kind: kind('never'), holds: formula }),
    fc.record({ kind: kind('reachable'), holds: formula }),
    fc.record({ kind: kind('possible'), when: formula, then: formula }),
    fc.record({ kind: kind('leadsTo'), when: formula, then: formula, fair }),
    fc.record({ kind: kind('leadsTo'), when: formula, then: formula, fair }),
    fc.record({ kind: kind('inevitable'), holds: formula, fair }),
    fc.record({ kind: kind('inevitable'), holds: formula, fair }),
    fc.record({ kind: kind('until'), when: formula, holds: formula, until: formula }),
    fc.record({ kind: kind('precedes'), first: formula, then: formula }),
    fc.record(
      { kind: kind('after'), event: fc.constantFrom(...subject.events), when: formula, then: formula },
      { requiredKeys: ['kind', 'event', 'then'] },
    ),
  );
}
