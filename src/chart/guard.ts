import type { GuardExpression } from './types.ts';

/** Reads a guard as XState holds it: a name, a name with parameters, a composition, or a function. */
export function guardExpression(guard: unknown): GuardExpression {
  if (typeof guard === 'string') return { op: 'named', name: guard, params: undefined };
  if (typeof guard === 'object' && guard !== null && 'type' in guard) {
    return { op: 'named', name: String(guard.type), params: 'params' in guard ? guard.params : undefined };
  }
  if (typeof guard !== 'function') return { op: 'inline', name: String(guard) };
  const parts = 'guards' in guard && Array.isArray(guard.guards) ? guard.guards.map(guardExpression) : [];
  switch (compositionOf(guard)) {
    case 'and':
      return { op: 'and', of: parts };
    case 'or':
      return { op: 'or', of: parts };
    case 'not':
      return { op: 'not', of: parts[0]! };
    case 'stateIn':
      return { op: 'stateIn', state: 'stateValue' in guard ? stateName(guard.stateValue) : '' };
    default:
      return { op: 'inline', name: guard.name || 'inline' };
  }
}

/** XState's composed guards carry a `check` function and their own name; a user's folder may bring its own copy of XState. */
function compositionOf(guard: object & { readonly name: string }): string | undefined {
  return 'check' in guard ? guard.name : undefined;
}

function stateName(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The names of all guards that an expression consists of, each once, in order. */
export function namesIn(guard: GuardExpression): readonly string[] {
  switch (guard.op) {
    case 'named':
      return [guard.name];
    case 'not':
      return namesIn(guard.of);
    case 'and':
    case 'or':
      return [...new Set(guard.of.flatMap(namesIn))];
    default:
      return [];
  }
}

/** The literals of a guard: the leaves of its composition, from left to right, each place once. */
export function literalsIn(guard: GuardExpression): readonly GuardExpression[] {
  switch (guard.op) {
    case 'not':
      return literalsIn(guard.of);
    case 'and':
    case 'or':
      return guard.of.flatMap(literalsIn);
    default:
      return [guard];
  }
}
