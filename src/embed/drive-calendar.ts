import type { ActorRefFrom, InspectionEvent } from 'xstate';
import type { Election, EpochMs, journey } from '../../machines/index.ts';
import { type Clock, systemClock } from './clock.ts';
import { isWaiting } from './corrected-at.ts';
import { nextCalendarEvent } from './next-calendar-event.ts';

export interface DriveOptions {
  readonly election: Election;
  /** A listed region's name as printed, Tver's name, or 'other'. */
  readonly registration: string;
  /** The device's clock, unless given. */
  readonly clock?: Clock;
  /** When the data were last corrected, for a journey that is taken up while the wait after that runs. */
  readonly correctedAt?: EpochMs | null;
}

/** A calendar that drives an actor. */
export interface CalendarDriver {
  /** When the data were last corrected, while the wait after that runs; else null. Epoch milliseconds. */
  correctedAt(): EpochMs | null;
  /**
   * Sends now what is due. A host calls it before it sends an event of the voter, and when a page becomes visible again:
   * a timer may come late.
   */
  check(): void;
  /** Ends the driving: no timer is left, and nothing is sent any more. */
  stop(): void;
}

/**
 * The longest time between two looks at the clock. Timers stand still while a device sleeps and know nothing of a clock that
 * is set: the calendar is then late by a minute at most. It lies far below 2^31 - 1 ms, past which timers overflow.
 */
const LONGEST_PAUSE: EpochMs = 60_000;

/**
 * Sends an actor of the journey the events of the calendar, each when the clock has come to it, at once what is due already;
 * whatever time zone the device is in. A clock that is set back undoes nothing. It stops by itself once there is an outcome
 * or the actor is stopped.
 * @param actor a started one
 * @throws {RangeError} when the election does not know the registration
 * @throws {TypeError} when the wait after a correction runs and `correctedAt` does not tell since when
 * @sources, D-02, D-17, D-18, D-35
 */
export function driveCalendar(actor: ActorRefFrom<typeof journey>, options: DriveOptions): CalendarDriver {
  const { election, registration, clock = systemClock } = options;
  const isWaitingNow = () => isWaiting(actor.getSnapshot());
  let lastCorrected = options.correctedAt ?? null;
  if (lastCorrected === null && isWaitingNow()) {
    throw new TypeError('expected correctedAt, since the wait after a correction runs, got nothing');
  }
  let timer: { readonly id: unknown } | null = null;
  let isStopped = false;

  const correctedAt = () => (isWaitingNow() ? lastCorrected : null);
  const next = () =>
    nextCalendarEvent({ registration, snapshot: actor.getSnapshot(), correctedAt: correctedAt() }, election);
  const disarm = () => {
    if (timer) clock.clearTimeout(timer.id);
    timer = null;
  };
  const stop = () => {
    isStopped = true;
    disarm();
    watching.unsubscribe();
  };
  const check = () => {
    while (!isStopped) {
      const due = next();
      if (!due || due.at > clock.now()) return arm();
      const before = actor.getSnapshot();
      actor.send({ type: due.event });
      // Told in the middle of another event, the actor puts this one off; its snapshot then sets the timer.
      if (actor.getSnapshot() === before) return arm(LONGEST_PAUSE);
    }
  };
  const arm = (shortest: EpochMs = 0) => {
    disarm();
    const due = actor.getSnapshot().status === 'active' && next();
    if (!due) return stop();
    const pause = Math.min(Math.max(due.at - clock.now(), shortest), LONGEST_PAUSE);
    timer = { id: clock.setTimeout(check, pause) };
  };
  const watch = (inspected: InspectionEvent) => {
    if (inspected.actorRef !== actor) return;
    // A correction is noted before those who listen to the actor learn of it. One that nothing takes starts no wait.
    if (inspected.type === '@xstate.microstep' && inspected.event.type === 'data.corrected') {
      lastCorrected = clock.now();
    }
    if (inspected.type === '@xstate.snapshot') arm();
  };
  const watching = actor.system.inspect(watch);
  check();
  return { correctedAt, check, stop };
}
