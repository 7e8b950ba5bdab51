import type { AnyMachineSnapshot } from 'xstate';

/**
 * A text that is equal for two snapshots exactly when nothing tells them apart: states, context, remembered history and
 * status. The order in which keys were added to an object does not count.
 */
export function configurationKey(snapshot: AnyMachineSnapshot): string {
  return JSON.stringify([snapshot.status, snapshot.value, snapshot.context, historyOf(snapshot)], sortKeys);
}

function historyOf(snapshot: AnyMachineSnapshot): Record<string, readonly string[]> {
  const history: Record<string, readonly string[]> = {};
  for (const [id, nodes] of Object.entries(snapshot.historyValue)) history[id] = nodes.map((node) => node.id);
  return history;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  for (let i = 1; i < entries.length; i++) {
    if (entries[i - 1]![0] > entries[i]![0])
      return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return value;
}
