import type { Components, Passage } from './components.ts';

/** A way through the components, from the source to where a test may stop. */
export interface Skeleton {
  readonly passages: readonly Passage[];
  readonly weight: number;
}

/**
 * The heaviest way through the components: the sum of the weights of all items that a test along it can cover. An item may
 * count more than once where it is not certain that it was covered before; a test never weighs more.
 * @param perStep added for every passage but the first, which is no event
 */
export function heaviestSkeleton(
  { count, row, mayEnd }: Components,
  weights: Float64Array,
  perStep: number,
): Skeleton {
  const { passages: all, first, to, fresh, freshFirst } = row;
  const heaviest = new Float64Array(count);
  const choice = new Int32Array(count).fill(-1);
  for (let component = 0; component < count; component++) {
    let best = mayEnd[component] === 1 ? 0 : Number.NEGATIVE_INFINITY;
    for (let passage = first[component]!; passage < first[component + 1]!; passage++) {
      let weight = heaviest[to[passage]!]! + perStep;
      for (let place = freshFirst[passage]!; place < freshFirst[passage + 1]!; place++) {
        weight += weights[fresh[place]!]!;
      }
      if (weight <= best) continue;
      best = weight;
      choice[component] = passage;
    }
    heaviest[component] = best;
  }
  const passages: Passage[] = [];
  for (let passage = choice[count - 1]!; passage >= 0; passage = choice[to[passage]!]!) {
    passages.push(all[passage]!);
  }
  return { passages, weight: heaviest[count - 1]! - perStep };
}

/** Every item that a test along a skeleton can cover; some may come more than once. */
export function itemsAlong(passages: readonly Passage[]): readonly number[] {
  return passages.flatMap(({ fresh }) => [...fresh]);
}
