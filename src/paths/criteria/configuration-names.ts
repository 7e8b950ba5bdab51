import type { StateSpace } from '../../space/index.ts';

/**
 * A name for every configuration: the innermost states that it has entered; where that is not enough to tell it from others,
 * its context too; and where neither is (history, timers), its number.
 */
export function configurationNames({ configurations }: StateSpace): readonly string[] {
  const states = configurations.map(({ snapshot }) =>
    snapshot._nodes
      .filter(({ type }) => type === 'atomic' || type === 'final')
      .map(({ id }) => id)
      .sort()
      .join(' + '),
  );
  const alone = count(states);
  const withContext = states.map((name, index) =>
    alone.get(name) === 1 ? name : `${name} ${JSON.stringify(configurations[index]!.snapshot.context)}`,
  );
  const times = count(withContext);
  return withContext.map((name, index) => (times.get(name) === 1 ? name : `${name} #${index}`));
}

function count(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
