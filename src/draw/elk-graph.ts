import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Chart } from '../chart/index.ts';
import { forkParent, initialEdge, transitionEdges } from './elk-edges.ts';
import { compoundNode, forkNode, initialNode, leafNode } from './elk-nodes.ts';
import { type CycleBreaking, elkId, graphOptions } from './elk-options.ts';
import { lineageIn } from './lineage.ts';
import { isSelfLoop, type LoopStack, loopEdge, loopStacks } from './self-loops.ts';
import { setText } from './set-text.ts';
import { sizes, styles } from './sizes.ts';
import { stackingEdges } from './stacking.ts';
import { type StateContent, stateContent } from './state-content.ts';
import type { DiagramTexts } from './texts.ts';
import type { BoxKind, TextBlock } from './types.ts';

/** The texts of a chart, set once for however many layouts are tried. */
export interface SetTexts {
  /** By state. */
  readonly contents: ReadonlyMap<string, StateContent>;
  /** By transition. */
  readonly labels: ReadonlyMap<string, TextBlock>;
  readonly loops: readonly LoopStack[];
}

/** One way of laying a chart out. */
export interface Variant {
  /** How it is decided which arrows point upwards. */
  readonly cycleBreaking: CycleBreaking;
  /** Transitions that ELK is given the other way round. */
  readonly upwards: ReadonlySet<string>;
  /** Parallel states whose regions stand one below the other. */
  readonly stacked: ReadonlySet<string>;
}

/** @param kinds of states that are drawn otherwise than the chart says */
export function setTexts(chart: Chart, texts: DiagramTexts, kinds: ReadonlyMap<string, BoxKind>): SetTexts {
  const contents = new Map(
    chart.states.map((state) => [state.id, stateContent(chart, state, texts, kinds.get(state.id))]),
  );
  const external = chart.transitions.filter(({ targets }) => targets.length > 0);
  const labels = new Map(external.map(({ id }) => [id, labelOf(texts.transition(id))]));
  const loops = chart.states.flatMap(({ id, children }) => {
    const own = external.filter((transition) => transition.source === id && isSelfLoop(transition));
    const blocks = own.map((transition) => ({
      transition: transition.id,
      block: labels.get(transition.id)!,
    }));
    return loopStacks(id, blocks, children.length === 0 ? 2 : 1);
  });
  return { contents, labels, loops };
}

function labelOf(text: string): TextBlock {
  const label = setText(text, styles.label, sizes.labelWidth, 'middle');
  if (label.lines.length <= sizes.longLabelLines) return label;
  return setText(text, styles.label, sizes.longLabelWidth, 'middle');
}

/**
 * A chart as ELK takes it.
 * @param minWidths of states whose headers need more room, in px
 */
export function elkGraph(
  chart: Chart,
  { contents, labels, loops }: SetTexts,
  { cycleBreaking, upwards, stacked }: Variant,
  minWidths: ReadonlyMap<string, number>,
): ElkNode {
  const options = graphOptions(cycleBreaking);
  const states = new Map(chart.states.map((state) => [state.id, state]));
  const arrows = chart.transitions.filter(
    (transition) => labels.has(transition.id) && !isSelfLoop(transition),
  );
  const lineage = lineageIn(chart);
  const node = (id: string): ElkNode => {
    const state = states.get(id)!;
    const content = contents.get(id)!;
    if (state.children.length === 0) {
      const own = loops.filter((stack) => stack.state === id);
      return leafNode(chart, id, content, Math.max(0, ...own.map(({ h }) => h)));
    }
    return compoundNode(id, content, minWidths.get(id) ?? 0, options, [
      ...initialNode(state),
      ...arrows.filter((arrow) => forkParent(arrow, lineage) === id).map((arrow) => forkNode(arrow.id)),
      ...state.children.map(node),
    ]);
  };
  return {
    id: 'picture',
    layoutOptions: options,
    children: [node(chart.states[0]!.id)],
    edges: [
      ...chart.states.flatMap(initialEdge),
      ...arrows.flatMap((arrow) => transitionEdges(arrow, labels.get(arrow.id)!, upwards.has(arrow.id))),
      ...loops.map((stack) => loopEdge(stack, elkId.state(stack.state))),
      ...[...stacked].flatMap((id) => stackingEdges(chart, states.get(id)!, lineage)),
    ],
  };
}
