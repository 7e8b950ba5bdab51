import type { StateValue } from 'xstate';
import type { Context, Election, EpochMs } from '../../../machines/index.ts';
import { modelVersion } from '../../../machines/model/version.ts';
import type { Standing } from '../standing.ts';
import { savedFormat } from './schema.ts';

/** A journey as plain JSON: where it stands and for which election, and how often it was saved. */
export interface Saved {
  readonly format: typeof savedFormat;
  readonly model: typeof modelVersion;
  /** The id of the election. */
  readonly election: string;
  readonly registration: string;
  /** One more with every step: a host that writes only over the revision it read loses no step (compare and set). */
  readonly revision: number;
  /** When the data were last corrected, while the wait after that runs; else null. Epoch milliseconds. */
  readonly correctedAt: EpochMs | null;
  /** The states entered, as XState writes them. */
  readonly value: StateValue;
  readonly context: Context;
}

/**
 * A journey as plain JSON, apart from everything that it was made of: a change of the one is none of the other. Of the voter
 * it tells the registration, the facts of the profile and where the journey stands; never a choice on the ballot, a name or
 * a birth date, since no machine knows them.
 */
export function save(
  { registration, snapshot, correctedAt }: Standing,
  election: Election,
  revision = 0,
): Saved {
  return {
    format: savedFormat,
    model: modelVersion,
    election: election.id,
    registration,
    revision,
    correctedAt,
    value: structuredClone(snapshot.value),
    context: structuredClone(snapshot.context),
  };
}
