import { inspect } from 'node:util';
import type { AnyStateMachine } from 'xstate';
import { type Chart, transitionIds } from '../chart/index.ts';
import { activeStates } from './active-states.ts';
import { stoppedAt } from './budget.ts';
import { ExplorationError } from './exploration-error.ts';
import { explained } from './faults.ts';
import { Found, Labels } from './found.ts';
import type { Interpreter } from './interpreter.ts';
import { contextTexts } from './key.ts';
import type { Offers } from './offers.ts';
import { beginningOf, trialsOf } from './trials.ts';
import type { AlphabetEntry, Macrostep, Progress, StateSpace, Stopped } from './types.ts';
import { type Passage, startWorld } from './world.ts';

/** Characters of all configurations together: what a machine may take of memory before exploring stops. */
const CHARACTERS = 400_000_000;

/** Explores breadth first; each edge comes from XState's own `transition` on the machine as it is. */
export function exploreExactly(
  machine: AnyStateMachine,
  chart: Chart,
  interpreter: Interpreter,
  offers: Offers,
  inputs: readonly unknown[],
  budget: number,
  progress: (progress: Progress) => void,
): StateSpace {
  const found = new Found();
  const labels = new Labels();
  const note = ({ microsteps, world }: Passage) => {
    for (const { transitions, snapshot } of microsteps) {
      for (const id of transitions) found.taken.add(id);
      for (const node of snapshot._nodes) found.entered.add(node.id);
    }
    for (const node of world.snapshot._nodes) found.entered.add(node.id);
    return found.visit(world);
  };
  const placed = (passage: Passage, event: number, from: number) => {
    try {
      return note(passage);
    } catch (error) {
      if (!(error instanceof ExplorationError)) throw error;
      const cause = `${offers.alphabet[event]!.key} ${where(found, offers.alphabet, from)}`;
      throw new ExplorationError(`${error.message} It came by the event ${cause}.`, error.fault);
    }
  };
  const starts = inputs.map((input) => note(started(machine, interpreter, input)));
  let stopped: Stopped | null = null;
  let index = 0;
  for (; index < found.worlds.length && !stopped; index++) {
    const world = found.worlds[index]!;
    const steps: Macrostep[] = [];
    found.steps.push(steps);
    if (world.snapshot.status !== 'active') continue;
    for (const { event, send } of offers.of(world)) {
      const passage = attempt(machine, interpreter, found, offers, index, event, send);
      if (!passage) continue;
      const before = found.worlds.length;
      const to = placed(passage, event, index);
      const microsteps = passage.microsteps.map(({ transitions }) => transitions);
      const label = labels.of(event, microsteps[0] ?? []);
      const step = { from: index, to, event, label, transitions: microsteps.flat(), microsteps };
      steps.push(step);
      if (to === before) found.by[to] = step;
    }
    found.refuseChangeInPlace(index, () => where(found, offers.alphabet, index));
    found.stepCount += steps.length;
    if (found.worlds.length > budget) stopped = stop(machine, found, `${budget} configurations`);
    else if (found.size > CHARACTERS)
      stopped = stop(machine, found, `${CHARACTERS} characters of context and states`);
    progress({
      configurations: found.worlds.length,
      steps: found.stepCount,
      waiting: found.worlds.length - index,
    });
  }
  // What was found last and not tried has no steps; the part is marked as such.
  for (; index < found.worlds.length; index++) found.steps.push([]);
  for (const { id, source } of chart.transitions) if (found.taken.has(id)) found.entered.add(source);
  const idOf = transitionIds(machine);
  return {
    machine: machine.id,
    inputs,
    beginnings: inputs.map((input) => beginningOf(machine, interpreter, input)),
    alphabet: offers.alphabet,
    labels: labels.list,
    taken: found.taken,
    entered: found.entered,
    configurations: found.worlds.map(({ snapshot }, at) => ({
      index: at,
      snapshot,
      states: activeStates(snapshot),
      steps: found.steps[at]!,
      done: snapshot.status !== 'active',
    })),
    starts,
    size: found.worlds.length,
    stepCount: found.stepCount,
    stopped,
    remarks: offers.remarks,
    trials: (at) => trialsOf(idOf, found.worlds[at]!, found.steps[at]!, offers.of(found.worlds[at]!), at),
  };
}

function started(machine: AnyStateMachine, interpreter: Interpreter, input: unknown): Passage {
  const passage = startedOrThrown(interpreter, input);
  // XState 5.31 and newer put what is thrown into the snapshot.
  const error = passage instanceof Error ? passage : passage.world.snapshot.error;
  if (!(passage instanceof Error) && passage.world.snapshot.status !== 'error') return passage;
  if (error instanceof ExplorationError) throw error;
  throw new ExplorationError(
    `Machine «${machine.id}» does not start with the input ${inspect(input)}: ` +
      `${error instanceof Error ? error.message : String(error)}. Give inputs with which it can start.`,
  );
}

function startedOrThrown(interpreter: Interpreter, input: unknown): Passage | Error {
  try {
    return startWorld(interpreter, input);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function attempt(
  machine: AnyStateMachine,
  interpreter: Interpreter,
  found: Found,
  offers: Offers,
  index: number,
  event: number,
  send: () => Passage | null,
): Passage | null {
  try {
    return send();
  } catch (error) {
    if (error instanceof ExplorationError) throw error;
    const { snapshot } = found.worlds[index]!;
    const { alphabet } = offers;
    const fault = explained(
      machine,
      snapshot,
      alphabet[event]!,
      interpreter.underway,
      error,
      where(found, alphabet, index),
    );
    const undeclared = offers.undeclared(event);
    // Not the machine is at fault then.
    throw undeclared ? new ExplorationError(`${fault.message}. ${undeclared}`) : fault;
  }
}

/** A configuration in words: its states, its context, and the events that lead to it. */
function where(found: Found, alphabet: readonly AlphabetEntry[], index: number): string {
  const { snapshot } = found.worlds[index]!;
  const way = found.wayTo(index).map((event) => alphabet[event]!.key);
  const context = Object.entries(contextTexts(snapshot)).map(([key, text]) => `${key}: ${text}`);
  return (
    `in ${JSON.stringify(snapshot.value)} with the context {${context.join(', ')}}, ` +
    `reached by ${way.length > 0 ? way.join(', ') : 'the start'}`
  );
}

function stop(machine: AnyStateMachine, found: Found, limit: string): Stopped {
  const timers = found.worlds.at(-1)!.timers.map(({ event }) => event.type);
  const actors = (index: number) => Object.keys(found.worlds[index]!.snapshot.children).length;
  const half = Math.floor(found.worlds.length / 2);
  return stoppedAt(
    machine.id,
    limit,
    found.worlds.map(({ snapshot }) => snapshot.context as Readonly<Record<string, unknown>>),
    [
      ...(timers.length > found.worlds[half]!.timers.length
        ? [`the timers that run, ${timers.length} at last (${[...new Set(timers)].join(', ')})`]
        : []),
      ...(actors(found.worlds.length - 1) > actors(half)
        ? [`the actors that live, ${actors(found.worlds.length - 1)} at last`]
        : []),
    ],
  );
}
