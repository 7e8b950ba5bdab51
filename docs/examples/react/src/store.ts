import { randomUUID } from 'node:crypto';
import { type EpochMs, president2024 as election, type JourneyEvent } from 'deg-workflow-model';
import { begin, type Saved, type Start, save, step } from 'deg-workflow-model/embed';
import { demonstrationStart } from './clock.ts';

/** A journey that is kept, and how far the demonstration has moved its clock, in milliseconds. */
interface Kept {
  readonly saved: Saved;
  readonly ahead: number;
}

const journeys = new Map<string, Kept>();

/** Begins a journey at the demonstration's date and returns the id under which it is kept. */
export function beginJourney(start: Start): string {
  const id = randomUUID();
  const saved = save(begin(start, demonstrationStart, election), election);
  journeys.set(id, { saved, ahead: demonstrationStart - Date.now() });
  return id;
}

/** A journey, and what time it is for it; null for an unknown id. */
export function journeyOf(id: string): { readonly saved: Saved; readonly at: EpochMs } | null {
  const kept = journeys.get(id);
  return kept ? { saved: kept.saved, at: Date.now() + kept.ahead } : null;
}

/**
 * Takes a step from the revision that the browser saw, by the server's clock.
 * @returns the new revision; null where the journey has gone on since, or does not take the event
 */
export function takeStep(id: string, revision: number, event: JourneyEvent): number | null {
  const before = journeys.get(id);
  if (before === undefined || before.saved.revision !== revision) return null;
  const { saved, result } = step(before.saved, event, Date.now() + before.ahead, election);
  if (result.kind === 'closed') return null;
  // Nothing comes between here. A database compares and sets: UPDATE … WHERE id = ? AND revision = ?
  journeys.set(id, { ...before, saved });
  return saved.revision;
}

/** Moves the demonstration's clock of one journey. On a server that is no demonstration nobody can. */
export function moveClock(id: string, at: EpochMs): void {
  const kept = journeys.get(id);
  if (kept) journeys.set(id, { ...kept, ahead: at - Date.now() });
}
