import type { Point } from '../../../draw/types.ts';

/** What a hand does to a picture, in px of the frame. */
export interface Hand {
  pan(dx: number, dy: number): void;
  zoom(at: Point, factor: number): void;
}

/** Mouse, wheel and fingers on a frame. */
export class Gestures {
  readonly #frame: HTMLElement;
  readonly #hand: Hand;
  readonly #pointers = new Map<number, Point>();
  #travelled = 0;

  constructor(frame: HTMLElement, hand: Hand) {
    this.#frame = frame;
    this.#hand = hand;
    frame.addEventListener('wheel', this.#wheel, { passive: false });
    frame.addEventListener('pointerdown', this.#down);
    frame.addEventListener('pointermove', this.#move);
    for (const end of ['pointerup', 'pointercancel'] as const) frame.addEventListener(end, this.#up);
  }

  /** Whether the pointer has moved between being pressed and released. */
  wasDragged(): boolean {
    return this.#travelled > 5;
  }

  readonly #wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    this.#hand.zoom(this.#place(event), Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 120 : 480)));
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
    this.#hand.pan((now.x - before.x) * share, (now.y - before.y) * share);
    if (other === undefined) return;
    const [from, to] = [
      Math.hypot(before.x - other.x, before.y - other.y),
      Math.hypot(now.x - other.x, now.y - other.y),
    ];
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    if (from > 0 && to > 0) this.#hand.zoom(middle, to / from);
  };

  readonly #up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  #place({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
