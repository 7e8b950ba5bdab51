import fc from 'fast-check';
import { changed, type Place, placesIn } from '../json.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** A copy with one more key in the object at a place, as JSON brings it: `__proto__` too is a key then. */
export function extended(document: unknown, place: Place, key: string, value: unknown): unknown {
  const at = place.reduce<unknown>(
    (inside, name) => (inside as Record<string | number, unknown>)[name],
    document,
  );
  if (typeof at !== 'object' || at === null || Array.isArray(at))
    return changed(document, place, { [key]: value });
  const before = JSON.stringify(at).slice(0, -1);
  const more = `${before}${before === '{' ? '' : ','}${JSON.stringify(key)}:${JSON.stringify(value)}}`;
  return changed(document, place, JSON.parse(more));
}

/** Values of every kind that JSON has, at its edges. */
export const hostileValues: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  8.64e15 + 1,
  '',
  ' ',
  '0',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  'voted',
  'voting',
  'underway',
  'journey',
  'filing',
  'federal',
  'moscow',
  'R-49',
  'other',
  'Тверская область',
  'Москва',
  '\u0000',
  'x'.repeat(100_000),
  [],
  [[]],
  ['R-52', 'R-52'],
  [null],
  {},
  { length: 1 },
  { toString: null, valueOf: null },
  { underway: 'voter' },
  { voted: {} },
];

/** Keys that are nowhere in a saved journey. */
export const hostileKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '',
  '0',
  'birthDate',
  'choice',
  'status',
  'output',
  'error',
  'children',
  'historyValue',
];

/** A change of a document: another value somewhere, a key less, a key more; up to three of them, one after the other. */
export const changes: fc.Arbitrary<(document: unknown) => unknown> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('set', 'set', 'drop', 'add', 'swap'),
      at: fc.nat(),
      other: fc.nat(),
      key: fc.oneof(fc.constantFrom(...hostileKeys), fc.string()),
      value: fc.oneof(fc.constantFrom<unknown>(...hostileValues), fc.jsonValue()),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (steps) => (document: unknown) =>
      steps.reduce<unknown>((before, { kind, at, other, key, value }) => {
        const places = placesIn(before);
        const place = places[at % places.length]!;
        if (kind === 'set') return changed(before, place, value);
        if (kind === 'drop') return place.length === 0 ? value : changed(before, place, undefined);
        if (kind === 'add') return extended(before, place, key, value);
        return changed(before, place, valueAt(before, places[other % places.length]!));
      }, document),
  );

function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (inside, name) => (inside as Record<string | number, unknown>)[name],
    document,
  );
}
