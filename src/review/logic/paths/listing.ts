import { type Independence, independenceOf, PathsError, runGraph } from '../../../paths/index.ts';
import type { CountedModel } from '../model.ts';
import { classesFrom, type FoundPath } from './classes.ts';
import { KeptStories } from './kept-stories.ts';
import { type Goal, goalTest, outcomeKey } from './paths-goal.ts';

/** How many paths end in one way: of all that were walked, and of those among them that were asked for. */
export interface Tally {
  walked: number;
  matching: number;
}

/** Paths found little by little: all of them counted, those that were asked for kept. */
export interface Listing {
  readonly tally: Readonly<Tally>;
  /** By outcome (see `outcomeKey`); '' for paths that stop because no more going back is allowed. */
  readonly byOutcome: ReadonlyMap<string, Readonly<Tally>>;
  /** The paths asked for. */
  readonly kept: KeptStories;
  /** Whether all of them are kept, or there were too many. */
  readonly full: boolean;
  /**
   * Looks for more until the time is over.
   * @param inTime called after every few paths
   * @returns whether there may be more
   */
  more(inTime: () => boolean): boolean;
}

const independences = new WeakMap<CountedModel, Independence>();

/**
 * Whether paths come to an end: every cycle takes an item of the repeat set. Where the data holds the number of paths, they
 * do; otherwise it is looked into.
 */
export function hasEnd({ machine, space, repeats }: CountedModel): boolean {
  if (machine.counts.classes !== '') return true;
  try {
    runGraph(
      space,
      machine.starts.map(({ configuration }) => configuration),
      repeats,
    );
    return true;
  } catch (error) {
    if (error instanceof PathsError) return false;
    throw error;
  }
}

/**
 * Begins to walk the path classes from some starts.
 * @param starts indexes into the machine's starts
 * @param goals a path is asked for if it comes by every one of these
 */
export function listing(model: CountedModel, starts: readonly number[], goals: readonly Goal[]): Listing {
  const matches = matcher(model, goals);
  const kept = new KeptStories();
  const tally: Tally = { walked: 0, matching: 0 };
  const byOutcome = new Map<string, Tally>();
  const paths = pathsFrom(model, starts);
  let full = false;
  const count = ({ start, steps, end }: StartedPath): void => {
    const key = outcomeKey(model, end) ?? '';
    const same = byOutcome.get(key) ?? { walked: 0, matching: 0 };
    byOutcome.set(key, same);
    tally.walked++;
    same.walked++;
    if (!matches(start, steps)) return;
    tally.matching++;
    same.matching++;
    full ||= !kept.add({ start, steps });
  };
  return {
    tally,
    byOutcome,
    kept,
    get full() {
      return full;
    },
    more(inTime) {
      do {
        for (let i = 0; i < 100; i++) {
          const found = paths.next();
          if (found.done) return false;
          count(found.value);
        }
      } while (inTime());
      return true;
    },
  };
}

interface StartedPath extends FoundPath {
  readonly start: number;
}

function* pathsFrom(model: CountedModel, starts: readonly number[]): Generator<StartedPath, void, undefined> {
  const independence = independences.get(model) ?? independenceOf(model.space);
  independences.set(model, independence);
  for (const start of starts) {
    const { configuration } = model.machine.starts[start]!;
    for (const path of classesFrom(model.space, configuration, independence, model.repeats))
      yield { start, ...path };
  }
}

/** Whether a path comes by all goals: a bit for each goal, found once for every step of the space. */
function matcher(model: CountedModel, goals: readonly Goal[]) {
  const tests = goals.map((goal) => goalTest(model, goal));
  const all = 2 ** tests.length - 1;
  const bits = (test: (of: (typeof tests)[number]) => boolean) =>
    tests.reduce((mask, each, bit) => (test(each) ? mask | (1 << bit) : mask), 0);
  const atStart = model.machine.starts.map(({ configuration }) =>
    bits((test) => test.atStart(configuration)),
  );
  const byStep = model.space.configurations.map(({ steps }) =>
    steps.map((step) => bits((test) => test.by(step))),
  );
  return (start: number, places: readonly number[]): boolean => {
    let met = atStart[start]!;
    let at = model.machine.starts[start]!.configuration;
    for (const place of places) {
      met |= byStep[at]![place]!;
      at = model.space.configurations[at]!.steps[place]!.to;
    }
    return met === all;
  };
}
