import { chartOf } from '../../chart/index.ts';
import type { Fault } from '../../faults/fault.ts';
import { jsonPath } from '../../faults/json-path.ts';
import type { AlphabetEntry, StateSpace } from '../../space/index.ts';
import { decided } from './decide.ts';
import type { Decision } from './decision.ts';
import type { GivenProperties } from './given.ts';
import { ofAPart } from './names.ts';
import { ANYBODY, type DecideOptions } from './options.ts';
import { PropertyError } from './property-error.ts';

/**
 * Whose steps the events of a machine are of which nobody has said it: those of `timers`, of `services` (what the machine's own
 * actors report), or `events`, which come from outside. Nothing is a refused attempt.
 */
export const anyMachine: DecideOptions = {
  actors: ['events', 'timers', 'services'],
  actorOf: ({ event: { type } }) => {
    if (type.startsWith('xstate.after.')) return 'timers';
    return /^xstate\.(done|error|snapshot)\./.test(type) ? 'services' : 'events';
  },
  isRefused: () => false,
};

/**
 * Decides the properties that a person has given for a machine.
 * @param otherwise whose step an event is of which they say nothing, and what is refused if they do not say
 * @throws PropertyError with everything that they name and the machine does not have, each at its JSONPath
 */
export function decideGiven(
  { properties, actors = {}, refused, at }: GivenProperties,
  space: StateSpace,
  otherwise: DecideOptions = anyMachine,
): readonly Decision[] {
  const faults = [...actorFaults(actors, space), ...refusedFaults(refused ?? [], space)];
  if (faults.length > 0) throw new PropertyError(faults);
  const owners = new Map(
    Object.entries(actors).flatMap(([actor, events]) => events.map((event) => [event, actor] as const)),
  );
  const options: DecideOptions = {
    actors: [...Object.keys(actors), ...(otherwise.actors ?? [])],
    actorOf: (entry) => owners.get(entry.key) ?? owners.get(entry.event.type) ?? otherwise.actorOf(entry),
    isRefused: refused
      ? ({ transitions }) => transitions.some((id) => refused.includes(id))
      : otherwise.isRefused,
  };
  const listed = properties.map((property, index) => ({ property, at: [...at, index] }));
  return decided(listed, space, options);
}

function actorFaults(
  actors: Readonly<Record<string, readonly string[]>>,
  { alphabet, stopped }: StateSpace,
): readonly Fault[] {
  const names =
    (name: string) =>
    ({ key, event }: AlphabetEntry) =>
      key === name || event.type === name;
  const first = new Map<string, string>();
  return Object.entries(actors).flatMap(([actor, events]): Fault[] => [
    ...(actor === ANYBODY
      ? [
          {
            path: jsonPath(['actors', actor]),
            expected: 'another name for an actor',
            received: `«${ANYBODY}», which stands for whichever`,
          },
        ]
      : []),
    ...events.flatMap((event, index): Fault[] => {
      const path = jsonPath(['actors', actor, index]);
      if (!alphabet.some(names(event)))
        return [{ path, expected: 'the key or type of an event', received: `«${event}»${ofAPart(stopped)}` }];
      const before = first.get(event);
      first.set(event, path);
      return before === undefined
        ? []
        : [{ path, expected: 'an event that is not named before', received: `«${event}», as ${before}` }];
    }),
  ]);
}

function refusedFaults(
  refused: readonly string[],
  { configurations: [first] }: StateSpace,
): readonly Fault[] {
  const ids = new Set(chartOf(first!.snapshot.machine).transitions.map(({ id }) => id));
  return refused.flatMap((id, index) =>
    ids.has(id)
      ? []
      : [
          {
            path: jsonPath(['refused', index]),
            expected: 'the id of a transition, such as state/event/0',
            received: `«${id}»`,
          },
        ],
  );
}
