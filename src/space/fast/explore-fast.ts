import type { AnyStateMachine, EventObject } from 'xstate';
import type { Chart } from '../../chart/index.ts';
import { type Interpreter, interpreterOf } from '../interpreter.ts';
import type { Progress } from '../types.ts';
import type { LearnedSpace, NotLearned } from './learned-space.ts';
import { Learning } from './learning.ts';
import { NewKey } from './parts.ts';
import { checked } from './sample.ts';
import { beyondStates } from './teacher.ts';

/** A space that was learned, and how much of it XState computed again. */
export interface FastSpace {
  readonly space: LearnedSpace;
  readonly checked: number;
  readonly attempts: number;
}

/** What makes configurations more than states and context, so that parts cannot stand for them; null if nothing does. */
export function reasonAgainst(
  machine: AnyStateMachine,
  chart: Chart,
  actorsDeclared: boolean,
): string | null {
  const has = (what: string, found: { readonly id: string } | undefined) => found && `${what} in ${found.id}`;
  return (
    has(
      'history',
      chart.states.find(({ kind }) => kind === 'history'),
    ) ??
    has(
      'an invoked actor',
      chart.states.find(({ invokes }) => invokes.length > 0),
    ) ??
    has(
      'a timer',
      chart.transitions.find(({ trigger }) => trigger.kind === 'after'),
    ) ??
    has(
      'a route',
      chart.transitions.find(({ trigger }) => trigger.kind === 'event' && trigger.type.startsWith('xstate.')),
    ) ??
    (machine.root.output !== undefined ? 'an output of the machine' : null) ??
    (actorsDeclared ? 'declared actors' : null)
  );
}

/**
 * Explores by learning: XState is asked what an event does only where the parts that it was seen to read have values not met
 * before; everywhere else the same follows. Whatever is not certain to depend on these parts alone is refused, and a sample of
 * all attempts is made again by XState on the machine as it is.
 * @param events in the order of the alphabet
 */
export function exploreFast(
  machine: AnyStateMachine,
  inputs: readonly unknown[],
  events: readonly EventObject[],
  budget: number,
  checkAll: boolean,
  onProgress: (progress: Progress) => void,
): FastSpace | NotLearned {
  try {
    const exact = interpreterOf(machine);
    const space = learned(machine, exact, inputs, events, budget, onProgress);
    if ('reason' in space) return space;
    const again = checked(machine, exact, space, events, checkAll);
    return 'reason' in again ? again : { space, ...again };
  } catch (error) {
    // Exploring exactly meets it too, and then tells where.
    return { reason: `something throws: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function learned(
  machine: AnyStateMachine,
  exact: Interpreter,
  inputs: readonly unknown[],
  events: readonly EventObject[],
  budget: number,
  onProgress: (progress: Progress) => void,
): LearnedSpace | NotLearned {
  const begun = inputs.map((input) => exact.start(input));
  const starts = begun.map(({ snapshot }) => snapshot);
  if (starts.some(({ status }) => status === 'error')) return { reason: 'it does not start' };
  if (starts.some(({ children }) => Object.keys(children).length > 0))
    return { reason: 'actors at the start' };
  const beyond = begun
    .map(({ actions }) => beyondStates(actions, exact.self))
    .find((reason) => reason !== null);
  if (beyond) return { reason: `${beyond} at the start` };
  const keys = new Set(starts.flatMap(({ context }) => Object.keys(context as object)));
  for (;;) {
    try {
      return new Learning(machine, [...keys], starts, events, budget, onProgress).run();
    } catch (error) {
      if (!(error instanceof NewKey)) throw error;
      keys.add(error.key);
    }
  }
}
