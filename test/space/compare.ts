import { configurationKey, type StateSpace } from '../../src/space/index.ts';

/** A space as a set of lines, which do not depend on the order in which its configurations were found. */
export function edgeLines(space: StateSpace): readonly string[] {
  const keys = space.configurations.map(({ snapshot }) => configurationKey(snapshot));
  return space.configurations
    .flatMap(({ index, steps }) =>
      steps.map(({ event, to, microsteps }) =>
        [keys[index], space.alphabet[event]!.key, JSON.stringify(microsteps), keys[to]].join(' '),
      ),
    )
    .sort();
}
