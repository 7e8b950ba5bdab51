import { expect, test } from 'vitest';
import { jsonText } from '../../src/formats/json-text.ts';

test('what JSON has a form for is written as JSON.stringify does', () => {
  const shared = { a: [1, null, undefined], at: new Date(0), left: undefined };
  const value = { first: shared, second: shared, list: [shared, [shared]], text: '10n' };
  expect(jsonText(value)).toBe(JSON.stringify(value));
});

test('the rest stands in it as text', () => {
  const circular: Record<string, unknown> = { sum: 10n, seen: new Map([[1, 'a']]), left: Number.NaN };
  circular.inner = { list: [circular], set: new Set([1]) };
  expect(JSON.parse(jsonText(circular))).toEqual({
    sum: '10n',
    seen: "Map(1) { 1 => 'a' }",
    left: 'NaN',
    inner: { list: ['[Circular]'], set: 'Set(1) { 1 }' },
  });
});
