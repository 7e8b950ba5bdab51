import type { Suite, TestPath } from '../../paths/index.ts';
import type { Original } from './original.ts';
import type { Touch } from './touch.ts';
import type { Twin } from './twin.ts';

/** What a suite runs, and where its tests come by. */
export class Runs {
  readonly tests: readonly TestPath[];
  readonly events: number;
  readonly #original: Original;
  /** Which tests are in a configuration, and which send an event there. */
  readonly #in = new Map<number, number[]>();
  readonly #by = new Map<number, number[]>();

  constructor(original: Original, { tests }: Pick<Suite, 'tests'>) {
    this.tests = tests;
    this.events = tests.reduce((sum, { moves }) => sum + moves.length, 0);
    this.#original = original;
    const { space, keys, passages } = original;
    if (passages === null) return;
    for (const [index, { start, moves }] of tests.entries()) {
      note(this.#in, space.starts[start]!, index);
      for (const { from, event, to } of moves) {
        note(this.#by, from * keys.length + event, index);
        note(this.#in, to, index);
      }
    }
  }

  /** The tests that come where touches may matter; all where that cannot be known. */
  concernedBy(touches: readonly Touch[]): readonly number[] {
    const { passages, keys } = this.#original;
    const all = [...this.tests.keys()];
    if (passages === null || touches.some((touch) => passages.concernsStarts(touch))) return all;
    const found = new Set<number>();
    for (const touch of touches) {
      for (const stand of passages.standsOf(touch))
        for (const test of this.#in.get(stand) ?? []) found.add(test);
      for (const { configuration, event } of passages.placesOf(touch)) {
        for (const test of this.#by.get(configuration * keys.length + event) ?? []) found.add(test);
      }
    }
    return all.filter((test) => found.has(test));
  }
}

function note(tests: Map<number, number[]>, place: number, test: number): void {
  const list = tests.get(place);
  if (list === undefined) tests.set(place, [test]);
  else if (list.at(-1) !== test) list.push(test);
}

/**
 * After how many moves a test sees something else than the machine shows: 0 at its start; null if it never does. Moves at which
 * nothing should happen are made too.
 */
export function killedAfter(twin: Twin, { start, moves }: TestPath): number | null {
  const { original } = twin;
  let place = twin.start(start);
  if (twin.shown(place) !== original.shown(original.space.starts[start]!)) return 0;
  for (const [index, { event, to }] of moves.entries()) {
    place = twin.step(place, event);
    if (twin.shown(place) !== original.shown(to)) return index + 1;
  }
  return null;
}

/** Whether any test of a suite kills a mutant. */
export function isKilled(twin: Twin, runs: Runs, touches: readonly Touch[]): boolean {
  return runs.concernedBy(touches).some((test) => killedAfter(twin, runs.tests[test]!) !== null);
}
