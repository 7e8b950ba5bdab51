import { describe, expect, it } from 'vitest';
import type { Chart, ChartState } from '../../src/chart/index.ts';
import type { Box, Geometry } from '../../src/draw/index.ts';
import { sheetsOf } from '../../src/review/logic/booklet/sheets.ts';

describe('a picture on paper', () => {
  it('stands on one sheet, upright or lying as it can be larger, and grows by a quarter at most', () => {
    expect(sheetsOf(...drawn(400, 800))).toEqual([
      { lying: false, scale: 960 / 800, part: { x: 0, y: 0, w: 400, h: 800 }, map: false },
    ]);
    expect(sheetsOf(...drawn(1000, 500))).toEqual([
      { lying: true, scale: 1028 / 1000, part: { x: 0, y: 0, w: 1000, h: 500 }, map: false },
    ]);
    expect(sheetsOf(...drawn(100, 100))[0]!.scale).toBe(1.25);
  });

  it('is divided between boxes where it is too long, after a small map of it', () => {
    const boxes = [
      { x: 20, y: 900, w: 100, h: 60 },
      { x: 140, y: 950, w: 100, h: 60 },
    ];
    expect(sheetsOf(...drawn(400, 1500, boxes))).toEqual([
      { lying: false, scale: 960 / 1500, part: { x: 0, y: 0, w: 400, h: 1500 }, map: true },
      { lying: false, scale: 1, part: { x: 0, y: 0, w: 400, h: 900 }, map: false },
      { lying: false, scale: 1, part: { x: 0, y: 900, w: 400, h: 600 }, map: false },
    ]);
  });

  it('repeats whole on the next sheet what every cut would go through', () => {
    const boxes = [0, 1, 2, 3].map((row) => ({ x: 20 + 30 * row, y: 250 * row, w: 20, h: 300 }));
    const [, ...sheets] = sheetsOf(...drawn(400, 1100, boxes));
    expect(sheets.map(({ part }) => [part.y, part.y + part.h])).toEqual([
      [0, 960],
      [750, 1100],
    ]);
  });

  it('is made smaller only if it would take more than eight sheets', () => {
    expect(sheetsOf(...drawn(8 * 700, 900)).filter(({ map }) => !map)).toHaveLength(8);
    const [sheet, ...others] = sheetsOf(...drawn(10_000, 10_000));
    expect(others).toEqual([]);
    expect(sheet!.scale).toBe(0.07);
  });
});

/** A geometry of so many px, with a root state around boxes that may stand anywhere. */
function drawn(
  width: number,
  height: number,
  boxes: readonly Box[] = [{ x: 20, y: 20, w: 9, h: 9 }],
): [Chart, Geometry] {
  const ids = boxes.map((_, index) => `box ${index}`);
  const states = [state('root', null, ids), ...ids.map((id) => state(id, 'root', []))];
  const name = { x: 20, y: 20, w: 40, h: 20, anchor: 'start' as const, lines: [] };
  const root = { id: 'root', kind: 'compound' as const, x: 12, y: 12, w: width - 24, h: height - 24, name };
  const inner = boxes.map((box, index) => ({
    id: ids[index]!,
    kind: 'atomic' as const,
    ...box,
    name: { ...name, ...box },
  }));
  return [
    { id: 'chart', states, transitions: [] },
    { width, height, states: [root, ...inner], edges: [], initials: [] },
  ];
}

function state(id: string, parent: string | null, children: readonly string[]): ChartState {
  const none = {
    initial: null,
    history: null,
    description: null,
    entry: [],
    exit: [],
    invokes: [],
    tags: [],
    sources: [],
  };
  return { id, key: id, kind: children.length > 0 ? 'compound' : 'atomic', parent, children, ...none };
}
