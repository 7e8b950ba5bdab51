import { isDeepStrictEqual } from 'node:util';
import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Finding } from '../finding.ts';

export function idleActionFindings(chart: Chart, { configurations }: StateSpace): readonly Finding[] {
  const assigns = assignsIn(configurations);
  const assignsOf = new Map(
    chart.transitions.map(({ id, actions }) => [id, actions.filter((action) => assigns.has(action))]),
  );
  const ran = new Set<string>();
  const changed = new Set<string>();
  for (const { snapshot, steps } of configurations) {
    for (const { to, transitions } of steps) {
      const open = transitions
        .flatMap((id) => assignsOf.get(id) ?? [])
        .filter((action) => !changed.has(action));
      if (open.length === 0) continue;
      const differs = !isDeepStrictEqual(snapshot.context, configurations[to]!.snapshot.context);
      for (const action of open) (differs ? changed : ran).add(action);
    }
  }
  return [...ran]
    .filter((action) => !changed.has(action))
    .map((action) => ({
      check: 'assign',
      where: action,
      message: 'The context changes in no step in which this action runs: it does nothing.',
    }));
}

/** Names of actions whose implementation is an `assign`. Those written inline share one name and are many. */
function assignsIn([first]: StateSpace['configurations']): ReadonlySet<string> {
  const actions: object = first?.snapshot.machine.implementations.actions ?? {};
  return new Set(
    Object.entries(actions).flatMap(([name, action]) => (action?.type === 'xstate.assign' ? name : [])),
  );
}
