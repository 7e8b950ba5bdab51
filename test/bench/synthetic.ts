import { and, assign, not, setup } from 'xstate';

/** How large: children of each of six regions, and values of eight fields of the context. */
export interface Size {
  readonly regions: readonly [number, number, number, number, number, number];
  readonly fields: readonly [number, number, number, number, number, number, number, number];
}

/** About 1,000, 10,000, 100,000 and a million configurations. */
export const sizes: readonly Size[] = [
  { regions: [2, 2, 2, 2, 2, 2], fields: [2, 2, 2, 2, 1, 1, 1, 1] },
  { regions: [3, 2, 2, 3, 2, 2], fields: [2, 2, 2, 2, 3, 2, 1, 1] },
  { regions: [3, 3, 3, 3, 3, 3], fields: [2, 2, 2, 2, 3, 3, 1, 1] },
  { regions: [3, 3, 3, 3, 3, 3], fields: [2, 2, 2, 2, 9, 9, 1, 1] },
];

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
type Name = (typeof names)[number];
type Event = { type: `turn.${number}` } | { type: `count.${Name}` } | { type: 'clear' };

/**
 * A machine to measure exploring with: six regions that turn in a circle, each with a guard on two fields of the context, and
 * eight fields that count up and, once a region is where it began, start again.
 */
export function syntheticMachine({ regions, fields }: Size) {
  const model = setup({
    types: {} as { context: Record<Name, number>; events: Event },
    guards: {
      isFull: ({ context }, { field }: { field: Name }) =>
        context[field] === fields[names.indexOf(field)]! - 1,
      isZero: ({ context }, { field }: { field: Name }) => context[field] === 0,
    },
    actions: {
      count: assign(({ context }, { field }: { field: Name }) => ({ [field]: context[field] + 1 })),
      clear: assign((_, { field }: { field: Name }) => ({ [field]: 0 })),
    },
  });
  const region = (children: number, place: number) => {
    const field = names[place]!;
    const other = names[(place + 1) % 4]!;
    const state = (child: number) => ({
      on: {
        [`turn.${place}`]:
          child === children - 1
            ? { target: 's0', guard: not({ type: 'isZero' as const, params: { field: other } }) }
            : {
                target: `s${child + 1}`,
                guard: and([not({ type: 'isFull' as const, params: { field: other } })]),
              },
        ...(child < 2
          ? {
              [`count.${field}`]: [
                {
                  guard: { type: 'isFull' as const, params: { field } },
                  actions: { type: 'clear' as const, params: { field } },
                },
                { actions: { type: 'count' as const, params: { field } } },
              ],
            }
          : {}),
      },
    });
    return {
      initial: 's0',
      states: Object.fromEntries(Array.from({ length: children }, (_, child) => [`s${child}`, state(child)])),
    };
  };
  return model.createMachine({
    id: 'synthetic',
    context: { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0 },
    type: 'parallel',
    states: Object.fromEntries(regions.map((children, place) => [`r${place}`, region(children, place)])),
  });
}
