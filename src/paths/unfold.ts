import type { Step } from '../space/index.ts';
import type { Independence } from './independence.ts';
import { PathsError } from './paths-error.ts';
import { type Repeats, Spending } from './repeats.ts';
import type { NamedGraph, RunGraph, RunNode } from './run-graph.ts';

/** A node that is being built. */
interface Frame {
  readonly key: number;
  readonly configuration: number;
  readonly spent: number;
  /** Labels that sleep, as a set like those of the independence relation; it grows with every step tried. */
  readonly asleep: Uint32Array;
  readonly steps: { readonly step: Step; readonly to: number }[];
  place: number;
  /** Nothing may follow. */
  last: boolean;
}

const UNDERWAY = -2;
/** In the place of a node that leads to no end. */
const NOWHERE = -1;

/** Measured: two and a half million nodes with nine steps each take 1.6 GB and 18 seconds. */
const MOST_NODES = 2_000_000;

/**
 * Unfolds a state space, depth first, by what is spent and by what sleeps (Godefroid 1996, section 5).
 * @param most nodes that the graph may have
 * @throws PathsError if a cycle takes no item of the repeat set, or there are more nodes
 */
export function unfold(
  space: NamedGraph,
  starts: readonly number[],
  repeats: Repeats,
  { words, bits }: Independence,
  most = MOST_NODES,
): RunGraph {
  const spending = new Spending(repeats);
  const kinds = new Map<string, number>();
  const nodes: RunNode[] = [];
  const indexes = new Map<number, number>();
  const stack: Frame[] = [];

  const keyOf = (configuration: number, spent: number, asleep: Uint32Array): number => {
    const name = `${spent} ${asleep.join(' ')}`;
    const kind = kinds.get(name) ?? kinds.size;
    kinds.set(name, kind);
    return kind * space.configurations.length + configuration;
  };
  /** The index of a node that is known, or else undefined, and it is built next. */
  const visit = (configuration: number, spent: number, asleep: Uint32Array): number | undefined => {
    const key = keyOf(configuration, spent, asleep);
    const known = indexes.get(key);
    if (known === UNDERWAY) throw endless(space, stack, key);
    if (known !== undefined) return known;
    if (indexes.size === most) throw tooMany(repeats, most);
    indexes.set(key, UNDERWAY);
    stack.push({ key, configuration, spent, asleep, steps: [], place: 0, last: true });
    return undefined;
  };
  const goOn = (frame: Frame): void => {
    const { steps } = space.configurations[frame.configuration]!;
    while (frame.place < steps.length) {
      const step = steps[frame.place]!;
      const spent = spending.after(frame.spent, step.label);
      const word = step.label >>> 5;
      const bit = 1 << (step.label & 31);
      if (spent !== -1) {
        frame.last = false;
        if ((frame.asleep[word]! & bit) === 0) {
          const asleep = frame.asleep.map((each, index) => each & bits[step.label * words + index]!);
          const to = visit(step.to, spent, asleep);
          if (to === undefined) return;
          if (to !== NOWHERE) frame.steps.push({ step, to });
          frame.asleep[word]! |= bit;
        }
      }
      frame.place++;
    }
    stack.pop();
    const leads = frame.last || frame.steps.length > 0;
    indexes.set(
      frame.key,
      leads ? nodes.push({ configuration: frame.configuration, steps: frame.steps }) - 1 : NOWHERE,
    );
  };
  const nodeOf = (start: number): number => {
    visit(start, 0, new Uint32Array(words));
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) goOn(frame);
    return indexes.get(keyOf(start, 0, new Uint32Array(words)))!;
  };
  return { starts: starts.map(nodeOf), nodes };
}

function tooMany({ budget, each = 1 }: Repeats, most: number): PathsError {
  return new PathsError(
    `With ${budget} repeats in one path, ${each} of a kind, paths make a graph of more than ${most} nodes: too many to ` +
      'go through. Allow fewer repeats, or cover edges or transitions by a suite instead.',
  );
}

function endless(space: NamedGraph, stack: readonly Frame[], key: number): PathsError {
  const cycle = stack.slice(stack.findIndex((frame) => frame.key === key));
  const told = cycle.map(({ configuration, place }) => {
    const step = space.configurations[configuration]!.steps[place]!;
    const event = space.alphabet?.[step.event]?.key ?? `event ${step.event}`;
    return `${event} (${step.transitions.join(', ') || 'no declared transition'})`;
  });
  const shown = told.length <= 8 ? told : [...told.slice(0, 7), `${told.length - 7} more steps`];
  return new PathsError(
    `Configuration ${cycle[0]!.configuration} leads back to itself without an item of the repeat set: ` +
      `${shown.join(', then ')}. Name an item for one of these transitions (meta.repeat).`,
  );
}
