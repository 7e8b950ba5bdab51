import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Unfolds what is folded while a page is printed: on paper nothing can be opened. */
export class Unfolding implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #folded: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    const folded = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#folded = [...(folded ?? [])];
    for (const details of this.#folded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#folded) details.open = false;
    this.#folded = [];
  };
}
