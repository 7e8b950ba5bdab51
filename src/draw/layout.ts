import ELK from 'elkjs/lib/elk.bundled.js';
import type { Chart } from '../chart/index.ts';
import { elkGeometry } from './elk-geometry.ts';
import { cycleBreakings, elkInput } from './elk-graph.ts';
import type { DiagramTexts } from './texts.ts';
import type { Geometry } from './types.ts';

const elk = new ELK.default();
export async function layout(chart: Chart, texts: DiagramTexts): Promise<Geometry> {
  const input = elkInput(chart, texts);
  return elkGeometry(chart, input, await elk.layout(input.graph(cycleBreakings[0], new Map())));
}
