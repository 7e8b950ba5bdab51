import type { Chart } from '../chart/index.ts';

/** Looks up a state's id and those of all states around it, the innermost first. */
export function lineageIn(chart: Chart): (id: string) => readonly string[] {
  const parents = new Map(chart.states.map(({ id, parent }) => [id, parent]));
  const lineages = new Map<string, readonly string[]>();
  const lineage = (id: string): readonly string[] => {
    const known = lineages.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id) ?? null;
    const ids = parent === null ? [id] : [id, ...lineage(parent)];
    lineages.set(id, ids);
    return ids;
  };
  return lineage;
}
