import type { Chart } from '../chart/index.ts';
import type { StepGraph } from '../space/index.ts';
import { PathsError } from './paths-error.ts';
import { proposeRepeats } from './proposal.ts';

/** The repeat set L over a state space: which steps go back or repeat, and how many of them one path may take. */
export interface Repeats {
  /** Names of the items. */
  readonly items: readonly string[];
  /** For each label the items it takes, as a bit mask over `items`; 0 for most. */
  readonly ofLabel: readonly number[];
  /** How often a path may take one and the same item; once unless given. */
  readonly each?: number;
  /** How many items a path may take in all. */
  readonly budget: number;
}

/** As many as a mask has bits. */
const MOST_ITEMS = 31;

/**
 * Reads the repeat set from a chart: each transition may name the item it belongs to (`meta.repeat`). Where none does, the
 * set is proposed: an item for each transition of `proposeRepeats`, or one item for all of them where they are more than 31.
 * @param budget how many items a path may take in all
 * @param each how often a path may take one and the same item
 * @throws if the chart names more than 31 items
 */
export function repeatsOf(chart: Chart, space: StepGraph, budget: number, each = 1): Repeats {
  const declared = chart.transitions.flatMap(({ id, repeat }) =>
    repeat === null ? [] : ([[id, repeat]] as const),
  );
  if (declared.length === 0) return proposedRepeats(space, budget, each);
  const itemOf = new Map(declared);
  const items = [...new Set(itemOf.values())];
  if (items.length > MOST_ITEMS) {
    throw new PathsError(
      `Expected at most ${MOST_ITEMS} items of the repeat set, found ${items.length} in «${chart.id}»: ` +
        'name the same item for several transitions (meta.repeat).',
    );
  }
  const ofLabel = space.labels.map(({ transitions }) =>
    transitions.reduce((mask, id) => {
      const item = itemOf.get(id);
      return item ? mask | (1 << items.indexOf(item)) : mask;
    }, 0),
  );
  return { items, ofLabel, each, budget };
}

function proposedRepeats(space: StepGraph, budget: number, each: number): Repeats {
  const { transitions, labels } = proposeRepeats(space);
  const found: readonly (string | number)[] = [...transitions, ...labels];
  const items = found.length > MOST_ITEMS ? ['repeat'] : found.map((item) => String(item));
  const places = new Map(found.map((item, place) => [item, place % items.length]));
  const ofLabel = space.labels.map(({ transitions: ids }, label) =>
    [label, ...ids].reduce<number>((mask, item) => {
      const place = places.get(item);
      return place === undefined ? mask : mask | (1 << place);
    }, 0),
  );
  return { items, ofLabel, each, budget };
}

/** How much of a repeat set paths have spent: a whole number for each way of having spent it, 0 for nothing. */
export class Spending {
  readonly #repeats: Repeats;
  /** By number: how often each item was taken, and what is spent once a mask of items follows. */
  readonly #known: { readonly counts: readonly number[]; readonly next: Map<number, number> }[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(repeats: Repeats) {
    this.#repeats = repeats;
    this.#numberOf(repeats.items.map(() => 0));
  }

  /** What is spent after a step with this label, or -1 if a path that has spent so much may not take it. */
  after(spent: number, label: number): number {
    const mask = this.#repeats.ofLabel[label]!;
    if (mask === 0) return spent;
    const { counts, next } = this.#known[spent]!;
    const known = next.get(mask);
    if (known !== undefined) return known;
    const { each = 1, budget } = this.#repeats;
    const after = counts.map((count, item) => count + ((mask >>> item) & 1));
    const allowed =
      after.every((count) => count <= each) && after.reduce((sum, count) => sum + count, 0) <= budget;
    const number = allowed ? this.#numberOf(after) : -1;
    next.set(mask, number);
    return number;
  }

  #numberOf(counts: readonly number[]): number {
    const key = counts.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#known.length);
    return this.#known.push({ counts, next: new Map() }) - 1;
  }
}
