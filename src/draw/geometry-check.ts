import type { Chart } from '../chart/index.ts';
import type { Box, Geometry, Point, StateBox, TextBlock } from './types.ts';

/** What is wrong with a picture, and between which two of its elements. */
export interface Defect {
  readonly kind:
    | 'text over text'
    | 'text over a foreign line'
    | 'text over a border'
    | 'text in a foreign state'
    | 'text outside its state'
    | 'line through a state'
    | 'line along a foreign line'
    | 'state outside its parent'
    | 'state over a state';
  /** Ids of states and of transitions; of the texts and lines the ids of what they belong to. */
  readonly of: readonly [string, string];
}

interface Line {
  readonly owner: string;
  /** The states that the line leads from and to, and all around them. */
  readonly home: ReadonlySet<string>;
  readonly ends: readonly string[];
  readonly segments: readonly (readonly [Point, Point])[];
}

interface Text {
  readonly owner: string;
  /** The innermost state that the text may stand in; null for the label of an arrow. */
  readonly state: string | null;
  readonly block: TextBlock;
}

/**
 * Everything that makes a picture misleading or hard to read.
 * @returns an empty list for a clean picture
 */
export function defects(geometry: Geometry, chart: Chart): readonly Defect[] {
  const lines = linesOf(geometry, chart);
  const texts = textsOf(geometry);
  return [
    ...textDefects(texts, lines, geometry),
    ...lineDefects(lines, geometry),
    ...stateDefects(geometry, chart),
  ];
}

/** How often two arrows cross. */
export function crossings(geometry: Geometry): number {
  const all = [
    ...geometry.edges.flatMap((edge) => edge.lines.map((line) => ({ owner: edge.transition, line }))),
    ...geometry.initials.map(({ state, line }) => ({ owner: `initial ${state}`, line })),
  ].flatMap(({ owner, line }) => segmentsOf(line).map((segment) => ({ owner, segment })));
  let count = 0;
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      if (a.owner !== b.owner && cross(a.segment, b.segment)) count += 1;
    }
  });
  return count;
}

function textDefects(
  texts: readonly Text[],
  lines: readonly Line[],
  { states }: Geometry,
): readonly Defect[] {
  const found: Defect[] = [];
  texts.forEach((text, index) => {
    for (const other of texts.slice(index + 1)) {
      if (meet(text.block, other.block, -0.5))
        found.push({ kind: 'text over text', of: [text.owner, other.owner] });
    }
    for (const line of lines) {
      if (line.owner !== text.owner && line.segments.some(([a, b]) => meet(spanning(a, b), text.block, 0))) {
        found.push({ kind: 'text over a foreign line', of: [text.owner, line.owner] });
      }
    }
    const home = lines.find((line) => line.owner === text.owner)?.home;
    for (const state of states) {
      if (state.id === text.state) {
        if (!within(text.block, state))
          found.push({ kind: 'text outside its state', of: [text.owner, state.id] });
      } else if (meet(text.block, state, 0)) {
        if (!within(text.block, state))
          found.push({ kind: 'text over a border', of: [text.owner, state.id] });
        else if (home !== undefined && !home.has(state.id)) {
          found.push({ kind: 'text in a foreign state', of: [text.owner, state.id] });
        }
      }
    }
  });
  return found;
}

function lineDefects(lines: readonly Line[], { states }: Geometry): readonly Defect[] {
  const found: Defect[] = [];
  lines.forEach((line, index) => {
    for (const state of states) {
      const isEnd = line.ends.includes(state.id) && isLeaf(state);
      if (line.home.has(state.id) && !isEnd) continue;
      // A line touches the border of the states that it joins, and keeps away from all others.
      if (line.segments.some(([a, b]) => meet(spanning(a, b), state, isEnd ? -1 : 1))) {
        found.push({ kind: 'line through a state', of: [line.owner, state.id] });
      }
    }
    for (const other of lines.slice(index + 1)) {
      if (line.segments.some((a) => other.segments.some((b) => runAlong(a, b)))) {
        found.push({ kind: 'line along a foreign line', of: [line.owner, other.owner] });
      }
    }
  });
  return found;
}

function stateDefects({ states }: Geometry, chart: Chart): readonly Defect[] {
  const found: Defect[] = [];
  const boxes = new Map(states.map((box) => [box.id, box]));
  for (const { id, parent, children } of chart.states) {
    const box = boxes.get(id);
    const outer = parent === null ? undefined : boxes.get(parent);
    if (box && outer && !within(box, outer))
      found.push({ kind: 'state outside its parent', of: [id, outer.id] });
    children.forEach((child, index) => {
      for (const other of children.slice(index + 1)) {
        if (boxes.has(child) && boxes.has(other) && meet(boxes.get(child)!, boxes.get(other)!, 0)) {
          found.push({ kind: 'state over a state', of: [child, other] });
        }
      }
    });
  }
  return found;
}

function linesOf(geometry: Geometry, chart: Chart): readonly Line[] {
  const states = new Map(chart.states.map((state) => [state.id, state]));
  const around = (id: string): readonly string[] => {
    const parent = states.get(id)?.parent ?? null;
    return parent === null ? [id] : [id, ...around(parent)];
  };
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  const line = (owner: string, ends: readonly string[], polylines: readonly (readonly Point[])[]): Line => ({
    owner,
    ends,
    home: new Set(ends.flatMap(around)),
    segments: polylines.flatMap(segmentsOf),
  });
  return [
    ...geometry.edges.map((edge) => {
      const { source, targets } = transitions.get(edge.transition) ?? { source: '', targets: [] };
      return line(edge.transition, [source, ...targets], edge.lines);
    }),
    ...geometry.initials.map((initial) =>
      line(`initial ${initial.state}`, [initial.target], [[dotTop(initial), ...initial.line]]),
    ),
  ];
}

/** The dot counts as part of its arrow. */
function dotTop({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): Point {
  return { x, y: y - r };
}

function textsOf({ states, edges }: Geometry): readonly Text[] {
  return [
    ...states.flatMap(({ id, name, details, rows = [] }) => [
      { owner: id, state: id, block: name },
      ...(details ? [{ owner: id, state: id, block: details }] : []),
      ...rows.map((row) => ({ owner: row.transition, state: id, block: row })),
    ]),
    ...edges.flatMap(({ transition, label }) =>
      label ? [{ owner: transition, state: null, block: label }] : [],
    ),
  ];
}

function isLeaf(state: StateBox): boolean {
  return state.name.anchor === 'middle';
}

function segmentsOf(line: readonly Point[]): readonly (readonly [Point, Point])[] {
  return line.slice(1).map((to, index) => [line[index]!, to]);
}

function spanning(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

/** @param margin px by which one of the two is made larger */
function meet(a: Box, b: Box, margin: number): boolean {
  return (
    a.x < b.x + b.w + margin &&
    b.x - margin < a.x + a.w &&
    a.y < b.y + b.h + margin &&
    b.y - margin < a.y + a.h
  );
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const [p, q] = [spanning(a, b), spanning(c, d)];
  const [vertical, horizontal] = p.w === 0 ? [p, q] : [q, p];
  if (vertical.w !== 0 || horizontal.h !== 0) return false;
  return (
    vertical.x > horizontal.x &&
    vertical.x < horizontal.x + horizontal.w &&
    horizontal.y > vertical.y &&
    horizontal.y < vertical.y + vertical.h
  );
}

/** Whether two segments lie on one another for more than a moment. */
function runAlong([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const [p, q] = [spanning(a, b), spanning(c, d)];
  const shared = (from: number, to: number, from2: number, to2: number) =>
    Math.min(to, to2) - Math.max(from, from2);
  if (p.w === 0 && q.w === 0) return Math.abs(p.x - q.x) < 2 && shared(p.y, p.y + p.h, q.y, q.y + q.h) > 2;
  if (p.h === 0 && q.h === 0) return Math.abs(p.y - q.y) < 2 && shared(p.x, p.x + p.w, q.x, q.x + q.w) > 2;
  return false;
}
