import { describe, expect, it } from 'vitest';
import {
  approached,
  around,
  atFirst,
  centred,
  kept,
  neighbour,
  panBy,
  resized,
  reveal,
  scales,
  whole,
  zoomAt,
} from '../../src/review/logic/pictures/viewport.ts';

const picture = { w: 1000, h: 500 };
const screen = { w: 200, h: 200 };

describe('what is seen of a picture', () => {
  it('is all of it, in the middle, when it is fitted', () => {
    expect(whole(picture, screen)).toEqual({ scale: 0.2, x: 0, y: -250 });
  });

  it('is never larger than life when it is fitted', () => {
    expect(whole({ w: 50, h: 50 }, screen).scale).toBe(1);
  });

  it('keeps the point under the pointer where it is while it is zoomed', () => {
    const view = { x: 10, y: 20, scale: 0.5 };
    const at = { x: 30, y: 40 };
    const zoomed = zoomAt(view, at, 2);
    expect(zoomed.x + at.x / zoomed.scale).toBe(view.x + at.x / view.scale);
    expect(zoomed.y + at.y / zoomed.scale).toBe(view.y + at.y / view.scale);
  });

  it('has a smallest and a largest scale', () => {
    expect(zoomAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 1e9).scale).toBe(scales.max);
    expect(zoomAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 1e-9).scale).toBe(scales.min);
  });

  it('never leaves the picture altogether', () => {
    const view = panBy({ x: 0, y: 0, scale: 1 }, 1e6, -1e6, picture, screen);
    expect(view.x + screen.w).toBeGreaterThan(0);
    expect(view.y).toBeLessThan(picture.h);
    expect(kept(view, picture, screen)).toEqual(view);
  });

  it('moves no further than needed to reveal a box, and not at all if it is seen', () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(reveal(view, { x: 50, y: 50, w: 20, h: 20 }, screen)).toEqual(view);
    expect(reveal(view, { x: 300, y: 50, w: 20, h: 20 }, screen)).toEqual({ x: 144, y: 0, scale: 1 });
    expect(reveal(view, { x: 300, y: 50, w: 900, h: 20 }, screen).x).toBe(276);
  });

  it('has a box in the middle when it is centred there', () => {
    expect(centred({ x: 100, y: 100, w: 100, h: 100 }, screen, 1)).toEqual({ x: 50, y: 50, scale: 1 });
  });
});

describe('what is seen at first', () => {
  it('is the whole picture if it can be read, else its upper part in full width if that can be', () => {
    expect(atFirst({ w: 300, h: 400 }, screen)).toEqual(whole({ w: 300, h: 400 }, screen));
    expect(atFirst({ w: 300, h: 4000 }, screen)).toEqual({ scale: 2 / 3, x: 0, y: 0 });
    expect(atFirst({ w: 3000, h: 4000 }, screen)).toEqual(whole({ w: 3000, h: 4000 }, screen));
  });
});

describe('what is seen of a box', () => {
  it('has the box in the middle, unless room beside the picture would stay empty', () => {
    const at = (x: number, y: number) => approached({ x, y, w: 10, h: 10 }, picture, screen, 1);
    expect(at(500, 250)).toEqual({ scale: 1, x: 405, y: 155 });
    expect(at(0, 490)).toEqual({ scale: 1, x: 0, y: 300 });
    expect(approached({ x: 0, y: 0, w: 10, h: 10 }, { w: 100, h: 100 }, screen, 1)).toMatchObject({
      x: -50,
      y: -50,
    });
  });

  it('keeps its middle when the screen gets another size', () => {
    expect(resized({ scale: 2, x: 100, y: 50 }, screen, { w: 100, h: 240 })).toEqual({
      scale: 2,
      x: 125,
      y: 40,
    });
  });
});

describe('boxes', () => {
  it('are framed by the smallest box around them', () => {
    expect(around([])).toBeNull();
    expect(
      around([
        { x: 0, y: 5, w: 10, h: 10 },
        { x: 20, y: 0, w: 5, h: 5 },
      ]),
    ).toEqual({ x: 0, y: 0, w: 25, h: 15 });
  });

  it('have as neighbour in a direction what is near and straight ahead', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 60, y: 50 },
      { x: 0, y: 100 },
    ];
    expect(neighbour(points, points[0]!, 'right')).toBe(1);
    expect(neighbour(points, points[0]!, 'down')).toBe(3);
    expect(neighbour(points, points[1]!, 'left')).toBe(0);
    expect(neighbour(points, points[3]!, 'down')).toBe(-1);
  });
});
