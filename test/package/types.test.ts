import { expect, expectTypeOf, test } from 'vitest';
import { createActor } from 'xstate';
import {
  type Availability,
  type ClosedId,
  type EventKey,
  type JourneyEvent,
  type JourneyPhase,
  journey,
  type Observation,
  type Outcome,
  observe,
  type Profile,
  type ReasonId,
} from '../../machines/index.ts';
import type { Action, Description, Why } from '../../src/embed/index.ts';

const actor = createActor(journey, { input: { route: 'tver' } }).start();
const observation = observe(actor.getSnapshot());
const description = {} as Description;

// Nothing here is run: what must not compile stands under the error that is expected of it, and `npm run types` fails
// where there is none.
const mustNotCompile = [
  // @ts-expect-error an event that the journey does not know
  () => actor.send({ type: 'vote.sold' }),
  // @ts-expect-error how identity was confirmed is missing
  () => actor.send({ type: 'identity.confirmed' }),
  // @ts-expect-error a provider that the leaflet does not name
  () => actor.send({ type: 'identity.confirmed', via: 'another' }),
  // @ts-expect-error a way that belongs to another event
  () => actor.send({ type: 'otherStation.applied', via: 'sber' }),
  // @ts-expect-error a key without how it was done
  () => observation.events['identity.confirmed'],
  // @ts-expect-error a key of no event
  () => observation.events['vote.sold'],
  // @ts-expect-error no such availability
  () => observation.events['vote.pressed'] === 'open',
  // @ts-expect-error a misspelt outcome
  () => observation.outcome === 'votd',
  // @ts-expect-error a sentence of the leaflet that refuses nothing
  () => observation.reasons.includes('R-48'),
  // @ts-expect-error the journey ends as voting closes: no observation shows this phase
  () => observation.phase === 'votingClosed',
  // @ts-expect-error a route that there is not
  (): Profile => ({ route: 'abroad' }),
  // @ts-expect-error an action of no event
  (): Action['key'] => 'vote.sold',
  // @ts-expect-error a reason for refusal is no reason why an event is closed
  (): Why<ClosedId>['id'] => 'R-49',
  // @ts-expect-error a description's outcome is one of the journey's
  () => description.outcome?.id === 'won',
];

test('events, availability, reasons and outcomes are literals: what is misspelt does not compile', () => {
  expect(mustNotCompile).toHaveLength(14);
  expectTypeOf<JourneyEvent['type']>().not.toEqualTypeOf<string>();
  expectTypeOf(observation.events).toEqualTypeOf<Readonly<Record<EventKey, Availability>>>();
  expectTypeOf<Availability>().toEqualTypeOf<'available' | 'refused' | ClosedId>();
  expectTypeOf(observation.reasons).toEqualTypeOf<readonly ReasonId[]>();
  expectTypeOf<Observation['outcome']>().toEqualTypeOf<Outcome | null>();
  expectTypeOf<Observation['phase']>().toEqualTypeOf<JourneyPhase | null>();
  expectTypeOf<'identity.confirmed(sber)'>().toExtend<EventKey>();
  expectTypeOf<string>().not.toExtend<EventKey | ClosedId | ReasonId | Outcome>();
});
