import type { AnyMachineSnapshot, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { domainOf, isWithin } from './domain.ts';

/**
 * Which of the transitions that an event selects are taken: of two that would exit a common state, the one from deeper within,
 * or else the first (SCXML, removeConflictingTransitions). XState reports all that were selected.
 */
export function notPreempted(
  selected: readonly AnyTransitionDefinition[],
  snapshot: AnyMachineSnapshot,
): readonly AnyTransitionDefinition[] {
  if (selected.length < 2) return selected;
  const taken = new Map<AnyTransitionDefinition, ReadonlySet<AnyStateNode>>();
  for (const transition of selected) {
    const exits = exitsOf(transition, snapshot);
    const rivals = [...taken].filter(([, others]) => [...exits].some((node) => others.has(node)));
    if (rivals.some(([rival]) => !isWithin(transition.source, rival.source))) continue;
    for (const [rival] of rivals) taken.delete(rival);
    taken.set(transition, exits);
  }
  return [...taken.keys()];
}

function exitsOf(
  transition: AnyTransitionDefinition,
  snapshot: AnyMachineSnapshot,
): ReadonlySet<AnyStateNode> {
  if (!transition.target?.length) return new Set();
  const targets = transition.target.flatMap((target: AnyStateNode) => effective(target, snapshot));
  const domain = domainOf(transition, targets);
  const exits = snapshot._nodes.filter((node) => domain === null || isWithin(node, domain));
  return new Set(transition.reenter && transition.source === domain ? [domain, ...exits] : exits);
}

/** What a history state stands for now: what it remembers, or else its default. */
function effective(target: AnyStateNode, snapshot: AnyMachineSnapshot): readonly AnyStateNode[] {
  const { parent } = target;
  if (target.type !== 'history' || !parent) return [target];
  const remembered = snapshot.historyValue[target.id];
  if (remembered) return remembered;
  const { target: written } = target.config as { readonly target?: string | readonly string[] };
  const targets = typeof written === 'string' ? [written] : (written ?? []);
  if (targets.length > 0) return targets.map((path) => nodeAt(parent, path));
  return parent.type === 'parallel' ? [parent] : parent.initial.target;
}

function nodeAt(parent: AnyStateNode, path: string): AnyStateNode {
  if (path.startsWith('#')) return parent.machine.getStateNodeById(path);
  return path.split('.').reduce<AnyStateNode>((node, key) => node.states[key] as AnyStateNode, parent);
}
