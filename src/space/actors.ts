import { inspect } from 'node:util';
import type { AnyActorRef, AnyStateMachine, EventObject } from 'xstate';
import { answers } from './evaluations.ts';
import { actorNames } from './key.ts';
import type { AlphabetEntry, Remark } from './types.ts';
import type { World } from './world.ts';

/** What an actor of a machine may report: values of its output, its errors and its snapshots, and events that it sends. */
export interface ActorOutcomes {
  readonly done?: readonly unknown[];
  readonly error?: readonly unknown[];
  readonly snapshot?: readonly unknown[];
  readonly messages?: readonly EventObject[];
}

/** One thing that a live actor can report now. */
export interface Report extends AlphabetEntry {
  /** What is reported. */
  readonly value: unknown;
  readonly actor: AnyActorRef;
  /** Nothing comes from the actor after it. */
  readonly last: boolean;
}

/** Tells what the live actors of a world can report. */
export interface Reports {
  of(world: World): readonly Report[];
  /** Keys of reports that were made up, since nothing is declared. */
  readonly undeclared: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
}

const kinds = ['done', 'error', 'snapshot'] as const;

/**
 * Actors are not run: what they may report is declared, by their source or id. Where nothing is declared, each report that a
 * transition of the machine names is tried once, with `undefined`.
 */
export function reportsOf(
  machine: AnyStateMachine,
  declared: Readonly<Record<string, ActorOutcomes>>,
): Reports {
  const descriptors = descriptorsIn(machine).filter((descriptor) => descriptor !== '*');
  const remarks = new Map<string, Remark>();
  const undeclared = new Set<string>();
  const unmet = new Set(Object.keys(declared));
  const outcomesOf = (name: string, actor: AnyActorRef): ActorOutcomes => {
    const bySource = typeof actor.src === 'string' ? declared[actor.src] : undefined;
    const given = declared[actor.id] ?? bySource;
    unmet.delete(actor.id);
    if (typeof actor.src === 'string') unmet.delete(actor.src);
    if (given) return given;
    const named = kinds.filter((kind) => descriptors.some((each) => answers(each, typeOf(kind, actor.id))));
    const source = typeof actor.src === 'string' && !actor.src.startsWith('xstate.') ? actor.src : name;
    for (const kind of named) undeclared.add(keyOf(kind, name, undefined));
    remarks.set(source, {
      kind: 'actor',
      message:
        named.length > 0
          ? `What actor «${source}» reports is not declared: ${named.join(', ')} tried once, without a value.`
          : `Actor «${source}» reports nothing: no transition names it and nothing is declared for it.`,
    });
    return Object.fromEntries(named.map((kind) => [kind, [undefined]]));
  };
  return {
    undeclared,
    get remarks() {
      const strangers = [...unmet].map(
        (name): Remark => ({
          kind: 'stranger',
          message: `Reports are declared for «${name}», but no actor of that source or id ever lives.`,
        }),
      );
      return [...remarks.values(), ...strangers];
    },
    of: ({ snapshot, finished }) => {
      if (Object.keys(snapshot.children).length === 0) return [];
      return [...actorNames(snapshot)].flatMap(([actor, name]) => {
        if (finished.includes(actor)) return [];
        const outcomes = outcomesOf(name, actor);
        return [
          ...kinds.flatMap((kind) =>
            (outcomes[kind] ?? []).map((value) => ({
              key: keyOf(kind, name, value),
              event: eventOf(kind, actor.id, value),
              value,
              actor,
              last: kind !== 'snapshot',
            })),
          ),
          ...(outcomes.messages ?? []).map((event) => ({
            key: `${name}: ${messageKey(event)}`,
            event,
            value: event,
            actor,
            last: false,
          })),
        ];
      });
    },
  };
}

/** The event types that declared actors send: nobody else does. */
export function messageTypes(declared: Readonly<Record<string, ActorOutcomes>>): ReadonlySet<string> {
  return new Set(Object.values(declared).flatMap(({ messages = [] }) => messages.map(({ type }) => type)));
}

function descriptorsIn(machine: AnyStateMachine): readonly string[] {
  const descriptors: string[] = [];
  const nodes = [machine.root];
  for (const node of nodes) {
    descriptors.push(...node.transitions.keys());
    nodes.push(...Object.values(node.states as Record<string, typeof node>));
  }
  return descriptors;
}

function typeOf(kind: (typeof kinds)[number], id: string): string {
  return kind === 'snapshot' ? `xstate.snapshot.${id}` : `xstate.${kind}.actor.${id}`;
}

/** The events that XState itself makes of an actor's report. */
function eventOf(kind: (typeof kinds)[number], id: string, value: unknown): EventObject {
  const type = typeOf(kind, id);
  if (kind === 'done') return { type, output: value, actorId: id } as EventObject;
  if (kind === 'error') return { type, error: value, actorId: id } as EventObject;
  return { type, snapshot: value } as EventObject;
}

function keyOf(kind: string, name: string, value: unknown): string {
  return `${name}: ${kind}${value === undefined ? '' : `(${textOf(value)})`}`;
}

function messageKey({ type, ...payload }: EventObject): string {
  return Object.keys(payload).length > 0 ? `${type}(${textOf(payload)})` : type;
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.message;
  return typeof value === 'string' ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY });
}
