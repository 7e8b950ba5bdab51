import type { Step, StepGraph } from '../space/index.ts';

/**
 * Every simple path from a start: no configuration twice, each as long as it can be, to a configuration from which nothing
 * leads on. A path that could only go on by coming back is no path of this kind. Listed depth first, in the order of steps.
 */
export function* simplePaths(space: StepGraph, start: number): Generator<readonly Step[]> {
  const path: Step[] = [];
  const visited = new Set([start]);
  function* visit(at: number): Generator<readonly Step[]> {
    const { steps } = space.configurations[at]!;
    if (steps.length === 0) yield [...path];
    for (const step of steps) {
      if (visited.has(step.to)) continue;
      visited.add(step.to);
      path.push(step);
      yield* visit(step.to);
      path.pop();
      visited.delete(step.to);
    }
  }
  yield* visit(start);
}
