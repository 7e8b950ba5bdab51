import { alphabet } from '../../../machines/model/events.ts';
import { areIndependent, type Independence } from '../../../src/paths/index.ts';
import type { Calendar } from './calendar.ts';
import { type Timed, timeline } from './timeline.ts';

/** A step of a class: its label, and the event's key. */
export interface Labelled {
  readonly label: number;
  readonly key: string;
}

/**
 * A member of a path class that the calendar allows, with its instants: filing opens as early as it can, people act as
 * early as they can, and the boundaries wait for them; a correction is made before or after filing closes, whatever fits
 * its wait. Steps that depend on each other keep their order, so that the class stays the same.
 * @returns null if none of these members is possible
 */
export function timedMember(
  path: readonly Labelled[],
  independence: Independence,
  calendar: Calendar,
): readonly Timed[] | null {
  const corrections = path.flatMap(({ key }, place) => (key === 'data.corrected' ? place : []));
  for (let late = 0; late < 1 << corrections.length; late++) {
    const isLate = (place: number) => ((late >>> corrections.indexOf(place)) & 1) === 1;
    const order = ordered(path, independence, ({ key }, place) =>
      key === 'data.corrected' && isLate(place) ? AFTER_FILING : rank(key),
    );
    const timed = timeline(order, calendar);
    if (timed !== null) return timed;
  }
  return null;
}

const places = new Map<string, number>(alphabet.map(({ key }, place) => [key, place]));
const clockRanks: Readonly<Record<string, number>> = {
  'filing.opened': -1,
  'correction.waitOver': 1000,
  'filing.closed': 1001,
  'voting.opened': 1003,
  'voting.closed': 1004,
};
const AFTER_FILING = 1002;

function rank(key: string): number {
  return clockRanks[key] ?? places.get(key)!;
}

/** The first order by rank of the steps in which dependent ones stay as they are: a lexicographic normal form. */
function ordered(
  path: readonly Labelled[],
  independence: Independence,
  rankOf: (step: Labelled, place: number) => number,
): readonly string[] {
  const ranks = path.map(rankOf);
  const left = path.map((_, place) => place);
  const keys: string[] = [];
  while (left.length > 0) {
    let best = -1;
    for (const [index, place] of left.entries()) {
      if (best !== -1 && ranks[place]! >= ranks[left[best]!]!) continue;
      const isFree = (before: number) =>
        areIndependent(independence, path[before]!.label, path[place]!.label);
      if (left.slice(0, index).every(isFree)) best = index;
    }
    keys.push(path[left[best]!]!.key);
    left.splice(best, 1);
  }
  return keys;
}
