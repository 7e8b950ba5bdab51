import type { AnyStateMachine } from 'xstate';
import { type Chart, chartOf } from '../chart/index.ts';
import { subjectWords } from '../deg/words.ts';
import { innermost, type Language, plainWords, type Words } from '../run/index.ts';
import { ExplorationError, type ExploreOptions, explore, type StateSpace } from '../space/index.ts';
import { type ExploreFlags, exploreOptions, refuseFlags } from './explore-flags.ts';
import { namedMachine } from './load-machine.ts';
import { exploreShown } from './progress.ts';
import { FindingError, UsageError } from './usage-error.ts';

/** A machine named on the command line, explored. */
export interface ExploredMachine {
  readonly name: string;
  readonly machine: AnyStateMachine;
  /** How it was explored. */
  readonly options: ExploreOptions;
  readonly chart: Chart;
  readonly space: StateSpace;
  /** Paths of the model lead to an outcome; a test of another machine may stop anywhere. */
  readonly ends: 'anywhere' | 'final';
  /** In a language; unless one is given, in Russian of the model, and in English of another machine. */
  words(language?: Language): Words;
  /** What a start belongs to: a voter's route; null where machines know of none. */
  route(start: number): string | null;
}

/** @throws UsageError, or FindingError for a machine with a fault that stops exploring */
export async function exploredMachine(name: string, flags: ExploreFlags): Promise<ExploredMachine> {
  const named = await namedMachine(name);
  if ('subject' in named) {
    refuseFlags(flags);
    const { subject } = named;
    const { machine, inputs, alphabet } = subject;
    const options = { inputs, alphabet };
    return {
      name: subject.id,
      machine,
      options,
      chart: chartOf(machine),
      space: explore(machine, options),
      ends: 'final',
      words: (language = 'ru') => subjectWords(subject, language),
      route: (start) => subject.inputs[start]!.route,
    };
  }
  const { foreign } = named;
  const options = await exploreOptions(flags);
  return {
    name: foreign.id,
    machine: foreign,
    options,
    chart: chartOf(foreign),
    space: exploredForeign(foreign, options),
    ends: 'anywhere',
    words: (language = 'en') => plainWords(foreign.id, language),
    route: () => null,
  };
}

function exploredForeign(machine: AnyStateMachine, options: ExploreOptions): StateSpace {
  try {
    return exploreShown(machine, options);
  } catch (error) {
    if (!(error instanceof ExplorationError)) throw error;
    throw error.fault ? new FindingError(error.message) : new UsageError(error.message);
  }
}

/** How a path ends, in one word where there is one: the innermost states of its last configuration. */
export function outcomeOf(space: StateSpace, configuration: number): string {
  const { snapshot } = space.configurations[configuration]!;
  return innermost(snapshot).join(', ') || space.machine;
}
