import type { Box, Point } from './types.ts';

/** SVG's path data of a polyline with softened corners. */
export function pathData(points: readonly Point[], radius = 5): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map((point, index) => {
    const before = points[index]!;
    const after = rest[index + 1];
    if (after === undefined) return `L${at(point)}`;
    const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    return `L${at(towards(point, before, r))}Q${at(point)} ${at(towards(point, after, r))}`;
  });
  return `M${at(first)}${steps.join('')}`;
}

/** What is left of a polyline where a box interrupts it. */
export function cutOut(points: readonly Point[], box: Box | undefined): readonly (readonly Point[])[] {
  if (box === undefined) return [points];
  const pieces: Point[][] = [[]];
  const add = (point: Point) => pieces.at(-1)!.push(point);
  points.forEach((point, index) => {
    const before = points[index - 1];
    const inside = before === undefined ? null : stretchInside(before, point, box);
    if (inside !== null) {
      add(inside[0]);
      pieces.push([inside[1]]);
    }
    add(point);
  });
  return pieces.filter((piece) => piece.length > 1 && length(piece) > 0.5);
}

/** The part of an axis-parallel segment that lies in a box, from its first to its last point; null where there is none. */
export function stretchInside(from: Point, to: Point, box: Box): readonly [Point, Point] | null {
  const spanX = overlap(from.x, to.x, box.x, box.x + box.w);
  const spanY = overlap(from.y, to.y, box.y, box.y + box.h);
  if (spanX === null || spanY === null) return null;
  return [
    { x: spanX[0], y: spanY[0] },
    { x: spanX[1], y: spanY[1] },
  ];
}

/** Where a stretch that runs from a to b lies between low and high, in its own direction. */
function overlap(a: number, b: number, low: number, high: number): readonly [number, number] | null {
  const start = Math.max(Math.min(a, b), low);
  const end = Math.min(Math.max(a, b), high);
  if (start > end) return null;
  return a <= b ? [start, end] : [end, start];
}

/** The tip, two corners and the middle of the base of an arrowhead at the end of a polyline. */
export function arrowhead(points: readonly Point[], size: number) {
  const tip = points.at(-1)!;
  const before = points.at(-2) ?? tip;
  const base = towards(tip, before, size);
  const [dx, dy] = [(tip.x - base.x) * 0.42, (tip.y - base.y) * 0.42];
  const corners = [
    { x: base.x - dy, y: base.y + dx },
    { x: base.x + dy, y: base.y - dx },
  ] as const;
  return { base, path: `M${at(tip)}L${at(corners[0])}L${at(corners[1])}Z` };
}

function at({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** Rounds to 0.1 px. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function length(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
}

function towards(from: Point, to: Point, by: number): Point {
  const full = distance(from, to);
  if (full === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / full, y: from.y + ((to.y - from.y) * by) / full };
}
