import type { Suite, TestPath } from '../../paths/index.ts';
import type { Original } from './original.ts';
import type { Twin } from './twin.ts';

/** What a suite runs, and where its tests come by. */
export class Runs {
  readonly tests: readonly TestPath[];
  readonly events: number;
  /** Which tests begin at a start, are in a configuration, and send an event there. */
  readonly #from = new Map<number, number[]>();
  readonly #in = new Map<number, number[]>();
  readonly #by = new Map<number, number[]>();

  constructor({ space, keys, passages }: Original, { tests }: Pick<Suite, 'tests'>) {
    this.tests = tests;
    this.events = tests.reduce((sum, { moves }) => sum + moves.length, 0);
    for (const [index, { start, moves }] of tests.entries()) {
      note(this.#from, start, index);
      if (passages === null) continue;
      note(this.#in, space.starts[start]!, index);
      for (const { from, event, to } of moves) {
        note(this.#by, from * keys.length + event, index);
        note(this.#in, to, index);
      }
    }
  }

  /** The tests that come by where a mutant may differ, each once. */
  *concernedBy(twin: Twin): Generator<number> {
    const found = new Uint8Array(this.tests.length);
    for (const list of this.#lists(twin)) {
      for (const test of list) {
        if (found[test] === 1) continue;
        found[test] = 1;
        yield test;
      }
    }
  }

  *#lists(twin: Twin): Generator<readonly number[]> {
    for (const stand of twin.stands) yield this.#in.get(stand) ?? [];
    for (const step of twin.steps) yield this.#by.get(step) ?? [];
    for (const [start, tests] of this.#from) if (twin.startsElsewhere(start)) yield tests;
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
export function isKilled(twin: Twin, runs: Runs): boolean {
  for (const test of runs.concernedBy(twin)) if (killedAfter(twin, runs.tests[test]!) !== null) return true;
  return false;
}

/** The tests of a suite that kill a mutant, in their order. */
export function killersIn(runs: Runs, twin: Twin): readonly number[] {
  return [...runs.concernedBy(twin)]
    .filter((test) => killedAfter(twin, runs.tests[test]!) !== null)
    .sort((a, b) => a - b);
}
