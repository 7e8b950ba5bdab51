import type { Picked } from '../../logic/address.ts';
import { type Direction, neighbour } from '../../logic/pictures/viewport.ts';
import type { Pickable } from './svg-tree.ts';

/**
 * The elements of a picture as one stop of Tab, among which the arrow keys go (a roving `tabindex`,
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/).
 */
export class Roving {
  #all: readonly Pickable[] = [];
  #stop: Pickable | undefined;

  get all(): readonly Pickable[] {
    return this.#all;
  }

  /** The element that Tab goes to. */
  get stop(): Pickable | undefined {
    return this.#stop;
  }

  /** Takes the elements of another picture; Tab goes where it went, if that is shown there. */
  take(all: readonly Pickable[]): void {
    const before = this.#stop?.picked;
    this.#all = all;
    this.#stop = undefined;
    const stop = (before && this.find(before)) ?? all[0];
    if (stop !== undefined) this.moveTo(stop);
  }

  find({ kind, id }: Picked): Pickable | undefined {
    return this.#all.find(({ picked, stands }) => picked.kind === kind && stands.includes(id));
  }

  /** The element on which something happened. */
  under({ target }: Event): Pickable | undefined {
    const group = target instanceof Element ? target.closest('[role="button"]') : null;
    return this.#all.find((each) => each.group === group);
  }

  moveTo(element: Pickable): void {
    this.#stop?.group.setAttribute('tabindex', '-1');
    element.group.setAttribute('tabindex', '0');
    this.#stop = element;
  }

  /** Gives the focus to what lies next in a direction. */
  focusNext(from: Pickable, direction: Direction): void {
    const points = this.#all.map(({ point }) => point);
    this.#all[neighbour(points, from.point, direction)]?.group.focus({ preventScroll: true });
  }
}
