import { stronglyConnected } from '../strongly-connected.ts';
import { itemsOf, type WalkGraph } from './walk-graph.ts';

/**
 * The strongly connected components of a walk graph, and what a test can do with them: inside one it can cover everything,
 * whatever it does after; out of one it never comes back. Components stand in an order in which every way out leads to an
 * earlier one; the last holds the source alone.
 */
export interface Components {
  readonly count: number;
  /** The component of each node. */
  readonly of: Int32Array;
  /** For each component the items that arcs within it cover, each once. */
  readonly within: readonly Int32Array[];
  readonly out: readonly (readonly Passage[])[];
  readonly row: PassageRow;
  /** All passages and their fresh items: how long it takes to look at each once. */
  readonly size: number;
  /** 1 where a test may stop in some node of the component. */
  readonly mayEnd: Uint8Array;
}

/** A way from one component into another. */
export interface Passage {
  /** The first of the arcs that do the same. */
  readonly arc: number;
  readonly to: number;
  /** The items that the arc and the component behind it cover, but for those that every test which comes so far has covered. */
  readonly fresh: Int32Array;
}

/** All passages one after the other, as numbers: for loops over all of them, many times. */
export interface PassageRow {
  readonly passages: readonly Passage[];
  /** Where the passages out of a component begin; with one more, where the last end. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  /** All fresh items, and where those of a passage begin; with one more, where the last end. */
  readonly fresh: Int32Array;
  readonly freshFirst: Int32Array;
}

export function componentsOf(graph: WalkGraph): Components {
  const { of, count } = stronglyConnected(graph);
  const inside = Array.from({ length: count }, () => new Set<number>());
  const leaving: number[][] = Array.from({ length: count }, () => []);
  const seen = new Set<string>();
  for (const [arc, to] of graph.to.entries()) {
    const from = of[graph.from[arc]!]!;
    const items = itemsOf(graph, arc);
    if (of[to] === from) {
      for (const item of items) inside[from]!.add(item);
      continue;
    }
    const key = graph.from[arc] === graph.source ? `start ${arc}` : `${from} ${of[to]} ${items.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    leaving[from]!.push(arc);
  }
  const mayEnd = new Uint8Array(count);
  for (const [node, may] of graph.mayEnd.entries()) if (may === 1) mayEnd[of[node]!] = 1;
  const within = inside.map((items) => Int32Array.from(items));
  const out = passages(graph, of, within, leaving);
  const row = inOneRow(out);
  const size = row.passages.length + row.fresh.length;
  return { count, of, within, out, row, size, mayEnd };
}

function inOneRow(out: readonly (readonly Passage[])[]): PassageRow {
  const all = out.flat();
  return {
    passages: all,
    first: beginnings(out),
    to: Int32Array.from(all, ({ to }) => to),
    fresh: Int32Array.from(all.flatMap(({ fresh }) => [...fresh])),
    freshFirst: beginnings(all.map(({ fresh }) => fresh)),
  };
}

/** Where each list begins when all are put one after the other; the last number is where the last ends. */
function beginnings(lists: readonly { readonly length: number }[]): Int32Array {
  const first = new Int32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) first[index + 1] = first[index]! + length;
  return first;
}

/** Sets of items are words of 32 bits; where they would take more than this, nothing is taken for covered. */
const MOST_WORDS = 3e7;

function passages(
  graph: WalkGraph,
  of: Int32Array,
  within: readonly Int32Array[],
  leaving: readonly (readonly number[])[],
): readonly (readonly Passage[])[] {
  const size = Math.ceil(graph.itemCount / 32);
  const isKept = size * within.length <= MOST_WORDS;
  const words = isKept ? size : 0;
  const add = (set: Uint32Array, items: Int32Array) => {
    if (isKept) for (const item of items) set[item >>> 5]! |= 1 << (item & 31);
  };
  // What every test that comes to a component has covered once it leaves it; at first everything, where none has come yet.
  const sure = Array.from(within, () => new Uint32Array(words).fill(0xffffffff));
  sure.at(-1)?.fill(0);
  const out: Passage[][] = within.map(() => []);
  for (let from = within.length - 1; from >= 0; from--) {
    const known = sure[from]!;
    add(known, within[from]!);
    for (const arc of leaving[from]!) {
      const to = of[graph.to[arc]!]!;
      const arriving = known.slice();
      add(arriving, itemsOf(graph, arc));
      for (let word = 0; word < words; word++) sure[to]![word]! &= arriving[word]!;
      const fresh = new Set([...itemsOf(graph, arc), ...within[to]!]);
      if (isKept) for (const item of fresh) if ((known[item >>> 5]! >>> (item & 31)) & 1) fresh.delete(item);
      out[from]!.push({ arc, to, fresh: Int32Array.from(fresh) });
    }
  }
  return out;
}
