import type { StateSpace } from '../../space/index.ts';
import type { TestPath } from '../suite.ts';

/**
 * Items of a criterion that single moves and configurations cover. Items are named by their place in `items`; what the
 * functions give has each item once.
 */
export interface Marks {
  /** Names, each once. */
  readonly items: readonly string[];
  /** What a test covers by being in a configuration. */
  at(configuration: number): readonly number[];
  /** What it covers by starting, given the index of the start. */
  begun(start: number): readonly number[];
  /** What it covers by an event that it sends there, whether or not something takes it. */
  by(configuration: number, event: number): readonly number[];
}

const nothing: readonly number[] = [];

/** Nothing is covered there. */
export const unmarked = (): readonly number[] => nothing;

/** What tests cover, by going through them. */
export function markedBy(
  { starts }: StateSpace,
  marks: Marks,
  tests: readonly TestPath[],
): ReadonlySet<number> {
  const covered = new Set<number>();
  const add = (items: readonly number[]) => {
    for (const item of items) covered.add(item);
  };
  for (const { start, moves } of tests) {
    add(marks.begun(start));
    add(marks.at(starts[start]!));
    for (const { from, event, to } of moves) {
      add(marks.by(from, event));
      add(marks.at(to));
    }
  }
  return covered;
}

/** Lists of items by configuration and event; equal lists are kept once, since spaces are large and lists few. */
export class MoveItems {
  readonly #lists = new Map<string, readonly number[]>();
  readonly #byMove = new Map<number, readonly number[]>();
  readonly #events: number;

  constructor({ alphabet }: StateSpace) {
    this.#events = alphabet.length;
  }

  set(configuration: number, event: number, items: Iterable<number>): void {
    const list = [...new Set(items)];
    if (list.length === 0) return;
    const key = list.join();
    const known = this.#lists.get(key) ?? list;
    this.#lists.set(key, known);
    this.#byMove.set(configuration * this.#events + event, known);
  }

  get(configuration: number, event: number): readonly number[] {
    return this.#byMove.get(configuration * this.#events + event) ?? nothing;
  }
}

/** Names that are each once, in the order in which they came, and their places. */
export class Names {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.list.length);
    return this.list.push(name) - 1;
  }

  placeOf(name: string): number | undefined {
    return this.#places.get(name);
  }
}
