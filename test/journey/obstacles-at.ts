import { allWhyClosed, type ClosedId, type Context, observe, type Where } from '../../machines/index.ts';
import { alphabet, type EventKey } from '../../machines/model/events.ts';
import { space } from './journey-space.ts';

type Obstacles = Readonly<Record<EventKey, readonly ClosedId[]>>;

const known: Obstacles[] = [];

/** What the machine's rules may look at in a configuration. */
export function whereAt(index: number): Where {
  const { states, snapshot } = space.configurations[index]!;
  const entered = new Set(states);
  const context: Context = snapshot.context;
  return { entered: (id) => entered.has(id), context };
}

/** All that closes each event in a configuration, as the machine says; nothing where it can be taken or tried. */
export function obstaclesAt(index: number): Obstacles {
  const found = known[index] ?? find(index);
  known[index] = found;
  return found;
}

function find(index: number): Obstacles {
  const { snapshot, done } = space.configurations[index]!;
  const { events } = observe(snapshot);
  const where = whereAt(index);
  return Object.fromEntries(
    alphabet.map((entry) => {
      const isOpen = events[entry.key] === 'available' || events[entry.key] === 'refused';
      return [entry.key, isOpen ? [] : allWhyClosed(entry, where, done)];
    }),
  ) as Obstacles;
}
