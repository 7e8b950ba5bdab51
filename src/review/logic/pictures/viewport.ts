import type { Box, Point } from '../../../draw/types.ts';

/** What part of a picture is seen: its top left corner in the picture's px, and screen px for one px of the picture. */
export interface Viewport extends Point {
  readonly scale: number;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

export const scales = { min: 0.05, max: 3 } as const;

/** The whole picture, in the middle, never larger than life. */
export function whole(picture: Size, screen: Size): Viewport {
  const scale = limit(Math.min(screen.w / picture.w, screen.h / picture.h, 1));
  return centred({ x: 0, y: 0, ...picture }, screen, scale);
}

/** Below this scale nothing of a picture can be read. */
const readable = 0.5;

/** What is seen at first: the whole picture if it can be read; else its upper part in full width if that can; else the whole. */
export function atFirst(picture: Size, screen: Size): Viewport {
  const [all, scale] = [whole(picture, screen), Math.min(screen.w / picture.w, 1)];
  if (all.scale >= readable || scale < readable) return all;
  return { ...centred({ x: 0, y: 0, ...picture }, screen, scale), y: 0 };
}

/** A box of the picture in the middle of the screen. */
export function centred(box: Box, screen: Size, scale: number): Viewport {
  return {
    scale,
    x: box.x + box.w / 2 - screen.w / scale / 2,
    y: box.y + box.h / 2 - screen.h / scale / 2,
  };
}

/** A box in the middle of the screen, as far as that leaves no room beside the picture unused. */
export function approached(box: Box, picture: Size, screen: Size, scale: number): Viewport {
  const view = centred(box, screen, scale);
  const along = (start: number, length: number, seen: number) =>
    length <= seen ? (length - seen) / 2 : Math.min(Math.max(start, 0), length - seen);
  return {
    scale,
    x: along(view.x, picture.w, screen.w / scale),
    y: along(view.y, picture.h, screen.h / scale),
  };
}

/** What is seen once the screen has another size: what was in the middle stays there. */
export function resized(view: Viewport, before: Size, screen: Size): Viewport {
  const { scale, x, y } = view;
  return { scale, x: x + (before.w - screen.w) / 2 / scale, y: y + (before.h - screen.h) / 2 / scale };
}

/** Zooms so that the picture's point under a point of the screen stays there. */
export function zoomAt(view: Viewport, screenPoint: Point, factor: number): Viewport {
  const scale = limit(view.scale * factor);
  return {
    scale,
    x: view.x + screenPoint.x / view.scale - screenPoint.x / scale,
    y: view.y + screenPoint.y / view.scale - screenPoint.y / scale,
  };
}

/** Moves the picture by so many px of the screen, always leaving some of it in sight. */
export function panBy(view: Viewport, dx: number, dy: number, picture: Size, screen: Size): Viewport {
  return kept({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, picture, screen);
}

/** Keeps at least a corner of the picture in sight. */
export function kept(view: Viewport, picture: Size, screen: Size): Viewport {
  const [w, h] = [screen.w / view.scale, screen.h / view.scale];
  const [partW, partH] = [Math.min(w, picture.w) / 3, Math.min(h, picture.h) / 3];
  return {
    scale: view.scale,
    x: Math.min(Math.max(view.x, partW - w), picture.w - partW),
    y: Math.min(Math.max(view.y, partH - h), picture.h - partH),
  };
}

/** Moves no further than needed for a box to be seen whole; one that is too large is shown from its beginning. */
export function reveal(view: Viewport, box: Box, screen: Size, margin = 24): Viewport {
  const along = (start: number, from: number, length: number, seen: number) => {
    const gap = margin / view.scale;
    if (length + 2 * gap > seen) return from - gap;
    return Math.min(Math.max(start, from + length + gap - seen), from - gap);
  };
  return {
    scale: view.scale,
    x: along(view.x, box.x, box.w, screen.w / view.scale),
    y: along(view.y, box.y, box.h, screen.h / view.scale),
  };
}

/** The smallest box around all of these. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The place of the thing that lies next in a direction: near counts, and so does straight ahead.
 * @returns -1 if nothing lies there
 */
export function neighbour(points: readonly Point[], from: Point, direction: Direction): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, { x, y }] of points.entries()) {
    const [dx, dy] = [x - from.x, y - from.y];
    const [ahead, aside] = { left: [-dx, dy], right: [dx, dy], up: [-dy, dx], down: [dy, dx] }[direction];
    if (ahead! <= 0.5 || Math.abs(aside!) > 4 * ahead!) continue;
    const cost = ahead! + 2 * Math.abs(aside!);
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
}

function limit(scale: number): number {
  return Math.min(Math.max(scale, scales.min), scales.max);
}
