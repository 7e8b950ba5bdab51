import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { crossings, defects, type Geometry, type StateBox, type TextBlock } from '../../src/draw/index.ts';

const chart = chartOf(
  createMachine({
    id: 'm',
    initial: 'a',
    states: { a: { on: { GO: 'b', FLY: 'c' } }, b: {}, c: {} },
  }),
);

function text(x: number, y: number, words = 'text'): TextBlock {
  return { x, y, w: 40, h: 16, anchor: 'start', lines: [{ x, y: y + 12, text: words }] };
}

function box(id: string, x: number, y: number, more: Partial<StateBox> = {}): StateBox {
  return { id, kind: 'atomic', x, y, w: 60, h: 40, name: text(x + 10, y + 12), ...more };
}

/** A clean picture: a above b on the left, c on the right. */
const clean: Geometry = {
  width: 400,
  height: 400,
  states: [
    { ...box('m', 0, 0), kind: 'compound', w: 400, h: 400 },
    box('m.a', 50, 100),
    box('m.b', 50, 300),
    box('m.c', 250, 300),
  ],
  edges: [
    {
      transition: 'm.a/GO/0',
      lines: [
        [
          { x: 70, y: 140 },
          { x: 70, y: 300 },
        ],
      ],
      label: text(50, 200),
    },
    {
      transition: 'm.a/FLY/0',
      lines: [
        [
          { x: 90, y: 140 },
          { x: 90, y: 160 },
          { x: 280, y: 160 },
          { x: 280, y: 300 },
        ],
      ],
      label: text(260, 220),
    },
  ],
  initials: [
    {
      state: 'm',
      target: 'm.a',
      x: 80,
      y: 60,
      r: 5,
      line: [
        { x: 80, y: 65 },
        { x: 80, y: 100 },
      ],
    },
  ],
};

const withState = (changed: StateBox): Geometry => ({
  ...clean,
  states: clean.states.map((state) => (state.id === changed.id ? changed : state)),
});
const withGo = (changed: Partial<Geometry['edges'][number]>): Geometry => ({
  ...clean,
  edges: [{ ...clean.edges[0]!, ...changed }, clean.edges[1]!],
});

describe('The check of a picture', () => {
  test('finds nothing wrong with a clean one', () => {
    expect(defects(clean, chart)).toEqual([]);
  });

  test.each([
    ['text over text', withGo({ label: text(260, 225) }), ['m.a/GO/0', 'm.a/FLY/0']],
    ['text over a foreign line', withGo({ label: text(65, 150) }), ['m.a/GO/0', 'm.a/FLY/0']],
    ['text over a border', withGo({ label: text(60, 290) }), ['m.a/GO/0', 'm.b']],
    ['text over a mark', withGo({ label: text(50, 56) }), ['m.a/GO/0', 'initial m']],
    ['text outside the picture', withGo({ label: text(370, 200) }), ['m.a/GO/0', 'm.a/GO/0']],
    ['text in a foreign state', withGo({ label: text(255, 322) }), ['m.a/GO/0', 'm.c']],
    ['text outside its state', withState({ ...clean.states[2]!, name: text(80, 312) }), ['m.b', 'm.b']],
    ['label away from its line', withGo({ label: text(150, 230) }), ['m.a/GO/0', 'm.a/GO/0']],
    [
      'line through a state',
      withGo({
        lines: [
          [
            { x: 70, y: 140 },
            { x: 70, y: 320 },
            { x: 330, y: 320 },
          ],
        ],
      }),
      ['m.a/GO/0', 'm.c'],
    ],
    [
      'line through a mark',
      withGo({
        lines: [
          [
            { x: 20, y: 60 },
            { x: 100, y: 60 },
          ],
        ],
      }),
      ['m.a/GO/0', 'initial m'],
    ],
    [
      'line along a foreign line',
      withGo({
        lines: [
          [
            { x: 89, y: 140 },
            { x: 89, y: 300 },
          ],
        ],
      }),
      ['m.a/GO/0', 'm.a/FLY/0'],
    ],
    ['state outside its parent', withState(box('m.c', 370, 300)), ['m.c', 'm']],
    ['state over a state', withState(box('m.c', 100, 320)), ['m.b', 'm.c']],
  ] as const)('finds a %s', (kind, broken, of) => {
    expect(defects(broken, chart)).toContainEqual({ kind, of });
  });

  test('counts a crossing once, and none where lines only meet', () => {
    expect(crossings(clean)).toBe(0);
    const across = [
      { x: 20, y: 250 },
      { x: 350, y: 250 },
    ];
    expect(crossings(withGo({ lines: [across] }))).toBe(1);
    const meeting = [
      { x: 20, y: 250 },
      { x: 280, y: 250 },
    ];
    expect(crossings(withGo({ lines: [meeting] }))).toBe(0);
  });
});
