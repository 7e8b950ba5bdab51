import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { crossings, defects, layout, plainTexts } from '../../src/draw/index.ts';
import { drawFixtures } from './drawn.ts';

const drawn = await drawFixtures();
const named = (name: string) => drawn.find((one) => one.name === name)!;
const boxIn = (name: string, id: string) => named(name).geometry.states.find((box) => box.id === id)!;

describe.each(drawn)('The layout of $name', ({ name, chart, texts, geometry }) => {
  test('holds every state exactly once', () => {
    expect(geometry.states.map(({ id }) => id)).toEqual(chart.states.map(({ id }) => id));
  });

  test('holds every transition exactly once, as an arrow or as a row of its state', () => {
    const arrows = geometry.edges.map(({ transition }) => transition);
    const rows = geometry.states.flatMap((box) =>
      (box.rows ?? []).map(({ transition }) => [transition, box.id]),
    );
    const staying = chart.transitions.filter(({ targets }) => targets.length === 0);
    expect(arrows).toEqual(chart.transitions.filter(({ targets }) => targets.length > 0).map(({ id }) => id));
    expect(rows.sort()).toEqual(staying.map(({ id, source }) => [id, source]).sort());
  });

  test('gives every compound state one initial arrow, to its initial state', () => {
    expect(geometry.initials.map(({ state, target }) => [state, target])).toEqual(
      chart.states.flatMap(({ id, initial }) => (initial === null ? [] : [[id, initial]])),
    );
  });

  test('has no defects', () => {
    expect(defects(geometry, chart)).toEqual([]);
  });

  test('is the same when it is computed again', async () => {
    expect(await layout(chart, texts)).toEqual(geometry);
  });

  test('leads every arrow from the border of its source to the border of its target', () => {
    for (const { transition, lines, fork } of geometry.edges) {
      const { source, targets } = chart.transitions.find(({ id }) => id === transition)!;
      expect(onBorder(lines[0]![0]!, boxIn(name, source)), `start of ${transition}`).toBe(true);
      const ends = fork === undefined ? lines : lines.slice(1);
      ends.forEach((line, index) => {
        expect(onBorder(line.at(-1)!, boxIn(name, targets[index]!)), `end of ${transition}`).toBe(true);
      });
    }
  });

  test('consists of horizontal and vertical lines', () => {
    const lines = [
      ...geometry.edges.flatMap((edge) => edge.lines),
      ...geometry.initials.map(({ line }) => line),
    ];
    for (const line of lines) {
      line.slice(1).forEach((to, index) => {
        const from = line[index]!;
        expect(from.x === to.x || from.y === to.y, JSON.stringify(line)).toBe(true);
      });
    }
  });

  test('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(geometry))).toEqual(geometry);
  });
});

function onBorder({ x, y }: { x: number; y: number }, box: { x: number; y: number; w: number; h: number }) {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.3;
  const inX = x > box.x - 0.3 && x < box.x + box.w + 0.3;
  const inY = y > box.y - 0.3 && y < box.y + box.h + 0.3;
  return (
    (inY && (near(x, box.x) || near(x, box.x + box.w))) || (inX && (near(y, box.y) || near(y, box.y + box.h)))
  );
}

describe('A layout', () => {
  test('puts an initial state above those that follow from it', () => {
    expect(boxIn('nested', 'nested.off').y).toBeLessThan(boxIn('nested', 'nested.on').y);
    expect(boxIn('nested', 'nested.on.low').y).toBeLessThan(boxIn('nested', 'nested.on.high').y);
    expect(boxIn('entered', 'entered.waiting').y).toBeLessThan(boxIn('entered', 'entered.asked').y);
    expect(boxIn('entered', 'entered.waiting').y).toBeLessThan(boxIn('entered', 'entered.corrected').y);
  });

  test('tells regions, final states and history states apart', () => {
    const kinds = (name: string) =>
      Object.fromEntries(named(name).geometry.states.map(({ id, kind }) => [id, kind]));
    expect(kinds('parallel')).toMatchObject({
      'parallel.editing': 'parallel',
      'parallel.editing.clock': 'region',
      'parallel.editing.text': 'region',
      'parallel.editing.text.written': 'final',
      'parallel.saved': 'atomic',
    });
    expect(kinds('history')).toMatchObject({
      'history.playing': 'compound',
      'history.playing.last': 'history',
    });
  });

  test('divides a transition with several targets at a bar', () => {
    const { edges } = named('parallel').geometry;
    const jump = edges.find(({ transition }) => transition === 'parallel.editing/JUMP/0')!;
    expect(jump.fork).toBeDefined();
    expect(jump.lines).toHaveLength(3);
    const around = boxIn('parallel', 'parallel.editing');
    expect(jump.fork!.y).toBeGreaterThan(around.y);
    expect(jump.fork!.y).toBeLessThan(around.y + around.h);
  });

  test('writes a transition without a target into its state, below the header if that has children', () => {
    const { states } = named('staying').geometry;
    const group = states.find(({ id }) => id === 'staying.group')!;
    const inside = states.find(({ id }) => id === 'staying.group.one')!;
    const row = group.rows![0]!;
    expect(row.transition).toBe('staying.group/TICK/0');
    expect(row.y).toBeGreaterThan(group.name.y + group.name.h);
    expect(row.y + row.h).toBeLessThan(inside.y);
  });

  test('draws a self transition beside its state, out of its border and back', () => {
    const { edges, states } = named('staying').geometry;
    const open = states.find(({ id }) => id === 'staying.open')!;
    const loops = edges.filter(({ transition }) => /LOOP/.test(transition));
    expect(loops).toHaveLength(4);
    for (const { lines } of loops) {
      const xs = lines[0]!.map(({ x }) => x);
      expect(xs[0]).toBe(xs.at(-1));
      expect([open.x, Math.round((open.x + open.w) * 10) / 10]).toContain(xs[0]);
    }
  });

  test('keeps crossings rare: none in a machine that can be drawn without', () => {
    for (const name of ['nested', 'parallel', 'history', 'automatic', 'staying', 'entered']) {
      expect(crossings(named(name).geometry), name).toBe(0);
    }
  });

  test('says which text is missing when the texts do not know an id', async () => {
    const chart = chartOf(createMachine({ id: 'one', initial: 'a', states: { a: {} } }));
    const texts = plainTexts(chartOf(createMachine({ id: 'other' })));
    await expect(layout(chart, texts)).rejects.toThrow('The chart has no state "one".');
  });
});
