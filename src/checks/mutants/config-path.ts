/** A place in a machine's config: the keys that lead to it. */
export type ConfigPath = readonly (string | number)[];

type Container = Readonly<Record<string | number, unknown>>;

/** What a config holds at a place; undefined where there is nothing. */
export function valueAt(config: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((at, key) => (isContainer(at) ? at[key] : undefined), config);
}

/**
 * A copy of a config with another value at one place. Only the objects on the way there are copied, so that a piece that stands in
 * two places of a config changes in one.
 * @param value undefined takes the key away
 */
export function withValue(config: unknown, path: ConfigPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = withValue(isContainer(config) ? config[key] : undefined, rest, value);
  if (Array.isArray(config))
    return inner === undefined ? config.toSpliced(Number(key), 1) : config.with(Number(key), inner);
  const { [key]: _, ...others } = isContainer(config) ? config : {};
  // The order of keys is that of regions and transitions.
  if (inner !== undefined && isContainer(config) && key in config) return { ...config, [key]: inner };
  return inner === undefined ? others : { ...others, [key]: inner };
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
