import { jsonPath } from '../../faults/json-path.ts';
import type { StateSpace } from '../../space/index.ts';
import { verdictOn } from './deciding.ts';
import type { Decision } from './decision.ts';
import { Facts } from './facts.ts';
import { nameFaults, trackedIn } from './names.ts';
import type { DecideOptions } from './options.ts';
import { type Product, productOf, type Tracked } from './product.ts';
import type { Property } from './property.ts';
import { PropertyError } from './property-error.ts';

/**
 * Decides a property over all that can happen from any of the starts.
 * @throws PropertyError if it names a state, an event, a key of the context or an actor that there is not
 */
export function decide(property: Property, space: StateSpace, options: DecideOptions): Decision {
  return decided([{ property, at: [] }], space, options)[0]!;
}

/**
 * Decides properties; what they share is computed once.
 * @throws PropertyError with all faults of all properties, each at its JSONPath in the list
 */
export function decideAll(
  properties: readonly Property[],
  space: StateSpace,
  options: DecideOptions,
): readonly Decision[] {
  return decided(
    properties.map((property, index) => ({ property, at: [index] })),
    space,
    options,
  );
}

/** @param listed properties, each with its place in the document that they come from */
export function decided(
  listed: readonly { readonly property: Property; readonly at: readonly (string | number)[] }[],
  space: StateSpace,
  options: DecideOptions,
): readonly Decision[] {
  const facts = new Facts(space, options);
  const faults = nameFaults(listed, facts);
  if (faults.length > 0) throw new PropertyError(faults);
  const products = new Map<string, Product>();
  const product = (tracked: readonly Tracked[], at: readonly (string | number)[]) => {
    const key = JSON.stringify(tracked.map(({ event, refused }) => [event, refused ?? null]));
    try {
      const known = products.get(key) ?? productOf(facts, tracked);
      products.set(key, known);
      return known;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new PropertyError([
        { path: jsonPath([...at, 'claim']), expected: 'what can be held in memory', received: error.message },
      ]);
    }
  };
  return listed.map(({ property, at }) => {
    const tracked = trackedIn(property.claim, facts);
    const graph = product(tracked, at);
    return {
      property,
      ...verdictOn(property.claim, graph, tracked),
      over: { configurations: graph.size, steps: graph.edges },
    };
  });
}
