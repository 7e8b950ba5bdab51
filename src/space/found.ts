import { ExplorationError } from './exploration-error.ts';
import { contextTexts } from './key.ts';
import type { Label, Macrostep } from './types.ts';
import { type World, worldKey } from './world.ts';

/** The configurations found so far, each once, and how each was found first. */
export class Found {
  readonly worlds: World[] = [];
  readonly steps: Macrostep[][] = [];
  readonly keys: string[] = [];
  /** The step that found each configuration; null where it is a start. */
  readonly by: (Macrostep | null)[] = [];
  readonly taken = new Set<string>();
  readonly entered = new Set<string>();
  stepCount = 0;
  /** Characters of all keys, which is most of the memory in use. */
  size = 0;
  readonly #indexes = new Map<string, number>();

  /** The index of a world, known or new. */
  visit(world: World): number {
    const key = worldKey(world);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.worlds.push(world) - 1;
    this.#indexes.set(key, index);
    this.keys.push(key);
    this.by.push(null);
    this.size += key.length;
    return index;
  }

  /** The events on the shortest way to a configuration, as indexes into the alphabet. */
  wayTo(index: number): readonly number[] {
    const way: number[] = [];
    for (let step = this.by[index]; step; step = this.by[step.from]) way.unshift(step.event);
    return way;
  }

  /**
   * @throws ExplorationError if a context is not what it was when it was found: an action has changed it in place
   */
  refuseChangeInPlace(index: number, where: () => string): void {
    const world = this.worlds[index]!;
    const before = this.keys[index]!;
    if (worldKey(world) === before) return;
    const [changed] = Object.entries(contextTexts(world.snapshot)).find(
      ([key, text]) => !before.includes(`${JSON.stringify(key)}:${text}`),
    ) ?? ['?'];
    throw new ExplorationError(
      `context.${changed} is changed in place by an event ${where()}, so that the situation before is lost too. Expected a ` +
        'new value: in assign() return a copy with the change (`[...list, item]`, `{ ...object, key }`).',
      { check: 'mutation', where: `context.${changed}` },
    );
  }
}

/** The labels of steps, each once. */
export class Labels {
  readonly list: Label[] = [];
  readonly #indexes = new Map<string, number>();

  of(event: number, transitions: readonly string[]): number {
    const key = `${event} ${transitions.join(' ')}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.list.length);
    return this.list.push({ event, transitions }) - 1;
  }
}
