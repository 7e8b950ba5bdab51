import type { SnapshotFrom } from 'xstate';
import type { journey } from '../../machines/journey/machine.ts';
import { configurationKey } from '../../src/space/index.ts';
import { space } from '../journey/journey-space.ts';

export type JourneySnapshot = SnapshotFrom<typeof journey>;

/** A reachable configuration, and where the model says that each event of the alphabet leads from it. */
export interface Place {
  readonly index: number;
  readonly snapshot: JourneySnapshot;
  readonly key: string;
  /** From the number of an event in the alphabet to the configuration after it; an event that is not there changes nothing. */
  readonly to: ReadonlyMap<number, number>;
}

/** Every reachable configuration of the journey over all profiles. */
export const places: readonly Place[] = space.configurations.map(({ snapshot, steps }, index) => ({
  index,
  snapshot: snapshot as JourneySnapshot,
  key: configurationKey(snapshot),
  to: new Map(steps.map(({ event, to }) => [event, to])),
}));
