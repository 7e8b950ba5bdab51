import type { Chart } from '../chart/index.ts';
import type { Finding } from './finding.ts';

/** What elements may name as their source, and the texts that readers see. */
export interface Catalogue {
  /** Every id that an element may name. */
  readonly sources: ReadonlySet<string>;
  /** What is missing of a state's or transition's text, in words; empty if nothing is. */
  missingTexts(element: { readonly kind: 'state' | 'transition'; readonly id: string }): readonly string[];
}

/** A requirement with the elements and tests that name it. */
export interface Traced {
  readonly id: string;
  readonly quote: string;
  /** Machine and element, `journey: marked/vote.pressed/0`. */
  readonly elements: readonly string[];
  readonly tests: readonly string[];
}

/** Finds states and transitions without a source, with a source that does not exist, or without a text. */
export function elementFindings(chart: Chart, catalogue: Catalogue): readonly Finding[] {
  const elements = [
    ...chart.states.map(({ id, sources }) => ({ kind: 'state' as const, id, sources })),
    ...chart.transitions.map(({ id, sources }) => ({ kind: 'transition' as const, id, sources })),
  ];
  return elements.flatMap(({ kind, id, sources }): Finding[] => [
    ...(sources.length === 0
      ? [{ check: 'source' as const, where: id, message: `The ${kind} names no source: add meta.sources.` }]
      : []),
    ...sources
      .filter((source) => !catalogue.sources.has(source))
      .map((source) => ({
        check: 'source' as const,
        where: id,
        message: `The ${kind} names «${source}», which is no source.`,
      })),
    ...catalogue
      .missingTexts({ kind, id })
      .map((missing) => ({ check: 'text' as const, where: id, message: missing })),
  ]);
}

/** Finds requirements that no element implements or no test names. */
export function requirementFindings(matrix: readonly Traced[]): readonly Finding[] {
  return matrix.flatMap(({ id, elements, tests }): Finding[] => [
    ...(elements.length === 0
      ? [
          {
            check: 'traced' as const,
            where: id,
            message: 'No state and no transition names this requirement.',
          },
        ]
      : []),
    ...(tests.length === 0
      ? [{ check: 'tested' as const, where: id, message: 'No test names this requirement in its title.' }]
      : []),
  ]);
}

/** The matrix of requirements: which elements of which charts name each, and which tests do. */
export function traceMatrix(
  requirements: readonly { readonly id: string; readonly quote: string }[],
  charts: readonly { readonly machine: string; readonly chart: Chart }[],
  tests: readonly string[],
): readonly Traced[] {
  return requirements.map(({ id, quote }) => ({
    id,
    quote,
    elements: charts.flatMap(({ machine, chart }) =>
      [...chart.states, ...chart.transitions]
        .filter(({ sources }) => sources.includes(id))
        .map((element) => `${machine}: ${element.id}`),
    ),
    tests: tests.filter((title) => names(title, id)),
  }));
}

function names(title: string, id: string): boolean {
  return new RegExp(`\\b${id}\\b`).test(title);
}
