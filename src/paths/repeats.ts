import type { Chart } from '../chart/index.ts';
import type { StepGraph } from '../space/index.ts';

/** The repeat set L over a state space: which steps go back or repeat, and how many of them one path may take. */
export interface Repeats {
  /** Names of the items. */
  readonly items: readonly string[];
  /** For each label the items it takes, as a bit mask over `items`; 0 for most. */
  readonly ofLabel: readonly number[];
  /** How many items a path may take in all; it takes none twice. */
  readonly budget: number;
}

/** Reads the repeat set from a chart: each transition may name the item it belongs to (`meta.repeat`). */
export function repeatsOf(chart: Chart, space: StepGraph, budget: number): Repeats {
  const itemOf = new Map(chart.transitions.map(({ id, repeat }) => [id, repeat]));
  const items = [...new Set(chart.transitions.flatMap(({ repeat }) => repeat ?? []))];
  const ofLabel = space.labels.map(({ transitions }) =>
    transitions.reduce((mask, id) => {
      const item = itemOf.get(id);
      return item ? mask | (1 << items.indexOf(item)) : mask;
    }, 0),
  );
  return { items, ofLabel, budget };
}

/** The items taken once a step with these items follows, or null if the path may not take it. */
export function spend(repeats: Repeats, taken: number, items: number): number | null {
  if (items === 0) return taken;
  if (taken & items) return null;
  const all = taken | items;
  return countBits(all) <= repeats.budget ? all : null;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
