import { stronglyConnected } from '../../paths/strongly-connected.ts';
import { innermost } from '../../run/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Finding } from '../finding.ts';

/** Configurations from which nothing leads on though they are no end. */
export function deadEndFindings({ configurations, machine }: StateSpace): readonly Finding[] {
  const places = configurations
    .filter(({ done, steps }) => !done && steps.length === 0)
    .map(({ states }) => states.join(', ') || machine);
  return [...new Set(places)].map((where) => ({
    check: 'stuck',
    where,
    message:
      'Nothing leads on from here, and it is no final state: whoever comes here stays, and nobody learns that it is over. Add ' +
      'a way on, or make it final.',
  }));
}

/**
 * Livelocks: sets of configurations that are never left once they are entered, in which something can always happen, and from
 * which no end of the machine can be reached, though it can be from elsewhere. They are the strongly connected components of the
 * state space that nothing leaves, that hold a cycle and no end. Those in the same states count as one, whatever the context.
 */
export function livelockFindings(space: StateSpace): readonly Finding[] {
  const { configurations, alphabet } = space;
  if (!configurations.some(({ done }) => done)) return [];
  const first = Int32Array.from({ length: configurations.length + 1 });
  const to: number[] = [];
  for (const { index, steps } of configurations) {
    for (const step of steps) to.push(step.to);
    first[index + 1] = to.length;
  }
  const { of, count } = stronglyConnected({ first, to: Int32Array.from(to) });
  const left = new Uint8Array(count);
  const turning = new Uint8Array(count);
  for (const { index, steps } of configurations)
    for (const step of steps) (of[step.to] === of[index] ? turning : left)[of[index]!] = 1;
  const places = new Map<string, number>();
  for (const { index } of configurations) {
    const component = of[index]!;
    if (left[component] || !turning[component]) continue;
    left[component] = 1;
    const members = configurations.filter((each) => of[each.index] === component);
    const where = [...new Set(members.flatMap(({ snapshot }) => innermost(snapshot)))].join(', ');
    if (!places.has(where)) places.set(where, index);
  }
  return [...places].map(([where, index]) => ({
    check: 'livelock',
    where,
    message:
      'Something can always happen here, and none of it ever leads to an end of the machine, nor out of here: whoever comes ' +
      `here never finishes. It is entered ${wayTo(space, index)}. Add a way out.`,
  }));

  function wayTo({ starts }: StateSpace, goal: number): string {
    const cameBy = new Map<number, { readonly from: number; readonly event: number } | null>(
      starts.map((start) => [start, null]),
    );
    for (const [at] of cameBy)
      for (const step of configurations[at]!.steps) if (!cameBy.has(step.to)) cameBy.set(step.to, step);
    const events: string[] = [];
    for (let step = cameBy.get(goal); step; step = cameBy.get(step.from))
      events.unshift(alphabet[step.event]!.key);
    return events.length > 0 ? `by ${events.join(', ')}` : 'at the start';
  }
}
