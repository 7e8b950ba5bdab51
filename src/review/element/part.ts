import { LitElement } from 'lit';
import type { Language, ReviewData, Story, Text } from '../data.ts';
import type { Address, Picked } from '../logic/address.ts';
import type { Model } from '../logic/model.ts';
import type { History } from '../logic/walk/history.ts';
import type { Walk } from '../logic/walk/walk.ts';
import type { Words } from '../words.ts';

/** What every part of the page is shown: one machine, in one language. */
export interface Shown {
  readonly data: ReviewData;
  readonly model: Model;
  readonly language: Language;
  readonly words: Words;
}

/** A story that is being played on the diagram. */
export interface Playing {
  readonly title: string;
  readonly story: Story;
  /** How many of its steps have been taken. */
  readonly position: number;
  readonly running: boolean;
}

/** What parts tell the page, by the name of the event without `review-`. */
export interface Told {
  /** A state or transition is shown in the diagram, a source in its text. */
  pick: Picked | null;
  /** Something else of the address changes. */
  go: Partial<Address>;
  play: Playing | null;
  /** The id of the picture in which the present step is seen. */
  follow: string;
  walk: History<Walk> | null;
}

/** A part of the page. It draws into the page's own tree, so that one style sheet and one set of ids serve all parts. */
export abstract class Part extends LitElement {
  static override properties = { shown: { attribute: false } };
  declare shown: Shown;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected tell<K extends keyof Told>(kind: K, detail: Told[K]): void {
    this.dispatchEvent(new CustomEvent(`review-${kind}`, { detail, bubbles: true, composed: true }));
  }

  protected text(text: Text | undefined): string {
    return text?.[this.shown.language] ?? '';
  }

  protected stateName(id: string): string {
    return stateName(this.shown, id);
  }

  protected transitionName(id: string): string {
    return transitionName(this.shown, id);
  }
}

/** A state's name; its key where the data has no name. */
export function stateName({ model, language }: Shown, id: string): string {
  return model.machine.states[id]?.name[language] ?? model.states.get(id)?.key ?? id;
}

/** The words on an arrow, in one line. */
export function transitionName({ model, language }: Shown, id: string): string {
  return (model.machine.transitions[id]?.[language] ?? id).replaceAll('\n', ' ');
}

/** Defines a custom element, unless the page has it already. */
export function define(name: string, part: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, part);
}
