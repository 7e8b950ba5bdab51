import type { Judged } from './verdicts.ts';

/** How many of some mutants there are of each verdict, for one suite. */
export interface Tally {
  readonly mutants: number;
  /** Some test of the suite sees a difference. */
  readonly killed: number;
  /** They show the same as the machine, whatever happens. */
  readonly equivalent: number;
  /** XState refuses to make or to start them. */
  readonly invalid: number;
  /** They can be told from the machine, or that was not decided, and no test of the suite does. */
  readonly survived: number;
  /** Killed, of those that are neither equivalent nor invalid; null where there are none. */
  readonly score: number | null;
}

export type Verdict = 'killed' | 'equivalent' | 'invalid' | 'survived';

export function verdictOf({ killedBy, nature }: Judged, suite: string): Verdict {
  if (killedBy.has(suite)) return 'killed';
  return nature?.kind === 'equivalent' || nature?.kind === 'invalid' ? nature.kind : 'survived';
}

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  const killed = count('killed');
  const survived = count('survived');
  const open = killed + survived;
  return {
    mutants: verdicts.length,
    killed,
    equivalent: count('equivalent'),
    invalid: count('invalid'),
    survived,
    score: open === 0 ? null : killed / open,
  };
}
