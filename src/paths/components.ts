import type { StepGraph } from '../space/index.ts';

/**
 * The strongly connected components of a graph: for each configuration the number of its component. A step leads to the same
 * component or to one with a lower number. Tarjan, «Depth-first search and linear graph algorithms» (1972).
 * @param kept whether a step belongs to the graph; all do unless given
 */
export function componentsOf(
  { configurations }: StepGraph,
  kept: (label: number) => boolean = () => true,
): Int32Array {
  const component = new Int32Array(configurations.length).fill(-1);
  const order = new Int32Array(configurations.length).fill(-1);
  const lowest = new Int32Array(configurations.length);
  const place = new Int32Array(configurations.length);
  const open: number[] = [];
  const stack: number[] = [];
  let found = 0;
  let components = 0;
  const enter = (at: number): void => {
    order[at] = found;
    lowest[at] = found++;
    open.push(at);
    stack.push(at);
  };
  const close = (at: number): void => {
    if (lowest[at] !== order[at]) return;
    for (let last = -1; last !== at; ) {
      last = open.pop()!;
      component[last] = components;
    }
    components++;
  };
  for (const { index } of configurations) {
    if (order[index] === -1) enter(index);
    while (stack.length > 0) {
      const at = stack.at(-1)!;
      const step = configurations[at]!.steps[place[at]!];
      if (step === undefined) {
        stack.pop();
        close(at);
        const before = stack.at(-1);
        if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[at]!);
      } else {
        place[at]!++;
        if (!kept(step.label)) continue;
        if (order[step.to] === -1) enter(step.to);
        else if (component[step.to] === -1) lowest[at] = Math.min(lowest[at]!, order[step.to]!);
      }
    }
  }
  return component;
}
