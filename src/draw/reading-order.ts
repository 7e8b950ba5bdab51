import type { Chart, ChartTransition } from '../chart/index.ts';
import { lineageIn } from './lineage.ts';

/** In which order the states around an initial state are met. */
export const walks = ['depth', 'breadth'] as const;
export type Walk = (typeof walks)[number];

/**
 * Finds the transitions that lead back, by walking through each state's children from the initial one. Drawn upwards,
 * they leave the initial state on top, which ELK's own ways do not always do.
 * @returns ids of transitions
 */
export function leadingBack(chart: Chart, walk: Walk): ReadonlySet<string> {
  const lineage = lineageIn(chart);
  const steps = chart.transitions.flatMap((transition) => siblingStep(transition, lineage) ?? []);
  const ranks = new Map<string, number>();
  for (const { children, initial } of chart.states) {
    const next = (id: string) => steps.filter(({ from }) => from === id).map(({ to }) => to);
    const order =
      initial === null ? inDocumentOrder(children, next) : orders[walk]([initial, ...children], next);
    order.forEach((id, rank) => {
      ranks.set(id, rank);
    });
  }
  return new Set(steps.filter(({ from, to }) => ranks.get(to)! < ranks.get(from)!).map(({ id }) => id));
}

/** A transition as a step between two states with the same parent; undefined where it stays inside one. */
function siblingStep({ id, source, targets }: ChartTransition, lineage: (id: string) => readonly string[]) {
  const target = targets[0];
  if (target === undefined) return undefined;
  const [left, right] = [lineage(source).toReversed(), lineage(target).toReversed()];
  const fork = left.findIndex((state, index) => state !== right[index]);
  const [from, to] = [left[fork], right[fork]];
  return fork < 0 || from === undefined || to === undefined ? undefined : { id, from, to };
}

type Next = (id: string) => readonly string[];

const orders = { depth: depthFirst, breadth: breadthFirst };

function breadthFirst(starts: readonly string[], next: Next): readonly string[] {
  const seen = new Set<string>();
  for (const start of starts) {
    const queue = seen.has(start) ? [] : [start];
    for (const id of queue) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...next(id));
    }
  }
  return [...seen];
}

/** Each state before all that follow from it, as far as nothing leads back. */
function depthFirst(starts: readonly string[], next: Next): readonly string[] {
  return starts.flatMap(walkThrough(next));
}

/** Where none is the first to be entered: as they are written, as far as nothing leads back. */
function inDocumentOrder(ids: readonly string[], next: Next): readonly string[] {
  return ids.toReversed().map(walkThrough(next)).toReversed().flat();
}

/** Visits what it has not visited yet: a state and all that follow from it. */
function walkThrough(next: Next): (id: string) => readonly string[] {
  const seen = new Set<string>();
  const visit = (id: string): readonly string[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const after = next(id).map(visit);
    return [id, ...after.reverse().flat()];
  };
  return visit;
}
