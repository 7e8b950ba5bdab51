import type { EpochMs } from '../../machines/index.ts';

/** A clock and its timers. XState's SimulatedClock is one too. */
export interface Clock {
  /** The instant, in epoch milliseconds. */
  now(): EpochMs;
  /** Runs something once after `ms` milliseconds. @returns what `clearTimeout` takes */
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(id: unknown): void;
}

/** The device's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (id) => clearTimeout(id as Parameters<typeof clearTimeout>[0]),
};
