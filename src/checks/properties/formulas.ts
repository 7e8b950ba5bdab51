import type { Claim, Formula } from './property.ts';

/** A formula within a claim, with its place: keys and indexes from the claim. */
export interface Placed {
  readonly formula: Formula;
  readonly at: readonly (string | number)[];
}

/** The formulas that a claim is made of, each with everything that it consists of, outermost first. */
export function formulasIn(claim: Claim): readonly Placed[] {
  return Object.entries(partsOf(claim)).flatMap(([key, formula]) => within(formula, [key]));
}

function partsOf(claim: Claim): Readonly<Record<string, Formula>> {
  switch (claim.kind) {
    case 'always':
    case 'never':
    case 'reachable':
    case 'inevitable':
      return { holds: claim.holds };
    case 'possible':
    case 'leadsTo':
      return { when: claim.when, then: claim.then };
    case 'until':
      return { when: claim.when, holds: claim.holds, until: claim.until };
    case 'precedes':
      return { first: claim.first, then: claim.then };
    case 'after':
      return claim.when === undefined ? { then: claim.then } : { when: claim.when, then: claim.then };
  }
}

function within(formula: Formula, at: Placed['at']): readonly Placed[] {
  const own = { formula, at };
  if ('not' in formula) return [own, ...within(formula.not, [...at, 'not'])];
  if ('all' in formula) return [own, ...listed(formula.all, [...at, 'all'])];
  if ('any' in formula) return [own, ...listed(formula.any, [...at, 'any'])];
  return [own];
}

function listed(formulas: readonly Formula[], at: Placed['at']): readonly Placed[] {
  return formulas.flatMap((formula, index) => within(formula, [...at, index]));
}
