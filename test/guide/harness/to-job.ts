import type { Election } from '../../../machines/index.ts';
import { eventEntries } from '../../oracle/index.ts';
import { localText } from './calendar.ts';
import { shownOf } from './expected.ts';
import { FIELDS, type Job } from './job.ts';
import type { Node, Tree } from './tree.ts';

/** How a tree is to be walked. */
export interface Walk {
  readonly registration: string;
  readonly lang: 'ru' | 'en';
  readonly zone: string;
  readonly election: Election;
  /** Of how many ends of paths, chosen by `random`, the page is also driven from the start. */
  readonly replays: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** A tree as a page walks it. */
export function toJob({ profile, calendar, root }: Tree, walk: Walk): Job {
  const keys = eventEntries.map(({ key }) => key);
  const times = new Places((at: number) => localText(at, calendar.zone));
  const shown = new Places((text: string) => text);
  const steps: number[] = [];
  const ends: number[] = [];
  const add = (node: Node): void => {
    if (node.ends > 0) ends.push(steps.length / FIELDS);
    steps.push(
      keys.indexOf(node.key as (typeof keys)[number]),
      times.of(node.moment.now),
      shown.of(shownOf(node, calendar, walk)),
      node.children.length,
      node.ends,
    );
    node.children.forEach(add);
  };
  add(root);
  const { route: _, ...answers } = profile;
  return {
    election: walk.election,
    lang: walk.lang,
    zone: walk.zone,
    answers: Object.fromEntries(
      Object.entries({ registration: walk.registration, ...answers }).map(([name, value]) => [
        name,
        String(value),
      ]),
    ),
    demonstration: {
      start: localText(root.moment.now, calendar.zone),
      min: '2024-01-01T00:00',
      max: '2024-12-31T00:00',
    },
    keys,
    times: times.values,
    shown: shown.values,
    steps,
    calendar: eventEntries.flatMap(({ key, actor }) => (actor === 'clock' ? [key] : [])),
    replays: chosen(ends, walk.replays, walk.random),
  };
}

/** Distinct values, each with a place in a list. */
class Places<T> {
  readonly values: string[] = [];
  readonly #places = new Map<T, number>();
  readonly #text: (value: T) => string;

  constructor(text: (value: T) => string) {
    this.#text = text;
  }

  of(value: T): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(this.#text(value)) - 1;
  }
}

function chosen(from: readonly number[], count: number, random: () => number): readonly number[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [one] = left.splice(Math.floor(random() * left.length), 1);
    return one!;
  });
}
