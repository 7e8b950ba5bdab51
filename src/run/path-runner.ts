import type { Move, TestPath } from '../paths/suite.ts';
import type { StateSpace } from '../space/index.ts';
import { type Break, breakAt, type Driver, type Standing } from './driver.ts';
import { scenarioMove } from './scenario.ts';

/** What is remembered from one path for the next. */
interface Memory<Session, Observation> {
  last: number | null;
  broken: Break | null;
  /** Sessions that stand where later paths branch off, the nearest to the start first. */
  readonly kept: { readonly moves: number; readonly standing: Standing<Session, Observation> }[];
}

/**
 * Runs paths one after the other. Where the sut can fork, a path goes on from where it parts from the one before, and what
 * they share is run once: run in order, the paths are a depth-first walk over the tree of their beginnings. A path whose
 * shared beginning has failed fails with it. No more sessions are open than a path has moves.
 */
export class PathRunner<Session, Observation> {
  readonly paths: readonly TestPath[];
  readonly #driver: Driver<Session, Observation>;
  readonly #space: StateSpace;
  /** Moves that a path shares with the one before it; -1 where not even the start. */
  readonly #shared: readonly number[];
  #memory: Memory<Session, Observation> = { last: null, broken: null, kept: [] };
  #busy = false;

  /** @param paths put in order here: see the field `paths` */
  constructor(driver: Driver<Session, Observation>, space: StateSpace, paths: readonly TestPath[]) {
    this.#driver = driver;
    this.#space = space;
    this.paths = [...paths].sort(compare);
    this.#shared = this.paths.map((path, index) =>
      index === 0 ? -1 : sharedMoves(this.paths[index - 1]!, path),
    );
  }

  /** Runs a path. @param index into `paths` @returns where it broke, or null */
  async run(index: number): Promise<Break | null> {
    // A run that was given up (a test's time was over) still holds its sessions.
    if (this.#busy) this.#memory = { last: null, broken: null, kept: [] };
    this.#busy = true;
    const memory = this.#memory;
    const broken = await this.#runFrom(memory, index);
    memory.last = index;
    memory.broken = broken;
    if (memory === this.#memory) this.#busy = false;
    return broken;
  }

  /** Stops the sessions that are still kept. */
  async end(): Promise<void> {
    await this.#forget(this.#memory, -1);
  }

  async #runFrom(memory: Memory<Session, Observation>, index: number): Promise<Break | null> {
    const path = this.paths[index]!;
    const shared =
      memory.last === null || memory.last === index ? -1 : sharedMoves(this.paths[memory.last]!, path);
    if (memory.broken && memory.broken.at <= shared) return memory.broken;
    let at = 0;
    let standing: Standing<Session, Observation> | undefined;
    try {
      await this.#forget(memory, shared);
      const kept = memory.kept.at(-1);
      at = kept?.moves ?? 0;
      standing = kept ? await this.#driver.fork(kept.standing) : await this.#begin(path);
      for (;;) {
        if (this.#branches(index, at) && memory.kept.at(-1)?.moves !== at) {
          memory.kept.push({ moves: at, standing: await this.#driver.fork(standing) });
        }
        const move = path.moves[at];
        if (!move) return null;
        at++;
        standing = await this.#driver.advance(standing, scenarioMove(this.#space, move));
      }
    } catch (error) {
      return breakAt(at, error);
    } finally {
      if (standing) await this.#driver.stop(standing);
    }
  }

  #begin({ start }: TestPath) {
    const { inputs, starts, configurations } = this.#space;
    return this.#driver.begin(inputs[start], configurations[starts[start]!]!.snapshot);
  }

  /** Whether a later path goes on from here: the next one that shares no more than these moves shares just them. */
  #branches(index: number, moves: number): boolean {
    if (!this.#driver.forks) return false;
    for (let later = index + 1; later < this.paths.length; later++) {
      if (this.#shared[later]! <= moves) return this.#shared[later] === moves;
    }
    return false;
  }

  async #forget({ kept }: Memory<Session, Observation>, beyond: number): Promise<void> {
    while (kept.length > 0 && kept.at(-1)!.moves > beyond) await this.#driver.stop(kept.pop()!.standing);
  }
}

function sharedMoves(a: TestPath, b: TestPath): number {
  if (a.start !== b.start) return -1;
  const differs = a.moves.findIndex((move, at) => !sameMove(move, b.moves[at]));
  return differs === -1 ? a.moves.length : differs;
}

function sameMove(a: Move, b: Move | undefined): boolean {
  return a.event === b?.event && a.to === b.to;
}

function compare(a: TestPath, b: TestPath): number {
  const shared = sharedMoves(a, b);
  if (shared === -1) return a.start - b.start;
  const [here, there] = [a.moves[shared], b.moves[shared]];
  if (!here || !there) return a.moves.length - b.moves.length;
  return here.event - there.event || here.to - there.to;
}
