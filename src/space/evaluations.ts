import type { AnyMachineSnapshot, AnyStateNode, AnyTransitionDefinition, EventObject } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import { guardExpression, namesIn } from '../chart/index.ts';
import type { Evaluation } from './types.ts';

type IdOf = (definition: AnyTransitionDefinition) => string | undefined;

/**
 * The guards that XState evaluates to find what takes an event: states within before their parents, candidates in order until
 * one holds. XState tells which transitions it took, not which it passed over, so the search is followed here a second time.
 * @param event null for the transitions without an event (`always`)
 */
export function evaluationsOf(
  snapshot: AnyMachineSnapshot,
  event: EventObject,
  eventless: boolean,
  idOf: IdOf,
): readonly Evaluation[] {
  const evaluations = new Map<string, Evaluation>();
  const holds = (definition: AnyTransitionDefinition): boolean => {
    if (definition.guard === undefined) return true;
    const id = idOf(definition);
    const outcome = outcomeOf(definition, id, snapshot, event);
    if (id !== undefined && !evaluations.has(id)) {
      const literals = leavesOf(definition.guard).map((leaf) => truthOf(leaf, snapshot, event));
      evaluations.set(id, { transition: id, outcome, literals, context: snapshot.context });
    }
    return outcome;
  };
  if (eventless) followEventless(snapshot, holds);
  else followEvent(snapshot, event, holds);
  return [...evaluations.values()];
}

/** A guard that throws instead of answering. */
export class GuardThrew extends Error {
  readonly transition: string;
  readonly guard: string;

  constructor(transition: string, guard: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.transition = transition;
    this.guard = guard;
  }
}

function outcomeOf(
  definition: AnyTransitionDefinition,
  id: string | undefined,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
): boolean {
  try {
    // XState takes whatever is truthy for yes.
    return Boolean(evaluateGuard(definition.guard!, snapshot.context, event, snapshot));
  } catch (error) {
    throw new GuardThrew(
      id ?? definition.source.id,
      namesIn(guardExpression(definition.guard)).join(', '),
      error,
    );
  }
}

/**
 * Whether any event may set off a transition without an event here: because its guard reads the event, or because it is
 * enabled all the time and changes nothing.
 */
export function eventIsHeeded(snapshot: AnyMachineSnapshot): boolean {
  let heeded = false;
  const event = new Proxy<EventObject>(
    { type: 'xstate.none' },
    {
      get: (target, key) => {
        heeded = true;
        return Reflect.get(target, key);
      },
    },
  );
  const holds = ({ guard }: AnyTransitionDefinition) => {
    try {
      return guard === undefined || evaluateGuard(guard, snapshot.context, event, snapshot);
    } catch {
      return true;
    }
  };
  return followEventless(snapshot, holds) || heeded;
}

type Holds = (definition: AnyTransitionDefinition) => boolean;

function followEvent(snapshot: AnyMachineSnapshot, event: EventObject, holds: Holds): void {
  const active = new Set<AnyStateNode>(snapshot._nodes);
  const visit = (node: AnyStateNode): boolean => {
    const within = childrenOf(node)
      .filter((child) => active.has(child))
      .map(visit);
    return within.includes(true) || candidatesOf(node, event.type).some(holds);
  };
  visit(snapshot.machine.root);
}

/** @returns whether any holds */
function followEventless(snapshot: AnyMachineSnapshot, holds: Holds): boolean {
  let any = false;
  for (const node of snapshot._nodes) {
    if (node.type !== 'atomic' && node.type !== 'final') continue;
    for (let at: AnyStateNode | undefined = node; at; at = at.parent) {
      if (!at.always?.some(holds)) continue;
      any = true;
      break;
    }
  }
  return any;
}

function childrenOf(node: AnyStateNode): readonly AnyStateNode[] {
  return Object.values(node.states as Record<string, AnyStateNode>);
}

/** The transitions of a state that answer to an event: those for its very type first, then by the longest descriptor. */
function candidatesOf(node: AnyStateNode, type: string): readonly AnyTransitionDefinition[] {
  const descriptors = [...node.transitions.keys()].filter((descriptor) => answers(descriptor, type));
  return descriptors
    .sort((a, b) => Number(b === type) - Number(a === type) || b.length - a.length)
    .flatMap((descriptor) => node.transitions.get(descriptor) ?? []);
}

/** Whether a descriptor of `on` answers to an event type: the type itself, `*`, or `prefix.*`. */
export function answers(descriptor: string, type: string): boolean {
  if (descriptor === type || descriptor === '*') return true;
  const prefix = descriptor.endsWith('.*') ? descriptor.slice(0, -2) : undefined;
  return prefix !== undefined && (type === prefix || type.startsWith(`${prefix}.`));
}

/** The leaves of a guard as XState holds it, from left to right. */
function leavesOf(guard: unknown): readonly unknown[] {
  return typeof guard === 'function' && 'guards' in guard && Array.isArray(guard.guards)
    ? guard.guards.flatMap(leavesOf)
    : [guard];
}

function truthOf(leaf: unknown, snapshot: AnyMachineSnapshot, event: EventObject): boolean | null {
  try {
    return Boolean(
      evaluateGuard(leaf as Parameters<typeof evaluateGuard>[0], snapshot.context, event, snapshot),
    );
  } catch {
    return null;
  }
}
