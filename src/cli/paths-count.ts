import {
  type Count,
  classGraph,
  countByEnd,
  countRuns,
  countSimplePaths,
  independenceOf,
  type Repeats,
  runGraph,
} from '../paths/index.ts';
import { type ExploredMachine, outcomeOf } from './explored-machine.ts';

/** Decimal numbers; `simple` begins with «≥ » where counting all simple paths would take too long. */
export interface Counts {
  readonly runs: string;
  readonly classes: string;
  readonly simple: string;
}

export interface PathCounts extends Counts {
  readonly machine: string;
  readonly repeats: { readonly items: readonly string[]; readonly each: number; readonly inAll: number };
  readonly starts: readonly (Counts & { readonly input: unknown })[];
  readonly routes: Readonly<Record<string, Counts>>;
  readonly outcomes: Readonly<Record<string, Counts>>;
  /** The whole state space was explored: paths of a part are not counted. */
  readonly complete: true;
}

/** Steps to take in counting simple paths, all outcomes together, and for one of them at most. */
const WORK = { inAll: 20_000_000, each: 5_000_000 };

/**
 * Counts runs, classes and simple paths exactly, without listing them.
 * @throws PathsError where there is no end of runs, or too much to go through
 */
export function pathCounts(machine: ExploredMachine, repeats: Repeats): PathCounts {
  const { space } = machine;
  const runs = runGraph(space, space.starts, repeats);
  const classes = classGraph(space, space.starts, independenceOf(space), repeats);
  const simple = countSimplePaths(space, space.starts);
  const starts = space.starts.map((_, start) => ({
    runs: countRuns(runs)[start]!,
    classes: countRuns(classes)[start]!,
    simple: simple[start]!,
  }));
  const routes = new Map<string, Sum[]>();
  for (const [start, counts] of starts.entries()) {
    const route = machine.route(start);
    if (route !== null) routes.set(route, [...(routes.get(route) ?? []), counts]);
  }
  return {
    machine: machine.name,
    ...printed(starts),
    repeats: { items: repeats.items, each: repeats.each ?? 1, inAll: repeats.budget },
    starts: starts.map((counts, start) => ({ input: space.inputs[start], ...printed([counts]) })),
    routes: Object.fromEntries([...routes].map(([route, counts]) => [route, printed(counts)])),
    outcomes: outcomes(machine, runs, classes),
    complete: true,
  };
}

function outcomes(
  machine: ExploredMachine,
  runs: ReturnType<typeof runGraph>,
  classes: ReturnType<typeof classGraph>,
): Record<string, Counts> {
  const { space } = machine;
  const simple = simpleByOutcome(machine);
  const found = new Map<string, { runs: bigint; classes: bigint }>();
  for (const start of space.starts.keys()) {
    for (const [kind, graph] of Object.entries({ runs, classes }) as ['runs' | 'classes', typeof runs][]) {
      for (const [end, count] of countByEnd(graph, start)) {
        const outcome = outcomeOf(space, end);
        const sum = found.get(outcome) ?? { runs: 0n, classes: 0n };
        sum[kind] += count;
        found.set(outcome, sum);
      }
    }
  }
  return Object.fromEntries(
    [...found].map(([outcome, counts]) => [
      outcome,
      printed(simple(outcome).map((each, start) => ({ ...(start === 0 ? counts : none), simple: each }))),
    ]),
  );
}

/** The simple paths from each start to an outcome. Runs end elsewhere too, where no repeat is left; simple paths do not. */
function simpleByOutcome({ space }: ExploredMachine): (outcome: string) => readonly Count[] {
  const outcomes = new Map<number, string>();
  for (const { index, steps } of space.configurations)
    if (steps.length === 0) outcomes.set(index, outcomeOf(space, index));
  const ends = new Set(outcomes.values());
  const work = Math.min(WORK.each, Math.ceil(WORK.inAll / ends.size));
  return (outcome) =>
    ends.has(outcome)
      ? countSimplePaths(space, space.starts, (end) => outcomes.get(end) === outcome, work)
      : space.starts.map(() => ({ exact: 0n }));
}

interface Sum {
  readonly runs: bigint;
  readonly classes: bigint;
  readonly simple: Count;
}

const none = { runs: 0n, classes: 0n };

function printed(counts: readonly Sum[]): Counts {
  const sum = (read: (each: Sum) => bigint) => counts.reduce((total, each) => total + read(each), 0n);
  const exact = counts.every(({ simple }) => 'exact' in simple);
  const simple = sum((each) => ('exact' in each.simple ? each.simple.exact : each.simple.atLeast));
  return {
    runs: String(sum(({ runs }) => runs)),
    classes: String(sum(({ classes }) => classes)),
    simple: `${exact ? '' : '≥ '}${simple}`,
  };
}
