import type { AsyncCommand } from 'fast-check';
import type { StateSpace } from '../space/index.ts';
import { Driver, type Standing } from './driver.ts';
import { moveFrom, scenarioMove } from './scenario.ts';
import type { Sut } from './sut.ts';

/** Where the machine stands: index of a configuration. */
export interface Model {
  configuration: number;
}

/** Where the system stands. */
export interface Real<Session, Observation> {
  standing: Standing<Session, Observation>;
}

export interface Commands<Session, Observation> {
  /** One command an event of the alphabet; it is run where the machine takes the event, and judged like a step of a path. */
  readonly commands: readonly AsyncCommand<Model, Real<Session, Observation>>[];
  /** What `fc.asyncModelRun` begins each run with. Sessions are not stopped: fast-check does not tell when a run is over. */
  readonly setup: () => Promise<{ model: Model; real: Real<Session, Observation> }>;
}

/**
 * A machine and a sut as fast-check's model-based commands, for long random runs that shrink:
 * `fc.asyncProperty(fc.commands(commands.map((each) => fc.constant(each))), (run) => fc.asyncModelRun(setup, run))`.
 * @param start index into the space's starts
 */
export function commandsOf<Session, Observation>(
  space: StateSpace,
  sut: Sut<Session, Observation>,
  start = 0,
): Commands<Session, Observation> {
  const driver = new Driver(sut);
  const configuration = space.starts[start]!;
  const moveOf = ({ configuration: from }: Readonly<Model>, event: number) => moveFrom(space, from, event);
  return {
    setup: async () => {
      const standing = await driver.begin(space.inputs[start], space.configurations[configuration]!.snapshot);
      return { model: { configuration }, real: { standing } };
    },
    commands: space.alphabet.map(({ key }, event) => ({
      toString: () => key,
      check: (model) => moveOf(model, event).step !== null,
      run: async (model, real) => {
        const move = moveOf(model, event);
        real.standing = await driver.advance(real.standing, scenarioMove(space, move));
        model.configuration = move.to;
      },
    })),
  };
}
