import type { Box, Point } from './types.ts';

export type Segment = readonly [from: Point, to: Point];

export function segmentsOf(line: readonly Point[]): readonly Segment[] {
  return line.slice(1).map((to, index) => [line[index]!, to]);
}

/** The box around a segment; of no width or no height where the segment is vertical or horizontal. */
export function spanning([a, b]: Segment): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

/** @param margin px by which one of the two is made larger on every side; negative to forgive a touch */
export function meet(a: Box, b: Box, margin: number): boolean {
  return (
    a.x < b.x + b.w + margin &&
    b.x - margin < a.x + a.w &&
    a.y < b.y + b.h + margin &&
    b.y - margin < a.y + a.h
  );
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** Whether a vertical and a horizontal segment cross; touching with an end is no crossing. */
export function cross(a: Segment, b: Segment): boolean {
  const [p, q] = [spanning(a), spanning(b)];
  const [vertical, horizontal] = p.w === 0 ? [p, q] : [q, p];
  if (vertical.w !== 0 || horizontal.h !== 0) return false;
  return (
    vertical.x > horizontal.x &&
    vertical.x < horizontal.x + horizontal.w &&
    horizontal.y > vertical.y &&
    horizontal.y < vertical.y + vertical.h
  );
}

/** Whether two segments lie on one another for more than a moment, so that nobody can tell them apart. */
export function runAlong(a: Segment, b: Segment): boolean {
  const [p, q] = [spanning(a), spanning(b)];
  const shared = (start: number, length: number, otherStart: number, otherLength: number) =>
    Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
  if (p.w === 0 && q.w === 0) return Math.abs(p.x - q.x) < 2 && shared(p.y, p.h, q.y, q.h) > 2;
  if (p.h === 0 && q.h === 0) return Math.abs(p.y - q.y) < 2 && shared(p.x, p.w, q.x, q.w) > 2;
  return false;
}
