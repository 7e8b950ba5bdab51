import type { Suite } from '../suite.ts';
import { fewestEvents, fewestTests } from './bounds.ts';
import { collect } from './collect.ts';
import { type Components, componentsOf } from './components.ts';
import { improve } from './improve.ts';
import { searched } from './layers.ts';
import { fewSkeletons } from './skeletons.ts';
import type { Walk, WalkGraph } from './walk-graph.ts';

type Bound = Suite['bound'];

/** Walks that together cover every item that any walk can, and how few could do. */
export interface Cover {
  readonly walks: readonly Walk[];
  /** No cover has fewer walks. */
  readonly fewest: number;
  /** None of at most as many walks as this has fewer events; computed when it is asked for. */
  fewestEvents(): number;
}

/**
 * Covers all items by few walks, then by few events. The number of walks is decided on the components, in each of which one
 * walk can cover everything; then the walks are led through the nodes and made shorter together.
 */
export function cover(graph: WalkGraph): Cover {
  const components = componentsOf(graph);
  const bound = fewestTests(graph, components);
  const wanted = new Uint8Array(graph.itemCount);
  for (const item of graph.items) wanted[item] = 1;
  const skeletons = fewSkeletons(graph, components, bound);
  const walks = improve(
    searched(graph),
    skeletons.map((skeleton) => collect(graph, components, skeleton, wanted)),
  );
  const fewest = bound.tests;
  return { walks, fewest, fewestEvents: () => withEvents(graph, components, fewest, walks).events };
}

/** How few walks and events could cover all items, if some are known that do. */
export function boundOf(graph: WalkGraph, walks: readonly Walk[]): Bound {
  const components = componentsOf(graph);
  return withEvents(graph, components, fewestTests(graph, components).tests, walks);
}

function withEvents(graph: WalkGraph, components: Components, tests: number, walks: readonly Walk[]): Bound {
  const known = { fewest: tests, tests: walks.length, events: eventsOf(walks) };
  return { tests, events: fewestEvents(graph, components, known) };
}

/** The moves of all walks; the arc from the source is none. */
export function eventsOf(walks: readonly Walk[]): number {
  return walks.reduce((sum, { length }) => sum + length - 1, 0);
}
