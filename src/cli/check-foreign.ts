import type { AnyStateMachine } from 'xstate';
import { chartOf } from '../chart/index.ts';
import { behaviourFindings, type Finding, structureFindings } from '../checks/index.ts';
import { ExplorationError, type ExploreOptions, type StateSpace } from '../space/index.ts';
import type { DecidedProperties } from './decided-properties.ts';
import { exploreShown } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** What checking a machine of the user's own gives. */
export interface ForeignReport {
  readonly machine: string;
  readonly states: number;
  /** Declared transitions: taken somewhere, and never taken though everything was explored. */
  readonly transitions: { readonly total: number; readonly covered: number; readonly unreachable: number };
  readonly configurations: number;
  readonly edges: number;
  /** Whether everything that can happen was explored. */
  readonly complete: boolean;
  /** Milliseconds that exploring took. */
  readonly ms: number;
  readonly remarks: readonly string[];
  /** Where properties are given. */
  readonly properties?: DecidedProperties['counts'];
  readonly findings: readonly Finding[];
}

/**
 * Checks what holds for any machine: its structure, and what exploring shows. A fault that stops exploring is a finding.
 * @param decide decides the properties that are given for it
 * @throws UsageError for a machine that cannot be explored with what was given, though nothing is wrong with it
 */
export function checkForeign(
  machine: AnyStateMachine,
  options: ExploreOptions,
  decide?: (space: StateSpace) => DecidedProperties,
): ForeignReport {
  const chart = chartOf(machine);
  const structure = structureFindings(machine);
  const start = performance.now();
  const space = explored(machine, options);
  const ms = Math.round(performance.now() - start);
  const decided = 'taken' in space ? decide?.(space) : undefined;
  const ids = chart.transitions.map(({ id }) => id);
  const covered = 'taken' in space ? ids.filter((id) => space.taken.has(id)).length : 0;
  const complete = 'taken' in space && space.stopped === null;
  return {
    machine: machine.id,
    states: chart.states.length,
    transitions: { total: ids.length, covered, unreachable: complete ? ids.length - covered : 0 },
    configurations: 'taken' in space ? space.size : 0,
    edges: 'taken' in space ? space.stepCount : 0,
    complete,
    ms,
    remarks: 'taken' in space ? space.remarks.map(({ message }) => message) : [],
    ...(decided && { properties: decided.counts }),
    findings: [
      ...structure,
      ...('taken' in space ? behaviourFindings(chart, space) : [space]),
      ...(decided?.findings ?? []),
    ],
  };
}

function explored(machine: AnyStateMachine, options: ExploreOptions): StateSpace | Finding {
  try {
    return exploreShown(machine, options);
  } catch (error) {
    if (!(error instanceof ExplorationError)) throw error;
    if (!error.fault) throw new UsageError(error.message);
    return { ...error.fault, message: error.message };
  }
}
