import { type Chart, chartOf } from '../../src/chart/index.ts';
import { type DiagramTexts, type Geometry, layout, plainTexts } from '../../src/draw/index.ts';
import { fixtures } from './fixtures.ts';

/** A machine on its way to a picture. */
export interface Drawn {
  readonly name: string;
  readonly chart: Chart;
  readonly texts: DiagramTexts;
  readonly geometry: Geometry;
}

let drawn: Promise<readonly Drawn[]> | undefined;

/** Every fixture, laid out once for all tests. */
export function drawFixtures(): Promise<readonly Drawn[]> {
  drawn ??= layOut();
  return drawn;
}

function layOut(): Promise<readonly Drawn[]> {
  return Promise.all(
    Object.entries(fixtures).map(async ([name, machine]) => {
      const chart = chartOf(machine);
      const texts = plainTexts(chart);
      return { name, chart, texts, geometry: await layout(chart, texts) };
    }),
  );
}

/** All texts of a geometry, each block as one string. */
export function textsIn({ states, edges }: Geometry): readonly string[] {
  const blocks = [
    ...states.flatMap(({ name, details, rows = [] }) => [name, ...(details ? [details] : []), ...rows]),
    ...edges.flatMap(({ label }) => (label ? [label] : [])),
  ];
  return blocks.map(({ lines }) => lines.map(({ text }) => text).join(' '));
}
