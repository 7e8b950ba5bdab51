import { AVAILABLE, CLOSED, REFUSED } from './facts.ts';
import type { Product, Tracked } from './product.ts';
import type { Formula } from './property.ts';

/**
 * Which of two answers is given where something is not known, since a configuration was found and not tried: `surely` says no,
 * `possibly` says yes. Of a space that was explored whole both are the same.
 */
export type Bound = 'surely' | 'possibly';

/** By node of a product 1 where a formula holds. */
export function truthOf(
  product: Product,
  tracked: readonly Tracked[],
  formula: Formula,
  bound: Bound,
): Uint8Array {
  const { facts, configuration, size } = product;
  const inProduct = (known: Uint8Array) => Uint8Array.from(configuration, (index) => known[index]!);
  const whereTried = (test: (index: number) => boolean) =>
    Uint8Array.from(configuration, (index) =>
      (facts.untried[index] ? bound === 'possibly' : test(index)) ? 1 : 0,
    );
  const standing = (key: string, kind: number) => {
    const known = facts.standing(eventOf(product, key));
    return whereTried((index) => known[index] === kind);
  };
  if ('in' in formula) return inProduct(facts.entered(formula.in));
  if ('is' in formula) return inProduct(facts.contextIs(formula.context, formula.is));
  if ('has' in formula) return inProduct(facts.contextHas(formula.context, formula.has));
  if ('available' in formula) return standing(formula.available, AVAILABLE);
  // Told apart from the attempts of `happened`, which may be narrowed to refused ones.
  if ('happened' in formula) return happened(product, tracked, formula);
  if ('refused' in formula) return standing(formula.refused, REFUSED);
  if ('closed' in formula) return standing(formula.closed, CLOSED);
  if ('canAct' in formula) {
    const acting = facts.acting(formula.canAct);
    return whereTried((index) => acting[index] === 1);
  }
  if ('ended' in formula) return inProduct(facts.ended);
  if ('not' in formula)
    return not(truthOf(product, tracked, formula.not, bound === 'surely' ? 'possibly' : 'surely'));
  const parts = ('all' in formula ? formula.all : formula.any).map((part) =>
    truthOf(product, tracked, part, bound),
  );
  const every = 'all' in formula;
  return Uint8Array.from({ length: size }, (_, node) =>
    (every ? parts.every((part) => part[node]) : parts.some((part) => part[node])) ? 1 : 0,
  );
}

export function not(truth: Uint8Array): Uint8Array {
  return truth.map((each) => 1 - each);
}

export function and(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((each, node) => each & other[node]!);
}

/** The place of an event in the alphabet, by its key. */
export function eventOf({ facts }: Product, key: string): number {
  return facts.space.alphabet.findIndex((entry) => entry.key === key);
}

function happened(
  product: Product,
  tracked: readonly Tracked[],
  { happened: key, refused }: Extract<Formula, { readonly happened: string }>,
): Uint8Array {
  const event = eventOf(product, key);
  const bit = tracked.findIndex((each) => each.event === event && each.refused === refused);
  return Uint8Array.from(product.history, (history) => (history >> bit) & 1);
}
