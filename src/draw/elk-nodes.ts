import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { Chart, ChartState } from '../chart/index.ts';
import { elkId, padding } from './elk-options.ts';
import { sizes } from './sizes.ts';
import type { StateContent } from './state-content.ts';

/** A state without children. Its width gives every arrow on its busier side a place of its own. */
export function leafNode(chart: Chart, id: string, content: StateContent, loopHeight: number): ElkNode {
  if (content.kind === 'history') return { id: elkId.state(id), width: sizes.history, height: sizes.history };
  const border = ['final', 'bundle'].includes(content.kind) ? 2 * sizes.doubleBorder : 0;
  const outgoing = chart.transitions.filter(({ source, targets }) => source === id && targets.length > 0);
  const incoming = chart.transitions.filter(({ targets }) => targets.includes(id));
  const forArrows = (Math.max(outgoing.length, incoming.length) + 1) * sizes.arrowRoom;
  return {
    id: elkId.state(id),
    width: Math.max(sizes.minWidth, forArrows, content.w + 2 * sizes.padX) + border,
    height: Math.max(sizes.minHeight, content.h + 2 * sizes.padY, loopHeight) + border,
    layoutOptions: {
      'elk.layered.edgeRouting.selfLoopDistribution': 'EQUALLY',
      'elk.alignment': 'TOP',
    },
  };
}

/** A state with children, its header above them. */
export function compoundNode(
  id: string,
  content: StateContent,
  minWidth: number,
  options: LayoutOptions,
  children: ElkNode[],
): ElkNode {
  if (content.kind === 'frame') {
    return {
      id: elkId.state(id),
      layoutOptions: { ...options, 'elk.padding': padding(0, 0) },
      children,
    };
  }
  const width = Math.max(content.w + 2 * sizes.padX, minWidth);
  const headerHeight = content.h + 2 * sizes.padY;
  return {
    id: elkId.state(id),
    layoutOptions: {
      ...options,
      'elk.padding': padding(headerHeight, sizes.inside),
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      // Height first: in a downward layout ELK reads the two the other way round for a node with children.
      'elk.nodeSize.minimum': `(${headerHeight}, ${width})`,
      'elk.alignment': 'TOP',
    },
    children,
  };
}

export function initialNode({ id, initial }: ChartState): ElkNode[] {
  const width = 2 * sizes.initialRadius;
  return initial === null ? [] : [{ id: elkId.initial(id), width, height: width }];
}

export function forkNode(transition: string): ElkNode {
  return { id: elkId.fork(transition), width: sizes.forkWidth, height: sizes.forkHeight };
}
