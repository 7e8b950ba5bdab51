import type { StateSpace } from '../../space/index.ts';
import { componentsOf } from '../components.ts';
import type { Move, TestPath } from '../suite.ts';
import { configurationNames } from './configuration-names.ts';
import { type Marks, unmarked } from './marks.ts';

/**
 * Simple round trip coverage (Ammann and Offutt, «Introduction to Software Testing»): for every configuration that lies on a
 * cycle at least one round trip, a way from it to itself that visits no other configuration twice.
 */
export interface RoundTrips {
  /** An item for each configuration on a cycle. These marks say only that it is visited, which every round trip needs. */
  readonly visits: Marks;
  covered(tests: readonly TestPath[]): ReadonlySet<number>;
  /** The items whose round trips moves make that begin in a configuration. */
  closedBy(configuration: number, moves: readonly Move[]): readonly number[];
  /** The shortest round trip from a configuration on a cycle. */
  shortest(configuration: number): readonly Move[];
}

export function roundTripsOf(space: StateSpace): RoundTrips {
  const of = componentsOf(space);
  const names = configurationNames(space);
  const onCycle = space.configurations.filter(({ index }) => comesBack(space, of, index));
  const items = new Map(onCycle.map(({ index }, item) => [index, [item]]));
  const none: readonly number[] = [];
  const closedBy = (configuration: number, moves: readonly Move[]) =>
    closedAlong(configuration, moves).flatMap((at) => items.get(at)!);
  return {
    visits: {
      items: onCycle.map(({ index }) => `${names[index]} and back`),
      at: (configuration) => items.get(configuration) ?? none,
      by: unmarked,
      begun: unmarked,
    },
    covered: (tests) => new Set(tests.flatMap(({ start, moves }) => closedBy(space.starts[start]!, moves))),
    closedBy,
    shortest: (configuration) => shortestRoundTrip(space, of, configuration),
  };
}

/** Whether some step leads to where one can come back from: on a cycle all configurations are of one component. */
function comesBack({ configurations }: StateSpace, of: Int32Array, configuration: number): boolean {
  return configurations[configuration]!.steps.some(({ to }) => of[to] === of[configuration]);
}

/** The configurations from which moves make a round trip. Events that nothing takes lead nowhere and are passed over. */
function closedAlong(configuration: number, moves: readonly Move[]): readonly number[] {
  const closed: number[] = [];
  const last = new Map([[configuration, 0]]);
  // Since here no configuration was visited twice.
  let since = 0;
  for (const [index, { to }] of moves.filter(({ step }) => step !== null).entries()) {
    const before = last.get(to);
    if (before !== undefined && before >= since) {
      closed.push(to);
      since = before + 1;
    }
    last.set(to, index + 1);
  }
  return closed;
}

function shortestRoundTrip(
  { configurations }: StateSpace,
  of: Int32Array,
  configuration: number,
): readonly Move[] {
  const cameBy = new Map<number, Move>();
  const queue = [configuration];
  for (const at of queue) {
    for (const step of configurations[at]!.steps) {
      if (of[step.to] !== of[configuration] || cameBy.has(step.to)) continue;
      cameBy.set(step.to, { event: step.event, from: step.from, to: step.to, step });
      if (step.to === configuration) {
        const trip: Move[] = [];
        for (let move = cameBy.get(configuration)!; ; move = cameBy.get(move.from)!) {
          trip.push(move);
          if (move.from === configuration) return trip.reverse();
        }
      }
      queue.push(step.to);
    }
  }
  throw new Error(`No way leads from configuration ${configuration} back to it.`);
}
