import { inspect } from 'node:util';
import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import type { Chart } from '../chart/index.ts';
import { answers } from './evaluations.ts';
import { ExplorationError } from './exploration-error.ts';
import { casesOf, type JsonSchema } from './schema-cases.ts';
import type { AlphabetEntry, Remark } from './types.ts';

/** The payloads with which an event type is tried: a list, a schema that they follow from, or a function of the snapshot. */
export type Cases =
  | readonly Readonly<Record<string, unknown>>[]
  | { readonly schema: JsonSchema }
  | ((snapshot: AnyMachineSnapshot) => readonly Readonly<Record<string, unknown>>[]);

/** What may be sent to a machine from outside. */
export interface Outside {
  readonly entries: readonly AlphabetEntry[];
  /** Event types whose payloads depend on the snapshot. */
  readonly computed: readonly ((snapshot: AnyMachineSnapshot) => readonly AlphabetEntry[])[];
  readonly remarks: readonly Remark[];
}

/**
 * The events that a chart names, each with its cases, or once without a payload.
 * @param own event types that only actors of the machine send
 * @throws ExplorationError for cases of an event type that the chart does not name
 */
export function outsideOf(
  machine: AnyStateMachine,
  chart: Chart,
  cases: Readonly<Record<string, Cases>>,
  own: ReadonlySet<string>,
): Outside {
  const types = new Set(
    chart.transitions.flatMap(({ trigger }) => (trigger.kind === 'event' ? trigger.type : [])),
  );
  const remarks: Remark[] = [];
  const entries: AlphabetEntry[] = [];
  const computed: Outside['computed'][number][] = [];
  const given = { ...schemasIn(machine, types), ...cases };
  for (const type of Object.keys(cases)) refuseUnknown(type, types, machine.id);
  for (const type of new Set([...types, ...Object.keys(given)])) {
    if (type.startsWith('xstate.') || own.has(type)) continue;
    const typeCases = given[type];
    if (typeof typeCases === 'function') {
      computed.push((snapshot) =>
        computedCases(type, typeCases, snapshot).map((payload) => entryOf(type, payload)),
      );
    } else if (typeCases) {
      entries.push(...payloadsOf(type, typeCases).map((payload) => entryOf(type, payload)));
    } else if (type.endsWith('*')) {
      const madeUp = type === '*' ? 'anything.else' : `${type.slice(0, -1)}anything`;
      entries.push(entryOf(madeUp, {}));
      remarks.push({
        kind: 'wildcard',
        message: `«${type}» is tried with one event made up for it, «${madeUp}».`,
      });
    } else {
      entries.push(entryOf(type, {}));
    }
  }
  return { entries: [...entries, ...routesIn(chart)], computed, remarks };
}

function computedCases(
  type: string,
  cases: Extract<Cases, (snapshot: AnyMachineSnapshot) => unknown>,
  snapshot: AnyMachineSnapshot,
) {
  try {
    return cases(snapshot);
  } catch (error) {
    const thrown = error instanceof Error ? error.message : String(error);
    throw new ExplorationError(
      `The function that gives the cases of «${type}» throws in ${JSON.stringify(snapshot.value)}: ${thrown}`,
    );
  }
}

function payloadsOf(type: string, cases: Exclude<Cases, (snapshot: AnyMachineSnapshot) => unknown>) {
  if (!('schema' in cases)) return cases;
  return casesOf(cases.schema, `cases.${type}.schema`) as readonly Readonly<Record<string, unknown>>[];
}

/** An event with the name under which it is listed: `paid(amount=3, by=card)`. */
export function entryOf(type: string, payload: Readonly<Record<string, unknown>>): AlphabetEntry {
  const parts = Object.entries(payload).map(
    ([key, value]) =>
      `${key}=${typeof value === 'string' ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY })}`,
  );
  return { key: parts.length > 0 ? `${type}(${parts.join(', ')})` : type, event: { ...payload, type } };
}

/** A state with a `route` and an id can be gone to from anywhere. */
function routesIn({ transitions }: Chart): readonly AlphabetEntry[] {
  return transitions.flatMap(({ trigger, targets: [target] }) =>
    trigger.kind === 'event' && trigger.type === 'xstate.route' && target !== undefined
      ? { key: `route(${target})`, event: { type: 'xstate.route', to: `#${target}` } as EventObject }
      : [],
  );
}

/** Schemas of events that a machine brings itself (`setup({ schemas: { events } })`), as far as they are JSON Schemas. */
function schemasIn(
  machine: AnyStateMachine,
  types: ReadonlySet<string>,
): Record<string, { schema: JsonSchema }> {
  const { schemas } = machine as { readonly schemas?: unknown };
  const events = isRecord(schemas) && isRecord(schemas.events) ? schemas.events : {};
  return Object.fromEntries(
    Object.entries(events).flatMap(([type, schema]) => {
      if (!types.has(type) || !isRecord(schema) || !isRecord(schema.properties)) return [];
      const { type: _type, ...properties } = schema.properties;
      return [[type, { schema: { ...schema, type: 'object', properties } as JsonSchema }]];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function refuseUnknown(type: string, types: ReadonlySet<string>, machine: string): void {
  const answered = [...types].some((descriptor) => answers(descriptor, type));
  if (answered) return;
  throw new ExplorationError(
    `Cases are given for the event «${type}», which machine «${machine}» does not name. It names ${[...types].join(', ') || 'none'}.`,
  );
}

/** The event itself, telling which keys are read that it does not have. */
export function watched(event: EventObject, missing: (key: string) => void): EventObject {
  return new Proxy(event, {
    get: (target, key) => {
      if (typeof key === 'string' && key !== 'toJSON' && !(key in target)) missing(key);
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      if (typeof key === 'string' && !(key in target)) missing(key);
      return Reflect.has(target, key);
    },
  });
}
