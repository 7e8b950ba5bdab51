import fc from 'fast-check';
import type { Repeats } from '../../src/paths/index.ts';
import type { Step, StepGraph } from '../../src/space/index.ts';

/** A step by its ends and its label; labels are numbered, each has an event and a transition of its own. */
export type Edge = readonly [from: number, label: number, to: number];

export function graphOf(
  edges: readonly Edge[],
  labels = 1 + Math.max(-1, ...edges.map(([, label]) => label)),
) {
  const size = 1 + Math.max(0, ...edges.flatMap(([from, , to]) => [from, to]));
  return {
    labels: Array.from({ length: labels }, (_, event) => ({ event, transitions: [`t${event}`] })),
    configurations: Array.from({ length: size }, (_, index) => ({
      index,
      steps: edges
        .filter(([from]) => from === index)
        .map(([from, label, to]): Step => ({ from, to, event: label, label, transitions: [`t${label}`] })),
    })),
  } satisfies StepGraph;
}

/** Any graph with few configurations in which a label may lead anywhere, but in one configuration to one place alone. */
export const anyGraph: fc.Arbitrary<StepGraph> = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(4)), {
    maxLength: 10,
    selector: ([from, label]) => from * 4 + label,
  })
  .map((edges) => graphOf(edges, 4));

/**
 * Two or three regions side by side, each of up to three states, some of whose transitions ask for the state of another
 * region: graphs with independent steps, some of which are not independent everywhere.
 */
export const regions: fc.Arbitrary<StepGraph> = fc
  .array(
    fc.array(fc.record({ from: fc.nat(1), to: fc.nat(2), asks: fc.option(fc.nat(2), { freq: 1 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 2, maxLength: 3 },
  )
  .map((all) => {
    const steps = all.flatMap((transitions, region) =>
      transitions.map((transition) => ({ ...transition, region, asked: (region + 1) % all.length })),
    );
    const digit = (at: number, region: number) => Math.floor(at / 3 ** region) % 3;
    return graphOf(
      Array.from({ length: 3 ** all.length }, (_, at) => at).flatMap((at) =>
        steps.flatMap(({ from, to, asks, region, asked }, label): Edge[] =>
          digit(at, region) === from && (asks === null || digit(at, asked) === asks)
            ? [[at, label, at + (to - from) * 3 ** region]]
            : [],
        ),
      ),
      steps.length,
    );
  });

/** Every run from a configuration, listed plainly by the definition; more than `most` are not. */
export function listRuns(
  { configurations }: StepGraph,
  start: number,
  { items, ofLabel, each = 1, budget }: Repeats,
  most: number,
): readonly (readonly Step[])[] {
  const runs: (readonly Step[])[] = [];
  const visit = (at: number, path: readonly Step[]): void => {
    if (runs.length > most) return;
    const next = configurations[at]!.steps.filter((step) => {
      const taken = items.map(
        (_, item) => [...path, step].filter(({ label }) => (ofLabel[label]! & (1 << item)) !== 0).length,
      );
      return taken.every((count) => count <= each) && taken.reduce((a, b) => a + b, 0) <= budget;
    });
    if (next.length === 0) runs.push(path);
    for (const step of next) visit(step.to, [...path, step]);
  };
  visit(start, []);
  return runs;
}
