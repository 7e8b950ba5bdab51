import { transition } from 'xstate';
import { journey } from '../../../machines/journey/machine.ts';
import { alphabet, type JourneyEvent } from '../../../machines/model/events.ts';
import { configurationKey } from '../../../src/space/index.ts';
import { type JourneySnapshot, type Place, places } from '../configurations.ts';
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
export function sweepTypes(types: readonly string[], share: number): Swept {
  return sweep(types, share, ({ snapshot }, type) =>
    sent(snapshot, { type, via: 'sber', extra: true }) === snapshot ? null : type,
  );
}

const pairs = alphabet.flatMap((entry, event) =>
  payloads.map((payload) => ({ event, sends: payload.of(entry), name: `${entry.key}, ${payload.name}` })),
);

/** Which part of the pairs is tried: one in so many of the events that a configuration takes, and of those that it does not. */
interface Shares {
  readonly taken: number;
  readonly closed: number;
}

/** Every event that is taken somewhere under every payload, and every other event under one of them, each in its turn. */
export const everyPayload: Shares = { taken: 1, closed: payloads.length };

/**
 * Sends events of the alphabet with hostile payloads in every configuration: each must act as the event without it, whose
 * type alone the machine reads, and nothing of the payload may be in what is persisted.
 */
export function sweepPayloads({ taken, closed }: Shares): Swept {
  const share = ({ to }: Place, { event }: { readonly event: number }) => (to.has(event) ? taken : closed);
  return sweep(pairs, share, ({ snapshot, to }, { event, sends, name }) => {
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

/**
 * Tries pairs of a reachable configuration and an item: all, or one in `share`, so that each has its turn. An error is as wrong
 * as anything else.
 */
export function sweep<Item>(
  items: readonly Item[],
  share: number | ((place: Place, item: Item) => number),
  fault: (place: Place, item: Item) => string | null,
): Swept {
  const shareOf = typeof share === 'number' ? () => share : share;
  let tried = 0;
  const wrong: string[] = [];
  for (const place of places) {
    for (const [index, item] of items.entries()) {
      if ((place.index + index) % shareOf(place, item) !== 0) continue;
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
