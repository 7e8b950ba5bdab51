import { and, not, or, stateIn } from 'xstate';
import type { GuardExpression } from './types.ts';

/** XState marks the guards it composes with a `check` function of their own; these are the four. */
const composed = {
  and: checkOf(and([])),
  or: checkOf(or([])),
  not: checkOf(not('')),
  stateIn: checkOf(stateIn('')),
};

function checkOf(guard: unknown): unknown {
  return typeof guard === 'function' && 'check' in guard ? guard.check : undefined;
}

/** Reads a guard as XState holds it: a name, a name with parameters, a composition, or a function. */
export function guardExpression(guard: unknown): GuardExpression {
  if (typeof guard === 'string') return { op: 'named', name: guard, params: undefined };
  if (typeof guard === 'object' && guard !== null && 'type' in guard) {
    return { op: 'named', name: String(guard.type), params: 'params' in guard ? guard.params : undefined };
  }
  if (typeof guard !== 'function') return { op: 'inline', name: String(guard) };
  const parts = 'guards' in guard && Array.isArray(guard.guards) ? guard.guards.map(guardExpression) : [];
  switch (checkOf(guard)) {
    case composed.and:
      return { op: 'and', of: parts };
    case composed.or:
      return { op: 'or', of: parts };
    case composed.not:
      return { op: 'not', of: parts[0]! };
    case composed.stateIn:
      return { op: 'stateIn', state: 'stateValue' in guard ? stateName(guard.stateValue) : '' };
    default:
      return { op: 'inline', name: guard.name || 'inline' };
  }
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
