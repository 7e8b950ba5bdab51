import type { Chart } from '../../chart/index.ts';
import type { StateSpace, Step } from '../../space/index.ts';
import { classPaths } from '../classes.ts';
import { independenceOf } from '../independence.ts';
import { normalForm } from '../normal-form.ts';
import { type Repeats, repeatsOf } from '../repeats.ts';
import { simplePaths } from '../simple.ts';
import type { TestPath } from '../suite.ts';

/** A criterion whose items are whole paths: its suite is all of them. */
export interface Listed {
  readonly items: readonly string[];
  readonly tests: readonly TestPath[];
  covered(tests: readonly TestPath[]): ReadonlySet<number>;
}

/** More cannot be run in reasonable time, nor held at once. */
const MOST = 200_000;

/** Every simple path from every start, as `simplePaths` has them. */
export function everySimplePath(space: StateSpace): Listed {
  return listed(
    space,
    'simple paths',
    (start) => simplePaths(space, start),
    ({ start, moves }) => `${space.starts[start]} ${moves.flatMap(({ step }) => step?.event ?? []).join()}`,
  );
}

/**
 * One path of every path class. A test covers the class to which it belongs.
 * @param repeats how often paths may come back; once in all unless given
 */
export function everyClass(
  space: StateSpace,
  chart: Chart,
  repeats: Repeats = repeatsOf(chart, space, 1),
): Listed {
  const independence = independenceOf(space);
  return listed(
    space,
    'path classes',
    (start) => classPaths(space, start, independence, repeats),
    ({ start, moves }) =>
      `${space.starts[start]} ${JSON.stringify(
        normalForm(
          moves.flatMap(({ step }) => step?.label ?? []),
          independence,
        ),
      )}`,
  );
}

function listed(
  space: StateSpace,
  what: string,
  pathsFrom: (start: number) => Iterable<readonly Step[]>,
  keyOf: (test: TestPath) => string,
): Listed {
  const tests: TestPath[] = [];
  for (const configuration of new Set(space.starts)) {
    const start = space.starts.indexOf(configuration);
    for (const steps of pathsFrom(configuration)) {
      tests.push({
        start,
        moves: steps.map((step) => ({ event: step.event, from: step.from, to: step.to, step })),
      });
      if (tests.length > MOST) {
        throw new Error(
          `«${space.machine}» has more than ${MOST} ${what}: too many for a suite. Allow fewer repeats, choose another ` +
            'criterion, or walk them one by one.',
        );
      }
    }
  }
  const places = new Map(tests.map((test, place) => [keyOf(test), place]));
  return {
    items: tests.map(({ start, moves }) => {
      const events = moves.map(({ event }) => space.alphabet[event]!.key).join(', ');
      return space.starts.length === 1 ? events : `start ${start}: ${events}`;
    }),
    tests,
    covered: (given) => new Set(given.flatMap((test) => places.get(keyOf(test)) ?? [])),
  };
}
