import type { Independence } from '../../paths/index.ts';
import type { Story } from '../data.ts';
import { classesFrom, type FoundPath } from './classes.ts';
import { type ExploredModel, endingOf } from './model.ts';

/** All paths from one start, found little by little and kept by how they end. */
export interface Listing {
  readonly start: number;
  /** Paths found so far. */
  count(): number;
  /** For each ending the paths found, in the order in which they were found. */
  readonly byEnding: ReadonlyMap<string, readonly Story[]>;
  readonly all: readonly Story[];
  /**
   * Looks for more until the time is over.
   * @param inTime called after every few paths
   * @returns whether there may be more
   */
  more(inTime: () => boolean): boolean;
}

/** Begins to list the path classes from a start. The key of an ending is its states' ids, joined by a space. */
export function listing(model: ExploredModel, start: number, independence: Independence): Listing {
  const { machine, space, repeats } = model;
  const paths = classesFrom(space, machine.starts[start]!.configuration, independence, repeats);
  const endings = new Map<number, string>();
  const byEnding = new Map<string, Story[]>();
  const all: Story[] = [];
  const keep = ({ steps, end }: FoundPath): void => {
    const key = endings.get(end) ?? (endingOf(model, end) ?? []).join(' ');
    endings.set(end, key);
    const story = { start, steps };
    all.push(story);
    const same = byEnding.get(key);
    if (same === undefined) byEnding.set(key, [story]);
    else same.push(story);
  };
  return {
    start,
    count: () => all.length,
    byEnding,
    all,
    more(inTime) {
      do {
        for (let i = 0; i < 50; i++) {
          const found = paths.next();
          if (found.done) return false;
          keep(found.value);
        }
      } while (inTime());
      return true;
    },
  };
}
