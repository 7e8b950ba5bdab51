import type { Box, Point } from '../../draw/types.ts';
import { centred, kept, panBy, reveal, type Size, type Viewport, whole, zoomAt } from '../logic/viewport.ts';
import type { SvgTree } from './svg-tree.ts';

const step = 64;
const legible = 0.75;

/** Moves and zooms a picture in its frame: by mouse, touch, wheel and keys. What is seen is the picture's `viewBox`. */
export class Camera {
  readonly #frame: HTMLElement;
  readonly #zoomed: (percent: number) => void;
  readonly #observer: ResizeObserver;
  readonly #print = matchMedia('print');
  readonly #pointers = new Map<number, Point>();
  #tree: SvgTree | null = null;
  #view: Viewport | null = null;
  /** Whether the whole picture is shown, and stays shown when the frame changes. */
  #fitted = true;
  #wanted: Box | null = null;
  #travelled = 0;

  /** @param zoomed is told the scale in percent, a full picture being 100 */
  constructor(frame: HTMLElement, zoomed: (percent: number) => void) {
    this.#frame = frame;
    this.#zoomed = zoomed;
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(frame);
    this.#print.addEventListener('change', this.#printing);
    addEventListener('beforeprint', this.#all);
    addEventListener('afterprint', this.#again);
    frame.addEventListener('wheel', this.#wheel, { passive: false });
    frame.addEventListener('pointerdown', this.#down);
    frame.addEventListener('pointermove', this.#move);
    for (const end of ['pointerup', 'pointercancel'] as const) frame.addEventListener(end, this.#up);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#print.removeEventListener('change', this.#printing);
    removeEventListener('beforeprint', this.#all);
    removeEventListener('afterprint', this.#again);
  }

  /** @param another whether it is another chart, of which all is shown at first */
  show(tree: SvgTree, another: boolean): void {
    this.#tree = tree;
    if (another || this.#fitted) this.fit();
    else this.#set(this.#view!);
  }

  fit(): void {
    const { picture, frame } = this.#sizes();
    this.#fitted = true;
    if (frame.w > 0) this.#apply(whole(picture, frame));
  }

  /** The picture in its own size, around what was in the middle. */
  full(): void {
    if (this.#view !== null) this.zoom(1 / this.#view.scale);
  }

  zoom(factor: number): void {
    const { frame } = this.#sizes();
    if (this.#view !== null) this.#set(zoomAt(this.#view, { x: frame.w / 2, y: frame.h / 2 }, factor));
  }

  /** Moves as little as needed to show a box. */
  reveal(box: Box): void {
    if (this.#view === null) this.#wanted = box;
    else if (!this.#fitted) this.#set(reveal(this.#view, box, this.#sizes().frame));
  }

  /** Shows a box so that it can be read, keeping the scale where it can be. */
  approach(box: Box): void {
    const { frame } = this.#sizes();
    if (this.#view === null || frame.w === 0) {
      this.#wanted = box;
      return;
    }
    const room = Math.min(frame.w / (box.w + 60), frame.h / (box.h + 60), 1);
    const { scale } = this.#view;
    const wanted =
      scale < Math.min(legible, room) ? Math.min(legible, room) : Math.min(scale, Math.max(room, 0.3));
    if (wanted !== scale) this.#set(centred(box, frame, wanted));
    else if (!this.#fitted) this.#set(reveal(this.#view, box, frame));
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
    return this.#travelled > 5;
  }

  #sizes(): { readonly picture: Size; readonly frame: Size } {
    return {
      picture: this.#tree?.size ?? { w: 1, h: 1 },
      frame: { w: this.#frame.clientWidth, h: this.#frame.clientHeight },
    };
  }

  #pan(dx: number, dy: number): void {
    const { picture, frame } = this.#sizes();
    if (this.#view !== null) this.#set(panBy(this.#view, dx, dy, picture, frame));
  }

  #set(view: Viewport): void {
    const { picture, frame } = this.#sizes();
    this.#fitted = false;
    this.#apply(kept(view, picture, frame));
  }

  #apply(view: Viewport): void {
    const { frame } = this.#sizes();
    this.#view = view;
    const numbers = [view.x, view.y, frame.w / view.scale, frame.h / view.scale];
    this.#tree?.svg.setAttribute('viewBox', numbers.map((number) => number.toFixed(2)).join(' '));
    this.#zoomed(Math.round(view.scale * 100));
  }

  #resized(): void {
    if (this.#print.matches || this.#frame.clientWidth === 0) return;
    if (this.#fitted || this.#view === null) this.fit();
    else this.#set(this.#view);
    if (this.#wanted !== null) {
      const box = this.#wanted;
      this.#wanted = null;
      this.approach(box);
    }
  }

  readonly #printing = (): void => {
    if (this.#print.matches) this.#all();
    else this.#again();
  };

  /** Paper shows the whole picture. */
  readonly #all = (): void => {
    const { picture } = this.#sizes();
    this.#tree?.svg.setAttribute('viewBox', `0 0 ${picture.w} ${picture.h}`);
  };

  readonly #again = (): void => {
    if (this.#view !== null) this.#apply(this.#view);
  };

  readonly #wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const factor = Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 120 : 480));
    if (this.#view !== null) this.#set(zoomAt(this.#view, this.#place(event), factor));
  };

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#pointers.size === 0) this.#travelled = 0;
    this.#pointers.set(event.pointerId, this.#place(event));
  };

  readonly #move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = this.#place(event);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, now);
    this.#travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (!this.wasDragged()) return;
    this.#frame.setPointerCapture(event.pointerId);
    const share = other === undefined ? 1 : 0.5;
    this.#pan((now.x - before.x) * share, (now.y - before.y) * share);
    if (other === undefined || this.#view === null) return;
    const [from, to] = [
      Math.hypot(before.x - other.x, before.y - other.y),
      Math.hypot(now.x - other.x, now.y - other.y),
    ];
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    if (from > 0 && to > 0) this.#set(zoomAt(this.#view, middle, to / from));
  };

  readonly #up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  #place({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
