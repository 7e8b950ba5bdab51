import type { CriterionName, SuiteOptions } from '../../paths/index.ts';
import { DEFAULT, suitesOf } from './default-suite.ts';
import { type Fewest, fewestTests } from './fewest.ts';
import { type Mutant, type Operator, operators } from './mutant.ts';
import { Original, type Tested } from './original.ts';
import { type Tally, tallyOf, type Verdict, verdictOf } from './tally.ts';
import { type Judged, judged, type NamedRuns, type ToldStory } from './verdicts.ts';

/** What mutants tell of a machine's suites. The figures at the top are those of the suite that is named. */
export interface MutantReport extends Tally {
  /** `default`, or the criterion that was chosen. */
  readonly suite: string;
  readonly suites: readonly SuiteReport[];
  /** The same for the mutants that are counted apart; empty if there are none. */
  readonly aside: readonly SuiteReport[];
  /** Criteria of which there is no suite. */
  readonly missing: readonly { readonly criterion: CriterionName; readonly reason: string }[];
  readonly operators: readonly ({ readonly operator: Operator } & Tally)[];
  readonly survivors: readonly Survivor[];
  readonly equivalents: readonly Mutant[];
  readonly invalids: readonly { readonly mutant: Mutant; readonly reason: string }[];
  readonly smallest: Smallest;
}

export interface SuiteReport extends Tally {
  readonly suite: string;
  readonly tests: number;
  readonly events: number;
  /** Ids of the mutants that survive it. */
  readonly survivors: readonly string[];
}

export interface Survivor {
  readonly mutant: Mutant;
  /** The shortest story that would tell it from the machine; null where none was found in as many pairs as were looked at. */
  readonly story: ToldStory | null;
}

/** The least that kills every mutant that can be killed. */
export interface Smallest {
  /** The suite with the fewest events that does; null if none does. */
  readonly suite: string | null;
  /** The fewest tests found among those of the suite that is named which kill all that it kills. */
  readonly fewest: Fewest;
}

export interface ReportOptions extends SuiteOptions {
  /** Judge by the suite of one criterion alone. */
  readonly criterion?: CriterionName;
  /** Called with what is being done, and how much of it. */
  readonly onProgress?: (task: string, done: number, of: number) => void;
}

/**
 * Judges mutants by every suite.
 * @param aside mutants of what lies outside the chart, which are counted apart
 */
export function mutantReport(
  tested: Tested,
  mutants: readonly Mutant[],
  aside: readonly Mutant[] = [],
  { criterion, onProgress = () => {}, ...options }: ReportOptions = {},
): MutantReport {
  const original = new Original(tested);
  const made = suitesOf(original, options, criterion, (name) => onProgress(`suite ${name}`, 0, 0));
  const suite = criterion ?? DEFAULT;
  const close = made.suites.find(({ name }) => name === suite);
  const judge = (mutant: Mutant, index: number) => {
    onProgress('mutants', index, mutants.length + aside.length);
    return judged(original, mutant, made.suites, suite);
  };
  const all = mutants.map(judge);
  const others = aside.map((mutant, index) => judge(mutant, mutants.length + index));
  const suites = made.suites.map((each) => suiteReport(each, all));
  const having = (verdict: Verdict) => all.filter((each) => verdictOf(each, suite) === verdict);
  return {
    suite,
    ...tallyOf(all.map((each) => verdictOf(each, suite))),
    suites,
    aside: aside.length > 0 ? made.suites.map((each) => suiteReport(each, others)) : [],
    missing: made.missing,
    operators: operators.flatMap((operator) => {
      const of = all.filter(({ mutant }) => mutant.operator === operator);
      return of.length > 0 ? [{ operator, ...tallyOf(of.map((each) => verdictOf(each, suite))) }] : [];
    }),
    survivors: having('survived').map(survivor),
    equivalents: having('equivalent').map(({ mutant }) => mutant),
    invalids: all.flatMap(({ mutant, nature }) =>
      nature?.kind === 'invalid' ? [{ mutant, reason: nature.reason }] : [],
    ),
    smallest: {
      suite: suites.find(({ survived }) => survived === 0)?.suite ?? null,
      fewest: close
        ? fewestTests(
            close.runs,
            having('killed').map(({ killers }) => killers),
          )
        : { tests: [], events: 0, atLeast: 0 },
    },
  };
}

function suiteReport({ name, runs }: NamedRuns, all: readonly Judged[]): SuiteReport {
  const verdicts = all.map((each) => verdictOf(each, name));
  return {
    suite: name,
    tests: runs.tests.length,
    events: runs.events,
    ...tallyOf(verdicts),
    survivors: all.flatMap(({ mutant }, index) => (verdicts[index] === 'survived' ? mutant.id : [])),
  };
}

function survivor({ mutant, nature }: Judged): Survivor {
  return { mutant, story: nature?.kind === 'different' ? nature.story : null };
}
