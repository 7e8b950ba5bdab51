import { isDeepStrictEqual } from 'node:util';
import type { Chart } from '../chart/index.ts';
import type { StateSpace } from '../space/index.ts';
import type { Finding } from './finding.ts';

/** Elements that the given inputs are known not to reach, each with the reason. */
export type Beyond = Readonly<Record<string, string>>;

/**
 * Finds what exploring shows: states never entered, transitions never taken, configurations from which nothing leads on
 * though they are no end, and named `assign` actions that change the context in no step they run in.
 * Of a part of a state space only that it is one.
 * @param beyond what may stay unreached; naming something that is reached is a finding too
 */
export function behaviourFindings(chart: Chart, space: StateSpace, beyond: Beyond = {}): readonly Finding[] {
  if (space.stopped) return [{ check: 'budget', where: space.machine, message: space.stopped.message }];
  return [
    ...unreached(
      'entered',
      'State',
      // A history state is never entered itself: a transition to it enters what it remembers.
      chart.states.filter(({ kind }) => kind !== 'history').map(({ id }) => id),
      space.entered,
      beyond,
    ),
    ...unreached(
      'taken',
      'Transition',
      chart.transitions.map(({ id }) => id),
      space.taken,
      beyond,
    ),
    ...stuck(space),
    ...idleActions(chart, space),
  ];
}

function unreached(
  check: 'entered' | 'taken',
  what: string,
  ids: readonly string[],
  reached: ReadonlySet<string>,
  beyond: Beyond,
): readonly Finding[] {
  return ids.flatMap((where): Finding[] => {
    if (!reached.has(where) && !(where in beyond)) {
      return [
        {
          check,
          where,
          message: `${what} is never ${check} with any input and event that was tried: remove it, or mend what should lead here.`,
        },
      ];
    }
    if (reached.has(where) && where in beyond) {
      return [
        {
          check,
          where,
          message: `${what} is ${check}, though it is named as beyond reach: «${beyond[where]}».`,
        },
      ];
    }
    return [];
  });
}

function stuck({ configurations, machine }: StateSpace): readonly Finding[] {
  const places = configurations
    .filter(({ done, steps }) => !done && steps.length === 0)
    .map(({ states }) => states.join(', ') || machine);
  return [...new Set(places)].map((where) => ({
    check: 'stuck',
    where,
    message: 'Nothing leads on from here, and it is no final state.',
  }));
}

/** Where payloads or reports of actors are missing, what is assigned from them is not known, and nothing is said. */
function idleActions(chart: Chart, { configurations, remarks }: StateSpace): readonly Finding[] {
  if (remarks.some(({ kind }) => kind === 'payload' || kind === 'actor')) return [];
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
