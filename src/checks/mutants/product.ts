import type { Twin } from './twin.ts';

/** What a mutant and its machine do, compared wherever both can come. */
export type Comparison =
  /** They show the same everywhere. */
  | { readonly verdict: 'equivalent' }
  /** The shortest way to where they do not. */
  | { readonly verdict: 'different'; readonly story: Story }
  /** Neither was found, in so many pairs of situations. */
  | { readonly verdict: 'undecided'; readonly pairs: number };

/** A way from a start to where two machines differ. */
export interface Story {
  /** The place of the start among the inputs. */
  readonly start: number;
  /** Indexes into the alphabet. */
  readonly events: readonly number[];
  /** Where the machine and the mutant then are. */
  readonly configuration: number;
  readonly place: number;
}

interface Pair {
  readonly configuration: number;
  readonly place: number;
  readonly start: number;
  readonly before: Pair | null;
  readonly event: number;
}

/** Pairs after which the comparison is given up. */
const MOST = 1_000_000;

/**
 * Goes through a machine and its mutant together, breadth first, from every start by every event, and compares what both show
 * wherever they come (bisimulation of deterministic systems, by their synchronous product).
 * @param most pairs of situations to look at
 */
export function compare(twin: Twin, most = MOST): Comparison {
  const { original } = twin;
  const { space, next, keys } = original;
  const pairs: Pair[] = [];
  const known = new Set<number>();
  /** @returns whether both show the same there */
  const meet = (pair: Pair): boolean => {
    const { configuration, place } = pair;
    const key = place * space.size + configuration;
    if (known.has(key)) return true;
    known.add(key);
    pairs.push(pair);
    return twin.shown(place) === original.shown(configuration);
  };
  for (const [start, configuration] of space.starts.entries()) {
    const pair = { configuration, place: twin.start(start), start, before: null, event: -1 };
    if (!meet(pair)) return { verdict: 'different', story: storyOf(pair) };
  }
  for (const pair of pairs) {
    if (pairs.length > most) return { verdict: 'undecided', pairs: pairs.length };
    for (let event = 0; event < keys.length; event++) {
      const place = twin.step(pair.place, event);
      const configuration = next[pair.configuration * keys.length + event]!;
      if (place === pair.place && configuration === pair.configuration) continue;
      const following = { configuration, place, start: pair.start, before: pair, event };
      if (!meet(following)) return { verdict: 'different', story: storyOf(following) };
    }
  }
  return space.stopped === null ? { verdict: 'equivalent' } : { verdict: 'undecided', pairs: pairs.length };
}

function storyOf(last: Pair): Story {
  const events: number[] = [];
  for (let pair = last; pair.before !== null; pair = pair.before) events.unshift(pair.event);
  return { start: last.start, events, configuration: last.configuration, place: last.place };
}
