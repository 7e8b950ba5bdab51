import type { Chart } from '../chart/index.ts';
import { type Segment, segmentsOf } from './boxes.ts';
import { lineageIn } from './lineage.ts';
import type { Box, Geometry, TextBlock } from './types.ts';

/** All the lines of one arrow. */
export interface Arrow {
  /** The transition, or `initial` and the state whose initial arrow it is. */
  readonly owner: string;
  /** The states that the arrow leads from and to. */
  readonly ends: readonly string[];
  /** These and all states around them: where the arrow may be. */
  readonly home: ReadonlySet<string>;
  readonly segments: readonly Segment[];
}

/** A text and the state in which it must stand; null for the label of an arrow. */
export interface Text {
  readonly owner: string;
  readonly state: string | null;
  readonly block: TextBlock;
}

/** A dot or a bar. */
export interface Mark {
  readonly owner: string;
  readonly box: Box;
}

export function arrowsIn(geometry: Geometry, chart: Chart): readonly Arrow[] {
  const lineage = lineageIn(chart);
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  const around = (ends: readonly string[]) => new Set(ends.flatMap(lineage));
  return [
    ...geometry.edges.map(({ transition, lines }) => {
      const { source, targets } = transitions.get(transition)!;
      const ends = [source, ...targets];
      return { owner: transition, ends, home: around(ends), segments: lines.flatMap(segmentsOf) };
    }),
    ...geometry.initials.map(({ state, target, line }) => ({
      owner: `initial ${state}`,
      ends: [target],
      home: around([target]),
      segments: segmentsOf(line),
    })),
  ];
}

export function textsIn({ states, edges }: Geometry): readonly Text[] {
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

export function marksIn({ edges, initials }: Geometry): readonly Mark[] {
  return [
    ...initials.map(({ state, x, y, r }) => ({
      owner: `initial ${state}`,
      box: { x: x - r, y: y - r, w: 2 * r, h: 2 * r },
    })),
    ...edges.flatMap(({ transition, fork }) => (fork ? [{ owner: transition, box: fork }] : [])),
  ];
}
