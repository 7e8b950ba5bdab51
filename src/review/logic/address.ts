import type { Language } from '../data.ts';

/** The views of the page, in the order of their tabs. */
export const views = ['diagram', 'walk', 'stories', 'counts'] as const;
export type View = (typeof views)[number];

/** A state or a transition that the reader has picked. */
export interface Picked {
  readonly kind: 'state' | 'transition';
  readonly id: string;
}

/** What of the page's state its address holds. */
export interface Address {
  readonly machine: string;
  readonly language: Language;
  readonly view: View;
  readonly picked: Picked | null;
}

/** Writes an address as the part of a URL after `#`. */
export function toHash({ machine, language, view, picked }: Address): string {
  const parts = new URLSearchParams({ machine, lang: language, view });
  if (picked !== null) parts.set(picked.kind, picked.id);
  return `#${parts}`;
}

/** Reads an address; what is missing or unknown becomes the fallback's. */
export function fromHash(hash: string, machines: readonly string[], fallback: Address): Address {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const machine = parts.get('machine');
  const language = parts.get('lang');
  const view = views.find((known) => known === parts.get('view'));
  const [state, transition] = [parts.get('state'), parts.get('transition')];
  return {
    machine: machine !== null && machines.includes(machine) ? machine : fallback.machine,
    language: language === 'ru' || language === 'en' ? language : fallback.language,
    view: view ?? fallback.view,
    picked:
      state !== null
        ? { kind: 'state', id: state }
        : transition !== null
          ? { kind: 'transition', id: transition }
          : null,
  };
}
