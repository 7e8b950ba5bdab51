import { ExplorationError } from './exploration-error.ts';

/** As much of JSON Schema (draft 2020-12) as payload cases are derived from. */
export interface JsonSchema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const MOST = 1_000;

/**
 * The payloads that a schema tells apart: every value of `const`, `enum`, `examples` and booleans, both bounds of a number and
 * their neighbours within, an object with and without what is optional, in every combination.
 * @param where the schema's place, for messages
 * @throws ExplorationError for a schema from which no finite list of values follows
 */
export function casesOf(schema: JsonSchema, where: string): readonly unknown[] {
  if ('const' in schema) return [schema.const];
  if (schema.enum) return schema.enum;
  if (schema.examples) return schema.examples;
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.flatMap((each, index) => casesOf(each, `${where}[${index}]`));
  switch (schema.type) {
    case 'boolean':
      return [false, true];
    case 'null':
      return [null];
    case 'integer':
    case 'number':
      return numbers(schema, where);
    case 'object':
      return objects(schema, where);
    default:
      throw new ExplorationError(
        `No cases follow from the schema at ${where}: expected «const», «enum» or «examples» for ` +
          `${schema.type ? `a value of type «${schema.type}»` : 'a value without a type'}. Add one of them.`,
      );
  }
}

function numbers({ type, minimum, maximum }: JsonSchema, where: string): readonly number[] {
  if (minimum === undefined || maximum === undefined) {
    throw new ExplorationError(
      `No cases follow from the schema at ${where}: a number needs «minimum» and «maximum», «enum» or «examples».`,
    );
  }
  const inside = type === 'integer' ? [minimum + 1, maximum - 1] : [(minimum + maximum) / 2];
  const values = [minimum, ...inside.filter((value) => value > minimum && value < maximum), maximum];
  return [...new Set(values)];
}

function objects({ properties = {}, required = [] }: JsonSchema, where: string): readonly unknown[] {
  return Object.entries(properties).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (objectsSoFar, [key, schema]) => {
      const values = casesOf(schema, `${where}.properties.${key}`);
      const optional = required.includes(key) ? [] : objectsSoFar;
      const all = [
        ...optional,
        ...objectsSoFar.flatMap((object) => values.map((value) => ({ ...object, [key]: value }))),
      ];
      if (all.length > MOST) {
        throw new ExplorationError(
          `The schema at ${where} gives more than ${MOST} cases. List the payloads that matter instead.`,
        );
      }
      return all;
    },
    [{}],
  );
}
