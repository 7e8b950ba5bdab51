import type { AnyMachineSnapshot } from 'xstate';
import type { Fixture } from '../fixtures/fixture.ts';
import { marked } from './marked.ts';
import { type Choice, Run } from './run.ts';

/** What real actors of a machine do, found by sending them every sequence of events. */
export interface RealSpace {
  readonly starts: readonly number[];
  readonly nodes: readonly RealNode[];
  /** Ids of all declared transitions, and of those taken anywhere, at the start too. */
  readonly declared: readonly string[];
  readonly taken: ReadonlySet<string>;
}

export interface RealNode {
  readonly snapshot: AnyMachineSnapshot;
  readonly key: string;
  readonly input: unknown;
  /** What leads here from the start. */
  readonly path: readonly Choice[];
  readonly edges: RealEdge[];
}

export interface RealEdge {
  /** The event that the machine received, as canonical JSON. */
  readonly event: string;
  readonly to: number;
  /** Ids of the transitions taken in each microstep that took any. */
  readonly microsteps: readonly (readonly string[])[];
}

/**
 * Lets everything happen that can happen, once in every configuration: an actor goes on to what is untried where it stands;
 * where nothing is, another one starts and repeats the way to the first configuration that has something left. Shares no code
 * with what it checks.
 * @param limit configurations after which it gives up
 * @throws Error when a repeated way ends elsewhere than before, or at the limit
 */
export function realSpaceOf(fixture: Fixture, limit = 2_000): RealSpace {
  const copy = marked(fixture.machine);
  const nodes: RealNode[] = [];
  const untried: Choice[][] = [];
  const indexes = new Map<string, number>();
  const taken = new Set<string>();
  const visit = (run: Run, input: unknown, path: () => readonly Choice[]): number => {
    const key = run.key();
    const known = indexes.get(key);
    if (known !== undefined) return known;
    if (nodes.length === limit) throw new Error(`«${fixture.name}» has more than ${limit} configurations.`);
    indexes.set(key, nodes.length);
    untried.push([...run.choices()]);
    return nodes.push({ snapshot: run.snapshot, key, input, path: path(), edges: [] }) - 1;
  };
  const starts = (fixture.inputs ?? [undefined]).map((input) => {
    const run = new Run(fixture, copy, input);
    for (const id of run.started) taken.add(id);
    return visit(run, input, () => []);
  });
  const repeated = ({ input, path, key }: RealNode): Run => {
    const run = new Run(fixture, copy, input);
    for (const choice of path) run.repeat(choice);
    if (run.key() !== key)
      throw new Error(`«${fixture.name}»: a repeated way led to ${run.key()}, not ${key}.`);
    return run;
  };
  for (let first = 0; first < nodes.length; first++) {
    while (untried[first]!.length > 0) {
      const run = repeated(nodes[first]!);
      let at = first;
      for (let choice = untried[at]!.shift(); choice; choice = untried[at]!.shift()) {
        const node = nodes[at]!;
        const { event, microsteps } = run.take(choice);
        const way = [...node.path, choice];
        const to = visit(run, node.input, () => way);
        for (const id of microsteps.flat()) taken.add(id);
        if (to !== at || microsteps.length > 0) add(node, { event, to, microsteps });
        at = to;
      }
    }
  }
  return { starts, nodes, declared: copy.declared, taken };
}

/** The same event may come from outside and from an actor; it must do the same then. */
function add(node: RealNode, edge: RealEdge): void {
  const same = node.edges.find(({ event }) => event === edge.event);
  if (same === undefined) node.edges.push(edge);
  else if (same.to !== edge.to)
    throw new Error(`${edge.event} does two things: the fixture must tell them apart.`);
}
