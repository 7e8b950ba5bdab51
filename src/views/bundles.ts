import type { ChartState } from '../chart/index.ts';
import type { LiftedArrow } from './lifted-arrows.ts';

/**
 * Final states that one box can stand for: those with the same parent that the same states lead to in the same way, by an
 * event or by themselves.
 * @returns the first of each bundle → all of it, in the order of the document
 */
export function bundlesIn(
  states: readonly ChartState[],
  arrows: readonly LiftedArrow[],
): ReadonlyMap<string, readonly string[]> {
  const regions = new Set(states.filter(({ kind }) => kind === 'parallel').map(({ id }) => id));
  const entered = waysInto(arrows);
  const groups = new Map<string, string[]>();
  for (const { id, kind, parent } of states) {
    const ways = entered.get(id);
    if (kind !== 'final' || parent === null || regions.has(parent) || ways === undefined) continue;
    const key = JSON.stringify([parent, [...ways].sort()]);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return new Map([...groups.values()].filter((ids) => ids.length > 1).map((ids) => [ids[0]!, ids]));
}

function waysInto(arrows: readonly LiftedArrow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ways = new Map<string, Set<string>>();
  for (const { source, targets, trigger } of arrows.map(({ shown }) => shown)) {
    const way = JSON.stringify([source, trigger.kind === 'event']);
    for (const target of targets) ways.set(target, (ways.get(target) ?? new Set()).add(way));
  }
  return ways;
}
