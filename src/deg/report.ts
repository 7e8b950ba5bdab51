import { requirements } from '../../machines/index.ts';
import {
  behaviourFindings,
  elementFindings,
  type Finding,
  requirementFindings,
  structureFindings,
  type Traced,
  traceMatrix,
} from '../checks/index.ts';
import type { PropertyCounts } from '../checks/properties/index.ts';
import { type Analysis, countStarts, type StartCounts } from './analysis.ts';
import { catalogueOf } from './catalogue.ts';
import { type JourneyVerdicts, journeyVerdicts } from './properties.ts';

/** What checking one machine gives. Configurations, edges, classes and runs are sums over the profiles. */
export interface Report {
  readonly machine: string;
  readonly states: number;
  readonly transitions: number;
  readonly configurations: number;
  readonly edges: number;
  /** Decimal, since such numbers outgrow exact ones. */
  readonly classes: string;
  readonly runs: string;
  readonly requirements: { readonly total: number; readonly traced: number; readonly tested: number };
  /** Of the journey alone: the requirements as properties, decided over all of its configurations, each counted once. */
  readonly properties?: PropertyCounts;
  readonly findings: readonly Finding[];
}

/** Which elements of which machine implement each requirement, and which tests name it. */
export function matrixOf(analyses: readonly Analysis[], tests: readonly string[]): readonly Traced[] {
  const charts = analyses.map(({ subject, chart }) => ({ machine: subject.id, chart }));
  return traceMatrix(requirements, charts, tests);
}

/**
 * Checks one machine of the model: structure, behaviour, sources and texts.
 * @param matrix the requirements as this machine implements them
 * @param decide decides the journey's properties
 */
export function reportOn(
  analysis: Analysis,
  matrix: readonly Traced[],
  counts = countStarts(analysis),
  decide: (journey: Analysis) => JourneyVerdicts = journeyVerdicts,
): Report {
  const { subject, chart, space } = analysis;
  const verdicts = subject.id === 'journey' ? decide(analysis) : null;
  const sum = (read: (each: StartCounts) => number) => counts.reduce((total, each) => total + read(each), 0);
  return {
    machine: subject.id,
    states: chart.states.length,
    transitions: chart.transitions.length,
    configurations: sum(({ configurations }) => configurations),
    edges: sum(({ steps }) => steps),
    classes: String(sum(({ classes }) => classes)),
    runs: String(counts.reduce((total, { runs }) => total + runs, 0n)),
    requirements: {
      total: matrix.length,
      traced: matrix.filter(({ elements }) => elements.length > 0).length,
      tested: matrix.filter(({ tests }) => tests.length > 0).length,
    },
    ...(verdicts && { properties: verdicts.counts }),
    findings: [
      ...structureFindings(subject.machine),
      ...behaviourFindings(chart, space, subject.beyond),
      ...elementFindings(chart, catalogueOf(chart)),
      // A stage implements a part of the leaflet; the journey must implement all of it.
      ...(verdicts ? [...requirementFindings(matrix), ...verdicts.findings] : []),
    ],
  };
}
