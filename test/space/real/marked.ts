import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** A machine like the given one whose every transition tells its id when its actions run. */
export interface Marked {
  readonly machine: AnyStateMachine;
  /** Ids of all declared transitions. */
  readonly declared: readonly string[];
  /** The ids told since the last call, in order. */
  readonly told: () => string[];
}

/**
 * Marks a copy of a machine. That a transition's actions ran is the evidence that it was taken: what XState's inspection
 * lists for a microstep are the candidates, those included that another region's transition preempts.
 */
export function marked(original: AnyStateMachine): Marked {
  const machine = original.provide({});
  const ids: string[] = [];
  const declared: string[] = [];
  const visit = (node: AnyStateNode): void => {
    const lists = [...node.transitions, ...(node.always ? [['xstate.always', node.always] as const] : [])];
    for (const [descriptor, definitions] of lists) {
      for (const [index, definition] of definitions.entries()) {
        const id = `${node.id}/${descriptor}/${index}`;
        declared.push(id);
        // A new list: XState keeps the very list that stands in the config, which the original shares.
        definition.actions = [() => void ids.push(id), ...definition.actions];
      }
    }
    for (const child of Object.values(node.states)) visit(child as AnyStateNode);
  };
  visit(machine.root);
  return { machine, declared, told: () => ids.splice(0) };
}
