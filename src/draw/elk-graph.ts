import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { Chart, ChartState, ChartTransition } from '../chart/index.ts';
import { isSelfLoop, type LoopStack, loopEdge, loopStacks } from './self-loops.ts';
import { setText, sizes, styles } from './sizes.ts';
import { type StateContent, stateContent } from './state-content.ts';
import type { DiagramTexts } from './texts.ts';
import type { TextBlock } from './types.ts';

/** A chart as ELK takes it, and the texts that were set for it. */
export interface ElkInput {
  readonly contents: ReadonlyMap<string, StateContent>;
  readonly labels: ReadonlyMap<string, TextBlock>;
  readonly loops: readonly LoopStack[];
  /** @param minWidths of states whose headers need more room, in px */
  graph(cycleBreaking: CycleBreaking, minWidths: ReadonlyMap<string, number>): ElkNode;
}

/** The ways to choose which arrows point upwards that ELK can apply to nested states. */
export const cycleBreakings = ['BFS_NODE_ORDER', 'DFS_NODE_ORDER', 'DEPTH_FIRST'] as const;
export type CycleBreaking = (typeof cycleBreakings)[number];

/** ELK's ids of what a chart's elements become. */
export const elkId = {
  state: (id: string) => `state ${id}`,
  initial: (id: string) => `initial ${id}`,
  entering: (id: string) => `entering ${id}`,
  fork: (transition: string) => `fork ${transition}`,
  edge: (transition: string, part: number) => `edge ${part} ${transition}`,
};

// Repeated on every compound state: set on the root alone they do not reach inside.
const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '32',
  'elk.layered.spacing.nodeNodeBetweenLayers': '30',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
};

/** Prepares a chart for ELK: texts are set once, however many layouts are tried. */
export function elkInput(chart: Chart, texts: DiagramTexts): ElkInput {
  const contents = new Map(chart.states.map((state) => [state.id, stateContent(chart, state, texts)]));
  const external = chart.transitions.filter(({ targets }) => targets.length > 0);
  const labels = new Map(
    external.map(({ id }) => [id, setText(texts.transition(id), styles.label, sizes.labelWidth, 'middle')]),
  );
  const loops = chart.states.flatMap(({ id, children }) => {
    const own = external.filter((transition) => transition.source === id && isSelfLoop(transition));
    const blocks = own.map((transition) => ({
      transition: transition.id,
      block: labels.get(transition.id)!,
    }));
    return loopStacks(id, blocks, children.length === 0 ? 2 : 1);
  });
  return {
    contents,
    labels,
    loops,
    graph(cycleBreaking, minWidths) {
      const common = { ...options, 'elk.layered.cycleBreaking.strategy': cycleBreaking };
      const states = new Map(chart.states.map((state) => [state.id, state]));
      const node = (id: string): ElkNode => {
        const state = states.get(id)!;
        const content = contents.get(id)!;
        if (state.children.length === 0) {
          return leaf(
            state,
            content,
            Math.max(0, ...loops.filter((loop) => loop.state === id).map(({ h }) => h)),
          );
        }
        return compound(state, content, minWidths.get(id) ?? 0, common, [
          ...initialNode(state),
          ...external.filter((t) => forkParent(t, states) === id).map(forkNode),
          ...state.children.map(node),
        ]);
      };
      return {
        id: 'picture',
        layoutOptions: { ...common, 'elk.padding': padding(sizes.margin, sizes.margin) },
        children: [node(chart.states[0]!.id)],
        edges: [
          ...chart.states.flatMap(initialEdge),
          ...external
            .filter((transition) => !isSelfLoop(transition))
            .flatMap((transition) => edgesOf(transition, labels.get(transition.id)!)),
          ...loops.map((stack) => loopEdge(stack, elkId.state(stack.state))),
        ],
      };
    },
  };
}

function leaf(state: ChartState, content: StateContent, loopHeight: number): ElkNode {
  if (content.kind === 'history') {
    return { id: elkId.state(state.id), width: sizes.history, height: sizes.history };
  }
  const border = content.kind === 'final' ? 2 * sizes.doubleBorder : 0;
  return {
    id: elkId.state(state.id),
    width: Math.max(sizes.minWidth, content.w + 2 * sizes.padX) + border,
    height: Math.max(sizes.minHeight, content.h + 2 * sizes.padY, loopHeight) + border,
    layoutOptions: { 'elk.layered.edgeRouting.selfLoopDistribution': 'EQUALLY' },
  };
}

function compound(
  state: ChartState,
  content: StateContent,
  minWidth: number,
  common: LayoutOptions,
  children: ElkNode[],
): ElkNode {
  const width = Math.max(content.w + 2 * sizes.padX, minWidth);
  return {
    id: elkId.state(state.id),
    layoutOptions: {
      ...common,
      'elk.padding': padding(content.h + 2 * sizes.padY + sizes.gap, sizes.inside),
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      // Height first: in a downward layout ELK reads the two the other way round for a node with children.
      'elk.nodeSize.minimum': `(${content.h + 2 * sizes.padY}, ${width})`,
      'elk.alignment': 'TOP',
    },
    children,
  };
}

function padding(top: number, sides: number): string {
  return `[top=${top},left=${sides},bottom=${sides},right=${sides}]`;
}

function initialNode(state: ChartState): ElkNode[] {
  const width = 2 * sizes.initialRadius;
  return state.initial === null ? [] : [{ id: elkId.initial(state.id), width, height: width }];
}

function initialEdge(state: ChartState): ElkExtendedEdge[] {
  if (state.initial === null) return [];
  return [
    {
      id: elkId.entering(state.id),
      sources: [elkId.initial(state.id)],
      targets: [elkId.state(state.initial)],
      layoutOptions: { 'elk.layered.priority.direction': '10', 'elk.layered.priority.straightness': '10' },
    },
  ];
}

function forkNode({ id }: ChartTransition): ElkNode {
  return { id: elkId.fork(id), width: sizes.forkWidth, height: sizes.forkHeight };
}

/** A fork stands in the innermost state around the transition's source and targets. */
function forkParent(
  transition: ChartTransition,
  states: ReadonlyMap<string, ChartState>,
): string | undefined {
  if (transition.targets.length < 2) return undefined;
  const around = (id: string): readonly string[] => {
    const parent = states.get(id)?.parent ?? null;
    return parent === null ? [] : [parent, ...around(parent)];
  };
  const others = transition.targets.map(around);
  const common = around(transition.source).find((id) => others.every((ids) => ids.includes(id)));
  return common ?? transition.source;
}

function edgesOf(transition: ChartTransition, label: TextBlock): ElkExtendedEdge[] {
  const { id, source, targets } = transition;
  const elkLabel = {
    text: id,
    width: label.w + 6,
    height: label.h + 2,
    layoutOptions: { 'elk.edgeLabels.inline': 'true' },
  };
  const edge = (part: number, from: string, to: string, labels: (typeof elkLabel)[]): ElkExtendedEdge => ({
    id: elkId.edge(id, part),
    sources: [from],
    targets: [to],
    labels,
  });
  if (targets.length === 1) {
    return [edge(0, elkId.state(source), elkId.state(targets[0]!), [elkLabel])];
  }
  return [
    edge(0, elkId.state(source), elkId.fork(id), [elkLabel]),
    ...targets.map((target, index) => edge(index + 1, elkId.fork(id), elkId.state(target), [])),
  ];
}
