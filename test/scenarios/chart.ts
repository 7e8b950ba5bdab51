import { journey } from '../../machines/journey/machine.ts';
import type { Input } from '../../machines/model/context.ts';
import { alphabet } from '../../machines/model/events.ts';
import type { SourceId } from '../../machines/requirements/index.ts';
import { chartOf } from '../../src/chart/index.ts';
import { explore, type StateSpace } from '../../src/space/index.ts';

const chart = chartOf(journey);

/** Ids of the states that name a source as theirs. */
export const statesOf = (source: SourceId) =>
  chart.states.filter(({ sources }) => sources.includes(source)).map(({ id }) => id);

/** Event types of the transitions that name a source as theirs, each once. */
export const eventsOf = (source: SourceId) => [
  ...new Set(
    chart.transitions.flatMap(({ sources, trigger }) =>
      sources.includes(source) && trigger.kind === 'event' ? [trigger.type] : [],
    ),
  ),
];

/** Everything that can happen to these voters. */
export const everythingFor = (...inputs: readonly Input[]): StateSpace =>
  explore(journey, { inputs, alphabet });

/** The events that are taken anywhere in a space, by key. */
export const takenIn = (space: StateSpace) =>
  new Set(space.labels.map(({ event }) => space.alphabet[event]!.key));
