import type { EpochMs } from '../../../machines/index.ts';

/** A clock that a host gives, the same as `driveCalendar` takes. */
export interface GuideClock {
  now(): EpochMs;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(id: unknown): void;
}

/** The device's own clock. */
export const deviceClock: GuideClock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => globalThis.setTimeout(run, ms),
  clearTimeout: (id) => {
    if (typeof id === 'number') globalThis.clearTimeout(id);
  },
};

/** No timer is trusted for longer: a device that slept, or whose clock was set, is noticed within a minute of its waking. */
const longest = 60_000;

/** Calls back when an instant has come, however the device slept or its clock was set; one instant at a time. */
export class Alarm {
  readonly #clock: GuideClock;
  readonly #ring: () => void;
  #timer: { readonly id: unknown } | null = null;
  #at: EpochMs | null = null;

  constructor(clock: GuideClock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** @param at epoch milliseconds; null for never */
  set(at: EpochMs | null): void {
    this.#at = at;
    this.#wait();
  }

  /** Looks at the clock now, as after a sleep. */
  readonly check = (): void => {
    if (this.#at !== null && this.#clock.now() >= this.#at) {
      this.set(null);
      this.#ring();
    } else {
      this.#wait();
    }
  };

  #wait(): void {
    if (this.#timer !== null) this.#clock.clearTimeout(this.#timer.id);
    this.#timer =
      this.#at === null
        ? null
        : {
            id: this.#clock.setTimeout(
              this.check,
              Math.min(longest, Math.max(0, this.#at - this.#clock.now())),
            ),
          };
  }
}
