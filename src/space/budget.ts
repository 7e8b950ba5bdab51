import type { Stopped } from './types.ts';

/** How many values of a growing key a message names. */
const LAST = 3;

/**
 * Says why a budget was used up: which keys of the context kept taking new values until the end.
 * @param contexts of all configurations, in the order in which they were found
 */
export function stoppedAt(
  machine: string,
  limit: string,
  contexts: readonly Readonly<Record<string, unknown>>[],
): Stopped {
  const keys = new Set(contexts.flatMap((context) => Object.keys(context)));
  const growing = [...keys].flatMap((key) => {
    const values = new Map<string, { value: unknown; at: number }>();
    for (const [at, context] of contexts.entries()) {
      const text = JSON.stringify(context[key]) ?? 'undefined';
      if (!values.has(text)) values.set(text, { value: context[key], at });
    }
    const found = [...values.values()];
    const late = found.filter(({ at }) => at >= contexts.length * 0.75);
    return late.length > 1 ? [{ key, last: found.slice(-LAST).map(({ value }) => value) }] : [];
  });
  const named = growing.map(
    ({ key, last }) =>
      `${key} (last values ${last.map((value) => short(JSON.stringify(value) ?? 'undefined')).join(', ')})`,
  );
  return {
    growing,
    message:
      `Machine «${machine}» has more than ${limit}: exploring stopped, and what was found is a part. ` +
      (named.length > 0
        ? `The context keeps taking new values in ${named.join('; ')}. Bound them, or give a larger budget.`
        : 'No key of the context keeps growing: the machine is large. Give a larger budget, or fewer inputs and cases.'),
  };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
