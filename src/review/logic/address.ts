import type { Language } from '../data.ts';

/** The sections of the page, in the order of their tabs. */
export const views = ['diagram', 'outline', 'document', 'questions', 'walk', 'paths', 'counts'] as const;
export type View = (typeof views)[number];

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What the reader has picked: an element of the diagram, or a source. */
export interface Picked {
  readonly kind: 'state' | 'transition' | 'source';
  readonly id: string;
}

/** What of the page's state its address holds. */
export interface Address {
  readonly machine: string;
  readonly language: Language;
  readonly view: View;
  readonly theme: Theme;
  /** The picture shown, by the id of its view; null for the first one. */
  readonly picture: string | null;
  readonly picked: Picked | null;
  /** The path that is played, as `storyText` writes it; null where none is. */
  readonly story: string | null;
  /** How many of its steps have been taken. */
  readonly step: number;
  /** The walk by hand, as `walkText` writes it; null where none has begun. */
  readonly walk: string | null;
}

const kinds = ['state', 'transition', 'source'] as const satisfies readonly Picked['kind'][];

/** Writes an address as the part of a URL after `#`. */
export function toHash(address: Address): string {
  const { machine, language, view, theme, picture, picked, story, step, walk } = address;
  const parts = new URLSearchParams({ machine, lang: language, view });
  if (theme !== 'system') parts.set('theme', theme);
  if (picture !== null) parts.set('picture', picture);
  if (picked !== null) parts.set(picked.kind, picked.id);
  if (story !== null) {
    parts.set('story', story);
    parts.set('step', String(step));
  }
  if (walk !== null) parts.set('walk', walk);
  return `#${parts}`;
}

/**
 * Reads an address.
 * @param machines the machines that there are, the one shown first in front
 * @param present keeps machine, language and section where the address names none, or an unknown one; null at the beginning
 * @param first the language at the beginning
 */
export function fromHash(
  hash: string,
  machines: readonly string[],
  present: Address | null,
  first: Language,
): Address {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const machine = parts.get('machine');
  const language = parts.get('lang');
  const step = Number(parts.get('step'));
  const kind = kinds.find((each) => parts.has(each));
  return {
    machine: machines.find((known) => known === machine) ?? present?.machine ?? machines[0] ?? '',
    language: language === 'ru' || language === 'en' ? language : (present?.language ?? first),
    view: views.find((known) => known === parts.get('view')) ?? present?.view ?? 'diagram',
    theme: themes.find((known) => known === parts.get('theme')) ?? 'system',
    picture: parts.get('picture'),
    picked: kind === undefined ? null : { kind, id: parts.get(kind)! },
    story: parts.get('story'),
    step: Number.isInteger(step) && step > 0 ? step : 0,
    walk: parts.get('walk'),
  };
}
