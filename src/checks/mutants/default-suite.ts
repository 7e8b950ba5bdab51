import type { Chart } from '../../chart/index.ts';
import { type CriterionName, criterionNames, type SuiteOptions, suiteFor } from '../../paths/index.ts';
import type { StateSpace } from '../../space/index.ts';
import { Runs } from './judge.ts';
import type { Original } from './original.ts';
import type { NamedRuns } from './verdicts.ts';

/** What the default suite is made of: every transition, every pair, and every literal and number of every guard. */
export const defaultCriteria = [
  'transitions',
  'pairs',
  'mcdc',
  'boundaries',
] as const satisfies readonly CriterionName[];

/** The name under which the default suite is reported. */
export const DEFAULT = 'default';

/** Suites of a machine, and the criteria of which there is none. */
export interface Suites {
  /** In the order of their events. */
  readonly suites: readonly NamedRuns[];
  readonly missing: readonly { readonly criterion: CriterionName; readonly reason: string }[];
}

/**
 * Makes the suites that mutants are judged by: one for each criterion, and the default one, which is those of `defaultCriteria`
 * together, each test once.
 * @param only just the suite of one criterion
 * @param onSuite called before each is made
 */
export function suitesOf(
  original: Original,
  options: SuiteOptions,
  only?: CriterionName,
  onSuite: (criterion: CriterionName) => void = () => {},
): Suites {
  const { space, chart } = original;
  const made = new Map<CriterionName, Runs>();
  const missing: { criterion: CriterionName; reason: string }[] = [];
  for (const criterion of only === undefined ? criterionNames : [only]) {
    onSuite(criterion);
    const suite = suiteOrReason(space, chart, criterion, options);
    if (typeof suite === 'string') missing.push({ criterion, reason: suite });
    else made.set(criterion, new Runs(original, suite));
  }
  const all = new Map([...made].map(([name, { tests }]) => [name, tests]));
  const union = defaultCriteria.flatMap((criterion) => all.get(criterion) ?? []);
  const tests = [...new Map(union.map((test) => [nameOf(test), test])).values()];
  const named = [...made].map(([name, runs]): NamedRuns => ({ name, runs }));
  if (only === undefined) named.push({ name: DEFAULT, runs: new Runs(original, { tests }) });
  return { suites: named.toSorted((a, b) => a.runs.events - b.runs.events), missing };
}

function nameOf({ start, moves }: Runs['tests'][number]): string {
  return `${start} ${moves.map(({ event }) => event).join(' ')}`;
}

function suiteOrReason(space: StateSpace, chart: Chart, criterion: CriterionName, options: SuiteOptions) {
  try {
    return suiteFor(space, chart, criterion, options);
  } catch (error) {
    // More paths than a suite can have.
    if (!(error instanceof Error)) throw error;
    return error.message;
  }
}
