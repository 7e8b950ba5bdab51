import type { SnapshotFrom } from 'xstate';
import type { EpochMs } from '../../machines/elections/index.ts';
import type { journey } from '../../machines/index.ts';

export type JourneySnapshot = SnapshotFrom<typeof journey>;

/** One voter's journey as a host holds it: where it stands, for which registration, and what the calendar needs besides. */
export interface Standing {
  /** The region as the leaflet prints it, Tver's name, or 'other'. */
  readonly registration: string;
  readonly snapshot: JourneySnapshot;
  /** When the data were last corrected, while the wait after that runs (D-17, D-35); else null. Epoch milliseconds. */
  readonly correctedAt: EpochMs | null;
}
