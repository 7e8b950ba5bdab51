import type { AnyMachineSnapshot, AnyStateNode, AnyTransitionDefinition, EventObject } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import { transitionIds } from '../chart/index.ts';
import { answers } from './evaluations.ts';
import type { Macrostep, StateSpace } from './types.ts';

/** A declared transition of an entered state that answers to an event tried there, whether or not XState came to ask it. */
export interface Occasion {
  /** Chart id. */
  readonly transition: string;
  /** Whether its guard holds; true without one, null where it throws. */
  readonly holds: boolean | null;
  /** What the event does there; undefined where nothing takes it. */
  readonly step: Macrostep | undefined;
}

/**
 * Every occasion in the configurations where a machine comes to rest. Unlike trials it also tells of transitions that XState
 * never asks, since another takes the event before them. Timers and reports of actors are tried only where they can come.
 */
export function* occasionsIn({ alphabet, configurations }: StateSpace): Generator<Occasion> {
  const [first] = configurations;
  if (first === undefined) return;
  const idOf = transitionIds(first.snapshot.machine);
  const internal = alphabet.map(
    ({ event, key }) => event.type.startsWith('xstate.') || key.endsWith('(timer)'),
  );
  const candidates = new Map<AnyStateNode, readonly (readonly AnyTransitionDefinition[])[]>();
  const candidatesOf = (node: AnyStateNode) => {
    const known =
      candidates.get(node) ??
      alphabet.map(({ event }) =>
        [...node.transitions].flatMap(([descriptor, list]) => (answers(descriptor, event.type) ? list : [])),
      );
    candidates.set(node, known);
    return known;
  };
  for (const { snapshot, steps, done } of configurations) {
    if (done) continue;
    for (const node of snapshot._nodes) {
      for (const [event, list] of candidatesOf(node).entries()) {
        if (list.length === 0) continue;
        const step = steps.find((each) => each.event === event);
        if (internal[event] && step === undefined) continue;
        for (const definition of list) {
          const transition = idOf(definition);
          if (transition === undefined) continue;
          yield { transition, holds: holds(definition, snapshot, alphabet[event]!.event), step };
        }
      }
    }
  }
}

function holds(
  { guard }: AnyTransitionDefinition,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
): boolean | null {
  try {
    // XState takes whatever is truthy for yes.
    return guard === undefined || Boolean(evaluateGuard(guard, snapshot.context, event, snapshot));
  } catch {
    return null;
  }
}
