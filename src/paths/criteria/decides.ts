import type { GuardExpression } from '../../chart/index.ts';

/** The values of a guard's literals, in the order of `literalsIn`; null for one that could not be evaluated. */
export type Literals = readonly (boolean | null)[];

/**
 * Whether one literal decides the guard's outcome while the others keep their values: with it true the guard holds and with
 * it false it does not, or the other way round.
 */
export function decides(guard: GuardExpression, literals: Literals, literal: number): boolean {
  const [whenTrue, whenFalse] = [true, false].map((value) => outcomeOf(guard, literals.with(literal, value)));
  return whenTrue !== null && whenFalse !== null && whenTrue !== whenFalse;
}

/** The guard's value in Kleene's logic: null where it hangs on a literal without a value. */
export function outcomeOf(guard: GuardExpression, literals: Literals): boolean | null {
  let next = 0;
  const visit = (part: GuardExpression): boolean | null => {
    if (part.op === 'not') {
      const value = visit(part.of);
      return value === null ? null : !value;
    }
    if (part.op !== 'and' && part.op !== 'or') return literals[next++] ?? null;
    const values = part.of.map(visit);
    const deciding = part.op === 'or';
    if (values.includes(deciding)) return deciding;
    return values.includes(null) ? null : !deciding;
  };
  return visit(guard);
}

/** The names of a guard's literals, those that occur twice with their number. */
export function literalNames(literals: readonly GuardExpression[]): readonly string[] {
  const times = new Map<string, number>();
  return literals.map((literal) => {
    const name = literalName(literal);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

function literalName(literal: GuardExpression): string {
  switch (literal.op) {
    case 'stateIn':
      return `in ${literal.state}`;
    case 'named':
      return literal.params === undefined
        ? literal.name
        : `${literal.name} ${JSON.stringify(literal.params)}`;
    case 'inline':
      return literal.name;
    default:
      throw new Error(`A literal is no composition, but this one is «${literal.op}».`);
  }
}
