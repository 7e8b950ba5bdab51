import type { StepGraph } from '../space/index.ts';
import { componentsOf } from './components.ts';

/** The part of a state space in which cycles lie: steps within one strongly connected component. */
export interface Knot extends StepGraph {
  /**
   * For each label what can be taken out of the space to be rid of its steps, as indexes into `names`: each of its declared
   * transitions, or the label itself where it has none.
   */
  readonly parts: readonly (readonly number[])[];
  /** Ids of transitions, and labels. Those that mostly lead back to configurations found before come first. */
  readonly names: readonly (string | number)[];
}

export function knotOf(space: StepGraph): Knot {
  const component = componentsOf(space);
  const configurations = space.configurations.map(({ index, steps }) => ({
    index,
    steps: steps.filter(({ from, to }) => component[from] === component[to]),
  }));
  const nameable = space.labels.map(({ transitions }, label) =>
    transitions.length > 0 ? transitions : [label],
  );
  const leadBack = new Map<string | number, { back: number; all: number }>();
  for (const { steps } of configurations) {
    for (const { from, to, label } of steps) {
      for (const name of nameable[label]!) {
        const { back, all } = leadBack.get(name) ?? { back: 0, all: 0 };
        leadBack.set(name, { back: back + Number(to <= from), all: all + 1 });
      }
    }
  }
  const names = [...leadBack].sort(([, a], [, b]) => b.back / b.all - a.back / a.all).map(([name]) => name);
  const places = new Map(names.map((name, place) => [name, place]));
  const parts = nameable.map((all) => [...new Set(all.flatMap((name) => places.get(name) ?? []))]);
  return { labels: space.labels, configurations, parts, names };
}

/** The parts of each step that leads to where it came from, one step for each label. */
export function selfLoops({ configurations, parts }: Knot): readonly (readonly number[])[] {
  const labels = new Set(
    configurations.flatMap(({ index, steps }) =>
      steps.flatMap(({ to, label }) => (to === index ? label : [])),
    ),
  );
  return [...labels].map((label) => parts[label]!);
}

/**
 * Short cycles that are left when parts are taken out, one for each component that still has some.
 * @returns the parts on each cycle: taking out any of them breaks it
 */
export function cyclesWithout(knot: Knot, out: ReadonlySet<number>): readonly (readonly number[])[] {
  const keptLabels = knot.parts.map((parts) => !parts.some((part) => out.has(part)));
  const kept = (label: number) => keptLabels[label]!;
  const component = componentsOf(knot, kept);
  const done = new Set<number>();
  const cycles: (readonly number[])[] = [];
  for (const { index, steps } of knot.configurations) {
    const home = component[index]!;
    if (done.has(home)) continue;
    if (!steps.some(({ to, label }) => kept(label) && component[to] === home)) continue;
    done.add(home);
    const labels = shortestCycle(knot, index, (label, to) => kept(label) && component[to] === home);
    cycles.push([...new Set(labels.flatMap((label) => knot.parts[label]!))].sort((a, b) => a - b));
  }
  return cycles;
}

/** The labels on a shortest cycle through a configuration, which must lie on one. */
function shortestCycle(
  { configurations }: StepGraph,
  through: number,
  kept: (label: number, to: number) => boolean,
): readonly number[] {
  const reachedBy = new Map<number, { readonly from: number; readonly label: number }>();
  const queue = [through];
  for (const at of queue) {
    for (const { to, label } of configurations[at]!.steps) {
      if (!kept(label, to) || reachedBy.has(to)) continue;
      reachedBy.set(to, { from: at, label });
      queue.push(to);
    }
    if (reachedBy.has(through)) break;
  }
  const labels: number[] = [];
  let at = through;
  do {
    const { from, label } = reachedBy.get(at)!;
    labels.push(label);
    at = from;
  } while (at !== through);
  return labels;
}
