import { isKilled, killersIn, type Runs } from './judge.ts';
import type { Mutant } from './mutant.ts';
import { type Difference, differencesBetween } from './observation.ts';
import type { Original } from './original.ts';
import { compare, type Story } from './product.ts';
import { Twin } from './twin.ts';

/** What became of a mutant. */
export interface Judged {
  readonly mutant: Mutant;
  /** Names of the suites that kill it. */
  readonly killedBy: ReadonlySet<string>;
  /** The tests of the suite that is looked at closely which kill it. */
  readonly killers: readonly number[];
  /** Known where some suite does not kill it. */
  readonly nature: Nature | null;
}

export type Nature =
  /** XState refuses to make it, or it starts with no input. */
  | { readonly kind: 'invalid'; readonly reason: string }
  | { readonly kind: 'equivalent' }
  /** It can be told from the machine; the shortest story that does. */
  | { readonly kind: 'different'; readonly story: ToldStory }
  /** So many pairs of situations showed no difference, and there are more. */
  | { readonly kind: 'undecided'; readonly pairs: number };

/** A story by the names of its events, and what then differs. */
export interface ToldStory {
  /** The place of the start among the inputs. */
  readonly start: number;
  readonly input: unknown;
  readonly events: readonly string[];
  readonly differences: readonly Difference[];
}

/** A suite under the name by which it is reported. */
export interface NamedRuns {
  readonly name: string;
  readonly runs: Runs;
}

/**
 * Runs suites on a mutant, and where one does not kill it, decides whether anything could.
 * @param suites those with few events first: once a mutant is known to be equivalent, the rest need not run
 * @param close the name of the suite of which every test is run, to know which of them kill the mutant
 */
export function judged(
  original: Original,
  mutant: Mutant,
  suites: readonly NamedRuns[],
  close: string,
): Judged {
  const twin = twinOf(original, mutant);
  if (!(twin instanceof Twin)) return { mutant, killedBy: new Set(), killers: [], nature: twin };
  const killedBy = new Set<string>();
  let killers: readonly number[] = [];
  let nature: Nature | null = null;
  for (const { name, runs } of suites) {
    if (nature?.kind === 'equivalent') break;
    if (name === close) killers = killersIn(runs, twin);
    if (name === close ? killers.length > 0 : isKilled(twin, runs)) killedBy.add(name);
    else nature ??= natureOf(twin);
  }
  return { mutant, killedBy, killers, nature };
}

function twinOf(original: Original, mutant: Mutant): Twin | Nature {
  try {
    const twin = new Twin(original, mutant);
    const starts = original.space.inputs.map((_, start) => twin.start(start));
    const faults = starts.map((place) => twin.faultAt(place));
    const [fault] = faults;
    return fault && faults.every((each) => each !== null) ? { kind: 'invalid', reason: fault } : twin;
  } catch (error) {
    return { kind: 'invalid', reason: error instanceof Error ? error.message : String(error) };
  }
}

function natureOf(twin: Twin): Nature {
  const found = compare(twin);
  if (found.verdict === 'different') return { kind: 'different', story: told(twin, found.story) };
  return found.verdict === 'equivalent' ? { kind: 'equivalent' } : { kind: 'undecided', pairs: found.pairs };
}

function told(twin: Twin, { start, events, configuration, place }: Story): ToldStory {
  const { original } = twin;
  return {
    start,
    input: original.space.inputs[start],
    events: events.map((event) => original.keys[event]!),
    differences: differencesBetween(original.observation(configuration), twin.observation(place)),
  };
}
