/** What every object inherits: a pollution of it would change this list. */
export function inherited(): readonly (readonly PropertyKey[])[] {
  return [Object, Array, Function, String, Map, Error].map(({ prototype }) => Reflect.ownKeys(prototype));
}
