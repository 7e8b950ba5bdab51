import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { answers, ExplorationError, Walker, type World, worldKey } from '../../space/index.ts';
import type { Mutant } from './mutant.ts';
import { shownOf } from './observation.ts';
import type { Original, Tested } from './original.ts';

/** Not yet computed. */
const OPEN = -1;

/** Microsteps after which a mutant is taken to go round for ever; no step of a machine in sight has a tenth of them. */
const PATIENCE = 500;

/**
 * A mutant beside its machine. It stands at places: place c below the size of the space is the machine's configuration c, in
 * which the mutant stands as the machine does; higher ones are where the machine never is. What the mutant does is asked of XState
 * once for each place and event, and not at all where it cannot differ.
 */
export class Twin {
  readonly original: Original;
  /** Configurations in which something else may be shown. */
  readonly stands: ReadonlySet<number>;
  /** Where an event may do something else, as `Passages` numbers steps. */
  readonly steps: readonly number[];
  readonly #machine: AnyStateMachine;
  readonly #walker: Walker;
  readonly #nodes: ReadonlyMap<string, AnyStateNode>;
  /** Whether starts may differ. */
  readonly #startsOpen: boolean;
  readonly #starts: number[] = [];
  /** Beside the configurations, for each event. */
  readonly #next: Int32Array;
  readonly #shown = new Map<number, number>();
  readonly #own: { readonly world: World | Error; readonly next: Int32Array }[] = [];
  readonly #places = new Map<string, number>();

  /** @throws what XState throws where it refuses the mutant */
  constructor(original: Original, mutant: Mutant) {
    const { passages, next } = original;
    this.original = original;
    this.#machine = mutant.make();
    this.#walker = new Walker(this.#machine, triedOn(this.#machine, original), PATIENCE);
    this.#nodes = new Map(nodesOf(this.#machine.root).map((node) => [node.id, node]));
    this.#startsOpen = passages === null || mutant.touches.some((touch) => passages.concernsStarts(touch));
    this.#next = passages === null ? new Int32Array() : next.slice();
    this.stands = new Set(passages ? mutant.touches.flatMap((touch) => [...passages.standsOf(touch)]) : []);
    this.steps = passages ? mutant.touches.flatMap((touch) => [...passages.stepsOf(touch)]) : [];
    for (const step of this.steps) this.#next[step] = OPEN;
  }

  /** The place at which the mutant starts with the space's input of this number. */
  start(start: number): number {
    const { space } = this.original;
    this.#starts[start] ??= this.#startsOpen
      ? this.#placed(() => this.#walker.start(space.inputs[start]))
      : space.starts[start]!;
    return this.#starts[start];
  }

  /** Whether the mutant starts elsewhere than the machine, or where it cannot be known to start as the machine does. */
  startsElsewhere(start: number): boolean {
    return this.start(start) !== this.original.space.starts[start];
  }

  /** The place after an event. */
  step(place: number, event: number): number {
    const { keys, space } = this.original;
    const own = place - space.size;
    const next = own < 0 ? this.#next : this.#own[own]!.next;
    const index = own < 0 ? place * keys.length + event : event;
    if (next[index] === OPEN) {
      const world = this.#worldAt(place);
      next[index] =
        world instanceof Error ? place : this.#placed(() => this.#walker.step(world, keys[event]!), place);
    }
    return next[index]!;
  }

  /** The number of what is shown at a place. */
  shown(place: number): number {
    const { original } = this;
    if (place < original.space.size && !this.stands.has(place)) return original.shown(place);
    const known = this.#shown.get(place) ?? original.observations.number(this.observation(place));
    this.#shown.set(place, known);
    return known;
  }

  /** What is shown at a place. */
  observation(place: number): unknown {
    const world = this.#worldAt(place);
    if (world instanceof Error) return { fault: world.message };
    const { keys, tested } = this.original;
    if (tested.observe) return tested.observe(world.snapshot);
    const known = new Set(keys);
    const tried = [...keys, ...this.#walker.happenings(world).filter((key) => !known.has(key))];
    return shownOf(
      world.snapshot,
      tried.filter((key) => {
        try {
          return this.#walker.step(world, key) !== null;
        } catch {
          return true;
        }
      }),
    );
  }

  /** Why XState could not go on there; null where it can. */
  faultAt(place: number): string | null {
    if (place < this.original.space.size) return null;
    const { world } = this.#own[place - this.original.space.size]!;
    return world instanceof Error ? world.message : null;
  }

  #worldAt(place: number): World | Error {
    const { space } = this.original;
    if (place >= space.size) return this.#own[place - space.size]!.world;
    return { snapshot: this.#asOwn(space.configurations[place]!.snapshot), timers: [], finished: [] };
  }

  /** A configuration of the machine as one of the mutant. */
  #asOwn(snapshot: AnyMachineSnapshot): AnyMachineSnapshot {
    const nodes = snapshot._nodes.map(({ id }) => this.#nodes.get(id)!);
    return { ...snapshot, machine: this.#machine, _nodes: nodes } as AnyMachineSnapshot;
  }

  /** @param stay the place where the mutant is if nothing takes the event */
  #placed(go: () => World | null, stay?: number): number {
    try {
      const world = go();
      return world === null ? stay! : this.#visit(world);
    } catch (error) {
      return this.#add(error instanceof Error ? error : new ExplorationError(String(error)));
    }
  }

  #visit(world: World): number {
    const key = worldKey(world);
    const known = this.#places.get(key) ?? this.original.placeOf(key) ?? this.#add(world);
    this.#places.set(key, known);
    return known;
  }

  #add(world: World | Error): number {
    const next = new Int32Array(this.original.keys.length).fill(OPEN);
    return this.original.space.size + this.#own.push({ world, next }) - 1;
  }
}

/** What is tried on a mutant: cases of events that it no longer names are left out, since nothing takes them. */
function triedOn(machine: AnyStateMachine, { space, passages, tested }: Original): Tested['options'] {
  if (passages !== null) return { alphabet: space.alphabet };
  const descriptors = nodesOf(machine.root).flatMap(({ transitions }) => [...transitions.keys()]);
  const named = Object.entries(tested.options.cases ?? {}).filter(([type]) =>
    descriptors.some((descriptor) => answers(descriptor, type)),
  );
  return { ...tested.options, ...(tested.options.cases && { cases: Object.fromEntries(named) }) };
}

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(nodesOf)];
}
