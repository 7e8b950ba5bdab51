import type { Claim } from '../../../src/checks/properties/property.ts';
import { acts, canAct, followed, holds, keyOf, type Plain, type PlainStep, type Situation } from './plain.ts';

/** One run: it stops after its steps, or goes on for ever with those from `again` on. */
export interface Run {
  /** One more than there are steps. */
  readonly situations: readonly Situation[];
  readonly steps: readonly PlainStep[];
  /** From which step on it repeats itself; null for a run that stops. */
  readonly again: number | null;
}

/** Every run from a start with exactly so many steps, and each of its repetitions that are possible. */
export function* runsOf(plain: Plain, length: number, asked: ReadonlySet<string>): Generator<Run> {
  for (const at of plain.starts) {
    for (const path of pathsFrom(plain, [{ at, past: new Set<string>() }], [], length, asked)) {
      yield { ...path, again: null };
      const last = keyOf(path.situations.at(-1)!);
      for (const [index, situation] of path.situations.slice(0, -1).entries())
        if (keyOf(situation) === last) yield { ...path, again: index };
    }
  }
}

function* pathsFrom(
  plain: Plain,
  situations: readonly Situation[],
  steps: readonly PlainStep[],
  length: number,
  asked: ReadonlySet<string>,
): Generator<Pick<Run, 'situations' | 'steps'>> {
  if (steps.length === length) {
    yield { situations, steps };
    return;
  }
  const last = situations.at(-1)!;
  for (const step of plain.configurations[last.at]!.steps) {
    const next = followed(last, step, asked);
    yield* pathsFrom(plain, [...situations, next], [...steps, step], length, asked);
  }
}

/**
 * Whether one run shows what decides a claim: a violation, or of what is claimed to be reachable that it is reached. A violation
 * of what should stay or come at once is seen where the run is cut off.
 * @param lost from where `then` of a `possible` cannot be reached
 */
export function shows(plain: Plain, claim: Claim, run: Run, lost: ReadonlySet<string>): boolean {
  const { situations, steps, again } = run;
  const is = (formula: Parameters<typeof holds>[1], index: number) =>
    holds(plain, formula, situations[index]!);
  const last = situations.length - 1;
  const somewhere = (from: number, test: (index: number) => boolean) =>
    [...situations.keys()].some((index) => index >= from && test(index));
  if (claim.kind !== 'leadsTo' && claim.kind !== 'inevitable' && again !== null) return false;
  switch (claim.kind) {
    case 'always':
      return !is(claim.holds, last);
    case 'never':
    case 'reachable':
      return is(claim.holds, last);
    case 'possible':
      return is(claim.when, last) && lost.has(keyOf(situations[last]!));
    case 'until':
      return (
        !is(claim.holds, last) &&
        somewhere(0, (index) => is(claim.when, index) && !somewhere(index, (later) => is(claim.until, later)))
      );
    case 'precedes':
      return is(claim.then, last) && !somewhere(0, (index) => is(claim.first, index));
    case 'after':
      return (
        steps.at(-1)?.event === claim.event &&
        (claim.when === undefined || is(claim.when, last - 1)) &&
        !is(claim.then, last)
      );
    case 'leadsTo':
      return (
        isFair(plain, run, claim.fair) &&
        // The condition comes before what is repeated begins; where it comes later, the same run is told with more before it.
        somewhere(
          0,
          (index) =>
            index <= (again ?? last) &&
            is(claim.when, index) &&
            !somewhere(index, (later) => is(claim.then, later)),
        )
      );
    case 'inevitable':
      return isFair(plain, run, claim.fair) && !somewhere(0, (index) => is(claim.holds, index));
  }
}

/** Weak fairness, of one run: what from some point on can always act, acts again and again. */
function isFair(plain: Plain, { situations, steps, again }: Run, fair: readonly string[]): boolean {
  return fair.every((name) => {
    if (again === null) return !canAct(plain, name, situations.at(-1)!);
    return (
      situations.slice(again).some((situation) => !canAct(plain, name, situation)) ||
      steps.slice(again).some((step) => acts(name, step))
    );
  });
}
