import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, EventObject } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import type { Chart } from '../../chart/index.ts';
import type { Tested } from './original.ts';

type Guard = Parameters<typeof evaluateGuard>[0];

/**
 * Whether a mutant can be put into a configuration of its machine and compared from there: where states and context are all that
 * decides what happens next, and a fault can only act where its touches say. It cannot with history, timers, actors, events that a
 * machine sends to itself, cases that are computed, and where a guard of `always` reads the event.
 */
export function isLocal(machine: AnyStateMachine, chart: Chart, { space, options }: Tested): boolean {
  const plain = chart.states.every(({ kind, invokes }) => kind !== 'history' && invokes.length === 0);
  const timed = chart.transitions.some(
    ({ trigger }) =>
      trigger.kind === 'after' || (trigger.kind === 'event' && trigger.type === 'xstate.route'),
  );
  const computed = Object.values(options.cases ?? {}).some((cases) => typeof cases === 'function');
  if (!plain || timed || computed || space.stopped !== null) return false;
  return (
    actionsIn(machine).every(isQuiet) &&
    !readsEvents(
      machine,
      space.configurations.map(({ snapshot }) => snapshot),
    )
  );
}

/** Whether an action changes the context at most: any other of XState's own makes events, timers or actors. */
function isQuiet(action: unknown): boolean {
  if (typeof action !== 'function' || !('resolve' in action)) return true;
  return 'type' in action && action.type === 'xstate.assign';
}

function actionsIn({ root, implementations }: AnyStateMachine): readonly unknown[] {
  return [
    ...Object.values(implementations.actions as object),
    ...nodesOf(root).flatMap(({ entry, exit, transitions, always = [], initial }) => [
      ...entry,
      ...exit,
      ...[...transitions.values()].flat().flatMap(({ actions }) => actions),
      ...always.flatMap(({ actions }) => actions),
      ...(initial?.actions ?? []),
    ]),
  ];
}

/** Whether a literal of a guard without event reads the event in any situation: then what happened last matters too. */
function readsEvents({ root }: AnyStateMachine, snapshots: readonly AnyMachineSnapshot[]): boolean {
  const literals = new Set(
    nodesOf(root).flatMap(({ always = [] }) => always.flatMap(({ guard }) => leavesOf(guard))),
  );
  let read = false;
  const event = new Proxy<EventObject>(
    { type: 'xstate.none' },
    {
      get: (target, key) => {
        read = true;
        return Reflect.get(target, key);
      },
    },
  );
  for (const literal of literals) {
    for (const snapshot of snapshots) {
      try {
        evaluateGuard(literal as Guard, snapshot.context, event, snapshot);
      } catch {
        // A guard that cannot answer here is not asked here.
      }
      if (read) return true;
    }
  }
  return false;
}

function leavesOf(guard: unknown): readonly unknown[] {
  if (guard === undefined) return [];
  return typeof guard === 'function' && 'guards' in guard && Array.isArray(guard.guards)
    ? guard.guards.flatMap(leavesOf)
    : [guard];
}

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(nodesOf)];
}
