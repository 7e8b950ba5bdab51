import { inspect, isDeepStrictEqual } from 'node:util';
import type { AnyMachineSnapshot, EventObject } from 'xstate';
import type { Move, TestPath } from '../paths/suite.ts';
import type { StateSpace } from '../space/index.ts';

/** A path with all that running it needs: what is sent, and where the machine then stands. */
export interface Scenario {
  readonly input: unknown;
  readonly start: AnyMachineSnapshot;
  readonly moves: readonly ScenarioMove[];
}

export interface ScenarioMove {
  readonly key: string;
  readonly event: EventObject;
  /** False where nothing takes the event. */
  readonly taken: boolean;
  readonly after: AnyMachineSnapshot;
}

/** A path of a state space, as a scenario. */
export function scenarioOf(space: StateSpace, path: TestPath): Scenario {
  return {
    input: space.inputs[path.start],
    start: space.configurations[space.starts[path.start]!]!.snapshot,
    moves: path.moves.map((move) => scenarioMove(space, move)),
  };
}

export function scenarioMove(space: StateSpace, { event, step, to }: Move): ScenarioMove {
  const { snapshot } = space.configurations[to]!;
  return { ...space.alphabet[event]!, taken: step !== null, after: snapshot };
}

/** The move that an event makes from a configuration, whether or not something takes it. */
export function moveFrom(space: StateSpace, from: number, event: number): Move {
  const step = space.configurations[from]!.steps.find((each) => each.event === event) ?? null;
  return { event, from, to: step?.to ?? from, step };
}

/** Events that make no path of a state space. */
export class NoPathError extends Error {
  override readonly name = 'NoPathError';
}

/**
 * The path that events make from the start with this input.
 * @param keys the events' names in the alphabet
 * @throws NoPathError if the space has no such input or event, or was not explored that far
 */
export function pathBy(space: StateSpace, input: unknown, keys: readonly string[]): TestPath {
  const start = space.inputs.findIndex((each) => isDeepStrictEqual(each, input));
  if (start === -1) {
    throw new NoPathError(`Machine «${space.machine}» is not explored with the input ${inspect(input)}.`);
  }
  let at = space.starts[start]!;
  const moves = keys.map((key) => {
    const event = space.alphabet.findIndex((entry) => entry.key === key);
    if (event === -1)
      throw new NoPathError(`Machine «${space.machine}» is not explored with the event «${key}».`);
    const { done, steps } = space.configurations[at]!;
    if (space.stopped && !done && steps.length === 0) throw new NoPathError(space.stopped.message);
    const move = moveFrom(space, at, event);
    at = move.to;
    return move;
  });
  return { start, moves };
}
