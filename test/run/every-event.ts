import type { TestPath } from '../../src/paths/suite.ts';
import { moveFrom } from '../../src/run/scenario.ts';
import type { StateSpace } from '../../src/space/index.ts';

/** Every event of the alphabet tried in every configuration that is not done, each at the end of a shortest way there. */
export function everyEventEverywhere(space: StateSpace): readonly TestPath[] {
  const ways = new Map<number, TestPath>();
  for (const [start, configuration] of space.starts.entries()) {
    if (!ways.has(configuration)) ways.set(configuration, { start, moves: [] });
  }
  for (const [at, { start, moves }] of ways) {
    for (const step of space.configurations[at]!.steps) {
      if (!ways.has(step.to))
        ways.set(step.to, { start, moves: [...moves, moveFrom(space, at, step.event)] });
    }
  }
  return [...ways]
    .filter(([at]) => !space.configurations[at]!.done)
    .flatMap(([at, { start, moves }]) =>
      space.alphabet.map((_, event) => ({ start, moves: [...moves, moveFrom(space, at, event)] })),
    );
}
