import type { StateSpace } from '../../../src/space/index.ts';
import { aspectsOf, canonical, eventText } from './canonical.ts';
import type { RealNode, RealSpace } from './real-space.ts';

/**
 * Walks a real space and an explored one side by side from their starts, by equal events.
 * @returns every way in which they differ, in words; none when there is a bijection of configurations under which the
 * labelled edges, the transitions of each microstep, states, contexts and ends are equal
 */
export function disagreements(real: RealSpace, space: StateSpace): readonly string[] {
  const found: string[] = space.stopped ? [space.stopped.message] : [];
  const there = new Map<number, number>();
  const back = new Map<number, number>();
  const pair = (ours: number, theirs: number, how: string): void => {
    if (there.get(ours) === theirs) return;
    if (there.has(ours))
      found.push(`${how}: explore tells apart two configurations that are one to real actors`);
    else if (back.has(theirs))
      found.push(`${how}: explore takes for one two configurations that real actors tell apart`);
    else {
      there.set(ours, theirs);
      back.set(theirs, ours);
    }
  };
  for (const [index, start] of real.starts.entries()) pair(start, space.starts[index]!, `start ${index}`);
  // A Map yields what is added while it is walked.
  for (const [ours, theirs] of there) {
    const node = real.nodes[ours]!;
    const how = wordsOf(node);
    const configuration = space.configurations[theirs]!;
    const expected = aspectsOf(node.snapshot);
    const got = aspectsOf(configuration.snapshot);
    if (expected !== got) found.push(`${how}: real actors are in ${expected}, explore in ${got}`);
    const { status, _nodes: nodes } = node.snapshot;
    const told = canonical([[...configuration.states].sort(), configuration.done]);
    if (told !== canonical([nodes.map(({ id }) => id).sort(), status !== 'active']))
      found.push(`${how}: explore tells of the states and the end ${told}`);
    const edges = new Map(node.edges.map((edge) => [edge.event, edge]));
    const stepped = new Set<string>();
    for (const step of configuration.steps) {
      const event = eventText(space.alphabet[step.event]!.event, configuration.snapshot);
      const edge = edges.get(event);
      stepped.add(event);
      if (edge === undefined) {
        found.push(`${how}: nothing takes ${event}, but explore has a step`);
        continue;
      }
      const microsteps = canonical(step.microsteps.filter((ids) => ids.length > 0));
      const taken = canonical(edge.microsteps);
      if (microsteps !== taken)
        found.push(`${how}, ${event}: ${taken} were taken, explore says ${microsteps}`);
      pair(edge.to, step.to, `${how}, ${event}`);
    }
    for (const event of edges.keys()) {
      if (!stepped.has(event)) found.push(`${how}: ${event} does something, but explore has no step`);
    }
  }
  if (canonical([...real.taken].sort()) !== canonical([...space.taken].sort())) {
    found.push(
      `taken: ${canonical([...real.taken].sort())}, explore says ${canonical([...space.taken].sort())}`,
    );
  }
  return found;
}

/** How a configuration was reached. */
function wordsOf({ input, path }: RealNode): string {
  const words = path.map((choice) => {
    if (choice.kind === 'event') return canonical(choice.event);
    return choice.kind === 'timer' ? 'timer' : `child ${choice.child} ${canonical(choice.order)}`;
  });
  return [`input ${canonical(input)}`, ...words].join(' → ');
}
