import { inspect } from 'node:util';
import * as v from 'valibot';
import { type ExploreOptions, isMachine } from '../space/index.ts';

const list = (of: string) => v.array(v.unknown(), `a list of ${of}`);
const record = (expected: string) =>
  v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), expected);
/** Valibot takes a list for an object too. */
const object = <Entries extends v.ObjectEntries>(entries: Entries, expected: string) =>
  v.pipe(record(expected), v.strictObject(entries, expected));
const objectOf = <Value extends v.GenericSchema>(value: Value, expected: string) =>
  v.pipe(record(expected), v.record(v.string(), value));

const isEvent = 'an event, { type: … }';
const event = v.pipe(record(isEvent), v.looseObject({ type: v.string('a string') }, isEvent));

/** Told apart before they are checked, so that a message can name the place within. */
const cases = v.lazy((value) => {
  if (typeof value === 'function') return v.function();
  if (Array.isArray(value)) return v.array(record('a payload, an object'));
  return object({ schema: record('a JSON Schema') }, 'a list of payloads, { schema } or a function');
});

const reports = object(
  {
    done: v.optional(list('outputs')),
    error: v.optional(list('errors')),
    snapshot: v.optional(list('snapshots')),
    messages: v.optional(v.array(event, 'a list of events')),
  },
  'an object with done, error, snapshot, messages, each of them optional',
);

const allOptional = 'an object with inputs, alphabet, cases, actors, each of them optional';

const optionsSchema = object(
  {
    inputs: v.optional(v.pipe(list('inputs'), v.minLength(1, 'one input at least (it may be undefined)'))),
    alphabet: v.optional(
      v.array(object({ key: v.string('a string'), event }, '{ key, event }'), 'a list of { key, event }'),
    ),
    cases: v.optional(objectOf(cases, 'an object with a list of payloads for each event type')),
    actors: v.optional(objectOf(reports, 'an object with reports for each actor')),
  },
  allOptional,
);

/** What a file may say of how a machine is explored. */
export type GivenOptions = Pick<ExploreOptions, 'inputs' | 'alphabet' | 'cases' | 'actors'>;

/** The first fault of a value that should be `GivenOptions`: its place in it, what was expected, what came. Null without one. */
export function optionsFault(value: unknown): string | null {
  if (isMachine(value)) return `: expected ${allOptional}; found a machine.`;
  const { success, issues } = v.safeParse(optionsSchema, value);
  if (success) return null;
  const { message, path = [], input, expected } = issues[0];
  const last = path.at(-1);
  // A key that is missing or unknown is a fault of the object.
  const [items, found] = last?.origin === 'key' ? [path.slice(0, -1), last.input] : [path, input];
  const place = items.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  const told = shortened(inspect(found, { depth: 1, breakLength: Infinity }));
  const unknown = expected === 'never' ? ` has the key «${last?.key}»` : '';
  return `${place}${unknown}: expected ${message}; found ${told}.`;
}

/** Enough to recognise a value by. */
function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
