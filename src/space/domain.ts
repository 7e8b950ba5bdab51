import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

/**
 * The state within which a transition exits and enters states (SCXML, getTransitionDomain); null for a transition that enters
 * the whole machine again.
 * @param targets what it targets, with history states replaced by what they stand for
 */
export function domainOf(
  { source, reenter }: AnyTransitionDefinition,
  targets: readonly AnyStateNode[],
): AnyStateNode | null {
  if (!reenter && targets.every((target) => target === source || isWithin(target, source))) return source;
  for (let at: AnyStateNode | undefined = source.parent; at; at = at.parent) {
    const ancestor = at;
    if (targets.every((target) => isWithin(target, ancestor))) return ancestor;
  }
  return reenter ? null : source.machine.root;
}

export function isWithin(node: AnyStateNode, ancestor: AnyStateNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
