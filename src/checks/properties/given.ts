import * as v from 'valibot';
import { type Fault, faultOf } from '../../faults/fault.ts';
import { jsonPath } from '../../faults/json-path.ts';
import { isMachine } from '../../space/index.ts';
import type { Property } from './property.ts';
import { PropertyError } from './property-error.ts';
import { fileSchema } from './schema.ts';

/** Properties as a person gives them for a machine, with what deciding them must be told. */
export interface GivenProperties {
  readonly properties: readonly Property[];
  /** By actor the events that are its steps, by key or type. */
  readonly actors?: Readonly<Record<string, readonly string[]>>;
  /** Ids of the transitions by which an attempt is refused. */
  readonly refused?: readonly string[];
  /** Where the list of properties stands in the document. */
  readonly at: readonly string[];
}

/** Deeper than anybody writes, and less deep than what reads it can follow. */
const DEEPEST = 100;

/**
 * Reads properties from a document: a list of them, or an object `{ properties, actors, refused }`.
 * @param value parsed JSON, or what a module exports
 * @throws PropertyError with all faults, each at its JSONPath
 */
export function propertiesIn(value: unknown): GivenProperties {
  const at = Array.isArray(value) ? [] : ['properties'];
  if (isMachine(value)) {
    throw new PropertyError([{ path: '$', expected: 'properties', received: 'a machine' }]);
  }
  const deep = tooDeep(value, at);
  if (deep.length > 0) throw new PropertyError(deep);
  const parsed = v.safeParse(fileSchema, value);
  if (!parsed.success) throw new PropertyError(parsed.issues.map(faultOf));
  const { properties } = parsed.output;
  const first = new Map<string, number>();
  const repeated = properties.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const received = `«${id}», as ${jsonPath([...at, before, 'id'])}`;
    return [{ path: jsonPath([...at, index, 'id']), expected: 'an id not used before', received }];
  });
  if (repeated.length > 0) throw new PropertyError(repeated);
  return { ...parsed.output, at };
}

/** Claims are read and decided by calls that go as deep as they are. */
function tooDeep(value: unknown, at: readonly string[]): readonly Fault[] {
  const list: unknown = Array.isArray(value)
    ? value
    : isObject(value) && 'properties' in value
      ? value.properties
      : [];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown, index) =>
    isObject(each) && 'claim' in each && isDeeperThan(DEEPEST, each.claim)
      ? [
          {
            path: jsonPath([...at, index, 'claim']),
            expected: `objects and lists at most ${DEEPEST} deep`,
            received: 'deeper ones',
          },
        ]
      : [],
  );
}

/** Counts level by level, since a value may be deeper than calls can be, or part of itself. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > most) return true;
    level = [...new Set(level.flatMap((each) => Object.values(each).filter(isObject)))];
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
