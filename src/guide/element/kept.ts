import { render, type TemplateResult } from 'lit';

/**
 * Elements that are drawn once and then only put on the page and taken off it: what an object tells in one place is always
 * the same element. For parts that never change by themselves; a part with a value that changes is drawn by its template.
 */
export class Kept {
  readonly #elements = new WeakMap<object, Map<string, Element>>();

  /**
   * @param told what the element tells; it must not change
   * @param place what tells it; the same object may be told in several places, by an element each
   * @param draw called once for both; its template has one element
   */
  of(told: object, place: string, draw: () => TemplateResult): Element {
    const elements = this.#elements.get(told) ?? new Map<string, Element>();
    this.#elements.set(told, elements);
    const element = elements.get(place) ?? drawn(draw());
    elements.set(place, element);
    return element;
  }
}

function drawn(template: TemplateResult): Element {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  return fragment.firstElementChild!;
}
