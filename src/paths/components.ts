import type { StepGraph } from '../space/index.ts';
import { stronglyConnected } from './strongly-connected.ts';

/**
 * The strongly connected components of what leads where: for each configuration the number of its component. A step leads to
 * the same component or to one with a lower number.
 * @param kept whether steps with a label belong to the graph; all do unless given
 */
export function componentsOf(
  { configurations }: StepGraph,
  kept: (label: number) => boolean = () => true,
): Int32Array {
  const first = new Int32Array(configurations.length + 1);
  const to = new Int32Array(configurations.reduce((sum, { steps }) => sum + steps.length, 0));
  let place = 0;
  for (const { index, steps } of configurations) {
    for (const step of steps) if (kept(step.label)) to[place++] = step.to;
    first[index + 1] = place;
  }
  return stronglyConnected({ first, to }).of;
}
