import { and, not, or } from 'xstate';
import { guardExpression } from '../../chart/index.ts';
import { isRecord } from '../config.ts';
import type { Operator } from './mutant.ts';

/** A guard with one fault; undefined where the fault leaves none. */
export interface GuardVariant {
  readonly operator: Extract<
    Operator,
    | 'guard removed'
    | 'guard negated'
    | 'literal dropped'
    | 'literal negated'
    | 'and/or exchanged'
    | 'comparison moved'
  >;
  readonly detail: string;
  readonly guard: unknown;
}

type Compose = (guards: readonly unknown[]) => unknown;
const composed = { and: and as unknown as Compose, or: or as unknown as Compose };
const negated = not as unknown as (guard: unknown) => unknown;

/**
 * Every guard that differs from one in one place: removed, negated, and of a composition each literal dropped, each negated,
 * each `and` exchanged for `or` and the other way round; each number that a literal is declared to compare with (as
 * `Comparison` of src/paths has it) one more and one less.
 */
export function guardVariants(guard: unknown): readonly GuardVariant[] {
  const single = leavesOf(guard).length === 1;
  const next = { leaf: 0, connective: 0 };
  const inner = variantsWithin(guard, next, single);
  return [
    { operator: 'guard removed', detail: 'guard removed', guard: undefined },
    { operator: 'guard negated', detail: 'guard negated', guard: negation(guard) },
    ...inner,
  ];
}

/** @param next the numbers of the next literal and connective, which count up from left to right */
function variantsWithin(
  guard: unknown,
  next: { leaf: number; connective: number },
  single: boolean,
): readonly GuardVariant[] {
  const op = operationOf(guard);
  if (op === null) {
    next.leaf++;
    return [...(single ? [] : leafVariants(guard, next.leaf)), ...comparisonVariants(guard, next.leaf)];
  }
  const parts = partsOf(guard);
  const number = op === 'not' ? 0 : ++next.connective;
  const within = parts.flatMap((part, index) =>
    variantsWithin(part, next, single).map((variant) => ({
      ...variant,
      guard: withPart(op, parts, index, variant.guard),
    })),
  );
  if (op === 'not' || parts.length < 2) return within;
  const other = op === 'and' ? 'or' : 'and';
  return [
    ...within,
    { operator: 'and/or exchanged', detail: `${op} ${number} is ${other}`, guard: composed[other](parts) },
  ];
}

function leafVariants(leaf: unknown, number: number): readonly GuardVariant[] {
  return [
    { operator: 'literal dropped', detail: `literal ${number} dropped`, guard: undefined },
    { operator: 'literal negated', detail: `literal ${number} negated`, guard: negated(leaf) },
  ];
}

function comparisonVariants(leaf: unknown, number: number): readonly GuardVariant[] {
  const params = isRecord(leaf) && isRecord(leaf.params) ? leaf.params : {};
  const { key, op, value } = params;
  if (typeof key !== 'string' || typeof op !== 'string' || typeof value !== 'number') return [];
  return [1, -1].map((by) => ({
    operator: 'comparison moved',
    detail: `literal ${number} ${by > 0 ? '+1' : '-1'}`,
    guard: { ...(leaf as object), params: { ...params, value: value + by } },
  }));
}

/** A composition with one part replaced; without its last part it is gone too. */
function withPart(
  op: 'and' | 'or' | 'not',
  parts: readonly unknown[],
  index: number,
  part: unknown,
): unknown {
  if (op === 'not') return part === undefined ? undefined : negated(part);
  const rest = part === undefined ? parts.toSpliced(index, 1) : parts.with(index, part);
  return rest.length === 0 ? undefined : composed[op](rest);
}

function negation(guard: unknown): unknown {
  return operationOf(guard) === 'not' ? partsOf(guard)[0] : negated(guard);
}

function operationOf(guard: unknown): 'and' | 'or' | 'not' | null {
  const { op } = guardExpression(guard);
  return op === 'and' || op === 'or' || op === 'not' ? op : null;
}

function partsOf(guard: unknown): readonly unknown[] {
  return typeof guard === 'function' && 'guards' in guard && Array.isArray(guard.guards) ? guard.guards : [];
}

function leavesOf(guard: unknown): readonly unknown[] {
  return operationOf(guard) === null ? [guard] : partsOf(guard).flatMap(leavesOf);
}
