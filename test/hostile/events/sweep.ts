import { transition } from 'xstate';
import { journey } from '../../../machines/journey/machine.ts';
import { alphabet, type JourneyEvent } from '../../../machines/model/events.ts';
import { configurationKey } from '../../../src/space/index.ts';
import { isDue, type JourneySnapshot, type Place, places, type Share } from '../configurations.ts';
import { anySecret } from '../secrets.ts';
import { payloads } from './payloads.ts';

/** What a sweep found: how many pairs it tried, and where something else came than the model says. */
export interface Swept {
  readonly tried: number;
  readonly wrong: readonly string[];
}

/** Sends an event to the machine as it comes, whatever it is. */
export function sent(snapshot: JourneySnapshot, event: unknown): JourneySnapshot {
  const [next] = transition(journey, snapshot, event as JourneyEvent);
  return next;
}

/** Sends events of unknown types in every configuration: each must leave the very snapshot that was there. */
export function sweepTypes(types: readonly string[], share: Share): Swept {
  return sweep(places, types, share, ({ snapshot }, type) =>
    sent(snapshot, { type, via: 'sber', extra: true }) === snapshot ? null : type,
  );
}

const pairs = alphabet.flatMap((entry, event) =>
  payloads.map((payload) => ({ event, sends: payload.of(entry), name: `${entry.key}, ${payload.name}` })),
);

/** How many events of the alphabet with hostile payloads there are. */
export const payloadEvents = pairs.length;

/**
 * Sends every event of the alphabet with every hostile payload in every configuration: it must act as the event without it,
 * whose type alone the machine reads, and nothing of the payload may be in what is persisted.
 */
export function sweepPayloads(share: Share): Swept {
  return sweep(places, pairs, share, ({ snapshot, to }, { event, sends, name }) => {
    const next = sent(snapshot, sends);
    const target = to.get(event);
    const isRight =
      target === undefined
        ? next === snapshot
        : configurationKey(next) === places[target]!.key &&
          !anySecret.test(JSON.stringify(journey.getPersistedSnapshot(next)));
    return isRight ? null : name;
  });
}

/** As many faults are told as a person reads. */
const shown = 10;

/** Tries every pair of a place and an item whose turn it is. An error is as wrong as anything else. */
export function sweep<Item>(
  from: readonly Place[],
  items: readonly Item[],
  share: Share,
  fault: (place: Place, item: Item) => string | null,
): Swept {
  let tried = 0;
  const wrong: string[] = [];
  for (const place of from) {
    for (const [index, item] of items.entries()) {
      if (!isDue(place.index, index, share)) continue;
      tried++;
      const found = faultOrError(() => fault(place, item));
      if (found !== null && wrong.length < shown) wrong.push(`${place.key}: ${found}`);
    }
  }
  return { tried, wrong };
}

function faultOrError(fault: () => string | null): string | null {
  try {
    return fault();
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
