import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { chartOf, transitionIds } from '../chart/index.ts';
import { evaluationsOf } from './evaluations.ts';
import { type Interpreter, interpreterOf, type Taken } from './interpreter.ts';
import { configurationKey } from './key.ts';
import type { AlphabetEntry, Configuration, Label, Macrostep, StateSpace, Trial } from './types.ts';

export interface ExploreOptions {
  /** The inputs to start from; the spaces reached are one space. */
  readonly inputs: readonly unknown[];
  readonly alphabet: readonly AlphabetEntry[];
  /** Configurations after which exploring gives up. */
  readonly budget?: number;
}

/** A machine that cannot be explored, or not within the budget. */
export class ExplorationError extends Error {
  override readonly name = 'ExplorationError';
}

/**
 * Finds everything that can happen: breadth first, every event of the alphabet tried in every configuration.
 * Each edge comes from XState's own `transition`.
 * @throws ExplorationError for a machine with `invoke` or `after`, which are not explored, and when the budget
 * (100,000 configurations unless given) is used up
 */
export function explore(machine: AnyStateMachine, options: ExploreOptions): StateSpace {
  const { inputs, alphabet, budget = 100_000 } = options;
  refuseWhatIsNotExplored(machine);
  const interpreter = interpreterOf(machine, inputs[0]);
  const found = new Found(machine.id, budget);
  const starts = inputs.map((input) => found.visit(interpreter.start(input)));
  const labels = new Labels();
  let stepCount = 0;
  for (let index = 0; index < found.snapshots.length; index++) {
    const steps = stepsFrom(interpreter, found, labels, alphabet, index);
    found.steps.push(steps);
    stepCount += steps.length;
  }
  const chart = chartOf(machine);
  for (const { id, source } of chart.transitions) if (found.taken.has(id)) found.entered.add(source);
  return {
    machine: machine.id,
    alphabet,
    labels: labels.list,
    taken: found.taken,
    entered: found.entered,
    configurations: found.snapshots.map((snapshot, index) =>
      configuration(index, snapshot, found.steps[index]!),
    ),
    starts,
    stepCount,
    stopped: null,
    remarks: [],
    trials: (index) => trialsOf(interpreter, machine, found, alphabet, index),
  };
}

function trialsOf(
  interpreter: Interpreter,
  machine: AnyStateMachine,
  found: Found,
  alphabet: readonly AlphabetEntry[],
  configuration: number,
): readonly Trial[] {
  const snapshot = found.snapshots[configuration]!;
  if (snapshot.status !== 'active') return [];
  const idOf = transitionIds(machine);
  return alphabet.map((entry, event) => {
    const step = found.steps[configuration]!.find((each) => each.event === event) ?? null;
    let before: AnyMachineSnapshot = snapshot;
    const evaluations = [...evaluationsOf(before, entry.event, false, idOf)];
    if (step) {
      for (const [index, microstep] of interpreter.step(snapshot, entry.event)!.microsteps.entries()) {
        if (index > 0) evaluations.push(...evaluationsOf(before, microstep.event, true, idOf));
        before = microstep.snapshot;
      }
      evaluations.push(...evaluationsOf(before, entry.event, true, idOf));
    }
    return { configuration, event, step, evaluations };
  });
}

function stepsFrom(
  interpreter: Interpreter,
  found: Found,
  labels: Labels,
  alphabet: readonly AlphabetEntry[],
  from: number,
): Macrostep[] {
  const snapshot = found.snapshots[from]!;
  const steps: Macrostep[] = [];
  if (snapshot.status !== 'active') return steps;
  for (const [event, entry] of alphabet.entries()) {
    const taken = interpreter.step(snapshot, entry.event);
    if (!taken) continue;
    steps.push({
      from,
      to: found.visit(taken),
      event,
      label: labels.of(event, taken.microsteps[0]!.transitions),
      transitions: taken.microsteps.flatMap(({ transitions }) => transitions),
      microsteps: taken.microsteps.map(({ transitions }) => transitions),
    });
  }
  return steps;
}

function configuration(
  index: number,
  snapshot: AnyMachineSnapshot,
  steps: readonly Macrostep[],
): Configuration {
  return { index, snapshot, states: activeStates(snapshot), steps, done: snapshot.status !== 'active' };
}

/** Ids of the states that a snapshot has entered, in document order. */
export function activeStates(snapshot: AnyMachineSnapshot): readonly string[] {
  return [...snapshot._nodes].sort((a, b) => a.order - b.order).map((node) => node.id);
}

/** The configurations found so far, each once. */
class Found {
  readonly snapshots: AnyMachineSnapshot[] = [];
  readonly steps: Macrostep[][] = [];
  readonly taken = new Set<string>();
  readonly entered = new Set<string>();
  readonly #indexes = new Map<string, number>();
  readonly #machine: string;
  readonly #budget: number;

  constructor(machine: string, budget: number) {
    this.#machine = machine;
    this.#budget = budget;
  }

  visit({ snapshot, microsteps }: Taken): number {
    for (const { transitions, states } of microsteps) {
      for (const id of transitions) this.taken.add(id);
      for (const id of states) this.entered.add(id);
    }
    const key = configurationKey(snapshot);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.snapshots.length;
    if (index >= this.#budget) {
      throw new ExplorationError(
        `Machine «${this.#machine}» has more than ${this.#budget} configurations. ` +
          `The last context found was ${JSON.stringify(snapshot.context)}. ` +
          'Bound what grows in the context, or give a larger budget.',
      );
    }
    this.#indexes.set(key, index);
    this.snapshots.push(snapshot);
    return index;
  }
}

class Labels {
  readonly list: Label[] = [];
  readonly #indexes = new Map<string, number>();

  of(event: number, transitions: readonly string[]): number {
    const key = `${event} ${transitions.join(' ')}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.list.length);
    return this.list.push({ event, transitions }) - 1;
  }
}

function refuseWhatIsNotExplored(machine: AnyStateMachine): void {
  const chart = chartOf(machine);
  const invoking = chart.states.find((state) => state.invokes.length > 0);
  const delayed = chart.transitions.find((transition) => transition.trigger.kind === 'after');
  const [what, where] = invoking ? ['invoke', invoking.id] : delayed ? ['after', delayed.source] : [];
  if (what) {
    throw new ExplorationError(
      `Machine «${machine.id}» has «${what}» in state «${where}»: it is not explored, since what happens there is not ` +
        'decided by the events of the alphabet. Model it as an event.',
    );
  }
}
