import type { Chart } from '../chart/index.ts';
import { jsonText } from '../formats/json-text.ts';
import type { DiagramTexts } from './texts.ts';
import type { Geometry } from './types.ts';

/** A picture as data: what is drawn, what it says and where everything stands. docs/diagram.schema.json describes it. */
export interface DiagramDocument {
  /** The schema, as an editor looks for it beside the file. */
  readonly $schema: 'diagram.schema.json';
  /** Another number, other fields. */
  readonly version: 1;
  readonly chart: Chart;
  readonly texts: WrittenTexts;
  readonly geometry: Geometry;
}

/** Texts as lists, since an id may be any string, `__proto__` too. Every text may have several lines. */
export interface WrittenTexts {
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly states: readonly WrittenText[];
  readonly transitions: readonly WrittenText[];
}

export interface WrittenText {
  readonly id: string;
  readonly text: string;
}

/**
 * Writes a laid-out chart as one JSON document.
 * @returns a `DiagramDocument` in one line. Parameters of guards may hold anything: what JSON has no form for stands as a
 * string, functions are left out
 * @throws what the texts throw
 */
export function diagramJson(chart: Chart, geometry: Geometry, texts: DiagramTexts): string {
  const document: DiagramDocument = {
    $schema: 'diagram.schema.json',
    version: 1,
    chart,
    texts: {
      language: texts.language,
      states: chart.states.map(({ id }) => ({ id, text: texts.state(id) })),
      transitions: chart.transitions.map(({ id }) => ({ id, text: texts.transition(id) })),
    },
    geometry,
  };
  return `${jsonText(document)}\n`;
}
