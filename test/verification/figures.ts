import { notCheckable } from '../../machines/requirements/properties/index.ts';
import type { Claim } from '../../src/checks/properties/index.ts';
import { analysisOf } from '../../src/deg/analysis.ts';
import { journeyVerdicts } from '../../src/deg/properties.ts';
import { deg } from '../cli/deg.ts';
import { hostileCounts } from '../hostile/counts.ts';

export interface Tally {
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly invalid: number;
  readonly survived: number;
}

/** What planting faults in one machine, one at a time, gave. */
export interface MachineMutants extends Tally {
  readonly machine: string;
  readonly suite: string;
  readonly operators: readonly (Tally & { readonly operator: string })[];
  readonly suites: readonly (Tally & {
    readonly suite: string;
    readonly tests: number;
    readonly events: number;
    readonly score: number;
  })[];
  readonly fewest: { readonly tests: number; readonly events: number; readonly atLeast: number };
}

/** How properties of one kind of claim fared. */
export interface KindOfClaim {
  readonly kind: Claim['kind'];
  readonly properties: number;
  readonly hold: number;
  readonly vacuous: number;
}

/** All that the page on verification says in numbers. */
export interface Figures {
  readonly properties: {
    readonly configurations: number;
    readonly edges: number;
    /** The most that one property was decided over: what has happened before tells situations apart. */
    readonly most: { readonly configurations: number; readonly edges: number };
    readonly kinds: readonly KindOfClaim[];
    readonly dataChecks: number;
    readonly dataRight: number;
    readonly notCheckable: number;
  };
  readonly mutants: readonly MachineMutants[];
  readonly hostile: ReturnType<typeof hostileCounts>;
}

/** Decides, plants and counts: what `npm run verification` writes down. It takes a minute or more. */
export async function figures(): Promise<Figures> {
  return { properties: propertyFigures(), mutants: await mutantFigures(), hostile: hostileCounts() };
}

/** The properties of the journey, decided now. */
export function propertyFigures(): Figures['properties'] {
  const analysis = analysisOf('journey');
  const { decisions, data } = journeyVerdicts(analysis);
  const kinds = [...new Set(decisions.map(({ property }) => property.claim.kind))];
  return {
    configurations: analysis.space.size,
    edges: analysis.space.stepCount,
    most: {
      configurations: Math.max(...decisions.map(({ over }) => over.configurations)),
      edges: Math.max(...decisions.map(({ over }) => over.steps)),
    },
    kinds: kinds.map((kind) => {
      const of = decisions.filter(({ property }) => property.claim.kind === kind);
      return {
        kind,
        properties: of.length,
        hold: of.filter(({ holds }) => holds).length,
        vacuous: of.filter(({ vacuous }) => vacuous).length,
      };
    }),
    dataChecks: data.length,
    dataRight: data.filter(({ wrong }) => wrong.length === 0).length,
    notCheckable: notCheckable.length,
  };
}

interface PrintedMutants extends Omit<MachineMutants, 'fewest'> {
  readonly smallest: { readonly fewest: MachineMutants['fewest'] };
  readonly stages?: readonly PrintedMutants[];
}

async function mutantFigures(): Promise<readonly MachineMutants[]> {
  const { code, out, err } = await deg(['check', '--mutants', '--json']);
  if (code > 1) throw new Error(`deg check --mutants failed: ${err}`);
  const { stages = [], ...journey }: PrintedMutants = JSON.parse(out);
  return [journey, ...stages].map(({ machine, suite, operators, suites, smallest, ...rest }) => ({
    machine,
    suite,
    ...tally(rest),
    operators: operators.map((each) => ({ operator: each.operator, ...tally(each) })),
    suites: suites.map((each) => ({
      suite: each.suite,
      tests: each.tests,
      events: each.events,
      ...tally(each),
      score: each.score,
    })),
    fewest: {
      tests: smallest.fewest.tests,
      events: smallest.fewest.events,
      atLeast: smallest.fewest.atLeast,
    },
  }));
}

function tally({ mutants, killed, equivalent, invalid, survived }: Tally): Tally {
  return { mutants, killed, equivalent, invalid, survived };
}
