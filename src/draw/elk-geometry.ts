import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Chart, ChartState, ChartTransition } from '../chart/index.ts';
import type { SetTexts, Variant } from './elk-graph.ts';
import { elkId } from './elk-options.ts';
import { loopEdges } from './self-loops.ts';
import { moved } from './set-text.ts';
import { sizes } from './sizes.ts';
import type { StateContent } from './state-content.ts';
import type { Box, Edge, Geometry, Initial, Point, StateBox, TextBlock } from './types.ts';

/** Reads what ELK has laid out. Coordinates are not rounded yet. */
export function elkGeometry(chart: Chart, texts: SetTexts, { upwards }: Variant, root: ElkNode): Geometry {
  const nodes = nodesIn(root);
  const edges = edgesIn(root);
  const loops = new Map(
    texts.loops.flatMap((stack) =>
      loopEdges(stack, boxOf(nodes, elkId.state(stack.state)), labelBox(edges, stack.id)).map((edge) => [
        edge.transition,
        edge,
      ]),
    ),
  );
  return {
    width: root.width ?? 0,
    height: root.height ?? 0,
    states: chart.states.map((state) =>
      stateBox(state, texts.contents.get(state.id)!, boxOf(nodes, elkId.state(state.id))),
    ),
    edges: chart.transitions
      .filter(({ targets }) => targets.length > 0)
      .map(
        (transition) =>
          loops.get(transition.id) ??
          edgeOf(transition, texts.labels.get(transition.id)!, upwards.has(transition.id), nodes, edges),
      ),
    initials: chart.states.flatMap((state) => initialOf(state, nodes, edges)),
  };
}

function nodesIn(node: ElkNode): Map<string, ElkNode> {
  const nodes = new Map([[node.id, node]]);
  for (const child of node.children ?? []) {
    for (const [id, inner] of nodesIn(child)) nodes.set(id, inner);
  }
  return nodes;
}

function edgesIn(root: ElkNode): Map<string, ElkExtendedEdge> {
  return new Map(
    [...nodesIn(root).values()].flatMap(({ edges = [] }) => edges.map((edge) => [edge.id, edge])),
  );
}

function boxOf(nodes: ReadonlyMap<string, ElkNode>, id: string): Box {
  const { x = 0, y = 0, width: w = 0, height: h = 0 } = nodes.get(id)!;
  return { x, y, w, h };
}

function labelBox(edges: ReadonlyMap<string, ElkExtendedEdge>, id: string): Box {
  const { x = 0, y = 0, width: w = 0, height: h = 0 } = edges.get(id)?.labels?.[0] ?? {};
  return { x, y, w, h };
}

function pointsOf(edges: ReadonlyMap<string, ElkExtendedEdge>, id: string): readonly Point[] {
  const sections = edges.get(id)?.sections ?? [];
  if (sections.length !== 1)
    throw new Error(`Expected ELK to draw "${id}" in one piece, got ${sections.length}.`);
  const { startPoint, bendPoints = [], endPoint } = sections[0]!;
  return [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x, y }));
}

function stateBox(state: ChartState, content: StateContent, box: Box): StateBox {
  const leaf = state.children.length === 0;
  const dx = leaf ? box.x + (box.w - content.w) / 2 : box.x + sizes.padX;
  const dy = leaf ? box.y + (box.h - content.h) / 2 : box.y + sizes.padY;
  const { kind, name, details, rows } = content;
  return {
    id: state.id,
    kind,
    ...box,
    name: moved(name, dx, dy),
    ...(details && { details: moved(details, dx, dy) }),
    ...(rows.length > 0 && { rows: rows.map((row) => moved(row, dx, dy)) }),
  };
}

function edgeOf(
  { id, targets }: ChartTransition,
  label: TextBlock,
  upwards: boolean,
  nodes: ReadonlyMap<string, ElkNode>,
  edges: ReadonlyMap<string, ElkExtendedEdge>,
): Edge {
  const parts = targets.length === 1 ? [0] : [0, ...targets.map((_, index) => index + 1)];
  const room = labelBox(edges, elkId.edge(id, 0));
  return {
    transition: id,
    lines: parts.map((part) => {
      const points = pointsOf(edges, elkId.edge(id, part));
      return upwards ? [...points].reverse() : points;
    }),
    label: moved(label, room.x + (room.w - label.w) / 2, room.y + (room.h - label.h) / 2),
    ...(targets.length > 1 && { fork: boxOf(nodes, elkId.fork(id)) }),
  };
}

function initialOf(
  state: ChartState,
  nodes: ReadonlyMap<string, ElkNode>,
  edges: ReadonlyMap<string, ElkExtendedEdge>,
): Initial[] {
  if (state.initial === null) return [];
  const { x, y } = boxOf(nodes, elkId.initial(state.id));
  const r = sizes.initialRadius;
  return [
    {
      state: state.id,
      target: state.initial,
      x: x + r,
      y: y + r,
      r,
      line: pointsOf(edges, elkId.entering(state.id)),
    },
  ];
}
