import type { Geometry, Point } from '../../../draw/types.ts';
import type { Size, Viewport } from '../../logic/pictures/viewport.ts';

const namespace = 'http://www.w3.org/2000/svg';
/** The map is no larger than this, in px. */
const most: Size = { w: 144, h: 112 };
/** Where more than this share of the picture is seen, the map is not needed. */
const mostSeen = 0.75;

/** A small map of a picture: its states, and a frame around what is seen. A pointer on it moves the picture. */
export class Minimap {
  readonly #root: HTMLElement;
  readonly #moved: (to: Point) => void;
  #size: Size = { w: 1, h: 1 };
  #frame: SVGRectElement | null = null;

  /** @param moved is told the point of the picture that is to be in the middle */
  constructor(root: HTMLElement, moved: (to: Point) => void) {
    this.#root = root;
    this.#moved = moved;
    root.addEventListener('pointerdown', this.#down);
    root.addEventListener('pointermove', this.#point);
  }

  show({ width, height, states }: Geometry): void {
    this.#size = { w: width, h: height };
    const scale = Math.min(most.w / width, most.h / height);
    const svg = document.createElementNS(namespace, 'svg');
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.setAttribute('width', String(Math.round(width * scale)));
    svg.setAttribute('height', String(Math.round(height * scale)));
    for (const box of states) svg.append(rect('map-state', box));
    this.#frame = rect('map-seen', { x: 0, y: 0, w: width, h: height });
    svg.append(this.#frame);
    this.#root.replaceChildren(svg);
  }

  /** Hidden while most of the picture is seen, since it covers a corner of it. */
  follow({ x, y, scale }: Viewport, screen: Size): void {
    const seen = { x, y, w: screen.w / scale, h: screen.h / scale };
    const { w, h } = this.#size;
    const along = (from: number, length: number, all: number) =>
      (Math.min(from + length, all) - Math.max(from, 0)) / all;
    this.#root.hidden = along(x, seen.w, w) * along(y, seen.h, h) > mostSeen;
    if (this.#frame !== null) place(this.#frame, seen);
  }

  readonly #down = (event: PointerEvent): void => {
    this.#root.setPointerCapture(event.pointerId);
    this.#point(event);
  };

  readonly #point = (event: PointerEvent): void => {
    event.stopPropagation();
    if (event.buttons === 0) return;
    const { left, top, width, height } = this.#root.firstElementChild!.getBoundingClientRect();
    this.#moved({
      x: ((event.clientX - left) / width) * this.#size.w,
      y: ((event.clientY - top) / height) * this.#size.h,
    });
  };
}

function rect(name: string, box: Point & Size): SVGRectElement {
  const element = document.createElementNS(namespace, 'rect');
  element.setAttribute('class', name);
  place(element, box);
  return element;
}

function place(element: SVGRectElement, { x, y, w, h }: Point & Size): void {
  for (const [key, value] of Object.entries({ x, y, width: w, height: h })) {
    element.setAttribute(key, value.toFixed(1));
  }
}
