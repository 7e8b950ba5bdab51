import { type Chart, type GuardExpression, literalsIn } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import { evaluatedBy } from './evaluated.ts';
import { type Marks, Names, unmarked } from './marks.ts';

/**
 * A comparison that a guard declares as its parameters: a key of the context, and the whole number it is compared with.
 * Guards that declare it can be tested at their bounds.
 */
export interface Comparison {
  readonly key: string;
  readonly op: '<' | '<=' | '>' | '>=' | '==' | '!=';
  readonly value: number;
}

/**
 * The implementation of a guard that declares a comparison, for `setup({ guards: { compares } })`.
 * @throws where the context holds no number under the key
 */
export function compares({ context }: { readonly context: object }, comparison: Comparison): boolean {
  const { key, op, value } = comparison;
  const given = numberAt(context, key);
  if (Number.isNaN(given)) {
    throw new TypeError(
      `The guard compares «${key}» ${op} ${value}, but the context holds no number under «${key}»: ` +
        `${JSON.stringify(context)}. Give it one, or name another key.`,
    );
  }
  switch (op) {
    case '<':
      return given < value;
    case '<=':
      return given <= value;
    case '>':
      return given > value;
    case '>=':
      return given >= value;
    case '==':
      return given === value;
    case '!=':
      return given !== value;
  }
}

/**
 * Boundary values (Myers, «The Art of Software Testing», 1979): for each declared comparison that it is evaluated with the
 * number just below the bound, at it, and just above. Contexts are taken to hold whole numbers.
 */
export function boundaryMarks(space: StateSpace, chart: Chart): Marks {
  const names = new Names();
  const comparisons = new Map<string, readonly Comparison[]>();
  for (const { id, guard } of chart.transitions) {
    const found = guard === null ? [] : literalsIn(guard).flatMap(comparisonIn);
    if (found.length > 0) comparisons.set(id, found);
    for (const comparison of found)
      for (const delta of [-1, 0, 1]) names.place(itemName(id, comparison, delta));
  }
  const evaluated = evaluatedBy(space, ({ transition, context }) =>
    (comparisons.get(transition) ?? []).flatMap((comparison) => {
      const delta = numberAt(context as object, comparison.key) - comparison.value;
      return names.placeOf(itemName(transition, comparison, delta)) ?? [];
    }),
  );
  return { items: names.list, at: unmarked, ...evaluated };
}

function itemName(transition: string, { key, op, value }: Comparison, delta: number): string {
  return `${transition}: ${key} ${op} ${value} at ${key} = ${value + delta}`;
}

const operators: readonly unknown[] = ['<', '<=', '>', '>=', '==', '!='];

function comparisonIn(literal: GuardExpression): readonly Comparison[] {
  const params = literal.op === 'named' ? literal.params : undefined;
  return typeof params === 'object' &&
    params !== null &&
    'key' in params &&
    typeof params.key === 'string' &&
    'op' in params &&
    operators.includes(params.op) &&
    'value' in params &&
    typeof params.value === 'number'
    ? [params as Comparison]
    : [];
}

/** NaN where the context holds no number under the key. */
function numberAt(context: object, key: string): number {
  const value: unknown = (context as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : Number.NaN;
}
