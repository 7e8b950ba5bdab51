import type { JourneyPhase } from '../../../machines/index.ts';
import { observe } from '../../../machines/index.ts';
import type { Standing } from '../../../src/embed/index.ts';
import { at, registrationOn } from '../../embed/journeys.ts';
import type { Place } from '../configurations.ts';

const duringPhase: Readonly<Record<JourneyPhase, number>> = {
  beforeFiling: at('2024-01-20T12:00Z'),
  filing: at('2024-02-20T12:00Z'),
  filingClosed: at('2024-03-13T12:00Z'),
  voting: at('2024-03-16T12:00Z'),
};

/** A host's journey at a configuration, and an instant at which the calendar has nothing to add. */
export function standingAt({ snapshot }: Place): { readonly standing: Standing; readonly now: number } {
  const { phase } = observe(snapshot);
  const now = phase ? duringPhase[phase] : at('2024-04-01T12:00Z');
  const isWaiting = snapshot._nodes.some(({ id }) => id === 'waiting');
  const registration = registrationOn[snapshot.context.route];
  return { now, standing: { registration, snapshot, correctedAt: isWaiting ? now : null } };
}
