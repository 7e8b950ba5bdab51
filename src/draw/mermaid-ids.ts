import type { Chart } from '../chart/index.ts';

/** Words that begin a statement in a Mermaid state diagram. */
const reserved =
  /^(?:state|note|end|direction|class|classDef|style|click|href|default|scale|hide|as|accTitle|accDescr|stateDiagram)$/i;

/**
 * Names that Mermaid accepts as ids: ASCII letters, digits and `_`, each once.
 * @returns by the ids of the chart's states, of the transitions with several targets, which get a fork, and by what `barOf`
 * gives for the regions of parallel states
 */
export function mermaidIds(chart: Chart): ReadonlyMap<string, string> {
  const forks = chart.transitions.filter(({ targets }) => targets.length > 1);
  const parallel = new Set(chart.states.flatMap(({ id, kind }) => (kind === 'parallel' ? id : [])));
  const regions = chart.states.filter(({ parent }) => parent !== null && parallel.has(parent));
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const add = (id: string, wanted: string) => {
    const start = /^[a-z]/i.test(wanted) && !reserved.test(wanted) ? wanted : `s_${wanted}`;
    let name = start;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${start}_${number}`;
    taken.add(name.toLowerCase());
    ids.set(id, name);
  };
  for (const { id } of chart.states) add(id, plain(id));
  for (const { id, source } of forks) add(id, `${plain(source)}_fork`);
  for (const { id } of regions) add(barOf(id), `${plain(id)}_bar`);
  return ids;
}

/** Stands for the bar with which a region begins. */
export function barOf(region: string): string {
  return `${region}/bar`;
}

function plain(id: string): string {
  return id.replace(/\W+/g, '_');
}
