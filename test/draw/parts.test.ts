import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { type Chart, chartOf } from '../../src/chart/index.ts';
import { type BoxKind, defects, layout, plainTexts, svg } from '../../src/draw/index.ts';
import { stackable } from '../../src/draw/stacking.ts';

const chart = chartOf(
  createMachine({
    id: 'm',
    initial: 'a',
    states: { a: { on: { GO: 'b', END: 'c', OUT: 'd' } }, b: {}, c: { type: 'final' }, d: {} },
  }),
);
const said: Readonly<Record<string, string>> = {
  'm.a': 'Folded\n3 states inside',
  'm.c': 'First end\nSecond end that has a name of several words',
  'm.d': 'Elsewhere\noutside this part',
};
const texts = { ...plainTexts(chart), state: (id: string) => said[id] ?? plainTexts(chart).state(id) };
const kinds = new Map<string, BoxKind>([
  ['m.a', 'folded'],
  ['m.c', 'bundle'],
  ['m.d', 'outside'],
]);
const geometry = await layout(chart, texts, { kinds });
const box = (id: string) => geometry.states.find((state) => state.id === id)!;
const group = (id: string) =>
  new RegExp(`<g data-state="${id}".*?</g>`).exec(svg(chart, geometry, texts))![0];

describe('The picture of a part of a chart', () => {
  test('has no defects', () => {
    expect(defects(geometry, chart)).toEqual([]);
  });

  test('marks a folded state by a plus in a square before what it says of its inside', () => {
    expect(group('m\\.a')).toContain('class="mark"');
    expect(group('m\\.b')).not.toContain('class="mark"');
    const { details } = box('m.a');
    expect(details!.lines[0]!.x - details!.x).toBeGreaterThanOrEqual(11);
  });

  test('lists the names of a bundle, each after a dot and inside the double border', () => {
    const { name, y, h } = box('m.c');
    expect(name.lines.filter(({ text }) => text === '•')).toHaveLength(2);
    expect(
      name.lines
        .map(({ text }) => text)
        .filter((text) => text !== '•')
        .join(' '),
    ).toBe('First end Second end that has a name of several words');
    expect(name.lines.at(-1)!.y).toBeLessThan(y + h);
    expect(group('m\\.c').match(/<rect/g)).toHaveLength(2);
  });

  test('draws what is outside as a sheet with a turned corner, its name smaller', () => {
    expect(group('m\\.d')).not.toContain('<rect');
    expect(group('m\\.d')).toContain('class="rule"');
    expect(box('m.d').name.h).toBeLessThan(box('m.b').name.h);
  });
});

test('A frame has neither border nor name', async () => {
  const framed = await layout(chart, texts, { kinds: new Map([['m', 'frame']]) });
  const [frame] = framed.states;
  expect(frame!.name.lines).toEqual([]);
  expect(svg(chart, framed, texts)).toContain('<g data-state="m" class="frame even"></g>');
});

test('A layout says how far it has come, to the end', async () => {
  const told: (readonly [number, number])[] = [];
  await layout(chart, texts, { onProgress: (done, of) => told.push([done, of]) });
  expect(told.length).toBeGreaterThan(1);
  const [done, of] = told.at(-1)!;
  expect(done).toBe(of);
});

describe('Regions', () => {
  /** A parallel state of two small regions beside a state with so many steps inside that it is higher than both. */
  const regions = (steps: number): Chart =>
    chartOf(
      createMachine({
        id: 'm',
        initial: 'start',
        states: {
          start: { on: { SHORT: 'short', LONG: 'long' } },
          short: { type: 'parallel', states: { left: {}, right: {} } },
          long: {
            initial: 'step0',
            states: Object.fromEntries(
              Array.from({ length: steps }, (_, index) => [
                `step${index}`,
                index + 1 < steps ? { on: { NEXT: `step${index + 1}` } } : {},
              ]),
            ),
          },
        },
      }),
    );
  const tops = async (of: Chart) => {
    const { states } = await layout(of, plainTexts(of));
    return ['m.short.left', 'm.short.right'].map((id) => states.find((state) => state.id === id)!.y);
  };

  test('stand one below the other where something beside them is high enough', async () => {
    const [left, right] = await tops(regions(5));
    expect(left).not.toBe(right);
  });

  test('stand side by side where that would make the picture higher', async () => {
    const [left, right] = await tops(regions(1));
    expect(left).toBe(right);
  });

  test('are not tried below each other where nothing beside them is high enough', async () => {
    const low = regions(1);
    expect([...stackable(low, await layout(low, plainTexts(low)))]).toEqual([]);
  });
});
