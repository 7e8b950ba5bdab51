import type { CriterionName, SuiteOptions } from '../../paths/index.ts';
import { DEFAULT, suitesOf } from './default-suite.ts';
import { type Fewest, fewestTests } from './fewest.ts';
import { type Mutant, type Operator, operators } from './mutant.ts';
import { Original, type Tested } from './original.ts';
import { type Tally, tallyOf, type Verdict, verdictOf } from './tally.ts';
import { type Judged, judged, type ToldStory } from './verdicts.ts';

/** What mutants tell of a machine's suites. The figures at the top are those of the suite that is named. */
export interface MutantReport extends Tally {
  /** `default`, or the criterion that was chosen. */
  readonly suite: string;
  readonly suites: readonly SuiteReport[];
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

/** Judges mutants by every suite. */
export function mutantReport(
  tested: Tested,
  mutants: readonly Mutant[],
  { criterion, onProgress = () => {}, ...options }: ReportOptions = {},
): MutantReport {
  const original = new Original(tested);
  const { suites, missing } = suitesOf(original, options, criterion, (name) =>
    onProgress(`suite ${name}`, 0, 0),
  );
  const all = mutants.map((mutant, index) => {
    onProgress('mutants', index, mutants.length);
    return judged(original, mutant, suites);
  });
  const name = criterion ?? DEFAULT;
  const verdicts = all.map((each) => verdictOf(each, name));
  const having = (verdict: Verdict) => all.filter((_, index) => verdicts[index] === verdict);
  const reports = suites.map(({ name: suite, runs }): SuiteReport => {
    const each = all.map((one) => verdictOf(one, suite));
    const survivors = all.flatMap(({ mutant }, index) => (each[index] === 'survived' ? mutant.id : []));
    return { suite, tests: runs.tests.length, events: runs.events, ...tallyOf(each), survivors };
  });
  const runs = suites.find((suite) => suite.name === name)?.runs;
  const killed = having('killed').map(({ mutant }) => mutant);
  let done = 0;
  return {
    suite: name,
    ...tallyOf(verdicts),
    suites: reports,
    missing,
    operators: operators.flatMap((operator) => {
      const of = verdicts.filter((_, index) => all[index]!.mutant.operator === operator);
      return of.length > 0 ? [{ operator, ...tallyOf(of) }] : [];
    }),
    survivors: having('survived').map(survivor),
    equivalents: having('equivalent').map(({ mutant }) => mutant),
    invalids: all.flatMap(({ mutant, nature }) =>
      nature?.kind === 'invalid' ? [{ mutant, reason: nature.reason }] : [],
    ),
    smallest: {
      suite: reports.find(({ survived }) => survived === 0)?.suite ?? null,
      fewest: runs
        ? fewestTests(original, runs, killed, () => onProgress('fewest tests', ++done, killed.length))
        : { tests: [], events: 0, atLeast: 0 },
    },
  };
}

function survivor({ mutant, nature }: Judged): Survivor {
  return { mutant, story: nature?.kind === 'different' ? nature.story : null };
}
