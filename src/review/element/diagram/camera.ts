import type { Box, Point } from '../../../draw/types.ts';
import {
  approached,
  atFirst,
  centred,
  kept,
  panBy,
  resized,
  reveal,
  type Size,
  type Viewport,
  whole,
  zoomAt,
} from '../../logic/pictures/viewport.ts';
import { Gestures } from './gestures.ts';

/** A key moves the picture by so many px. */
const step = 64;
/** Below this scale a label is hard to read. */
const legible = 0.75;
/** After so many ms without movement the picture is drawn sharp again. */
const settled = 150;

/** A picture to look at. */
export interface Seen {
  readonly svg: SVGSVGElement;
  readonly size: Size;
}

/**
 * Moves and zooms a picture in its frame. While it moves it is a layer that the browser only shifts and scales; once it rests
 * it is drawn anew, so that letters are sharp at every scale.
 */
export class Camera {
  readonly #frame: HTMLElement;
  readonly #changed: (view: Viewport, frame: Size) => void;
  readonly #observer: ResizeObserver;
  readonly #gestures: Gestures;
  #seen: Seen | null = null;
  #view: Viewport | null = null;
  /** What is shown as the frame has room for it, and stays so when the frame changes; null once the reader has moved. */
  #fitted: typeof whole | null = atFirst;
  /** The frame's size when `#view` was set. */
  #screen: Size | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param changed is told what is seen; at scale 1 the picture has its own size */
  constructor(frame: HTMLElement, changed: (view: Viewport, frame: Size) => void) {
    this.#frame = frame;
    this.#changed = changed;
    this.#observer = new ResizeObserver(() => this.#again());
    this.#observer.observe(frame);
    this.#gestures = new Gestures(frame, {
      pan: (dx, dy) => this.#pan(dx, dy),
      zoom: (at, factor) => this.#zoom(at, factor),
    });
  }

  disconnect(): void {
    this.#observer.disconnect();
    clearTimeout(this.#rest);
  }

  /** @param another whether it is another picture, which is shown from its beginning */
  show(seen: Seen, another: boolean): void {
    this.#seen = seen;
    if (another) this.#fitted = atFirst;
    this.#again();
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#fitted = whole;
    this.#again();
  }

  /** The picture in its own size, around what was in the middle. */
  full(): void {
    if (this.#view !== null) this.zoom(1 / this.#view.scale);
  }

  zoom(factor: number): void {
    const { frame } = this.#sizes();
    this.#zoom({ x: frame.w / 2, y: frame.h / 2 }, factor);
  }

  /** Brings a point of the picture into the middle. */
  centre({ x, y }: Point): void {
    if (this.#view === null) return;
    this.#set(centred({ x, y, w: 0, h: 0 }, this.#sizes().frame, this.#view.scale));
  }

  /** Moves as little as needed to show a box. */
  reveal(box: Box): void {
    if (this.#view !== null && this.#fitted !== whole) {
      this.#set(reveal(this.#view, box, this.#sizes().frame));
    }
  }

  /** Shows a box so that it can be read, keeping the scale where it can be, until the reader moves the picture. */
  approach(box: Box): void {
    const [before, all] = [this.#view, this.#fitted === whole];
    this.#fitted = (picture, frame) => {
      const room = Math.min(frame.w / (box.w + 60), frame.h / (box.h + 60), 1);
      const scale = before?.scale ?? 0;
      const least = Math.min(legible, room);
      const wanted = scale < least ? least : Math.min(scale, Math.max(room, 0.3));
      if (before === null || wanted !== scale) return approached(box, picture, frame, wanted);
      return all ? whole(picture, frame) : kept(reveal(before, box, frame), picture, frame);
    };
    this.#again();
  }

  /** @returns whether the key means something */
  key(key: string): boolean {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [step, 0],
      ArrowRight: [-step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
    };
    const move = moves[key];
    if (move !== undefined) this.#pan(move[0], move[1]);
    else if (key === '+' || key === '=') this.zoom(1.25);
    else if (key === '-') this.zoom(1 / 1.25);
    else if (key === '0') this.fit();
    else if (key === '1') this.full();
    else return false;
    return true;
  }

  /** Whether the pointer moved the picture before it was released, so that the click means nothing. */
  wasDragged(): boolean {
    return this.#gestures.wasDragged();
  }

  #sizes(): { readonly picture: Size; readonly frame: Size } {
    return {
      picture: this.#seen?.size ?? { w: 1, h: 1 },
      frame: { w: this.#frame.clientWidth, h: this.#frame.clientHeight },
    };
  }

  #pan(dx: number, dy: number): void {
    const { picture, frame } = this.#sizes();
    if (this.#view !== null) this.#set(panBy(this.#view, dx, dy, picture, frame));
  }

  #zoom(at: Point, factor: number): void {
    if (this.#view !== null) this.#set(zoomAt(this.#view, at, factor));
  }

  #again(): void {
    const { picture, frame } = this.#sizes();
    if (frame.w === 0) return;
    if (this.#fitted !== null) this.#apply(this.#fitted(picture, frame));
    else if (this.#view !== null) this.#set(resized(this.#view, this.#screen ?? frame, frame));
  }

  #set(view: Viewport): void {
    const { picture, frame } = this.#sizes();
    this.#fitted = null;
    this.#apply(kept(view, picture, frame));
  }

  #apply(view: Viewport): void {
    this.#view = view;
    this.#screen = this.#sizes().frame;
    const { svg } = this.#seen ?? {};
    if (svg === undefined) return;
    const { x, y, scale } = view;
    svg.style.transform = `translate(${(-x * scale).toFixed(2)}px, ${(-y * scale).toFixed(2)}px) scale(${scale})`;
    svg.style.willChange = 'transform';
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      svg.style.willChange = 'auto';
    }, settled);
    this.#changed(view, this.#screen);
  }
}
