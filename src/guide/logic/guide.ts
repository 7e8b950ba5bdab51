import {
  type AlphabetEntry,
  alphabet,
  type Election,
  type EpochMs,
  type Profile,
} from '../../../machines/index.ts';
import { nextInstant, restore, type Saved, SavedError, save } from '../../embed/index.ts';
import { fittingTime } from './fitting-time.ts';
import { Keeper, StorageError } from './keeper.ts';
import { type Kept, readRecord, recordText } from './record.ts';
import { type Moved, type Sitting, sitDown, tryEvent, waitUntil } from './sitting.ts';
import type { Note, RecordFault, Told } from './told.ts';

const entries: ReadonlyMap<string, AlphabetEntry> = new Map(alphabet.map((entry) => [entry.key, entry]));

/**
 * What the guide knows and does, apart from how it looks: one visitor's journey, its time, and its record on the device.
 * Whatever changes is told.
 */
export class Guide {
  readonly election: Election;
  readonly keeper: Keeper;
  sitting: Sitting | null = null;
  note: Note | null = null;
  fault: RecordFault | null = null;
  /** The demonstration time, epoch milliseconds; null where a real clock runs. */
  #demonstrated: EpochMs | null;
  /** How many times another situation has come from the device. */
  #adopted = 0;
  readonly #realNow: () => EpochMs;
  readonly #tell: (told: Told) => void;

  /**
   * @param start the first demonstration time, epoch milliseconds; null for a real clock
   * @param realNow what the real clock shows
   */
  constructor(election: Election, start: EpochMs | null, realNow: () => EpochMs, tell: (told: Told) => void) {
    this.election = election;
    this.keeper = new Keeper(election.id);
    this.#demonstrated = start;
    this.#realNow = realNow;
    this.#tell = tell;
  }

  /** Epoch milliseconds. */
  get now(): EpochMs {
    return this.#demonstrated ?? this.#realNow();
  }

  /** When the calendar next changes something; null without a journey, or at its end. */
  get next(): EpochMs | null {
    return this.sitting && nextInstant(this.sitting.standing, this.election);
  }

  get saved(): Saved | null {
    return this.sitting && save(this.sitting.standing, this.election, this.sitting.revision);
  }

  /** Takes up what is stored on the device, if anything is and it fits. */
  open(): void {
    try {
      this.#adopt(this.keeper.read(), 'restored', null);
    } catch (error) {
      // Without storage nothing was saved, and nothing needs to be said until the visitor wants to save.
      if (!(error instanceof StorageError)) throw error;
    }
  }

  begin(registration: string, profile: Omit<Profile, 'route'>): void {
    this.sitting = sitDown(registration, profile, this.now, this.election);
    this.note = null;
    this.#tell({ kind: 'begun', calendar: [] });
  }

  /** Sets the demonstration time with which a journey will begin. @param at epoch milliseconds */
  setOut(at: EpochMs): void {
    if (this.#demonstrated !== null && this.sitting === null) this.#demonstrated = at;
  }

  /** Tries a step by its key. @param onTaken what to do where it was taken, before that is told */
  press(key: string, onTaken?: () => void): void {
    const entry = entries.get(key);
    if (entry === undefined) return;
    this.#change((sitting) => {
      const { result, ...moved } = tryEvent(sitting, entry, this.now, this.election);
      if (result.kind === 'taken') onTaken?.();
      return { ...moved, kind: result.kind };
    });
  }

  /** Moves the demonstration time. @param at epoch milliseconds */
  moveTo(at: EpochMs): void {
    if (this.sitting === null) {
      this.#demonstrated = at;
      this.#tell({ kind: 'time', calendar: [] });
      return;
    }
    this.#change((sitting) => {
      this.#demonstrated = at;
      return { ...waitUntil(sitting, at, this.election), kind: 'time' };
    });
  }

  /** Lets the calendar do what is due by now, on a real clock. */
  catchUp(): void {
    if (this.next !== null && this.next <= this.now) {
      this.#change((sitting) => ({ ...waitUntil(sitting, this.now, this.election), kind: 'time' }));
    }
  }

  /** Puts the page into a situation that was saved; one that does not fit is refused, and nothing changes. */
  resume(data: unknown): void {
    try {
      const { standing, revision } = restore(data, this.election);
      this.#sit({ sitting: { standing, revision, steps: [], whole: false }, now: this.#demonstrated });
      this.note = null;
      this.#write();
      this.#tell({ kind: 'adopted', calendar: [] });
    } catch (error) {
      if (!(error instanceof SavedError)) throw error;
      this.note = 'wrongSituation';
      this.#tell({ kind: 'note', calendar: [] });
    }
  }

  /** Begins to store what happens, or stops and removes what is stored. */
  keep(on: boolean): void {
    try {
      if (on && this.sitting !== null) this.keeper.write(this.#text(this.sitting));
      else this.keeper.erase();
      this.note = on ? 'kept' : 'stopped';
    } catch (error) {
      this.#withoutStorage(error);
    }
    this.#tell({ kind: 'note', calendar: [] });
  }

  /** Removes what is stored and ends the journey on the page. @param start the first demonstration time again */
  erase(start: EpochMs | null, note: Note | null): void {
    const wasKept = this.keeper.isOn;
    this.sitting = null;
    this.#demonstrated = start;
    this.note = note;
    try {
      if (wasKept || this.fault !== null) this.keeper.erase();
      this.fault = null;
    } catch (error) {
      this.#withoutStorage(error);
    }
    this.#tell({ kind: 'ended', calendar: [] });
  }

  /** Removes a record that did not fit. */
  eraseFault(): void {
    try {
      this.keeper.erase();
      this.fault = null;
      this.note = 'faultyKept';
    } catch (error) {
      this.#withoutStorage(error);
    }
    this.#tell({ kind: 'note', calendar: [] });
  }

  /** Follows what another tab has done to the record. @param start the first demonstration time, for where it was erased */
  follow(start: EpochMs | null): void {
    if (!this.keeper.isOn) return;
    try {
      if (this.keeper.isStale()) this.#adopt(this.keeper.read(), 'adopted', start);
    } catch (error) {
      this.#withoutStorage(error);
      this.#tell({ kind: 'note', calendar: [] });
    }
  }

  /** Whatever changes a journey: never on another situation than the visitor saw, and stored before it is told. */
  #change(work: (sitting: Sitting) => Moved & Pick<Told, 'kind'>): void {
    const seen = this.#adopted;
    this.keeper.alone(() => {
      this.note = null;
      try {
        if (this.keeper.isStale()) return this.#adopt(this.keeper.read(), 'otherTab', null);
      } catch (error) {
        this.#withoutStorage(error);
      }
      if (seen !== this.#adopted) {
        this.note = 'otherTab';
        return this.#tell({ kind: 'note', calendar: [] });
      }
      if (this.sitting === null) return;
      const { sitting, calendar, kind } = work(this.sitting);
      this.sitting = sitting;
      this.#write();
      this.#tell({ kind, calendar });
    });
  }

  /** Takes what is stored in place of what is shown. */
  #adopt(text: string | null, note: Note, start: EpochMs | null): void {
    const had = this.sitting !== null;
    this.#adopted += 1;
    try {
      if (text === null) {
        if (!this.keeper.isOn) return;
        this.sitting = null;
        this.#demonstrated = start ?? this.#demonstrated;
        this.note = 'erasedElsewhere';
      } else {
        this.#sit(readRecord(text, this.election));
        this.note = note;
      }
      this.keeper.know(text);
    } catch (error) {
      this.keeper.know(null);
      this.fault = error instanceof SavedError ? error.code : 'invalid';
    }
    this.#tell({ kind: had && this.sitting === null ? 'ended' : 'adopted', calendar: [] });
  }

  #sit({ sitting, now }: Kept): void {
    if (this.#demonstrated !== null) {
      this.#demonstrated = fittingTime(sitting.standing, now ?? this.#demonstrated, this.election);
    }
    this.sitting = waitUntil(sitting, this.now, this.election).sitting;
  }

  #write(): void {
    if (!this.keeper.isOn || this.sitting === null) return;
    try {
      this.keeper.write(this.#text(this.sitting));
    } catch (error) {
      this.#withoutStorage(error);
    }
  }

  #text(sitting: Sitting): string {
    return recordText({ sitting, now: this.#demonstrated }, this.election);
  }

  #withoutStorage(error: unknown): void {
    if (!(error instanceof StorageError)) throw error;
    this.keeper.know(null);
    this.note = 'unavailable';
  }
}
