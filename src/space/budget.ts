import type { Stopped } from './types.ts';

/** How many values of a growing key a message names. */
const LAST = 3;

/**
 * Says why a budget was used up: which keys of the context kept taking new values until the end.
 * @param contexts of all configurations, in the order in which they were found
 * @param besides what grows besides the context, in words
 */
export function stoppedAt(
  machine: string,
  limit: string,
  contexts: readonly Readonly<Record<string, unknown>>[],
  besides: readonly string[] = [],
): Stopped {
  const keys = new Set(contexts.flatMap((context) => Object.keys(context)));
  const growing = [...keys].flatMap((key) => {
    const values = new Map<string, { value: unknown; at: number }>();
    for (const [at, context] of contexts.entries()) {
      const text = textOf(context[key]);
      if (!values.has(text)) values.set(text, { value: context[key], at });
    }
    const found = [...values.values()];
    const late = found.filter(({ at }) => at >= contexts.length * 0.75);
    return late.length > 1 ? [{ key, last: found.slice(-LAST).map(({ value }) => value) }] : [];
  });
  const named = [
    ...growing.map(
      ({ key, last }) => `${key} (last values ${last.map((value) => short(textOf(value))).join(', ')})`,
    ),
    ...besides,
  ];
  return {
    growing,
    message:
      `Machine «${machine}» has more than ${limit}: exploring stopped, and what was found is a part. ` +
      (named.length > 0
        ? `What keeps growing: ${named.join('; ')}. Bound it, or give a larger budget.`
        : 'Nothing keeps growing: the machine is large. Give a larger budget, or fewer inputs and cases.'),
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)) ?? 'undefined';
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
