import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { guardExpression } from './guard.ts';
import type { Chart, ChartState, ChartTransition, StateKind, Trigger } from './types.ts';

/**
 * Reads a machine's structure.
 * @returns every state in document order (the root first) and every declared transition, `always`, `onDone`, `onError`
 * and delayed ones included; transitions that forbid an event (`undefined` in `on`) are left out.
 * @throws what XState throws when the machine names a target that does not exist
 */
export function chartOf(machine: AnyStateMachine): Chart {
  const nodes = nodesOf(machine.root);
  return {
    id: machine.id,
    states: nodes.map(stateOf),
    transitions: nodes.flatMap((node) =>
      declaredTransitions(node).map(({ id, definition }) => transitionOf(id, definition)),
    ),
  };
}

/**
 * Finds the chart's id of a transition that XState reports.
 * @returns a function from XState's own transition objects to chart ids; undefined for initial transitions, which a chart
 * does not list
 */
export function transitionIds(
  machine: AnyStateMachine,
): (definition: AnyTransitionDefinition) => string | undefined {
  const ids = new Map<AnyTransitionDefinition, string>();
  for (const node of nodesOf(machine.root)) {
    for (const { id, definition } of declaredTransitions(node)) ids.set(definition, id);
  }
  return (definition) => ids.get(definition);
}

function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states as Record<string, AnyStateNode>);
}

function declaredTransitions(node: AnyStateNode): { id: string; definition: AnyTransitionDefinition }[] {
  const lists = [
    ...node.transitions.entries(),
    ...(node.always ? [['xstate.always', node.always] as const] : []),
  ];
  return lists.flatMap(([event, definitions]) =>
    definitions.map((definition, index) => ({ id: `${node.id}/${event}/${index}`, definition })),
  );
}

function stateOf(node: AnyStateNode): ChartState {
  return {
    id: node.id,
    key: node.key,
    kind: node.type as StateKind,
    parent: node.parent?.id ?? null,
    children: childrenOf(node).map((child) => child.id),
    initial: node.type === 'compound' ? (node.initial.target[0]?.id ?? null) : null,
    history: node.history || null,
    description: node.description ?? null,
    entry: written(node.entry, node.config.entry),
    exit: written(node.exit, node.config.exit),
    invokes: node.invoke.map((invoke) => (typeof invoke.src === 'string' ? invoke.src : invoke.id)),
    tags: node.tags,
    sources: sourcesIn(node.meta),
  };
}

function transitionOf(id: string, definition: AnyTransitionDefinition): ChartTransition {
  return {
    id,
    source: definition.source.id,
    targets: (definition.target ?? []).map((target: AnyStateNode) => target.id),
    trigger: triggerOf(String(definition.eventType), definition.source.id),
    guard: definition.guard === undefined ? null : guardExpression(definition.guard),
    actions: definition.actions.map(actionName),
    reenter: definition.reenter,
    description: definition.description ?? null,
    sources: sourcesIn(definition.meta),
    repeat: repeatIn(definition.meta),
  };
}

const doneOrError = /^xstate\.(done|error)\.(?:state|actor)\.(.+)$/;

function triggerOf(eventType: string, source: string): Trigger {
  if (eventType === '') return { kind: 'always' };
  const after = 'xstate.after.';
  if (eventType.startsWith(after)) {
    return { kind: 'after', delay: eventType.slice(after.length, -`.${source}`.length) };
  }
  const [, kind, of] = doneOrError.exec(eventType) ?? [];
  if ((kind === 'done' || kind === 'error') && of !== undefined) return { kind, of };
  return { kind: 'event', type: eventType };
}

/** XState carries out a delay by an entry and an exit action of its own, which it adds after those that somebody wrote. */
function written(actions: readonly unknown[], config: unknown): readonly string[] {
  const count = config === undefined ? 0 : Array.isArray(config) ? config.length : 1;
  return actions.slice(0, count).map(actionName);
}

/** The name that a chart gives an action: of a reference its type, of a built-in or inline function its name. */
function actionName(action: unknown): string {
  if (typeof action === 'string') return action;
  if (typeof action === 'function') return 'type' in action ? String(action.type) : action.name || 'inline';
  return typeof action === 'object' && action !== null && 'type' in action ? String(action.type) : 'inline';
}

function sourcesIn(meta: unknown): readonly string[] {
  const sources: unknown = isRecord(meta) ? meta.sources : undefined;
  return Array.isArray(sources) ? sources.filter((source) => typeof source === 'string') : [];
}

function repeatIn(meta: unknown): string | null {
  const repeat: unknown = isRecord(meta) ? meta.repeat : undefined;
  return typeof repeat === 'string' ? repeat : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
