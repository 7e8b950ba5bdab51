import type { Chart } from '../chart/index.ts';
import type { StateSpace } from '../space/index.ts';
import type { Finding } from './finding.ts';

/** Elements that the given inputs are known not to reach, each with the reason. */
export type Beyond = Readonly<Record<string, string>>;

/**
 * Finds what exploring shows: states never entered, transitions never taken, configurations from which nothing leads on
 * though they are no end, and actions that change the context in no step they run in.
 * Of a part of a state space only that it is one.
 * @param beyond what may stay unreached; naming something that is reached is a finding too
 */
export function behaviourFindings(chart: Chart, space: StateSpace, beyond: Beyond = {}): readonly Finding[] {
  if (space.stopped) return [{ check: 'budget', where: space.machine, message: space.stopped.message }];
  return [
    ...unreached(
      'entered',
      'State',
      chart.states.map(({ id }) => id),
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
          message: `${what} is never ${check} with any input: remove it, or mend what should lead here.`,
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

function idleActions(chart: Chart, { configurations }: StateSpace): readonly Finding[] {
  const actionsOf = new Map(chart.transitions.map(({ id, actions }) => [id, actions]));
  const ran = new Set<string>();
  const changed = new Set<string>();
  for (const { snapshot, steps } of configurations) {
    for (const { to, transitions } of steps) {
      const differs =
        JSON.stringify(snapshot.context) !== JSON.stringify(configurations[to]!.snapshot.context);
      for (const action of transitions.flatMap((id) => actionsOf.get(id) ?? [])) {
        ran.add(action);
        if (differs) changed.add(action);
      }
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
