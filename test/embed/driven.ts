import { vi } from 'vitest';
import { createActor } from 'xstate';
import { journey, observe, type Profile, president2024, routeOf } from '../../machines/index.ts';
import { driveCalendar, type Standing, systemClock } from '../../src/embed/index.ts';
import { at } from './journeys.ts';

export const minute = 60_000;

/** An actor with its calendar driven from a moment on, and what was sent to it when. */
export function driven(
  registration: string,
  profile: Omit<Profile, 'route'>,
  dateTime: string,
  from?: Standing,
) {
  vi.setSystemTime(at(dateTime));
  const sent: [type: string, at: number][] = [];
  const input = { ...profile, route: routeOf(president2024, registration) };
  const actor = createActor(journey, {
    input,
    ...(from && { snapshot: from.snapshot }),
    inspect: ({ type, ...inspected }) => {
      if (type === '@xstate.event' && 'event' in inspected) sent.push([inspected.event.type, Date.now()]);
    },
  }).start();
  sent.length = 0;
  const correctedAt = from?.correctedAt ?? null;
  const driver = driveCalendar(actor, { election: president2024, registration, correctedAt });
  return { actor, driver, sent, phase: () => observe(actor.getSnapshot()).phase };
}

/** The device's clock, and how long each timer was asked to wait. */
export function watchedClock() {
  const waits: number[] = [];
  const setTimeout = (run: () => void, ms: number) => {
    waits.push(ms);
    return systemClock.setTimeout(run, ms);
  };
  return { clock: { ...systemClock, setTimeout }, waits };
}
