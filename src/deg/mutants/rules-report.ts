import { isDeepStrictEqual } from 'node:util';
import { type FilingFacts, refusalReasons } from '../../../machines/index.ts';
import { type Tally, tallyOf, type Verdict } from '../../checks/mutants/index.ts';
import { type RuleFault, ruleFaults, valuesOf } from './refusals.ts';

/** What faults in the rules of refusal tell of the questions that are asked. */
export interface RulesReport extends Tally {
  readonly questions: number;
  readonly survivors: readonly RuleFault[];
  readonly equivalents: readonly RuleFault[];
}

/** Facts of which none refuses, but for the route's own reason. */
const welcome: Omit<FilingFacts, 'route'> = {
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  application: 'none',
  filing: 'open',
};

/** On every route the facts in which at most two are not as welcome as they can be: any two reasons are met together. */
export function factsInPairs(): readonly FilingFacts[] {
  return valuesOf.route.flatMap((route) => {
    const base: FilingFacts = { route, ...welcome };
    const once = changesOf(base);
    return [base, ...once, ...once.flatMap((facts) => changesOf(facts))];
  });
}

function changesOf(facts: FilingFacts): readonly FilingFacts[] {
  const names = Object.keys(welcome) as (keyof typeof welcome)[];
  return names
    .filter((name) => facts[name] === welcome[name])
    .flatMap((name) =>
      valuesOf[name].filter((value) => value !== welcome[name]).map((value) => ({ ...facts, [name]: value })),
    );
}

/** Every combination of facts. */
export function everyFacts(): readonly FilingFacts[] {
  let all: readonly Partial<FilingFacts>[] = [{}];
  for (const [name, values] of Object.entries(valuesOf)) {
    all = all.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value })));
  }
  return all as readonly FilingFacts[];
}

/** A fault is killed by facts for which other reasons are given, and equivalent if no combination of facts is such. */
export function rulesReport(): RulesReport {
  const questions = factsInPairs();
  const faults = ruleFaults();
  const verdicts = faults.map(({ rules }): Verdict => {
    const differs = (facts: FilingFacts) =>
      !isDeepStrictEqual(refusalReasons(facts, rules), refusalReasons(facts));
    if (questions.some(differs)) return 'killed';
    return everyFacts().some(differs) ? 'survived' : 'equivalent';
  });
  const having = (verdict: Verdict) => faults.filter((_, index) => verdicts[index] === verdict);
  return {
    ...tallyOf(verdicts),
    questions: questions.length,
    survivors: having('survived'),
    equivalents: having('equivalent'),
  };
}
