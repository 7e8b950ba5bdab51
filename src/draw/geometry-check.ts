import type { Chart } from '../chart/index.ts';
import { cross, meet, runAlong, segmentsOf, spanning, within } from './boxes.ts';
import { type Arrow, arrowsIn, type Mark, marksIn, type Text, textsIn } from './pieces.ts';
import type { Geometry, StateBox } from './types.ts';

export type DefectKind =
  | 'text over text'
  | 'text over a foreign line'
  | 'text over a border'
  | 'text over a mark'
  | 'text in a foreign state'
  | 'text outside its state'
  | 'text outside the picture'
  | 'label away from its line'
  | 'line through a state'
  | 'line through a mark'
  | 'line along a foreign line'
  | 'state outside its parent'
  | 'state over a state';

/** What is wrong with a picture, and between which two of its elements. */
export interface Defect {
  readonly kind: DefectKind;
  /**
   * Ids of states and transitions; texts and lines go by the id of what they belong to, the arrow from a dot by `initial`
   * and its state's id.
   */
  readonly of: readonly [string, string];
}

/**
 * Everything that makes a picture misleading or hard to read.
 * @param chart the chart that the geometry was made from
 * @returns an empty list for a clean picture
 */
export function defects(geometry: Geometry, chart: Chart): readonly Defect[] {
  const arrows = arrowsIn(geometry, chart);
  const texts = textsIn(geometry);
  const marks = marksIn(geometry);
  const parents = new Set(chart.states.flatMap(({ parent }) => parent ?? []));
  return [
    ...texts.flatMap((text, index) => textDefects(text, texts.slice(index + 1), arrows, marks, geometry)),
    ...arrows.flatMap((arrow, index) =>
      arrowDefects(arrow, arrows.slice(index + 1), marks, geometry.states, parents),
    ),
    ...stateDefects(geometry, chart),
  ];
}

/** How often two arrows cross. */
export function crossings({ edges, initials }: Geometry): number {
  const lines = [
    ...edges.map((edge) => edge.lines.flatMap(segmentsOf)),
    ...initials.map(({ line }) => segmentsOf(line)),
  ];
  const pairs = lines.flatMap((segments, index) =>
    lines.slice(index + 1).flatMap((others) => segments.flatMap((a) => others.filter((b) => cross(a, b)))),
  );
  return pairs.length;
}

function textDefects(
  { owner, state: own, block }: Text,
  others: readonly Text[],
  arrows: readonly Arrow[],
  marks: readonly Mark[],
  { width, height, states }: Geometry,
): readonly Defect[] {
  const found: Defect[] = [];
  const report = (kind: DefectKind, other: string) => found.push({ kind, of: [owner, other] });
  if (!within(block, { x: 0, y: 0, w: width, h: height })) report('text outside the picture', owner);
  for (const mark of marks) {
    if (meet(block, mark.box, 0)) report('text over a mark', mark.owner);
  }
  for (const other of others) {
    if (meet(block, other.block, -0.5)) report('text over text', other.owner);
  }
  for (const arrow of arrows) {
    const nearby = (margin: number) =>
      arrow.segments.some((segment) => meet(spanning(segment), block, margin));
    if (arrow.owner !== owner && nearby(0)) report('text over a foreign line', arrow.owner);
    if (arrow.owner === owner && !nearby(8)) report('label away from its line', owner);
  }
  const home = arrows.find((arrow) => arrow.owner === owner)?.home;
  for (const state of states) {
    const inside = within(block, state);
    if (state.id === own) {
      if (!inside) report('text outside its state', own);
    } else if (meet(block, state, 0)) {
      if (!inside) report('text over a border', state.id);
      else if (home !== undefined && !home.has(state.id)) report('text in a foreign state', state.id);
    }
  }
  return found;
}

function arrowDefects(
  { owner, ends, home, segments }: Arrow,
  others: readonly Arrow[],
  marks: readonly Mark[],
  states: readonly StateBox[],
  parents: ReadonlySet<string>,
): readonly Defect[] {
  const found: Defect[] = [];
  const report = (kind: DefectKind, other: string) => found.push({ kind, of: [owner, other] });
  for (const state of states) {
    const isEnd = ends.includes(state.id) && !parents.has(state.id);
    if (home.has(state.id) && !isEnd) continue;
    // A line touches the border of the states that it joins, and keeps away from all others.
    const margin = isEnd ? -1 : 1;
    if (segments.some((segment) => meet(spanning(segment), state, margin)))
      report('line through a state', state.id);
  }
  for (const mark of marks) {
    if (mark.owner !== owner && segments.some((segment) => meet(spanning(segment), mark.box, 1))) {
      report('line through a mark', mark.owner);
    }
  }
  for (const other of others) {
    if (segments.some((a) => other.segments.some((b) => runAlong(a, b))))
      report('line along a foreign line', other.owner);
  }
  return found;
}

function stateDefects({ states }: Geometry, chart: Chart): readonly Defect[] {
  const boxes = new Map(states.map((box) => [box.id, box]));
  return chart.states.flatMap(({ id, parent, children }) => {
    const [box, outer] = [boxes.get(id), parent === null ? undefined : boxes.get(parent)];
    const outside: Defect[] =
      box && outer && !within(box, outer) ? [{ kind: 'state outside its parent', of: [id, outer.id] }] : [];
    const inner = children.flatMap((child) => boxes.get(child) ?? []);
    const overlapping = inner.flatMap((child, index) =>
      inner
        .slice(index + 1)
        .filter((other) => meet(child, other, 0))
        .map((other): Defect => ({ kind: 'state over a state', of: [child.id, other.id] })),
    );
    return [...outside, ...overlapping];
  });
}
