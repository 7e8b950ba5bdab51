import type { Configuration, Macrostep, StateSpace } from '../space/index.ts';
import type { Move, TestPath } from './suite.ts';

/** What a scenario is to lead to. States, transitions and events are named as in the chart and the alphabet. */
export type Goal =
  | { readonly state: string }
  | { readonly transition: string }
  /** The guard of a transition is asked and does not hold. */
  | { readonly guardFalse: string }
  /** The event is taken. */
  | { readonly event: string }
  /** The event is sent and nothing takes it. */
  | { readonly refused: string }
  | { readonly where: (configuration: Configuration) => boolean };

/**
 * The shortest way from any start to a goal; of equally short ways that from the earlier start, by the earlier events.
 * @returns null if the goal is proved out of reach
 * @throws if it was not found and only a part of the state space was explored, or if only the start of the machine passes it
 */
export function shortestScenario(space: StateSpace, goal: Goal): TestPath | null {
  const { at, by } = readerOf(space, goal);
  const cameBy = new Map<number, Move | null>();
  for (const start of space.starts) {
    if (at(space.configurations[start]!)) return { start: space.starts.indexOf(start), moves: [] };
    cameBy.set(start, null);
  }
  for (const [index] of cameBy) {
    const configuration = space.configurations[index]!;
    const hit = by(configuration);
    for (const move of movesFrom(space, configuration)) {
      if (hit(move) || at(space.configurations[move.to]!)) return pathTo(space, cameBy, move);
      if (!cameBy.has(move.to)) cameBy.set(move.to, move);
    }
  }
  if (space.stopped !== null) {
    throw new Error(
      `The goal ${JSON.stringify(goal)} was not found, but only a part was explored: ${space.stopped.message}`,
    );
  }
  if (passedAtStart(space, goal)) {
    throw new Error(
      `The goal ${JSON.stringify(goal)} is passed only as the machine starts: no event leads to it.`,
    );
  }
  return null;
}

interface Reader {
  at(configuration: Configuration): boolean;
  /** For a configuration, whether a move from it reaches the goal by itself, wherever it leads. */
  by(configuration: Configuration): (move: Move) => boolean;
}

function readerOf({ alphabet, trials }: StateSpace, goal: Goal): Reader {
  const never = () => false;
  const taking = (test: (step: Macrostep) => boolean): Reader => ({
    at: never,
    by:
      ({ steps }) =>
      ({ event }) =>
        steps.some((step) => step.event === event && test(step)),
  });
  if ('where' in goal) return { at: goal.where, by: () => never };
  if ('state' in goal) {
    // A state that is left at once is passed by a transition that leaves it; ids of transitions begin with their source.
    const passing = taking(({ transitions }) => transitions.some((id) => id.startsWith(`${goal.state}/`)));
    return { ...passing, at: ({ states }) => states.includes(goal.state) };
  }
  if ('transition' in goal) return taking(({ transitions }) => transitions.includes(goal.transition));
  if ('event' in goal) return taking(({ event }) => alphabet[event]!.key === goal.event);
  if ('refused' in goal) {
    return {
      at: never,
      by: () => (move) => move.step === null && alphabet[move.event]!.key === goal.refused,
    };
  }
  return {
    at: never,
    by: ({ index }) => {
      const events = new Set(
        trials(index)
          .filter(({ evaluations }) =>
            evaluations.some(({ transition, outcome }) => transition === goal.guardFalse && !outcome),
          )
          .map(({ event }) => event),
      );
      return ({ event }) => events.has(event);
    },
  };
}

/** A move for every event; one that was found but not explored has none, since what happens there is not known. */
function* movesFrom(
  { alphabet, stopped }: StateSpace,
  { index, steps, done }: Configuration,
): Generator<Move> {
  if (done || (stopped !== null && steps.length === 0)) return;
  const byEvent = new Map(steps.map((step) => [step.event, step]));
  for (const event of alphabet.keys()) {
    const step = byEvent.get(event) ?? null;
    yield { event, from: index, to: step?.to ?? index, step };
  }
}

function pathTo({ starts }: StateSpace, cameBy: ReadonlyMap<number, Move | null>, last: Move): TestPath {
  const moves: Move[] = [];
  for (let move: Move | null = last; move !== null; move = cameBy.get(move.from)!) moves.push(move);
  moves.reverse();
  return { start: starts.indexOf(moves[0]!.from), moves };
}

function passedAtStart({ taken, entered }: StateSpace, goal: Goal): boolean {
  return ('state' in goal && entered.has(goal.state)) || ('transition' in goal && taken.has(goal.transition));
}
