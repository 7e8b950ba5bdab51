import { describe, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { president2024 } from '../../../machines/index.ts';
import { journey } from '../../../machines/journey/machine.ts';
import { alphabet, type JourneyEvent } from '../../../machines/model/events.ts';
import { journeyEvent, save, step, take } from '../../../src/embed/index.ts';
import { configurationKey } from '../../../src/space/index.ts';
import { places } from '../configurations.ts';
import { inherited } from '../prototypes.ts';
import { random } from '../random.ts';
import { anySecret, secrets } from '../secrets.ts';
import { holdsForAnything } from './anything.ts';
import { nested, payloads } from './payloads.ts';
import { standingAt } from './standing.ts';
import { sweep } from './sweep.ts';
import { idleXstateTypes, longType, notTypes, reservedTypes, unknownTypes } from './types.ts';

const foreignTypes = [...unknownTypes, ...idleXstateTypes, ...Object.values(reservedTypes).flat(), longType];
const foreign: readonly unknown[] = [
  ...foreignTypes.map((type) => ({ type })),
  ...notTypes.map(([, type]) => ({ type })),
  ...notTypes.map(([, data]) => data),
  'vote.pressed',
  {},
  [],
  nested(10_000),
  {
    get type(): string {
      throw new Error('a getter that throws');
    },
  },
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('a trap that throws');
      },
    },
  ),
];

const pairs = alphabet.flatMap((entry, event) =>
  payloads.map((payload) => ({ entry, event, payload, data: payload.of(entry) })),
);

describe('journeyEvent', () => {
  test('knows an event of the journey under any payload that leaves how it was done, and keeps no more of it (R-44, D-03)', () => {
    for (const { entry, payload, data } of pairs) {
      if (payload.name === 'a function with the keys of an event') {
        expect(() => journeyEvent(data)).toThrow(RangeError);
      } else if (payload.keepsVia || !('via' in entry.event)) {
        if (payload.name === 'a getter that throws as via') continue;
        expect(journeyEvent(data)).toEqual(entry.event);
      }
    }
  });

  test('refuses everything else in one line that a person can read', () => {
    const wrong = [
      ...foreign,
      ...pairs.flatMap(({ entry, payload, data }) =>
        'via' in entry.event && !payload.keepsVia ? [data] : [],
      ),
    ];
    for (const data of wrong) {
      expect(() => journeyEvent(data)).toThrow(RangeError);
      expect(() => journeyEvent(data)).toThrow(/^expected .{1,200}$/);
    }
  });

  test('gives each caller an event of its own, so that a change of it is none of the model', () => {
    const event = journeyEvent({ type: 'vote.pressed' });
    Object.assign(event, { type: 'choice.confirmed' });
    expect(journeyEvent({ type: 'vote.pressed' })).toEqual({ type: 'vote.pressed' });
  });

  test('reads a getter once, so that it cannot say one thing and then another', () => {
    let reads = 0;
    const data = {
      type: 'identity.confirmed',
      get via() {
        reads++;
        return reads === 1 ? 'sber' : 'passport';
      },
    };
    expect([journeyEvent(data), reads]).toEqual([{ type: 'identity.confirmed', via: 'sber' }, 1]);
  });
});

describe('a host that takes a hostile event', () => {
  test('in any configuration gets an error, and its journey stays where it stood', () => {
    const { tried, wrong } = sweep(foreign, foreign.length, (place, data) => {
      const { standing, now } = standingAt(place);
      const before = standing.snapshot;
      try {
        take(standing, data as JourneyEvent, now, president2024);
        return 'was taken';
      } catch (error) {
        const isRefused = error instanceof RangeError && standing.snapshot === before;
        return isRefused ? null : String(error);
      }
    });
    expect(wrong).toEqual([]);
    expect(tried).toBe(places.length);
  });

  test('that is one of the journey under a hostile payload, goes where the journey goes', () => {
    const known = pairs.filter(({ payload }) => payload.keepsVia);
    const { tried, wrong } = sweep(known, known.length, (place, { entry, event, data, payload }) => {
      const { standing, now } = standingAt(place);
      const taken = take(standing, data as JourneyEvent, now, president2024);
      const to = entry.actor === 'clock' ? undefined : place.to.get(event);
      const key = to === undefined ? place.key : places[to]!.key;
      const text = JSON.stringify(save(taken.standing, president2024));
      const isRight = configurationKey(taken.standing.snapshot) === key && !anySecret.test(text);
      return isRight ? null : `${entry.key}, ${payload.name}`;
    });
    expect(wrong).toEqual([]);
    expect(tried).toBe(places.length);
  });

  test('steps a saved journey to the same revision as with the event alone, to the last byte (R-44)', () => {
    for (const place of places.filter(({ index }) => index % 997 === 0)) {
      const { standing, now } = standingAt(place);
      const saved = save(standing, president2024, 3);
      for (const { event } of alphabet) {
        const hostile = { ...secrets, ...event };
        expect(JSON.stringify(step(saved, hostile, now, president2024))).toBe(
          JSON.stringify(step(saved, event, now, president2024)),
        );
      }
    }
  });
});

test('an actor stays alive and where it was under every unknown event, in every configuration', () => {
  const before = inherited();
  // A development build of XState prints what is sent to an actor that has ended.
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const wrong: string[] = [];
  for (const { snapshot, key, index } of places) {
    const actor = createActor(journey, { snapshot, input: snapshot.context }).start();
    const stood = actor.getSnapshot();
    const types = [...unknownTypes, ...idleXstateTypes].filter((_, at) => (at + index) % 17 === 0);
    for (const type of types) actor.send(foreignEvent(type));
    if (actor.getSnapshot() !== stood || configurationKey(stood) !== key) wrong.push(key);
  }
  warn.mockRestore();
  expect(wrong).toEqual([]);
  expect(inherited()).toEqual(before);
});

test('whatever is sent, in whatever configuration: what journeyEvent lets in acts as the model says, and the rest nowhere', () => {
  holdsForAnything(random.events);
});

/** What a host without types sends. */
function foreignEvent(type: string): JourneyEvent {
  const event: unknown = { ...secrets, type };
  return event as JourneyEvent;
}
