import { inspect } from 'node:util';

/**
 * Any value as JSON in one line. What JSON has no form for (a BigInt, a Map, a number that is not finite, a reference to an
 * object that it is part of) stands in it as a string, as Node prints it. The same as `JSON.stringify` for everything else.
 */
export function jsonText(value: unknown): string {
  const within: unknown[] = [];
  return JSON.stringify(value, function (this: unknown, _key, each: unknown) {
    if (typeof each === 'number' && !Number.isFinite(each)) return String(each);
    if (typeof each === 'bigint' || each instanceof Map || each instanceof Set) {
      return inspect(each, { breakLength: Infinity });
    }
    if (typeof each !== 'object' || each === null) return each;
    while (within.length > 0 && within.at(-1) !== this) within.pop();
    if (within.includes(each)) return '[Circular]';
    within.push(each);
    return each;
  });
}
