import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** What is the case in a machine, a sentence each, so that lists of them can be compared. */
export const fact = {
  state: (id: string, kind: string, parent: string | null) => `${id} is ${kind} in ${parent ?? 'nothing'}`,
  initial: (state: string, first: string) => `${state} begins in ${first}`,
  leads: (id: string, source: string, targets: readonly string[]) =>
    `${id} leads from ${source} to ${targets.length === 0 ? 'nowhere' : targets.join(' and ')}`,
  says: (id: string, words: string) => `${id} says: ${words}`,
  refuses: (id: string) => `${id} refuses`,
};

/** A transition as XState holds it. */
export interface Declared {
  /** Its source, what sets it off, and its place among those that the same thing sets off. */
  readonly id: string;
  readonly event: string;
  readonly definition: AnyTransitionDefinition;
}

/** Every state of a machine, the root first, found by XState's own API. */
export function nodesIn(machine: AnyStateMachine): readonly AnyStateNode[] {
  const walk = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(walk)];
  return walk(machine.root);
}

/** Every transition of a machine, found by XState's own API. */
export function declaredIn(machine: AnyStateMachine): readonly Declared[] {
  return nodesIn(machine).flatMap((node) => {
    const lists = [...node.transitions, ['xstate.always', node.always ?? []] as const];
    return lists.flatMap(([event, definitions]) =>
      definitions.map((definition, index) => ({ id: `${node.id}/${event}/${index}`, event, definition })),
    );
  });
}

/** What is written in a machine, words left out. */
export function factsOf(machine: AnyStateMachine): readonly string[] {
  return [
    ...nodesIn(machine).flatMap((node) => [
      fact.state(node.id, node.type, node.parent?.id ?? null),
      ...(node.type === 'compound' ? [fact.initial(node.id, node.initial.target[0]!.id)] : []),
    ]),
    ...declaredIn(machine).map(({ id, definition }) =>
      fact.leads(
        id,
        definition.source.id,
        (definition.target ?? []).map((target: AnyStateNode) => target.id),
      ),
    ),
  ];
}
