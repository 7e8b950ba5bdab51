import { transition } from 'xstate';
import { type EpochMs, type JourneyEvent, journey } from '../../machines/index.ts';
import { correctedAtAfter } from './corrected-at.ts';
import type { Standing } from './standing.ts';

/** Where a journey stands after an event that is taken at an instant. */
export function go(standing: Standing, event: JourneyEvent, now: EpochMs): Standing {
  const [snapshot] = transition(journey, standing.snapshot, event);
  const correctedAt = correctedAtAfter(standing.correctedAt, event.type, snapshot, now);
  return { registration: standing.registration, snapshot, correctedAt };
}
