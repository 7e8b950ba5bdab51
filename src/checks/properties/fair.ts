import { stronglyConnected } from '../../paths/strongly-connected.ts';
import type { Product } from './product.ts';

/**
 * How a run may go on for ever, or stop for good, without ever leaving some nodes, under weak fairness: a fair actor that from
 * some point on always has a step takes one again and again, and so is a fair event taken. Refused attempts count as neither.
 */
export interface Endings {
  /** By node 1 where none of the fair has a step, so that a run may stop here. */
  readonly rests: Uint8Array;
  /** By node 1 where a run may go on among these nodes and come back here for ever. */
  readonly goesOn: Uint8Array;
  /**
   * The shortest way round from a node and back to it that a fair run may repeat for ever.
   * @param limit only if it takes fewer steps than this
   */
  loop(node: number, limit: number): readonly number[] | null;
}

/**
 * A run can repeat itself fairly within a strongly connected component exactly if for each of the fair some node in it offers
 * it no step, or some edge in it is its step (Emerson and Lei, «Modalities for model checking», 1987).
 * @param within by node 1 where runs stay
 */
export function endingsOf(product: Product, within: Uint8Array, fair: readonly string[]): Endings {
  const { size, first, to, steps, facts, configuration } = product;
  const agents = fair.map((name) => facts.agent(name));
  const everyone = 2 ** fair.length - 1;
  const idle = (node: number) =>
    agents.reduce((all, { can }, bit) => (can[configuration[node]!] ? all : all | (1 << bit)), 0);
  const doing = (edge: number) =>
    agents.reduce((all, { does }, bit) => (does(steps[edge]!) ? all | (1 << bit) : all), 0);
  const { of, count } = stronglyConnected(part(product, within));
  const inside = (node: number, edge: number) =>
    within[node] === 1 && within[to[edge]!] === 1 && of[node] === of[to[edge]!];
  const content = new Int32Array(count);
  const turns = new Uint8Array(count);
  const rests = new Uint8Array(size);
  for (let node = 0; node < size; node++) {
    if (!within[node]) continue;
    const waits = idle(node);
    if (waits === everyone) rests[node] = 1;
    content[of[node]!]! |= waits;
    for (let edge = first[node]!; edge < first[node + 1]!; edge++) {
      if (!inside(node, edge)) continue;
      turns[of[node]!] = 1;
      content[of[node]!]! |= doing(edge);
    }
  }
  const goesOn = Uint8Array.from({ length: size }, (_, node) =>
    within[node] && turns[of[node]!] && content[of[node]!] === everyone ? 1 : 0,
  );
  const loop = (head: number, limit: number): readonly number[] | null => {
    const cameBy = new Map<
      number,
      { readonly from: number; readonly edge: number; readonly length: number }
    >();
    const place = (node: number, done: number) => node * (everyone + 1) + done;
    const begin = place(head, idle(head));
    const queue = [begin];
    for (const at of queue) {
      const node = Math.floor(at / (everyone + 1));
      const length = (at === begin ? 0 : cameBy.get(at)!.length) + 1;
      if (length >= limit) return null;
      for (let edge = first[node]!; edge < first[node + 1]!; edge++) {
        if (!inside(node, edge)) continue;
        const done = (at % (everyone + 1)) | doing(edge) | idle(to[edge]!);
        const next = place(to[edge]!, done);
        if (to[edge] === head && done === everyone) return [...edgesTo(at), edge];
        if (next === begin || cameBy.has(next)) continue;
        cameBy.set(next, { from: at, edge, length });
        queue.push(next);
      }
    }
    return null;

    function edgesTo(last: number): readonly number[] {
      const edges: number[] = [];
      for (let step = cameBy.get(last); step !== undefined; step = cameBy.get(step.from))
        edges.push(step.edge);
      return edges.reverse();
    }
  };
  return { rests, goesOn, loop };
}

/** The edges of a product that lead from within some nodes to within them. */
function part({ size, first, to }: Product, within: Uint8Array) {
  const kept: number[] = [];
  const starts = new Int32Array(size + 1);
  for (let node = 0; node < size; node++) {
    if (within[node])
      for (let edge = first[node]!; edge < first[node + 1]!; edge++)
        if (within[to[edge]!]) kept.push(to[edge]!);
    starts[node + 1] = kept.length;
  }
  return { first: starts, to: Int32Array.from(kept) };
}
