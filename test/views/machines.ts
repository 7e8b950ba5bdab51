import { createMachine } from 'xstate';
import { type Chart, chartOf } from '../../src/chart/index.ts';

/** A trip: before it, on the way, and three ways to end; two of them from the same place by an event, one by itself. */
export const trip: Chart = chartOf(
  createMachine({
    id: 'trip',
    initial: 'home',
    states: {
      home: { id: 'home', on: { LEAVE: 'way', FORGET: { actions: 'note' } } },
      way: {
        id: 'way',
        initial: 'walking',
        on: { CALL: 'home', LOOK: { actions: 'note' } },
        states: {
          walking: { id: 'walking', on: { RIDE: 'riding', TURN: '#home', FALL: '#hurt' } },
          riding: { id: 'riding', on: { WALK: 'walking', TURN: '#home', ARRIVE: '#there', SLIP: '#hurt' } },
        },
        always: { target: 'late', guard: 'isDark' },
      },
      shop: { id: 'shop', on: { PAID: 'way.riding' } },
      there: { id: 'there', type: 'final' },
      hurt: { id: 'hurt', type: 'final' },
      late: { id: 'late', type: 'final' },
    },
  }),
);

/** @param parts how many states with an inside; each holds as many groups of as many states */
export function nested(parts: number, groups: number, size: number): Chart {
  const numbered = (count: number, name: string, make: (index: number) => object) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, make(index)]));
  const next = (name: string, index: number, count: number) => `${name}${(index + 1) % count}`;
  return chartOf(
    createMachine({
      id: 'nested',
      initial: 'part0',
      states: numbered(parts, 'part', (part) => ({
        initial: 'group0',
        on: { NEXT_PART: next('part', part, parts) },
        states: numbered(groups, 'group', (group) => ({
          initial: 'state0',
          on: { NEXT_GROUP: next('group', group, groups) },
          states: numbered(size, 'state', (state) => ({
            on: {
              NEXT: next('state', state, size),
              ...(state % 5 === 2 && { LEAVE: `#nested.part${part}.group${(group + 1) % groups}.state0` }),
            },
          })),
        })),
      })),
    }),
  );
}

/** @param size how many states follow one another */
export function flat(size: number): Chart {
  const states = Array.from({ length: size }, (_, index) => [
    `state${index}`,
    { on: { NEXT: `state${(index + 1) % size}` } },
  ]);
  return chartOf(createMachine({ id: 'flat', initial: 'state0', states: Object.fromEntries(states) }));
}
