import type { Geometry, Point } from './types.ts';

/** Rounds all coordinates to 0.1 px and leaves out points that a line does not turn at: the same picture in less data. */
export function rounded(geometry: Geometry): Geometry {
  const round = <T>(value: T): T => roundedValue(value) as T;
  return {
    ...round(geometry),
    edges: geometry.edges.map((edge) => ({
      ...round(edge),
      lines: edge.lines.map((line) => turns(round(line))),
    })),
    initials: geometry.initials.map((initial) => ({ ...round(initial), line: turns(round(initial.line)) })),
  };
}

function roundedValue(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10) / 10;
  if (Array.isArray(value)) return value.map(roundedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundedValue(inner)]));
}

function turns(line: readonly Point[]): readonly Point[] {
  return line.filter((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (before === undefined || after === undefined) return true;
    const straight =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !straight;
  });
}
