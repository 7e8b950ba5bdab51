import type { AnyMachineSnapshot } from 'xstate';

/**
 * A text that is equal for two snapshots exactly when nothing tells them apart: states, context, remembered history and
 * status. The order in which keys were added to an object does not count.
 */
export function configurationKey(snapshot: AnyMachineSnapshot): string {
  return canonical([snapshot.status, snapshot.value, snapshot.context, historyOf(snapshot)]);
}

function historyOf(snapshot: AnyMachineSnapshot): Record<string, readonly string[]> {
  const history: Record<string, readonly string[]> = {};
  for (const [id, nodes] of Object.entries(snapshot.historyValue)) history[id] = nodes.map((node) => node.id);
  return history;
}

/** JSON with the keys of every object in one order. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null || 'toJSON' in value)
    return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const record = value as Record<string, unknown>;
  let text = '{';
  for (const key of Object.keys(record).sort()) text += `${JSON.stringify(key)}:${canonical(record[key])},`;
  return `${text}}`;
}
