import { isDeepStrictEqual } from 'node:util';
import type { Formula, Property } from '../../../src/checks/properties/index.ts';

/**
 * A property that says «exactly» says two things for each time it does so: each alone, as a property of its own. What else it
 * says is left out.
 */
export function directionsOf(property: Property): readonly Property[] {
  const { claim } = property;
  if (claim.kind === 'always') {
    return implicationsIn(claim.holds).map((holds, index) => named(property, index, { ...claim, holds }));
  }
  if (claim.kind === 'after') {
    return implicationsIn(claim.then).map((then, index) => named(property, index, { ...claim, then }));
  }
  return [];
}

function named(property: Property, index: number, claim: Property['claim']): Property {
  return { ...property, id: `${property.id}, direction ${index + 1}`, claim };
}

/** Both directions of every «exactly» in a formula, within what it depends on. */
function implicationsIn(formula: Formula): readonly Formula[] {
  if ('all' in formula) return isExactly(formula.all) ? formula.all : formula.all.flatMap(implicationsIn);
  if (!('any' in formula)) return [];
  return formula.any.flatMap((part, index) =>
    implicationsIn(part).map((inside) => ({ any: formula.any.with(index, inside) })),
  );
}

/** Whether two formulas are «if a then b» and «if b then a», as `exactly` writes them. */
function isExactly([there, back, ...more]: readonly Formula[]): boolean {
  if (more.length > 0 || !there || !back || !('any' in there) || !('any' in back)) return false;
  const [notFrom, to] = there.any;
  const [notTo, from] = back.any;
  return isDeepStrictEqual(notFrom, { not: from }) && isDeepStrictEqual(notTo, { not: to });
}
