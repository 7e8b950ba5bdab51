import type { AnyMachineSnapshot, EventObject } from 'xstate';

/** JSON with the keys of every object in one order; an Error is told by its message, and `undefined` is told. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === undefined) return '~undefined';
    if (part instanceof Error) return { error: part.message };
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A text with the ids that XState counts up for actors without a name replaced by their place among the children. */
export function anonymous(text: string, snapshot: AnyMachineSnapshot): string {
  const ids = Object.keys(snapshot.children);
  return text.replaceAll(/x:\d+/g, (id) => `unnamed ${ids.indexOf(id)}`);
}

/** An event as text, where a machine is in the given snapshot. */
export function eventText(event: EventObject, snapshot: AnyMachineSnapshot): string {
  return anonymous(canonical(event), snapshot);
}

/** What both sides can see of a snapshot. */
export function aspectsOf(snapshot: AnyMachineSnapshot): string {
  const { status, value, _nodes: nodes, context, output, children, historyValue } = snapshot;
  // Not told by the value alone: XState forgets to enter a parallel state whose history is a target from within.
  const states = nodes.map(({ id }) => id).sort();
  const history = Object.entries(historyValue).map(([id, nodes]) => [
    id,
    nodes.map((node) => node.id).sort(),
  ]);
  return anonymous(
    canonical({ status, value, states, context, output, history, children: Object.keys(children) }),
    snapshot,
  );
}
