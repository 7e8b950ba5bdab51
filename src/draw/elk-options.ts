import type { LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import { sizes } from './sizes.ts';

/** The ways that ELK has of choosing which arrows point upwards and that it can apply to nested states. */
export const cycleBreakings = ['BFS_NODE_ORDER', 'DFS_NODE_ORDER', 'DEPTH_FIRST'] as const;
export type CycleBreaking = (typeof cycleBreakings)[number];

/** Options of the whole picture, repeated on every compound state: set on the root alone they do not reach inside. */
export function graphOptions(cycleBreaking: CycleBreaking): LayoutOptions {
  return {
    'elk.algorithm': 'layered',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.direction': 'DOWN',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.layered.cycleBreaking.strategy': cycleBreaking,
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.spacing.nodeNode': '20',
    'elk.layered.spacing.nodeNodeBetweenLayers': '12',
    'elk.spacing.edgeNode': '12',
    'elk.spacing.edgeEdge': '12',
    'elk.spacing.edgeLabel': '4',
    'elk.spacing.portPort': '14',
    'elk.layered.spacing.edgeNodeBetweenLayers': '8',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
    'elk.padding': padding(sizes.margin, sizes.margin),
    'elk.json.shapeCoords': 'ROOT',
    'elk.json.edgeCoords': 'ROOT',
  };
}

/** Room at the top and on the three other sides. */
export function padding(top: number, sides: number): string {
  return `[top=${top},left=${sides},bottom=${sides},right=${sides}]`;
}

/** ELK's ids of what a chart's elements become. */
export const elkId = {
  state: (id: string) => `state ${id}`,
  initial: (id: string) => `initial ${id}`,
  entering: (id: string) => `entering ${id}`,
  above: (region: string) => `above ${region}`,
  fork: (transition: string) => `fork ${transition}`,
  edge: (transition: string, part: number) => `edge ${part} ${transition}`,
};
