import type { Chart, ChartTransition } from '../../chart/index.ts';

/**
 * The transitions that may be tried as the machine starts, before the configuration in which it comes to rest. A state space
 * does not tell of them, so nothing that hangs on them is ever called unreachable.
 */
export function triedAtStart(chart: Chart): ReadonlySet<string> {
  const states = new Map(chart.states.map((state) => [state.id, state]));
  const passed = new Set<string>(chart.states.slice(0, 1).map(({ id }) => id));
  const mayFollow = ({ source, trigger }: ChartTransition) =>
    passed.has(source) && (raises() || trigger.kind === 'always' || trigger.kind === 'done');
  const raises = () => [...passed].some((id) => states.get(id)!.entry.includes('xstate.raise'));
  for (let size = 0; size !== passed.size; ) {
    size = passed.size;
    for (const id of passed) {
      const { kind, children, initial, parent } = states.get(id)!;
      for (const next of [initial, parent, ...(kind === 'parallel' ? children : [])])
        if (next !== null) passed.add(next);
    }
    for (const { targets } of chart.transitions.filter(mayFollow))
      for (const target of targets) passed.add(target);
  }
  return new Set(chart.transitions.filter(mayFollow).map(({ id }) => id));
}
