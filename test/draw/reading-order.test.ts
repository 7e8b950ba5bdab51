import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { leadingBack, walks } from '../../src/draw/reading-order.ts';

describe('The transitions that lead back', () => {
  const chart = chartOf(
    createMachine({
      id: 'm',
      initial: 'b',
      states: {
        a: { on: { TO_B: 'b' } },
        b: { on: { TO_C: 'c', TO_D: 'd' } },
        c: { initial: 'x', states: { x: { on: { TO_Y: 'y' } }, y: { on: { TO_X: 'x', TO_B: '#m.b' } } } },
        d: { on: { TO_C: 'c', STAY: {}, AGAIN: 'd' } },
      },
    }),
  );

  test('are found depth first: those to a state that has been passed, and those from states off the way', () => {
    expect([...leadingBack(chart, 'depth')].sort()).toEqual(['m.a/TO_B/0', 'm.c.y/TO_B/0', 'm.c.y/TO_X/0']);
  });

  test('are found breadth first: those to a state that is met earlier', () => {
    expect([...leadingBack(chart, 'breadth')].sort()).toEqual([
      'm.a/TO_B/0',
      'm.c.y/TO_B/0',
      'm.c.y/TO_X/0',
      'm.d/TO_C/0',
    ]);
  });

  test('are none where no state is entered first and nothing goes round', () => {
    const regions = chartOf(
      createMachine({
        id: 'm',
        type: 'parallel',
        states: { a: { on: { TO_B: '#b' } }, b: { id: 'b' }, c: { on: { TO_B: '#b' } } },
      }),
    );
    for (const walk of walks) expect([...leadingBack(regions, walk)]).toEqual([]);
  });
});
