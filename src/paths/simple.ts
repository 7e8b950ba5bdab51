import type { Step, StepGraph } from '../space/index.ts';

/**
 * Every simple path from a start: no configuration twice, each as long as it can be, to a configuration from which nothing
 * leads on. A path that could only go on by coming back is no path of this kind. Listed depth first, in the order of steps.
 */
export function* simplePaths(space: StepGraph, start: number): Generator<readonly Step[], void, undefined> {
  const path: Step[] = [];
  const visited = new Uint8Array(space.configurations.length);
  visited[start] = 1;
  const stack = [{ at: start, place: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { steps } = space.configurations[top.at]!;
    if (steps.length === 0) yield [...path];
    const step = steps[top.place++];
    if (step === undefined) {
      stack.pop();
      path.pop();
      visited[top.at] = 0;
    } else if (visited[step.to] === 0) {
      visited[step.to] = 1;
      path.push(step);
      stack.push({ at: step.to, place: 0 });
    }
  }
}
