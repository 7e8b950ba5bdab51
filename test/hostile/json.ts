/** Where something stands in a JSON document. */
export type Place = readonly (string | number)[];

/** Every place in a document, the whole first. */
export function placesIn(document: unknown): readonly Place[] {
  if (typeof document !== 'object' || document === null) return [[]];
  return [
    [],
    ...Object.entries(document).flatMap(([key, inside]) => placesIn(inside).map((place) => [key, ...place])),
  ];
}

/** A copy with another value at a place; `undefined` leaves the key out. */
export function changed(document: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  const entries = Object.entries(document as object).flatMap(([name, inside]) => {
    if (name !== String(key)) return [[name, inside] as const];
    const after = changed(inside, rest, value);
    return after === undefined ? [] : [[name, after] as const];
  });
  return Array.isArray(document) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries);
}
