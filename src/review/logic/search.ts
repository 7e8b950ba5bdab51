import type { Language, ReviewData, Text } from '../data.ts';
import type { Picked } from './address.ts';
import type { Model } from './model.ts';

export const searchKinds = ['state', 'quote', 'decision', 'fact', 'transition'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something that can be found. */
export interface Entry {
  readonly kind: SearchKind;
  readonly picked: Picked;
  /** What it is called. */
  readonly title: string;
  /** What else tells it from others: where an arrow leads, the id of a source. */
  readonly note: string;
  /** All its words, normalized. */
  readonly haystack: string;
}

/** What was found of one kind. */
export interface Found {
  readonly kind: SearchKind;
  /** The best of them. */
  readonly entries: readonly Entry[];
  /** How many more there are. */
  readonly more: number;
}

/** Everything of a machine, and of the sources, that can be found in a language. */
export function entriesOf(data: ReviewData, model: Model, language: Language): readonly Entry[] {
  const { states, transitions, chart } = model.machine;
  const of = (text: Text | undefined) => text?.[language] ?? '';
  const stateName = (id: string, key: string) => of(states[id]?.name) || key;
  const nameOf = (id: string) => stateName(id, model.states.get(id)?.key ?? id);
  const entry = (kind: SearchKind, picked: Picked, title: string, note: string, more: string): Entry => ({
    kind,
    picked,
    title,
    note,
    haystack: normalized(`${title} ${note} ${more}`),
  });
  return [
    ...chart.states.map(({ id, key, parent }) =>
      entry(
        'state',
        { kind: 'state', id },
        stateName(id, key),
        parent === null ? '' : nameOf(parent),
        `${of(states[id]?.about)} ${id}`,
      ),
    ),
    ...chart.transitions.map(({ id, source, targets, description }) =>
      entry(
        'transition',
        { kind: 'transition', id },
        (of(transitions[id]) || id).replaceAll('\n', ' '),
        [nameOf(source), ...targets.map(nameOf)].join(' → '),
        `${description ?? ''} ${id}`,
      ),
    ),
    ...Object.entries(data.sources).map(([id, { sort, text, answer, quote }]) =>
      entry(sort, { kind: 'source', id }, of(text), id, `${of(answer)} ${quote?.words ?? ''}`),
    ),
  ];
}

/**
 * Finds what holds every word of a query, by kind; a word counts wherever it stands, and a long one without its last two
 * letters, so that other forms of it are found. Where nothing holds all words, what holds the most of them is given. What
 * begins with the query comes first, then what has it in its title or note.
 * @param most how many entries of a kind are given
 */
export function search(entries: readonly Entry[], query: string, most: number): readonly Found[] {
  const wanted = normalized(query);
  if (wanted === '') return [];
  const words = wanted.split(' ').map((word) => (word.length > 6 ? word.slice(0, -2) : word));
  const rank = ({ title, note }: Entry) => {
    const [name, beside] = [normalized(title), normalized(note)];
    if (beside === wanted || name.startsWith(wanted)) return 0;
    return words.every((word) => `${name} ${beside}`.includes(word)) ? 1 : 2;
  };
  const held = entries.map(({ haystack }) => words.filter((word) => haystack.includes(word)).length);
  const mostHeld = Math.max(1, ...held);
  const fitting = entries.filter((_, index) => held[index] === mostHeld);
  return searchKinds.flatMap((kind): Found[] => {
    const ranked = fitting
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, rank: rank(entry) }))
      .sort((a, b) => a.rank - b.rank);
    if (ranked.length === 0) return [];
    return [
      {
        kind,
        entries: ranked.slice(0, most).map(({ entry }) => entry),
        more: Math.max(ranked.length - most, 0),
      },
    ];
  });
}

/** Lower case, one space between words, and «ё» as «е», as people type it. */
function normalized(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
