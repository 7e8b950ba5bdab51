import type { ElkExtendedEdge } from 'elkjs/lib/elk.bundled.js';
import type { ChartState, ChartTransition } from '../chart/index.ts';
import { elkId } from './elk-options.ts';
import { sizes } from './sizes.ts';
import type { TextBlock } from './types.ts';

/**
 * A transition as ELK takes it: one edge to its target, or one to its fork and one from there to each target.
 * @param upwards whether ELK is given it the other way round
 */
export function transitionEdges(
  { id, source, targets }: ChartTransition,
  label: TextBlock,
  upwards: boolean,
): ElkExtendedEdge[] {
  const labels = [
    {
      text: id,
      width: label.w + 2 * sizes.labelGap,
      height: label.h + 2 * sizes.labelGap,
      layoutOptions: { 'elk.edgeLabels.inline': 'true' },
    },
  ];
  const edge = (part: number, from: string, to: string): ElkExtendedEdge => ({
    id: elkId.edge(id, part),
    sources: [upwards ? to : from],
    targets: [upwards ? from : to],
    ...(part === 0 && { labels }),
  });
  const [first] = targets;
  if (targets.length === 1 && first !== undefined) {
    return [edge(0, elkId.state(source), elkId.state(first))];
  }
  return [
    edge(0, elkId.state(source), elkId.fork(id)),
    ...targets.map((target, index) => edge(index + 1, elkId.fork(id), elkId.state(target))),
  ];
}

export function initialEdge({ id, initial }: ChartState): ElkExtendedEdge[] {
  if (initial === null) return [];
  return [
    {
      id: elkId.entering(id),
      sources: [elkId.initial(id)],
      targets: [elkId.state(initial)],
      layoutOptions: { 'elk.layered.priority.direction': '10', 'elk.layered.priority.straightness': '10' },
    },
  ];
}

/** The state in which a transition's fork stands: the innermost one around all its targets that is or holds the source. */
export function forkParent(
  { source, targets }: ChartTransition,
  lineage: (id: string) => readonly string[],
): string | undefined {
  if (targets.length < 2) return undefined;
  const around = targets.map((target) => lineage(target).slice(1));
  return lineage(source).find((id) => around.every((ids) => ids.includes(id)));
}
