import type { Places } from './places.ts';

/** How a config names a state as a target from anywhere: by the root's id and the keys from there. */
export function targetTo({ machine, state }: Pick<Places, 'machine' | 'state'>, id: string): string {
  const keys: string[] = [];
  let at = state(id);
  for (; at.parent !== null; at = state(at.parent)) keys.unshift(at.key);
  return `#${[machine.root.id, ...keys].map(escaped).join('.')}`;
}

/** A dot in a key or an id is no separator (XState). */
function escaped(key: string): string {
  return key.replace(/[\\.]/g, '\\$&');
}
