import type { Election } from '../../../machines/index.ts';

/** A step of a tree as the page gets it: five numbers, the children right after their parent. */
export const FIELDS = 5;

/** All that a page needs to walk one tree: plain JSON. */
export interface Job {
  /** The election that the guide is about. */
  readonly election: Election;
  readonly lang: 'ru' | 'en';
  /** The visitor's own time zone. */
  readonly zone: string;
  /** What is put into the form, by the names of its fields. */
  readonly answers: Readonly<Record<string, string>>;
  /** The demonstration time at the start, and around all of the walk, as local times of the region. */
  readonly demonstration: { readonly start: string; readonly min: string; readonly max: string };
  /** Event keys, in the order in which a page's actions are compared. */
  readonly keys: readonly string[];
  /** Instants as the region's clock shows them. */
  readonly times: readonly string[];
  /** What the page has to show, as `readShown` reads it. */
  readonly shown: readonly string[];
  /**
   * For each step, parents first: its place in `keys` (-1 at the root), in `times`, in `shown`, how many children follow,
   * and how many paths end here.
   */
  readonly steps: readonly number[];
  /** Keys of the events that the calendar makes happen. */
  readonly calendar: readonly string[];
  /** Places of steps to which the page is also driven from the start, without any saved situation. */
  readonly replays: readonly number[];
}

/** A step after which the page showed something else than it had to. */
export interface Difference {
  /** Events from the start. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly found: string;
  /** Whether it was found on a whole replay from the start. */
  readonly replay: boolean;
}

export interface Report {
  readonly steps: number;
  readonly paths: number;
  readonly putBack: number;
  readonly replays: number;
  /** Steps of the replays. */
  readonly replayed: number;
  readonly milliseconds: number;
  /** The first one; the walk ends there. */
  readonly difference: Difference | null;
}
