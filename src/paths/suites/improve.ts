import { distancesFromSource, distancesToEnd, type Searched, shortestWalk } from './layers.ts';
import { withoutNeedless } from './skeletons.ts';
import { itemsOf, type Walk, type WalkGraph } from './walk-graph.ts';

/** Arcs looked at before improving ends. */
const WORK = 8e7;

/** Nodes times items of one search: with more, a walk is left as it is, since the search would take too much memory. */
const PLACES = 1e7;

/**
 * Makes walks shorter that together cover everything: drops needless ones, takes from each what others cover too, and moves
 * single items to another place of the order in which a walk covers them, or to another walk, as long as events are saved.
 * Each walk stays the shortest for its order.
 */
export function improve(search: Searched, given: readonly Walk[]): readonly Walk[] {
  const plan = new Plan(
    search,
    withoutNeedless(given, (walk) => new Set(itemsAlongWalk(search.graph, walk))),
  );
  for (let saved = true; saved && plan.work < WORK; ) {
    saved = plan.shorten();
    for (let walk = 0; walk < plan.walks.length; walk++) {
      for (const item of plan.needed(walk)) if (plan.work < WORK && plan.relocate(walk, item)) saved = true;
    }
  }
  return withoutNeedless(plan.walks, (walk) => new Set(itemsAlongWalk(search.graph, walk)));
}

function* itemsAlongWalk(graph: WalkGraph, walk: Walk): Generator<number> {
  for (const arc of walk) yield* itemsOf(graph, arc);
}

class Plan {
  readonly walks: Walk[];
  work = 0;
  readonly #search: Searched;
  /** How many walks cover each item. */
  readonly #times: Int32Array;

  constructor(search: Searched, walks: readonly Walk[]) {
    this.#search = search;
    this.walks = [...walks];
    this.#times = new Int32Array(search.graph.itemCount);
    for (const walk of walks) this.#count(walk, 1);
  }

  /** The items that no other walk covers, in the order in which this one does. */
  needed(walk: number): number[] {
    const items = new Set(itemsAlongWalk(this.#search.graph, this.walks[walk]!));
    return [...items].filter((item) => this.#times[item] === 1);
  }

  /** Makes every walk the shortest that covers, in its order, what no other does. */
  shorten(): boolean {
    let saved = false;
    for (let walk = 0; walk < this.walks.length && this.work < WORK; walk++) {
      const shorter = this.#shortest(this.needed(walk));
      if (shorter === null || shorter.length >= this.walks[walk]!.length) continue;
      this.#replace(walk, shorter);
      saved = true;
    }
    return saved;
  }

  /** Moves an item of a walk to where it costs the fewest events, if that saves any. */
  relocate(walk: number, item: number): boolean {
    if (this.#times[item] !== 1) return false;
    const now = this.walks[walk]!;
    const without = this.#shortest(this.needed(walk).filter((each) => each !== item));
    if (without === null || without.length >= now.length) return false;
    // First without, since what this walk no longer covers may then be needed of another.
    this.#replace(walk, without);
    if (this.#times[item]! > 0) return true;
    let best: { readonly walk: number; readonly order: readonly number[]; readonly cost: number } | undefined;
    for (const [other, { length }] of this.walks.entries()) {
      const order = this.needed(other);
      if (this.#isTooLarge(order)) continue;
      const { place, through } = this.#cheapestPlace(order, item);
      const cost = through - length;
      if (cost < (best?.cost ?? now.length - without.length)) {
        best = { walk: other, order: order.toSpliced(place, 0, item), cost };
      }
    }
    const changed = best && this.#shortest(best.order);
    this.#replace(changed ? best!.walk : walk, changed ?? now);
    return Boolean(changed);
  }

  #cheapestPlace(order: readonly number[], item: number): { place: number; through: number } {
    const { from, to, source } = this.#search.graph;
    const before = distancesFromSource(this.#search, order);
    const after = distancesToEnd(this.#search, order);
    this.work += 2 * to.length * (order.length + 1);
    let best = { place: -1, through: Number.POSITIVE_INFINITY };
    for (const arc of this.#arcsOf(item)) {
      for (let place = 0; place <= order.length; place++) {
        const a = before[place * (source + 1) + from[arc]!]!;
        const b = after[place * (source + 1) + to[arc]!]!;
        if (a >= 0 && b >= 0 && a + 1 + b < best.through) best = { place, through: a + 1 + b };
      }
    }
    return best;
  }

  #arcs: number[][] | undefined;
  #arcsOf(item: number): readonly number[] {
    if (this.#arcs === undefined) {
      const { graph } = this.#search;
      this.#arcs = Array.from({ length: graph.itemCount }, () => []);
      for (let arc = 0; arc < graph.to.length; arc++)
        for (const each of itemsOf(graph, arc)) this.#arcs[each]!.push(arc);
    }
    return this.#arcs[item]!;
  }

  #isTooLarge(order: readonly number[]): boolean {
    return (this.#search.graph.source + 1) * (order.length + 2) > PLACES;
  }

  #shortest(order: readonly number[]): Walk | null {
    if (this.#isTooLarge(order)) return null;
    this.work += this.#search.graph.to.length * (order.length + 1);
    return shortestWalk(this.#search, order);
  }

  #replace(walk: number, by: Walk): void {
    this.#count(this.walks[walk]!, -1);
    this.walks[walk] = by;
    this.#count(by, 1);
  }

  #count(walk: Walk, change: number): void {
    for (const item of new Set(itemsAlongWalk(this.#search.graph, walk))) this.#times[item]! += change;
  }
}
