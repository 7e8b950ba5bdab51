import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { answers } from '../evaluations.ts';
import { contextTexts } from '../key.ts';

/** A key of the context appeared that no configuration had before: the parts must be laid out anew. */
export class NewKey extends Error {
  readonly key: string;

  constructor(key: string) {
    super(key);
    this.key = key;
  }
}

/**
 * A configuration taken apart into numbers: for every compound state which child is entered (0 for none), for every key of
 * the context which of its values it has (0 for none). Parts are named by their place.
 */
export class Parts {
  readonly compounds: readonly AnyStateNode[];
  readonly keys: readonly string[];
  /** The values of each key found so far, from index 1 on. */
  readonly values: unknown[][];
  readonly #indexes: Map<string, number>[];
  readonly #texts: string[][];
  readonly #root: AnyStateNode;
  readonly #hasFinal: boolean;
  /** By id, since the machine and its watched copy have nodes of their own. */
  readonly #place = new Map<string, number>();
  readonly #placeOfKey: ReadonlyMap<string, number>;
  readonly #childIndex = new Map<string, number>();

  constructor(machine: AnyStateMachine, keys: readonly string[]) {
    this.#root = machine.root;
    this.#hasFinal = nodesOf(machine.root).some(({ type }) => type === 'final');
    this.compounds = nodesOf(machine.root).filter(({ type }) => type === 'compound');
    for (const [place, node] of this.compounds.entries()) {
      this.#place.set(node.id, place);
      for (const [index, child] of childrenOf(node).entries()) this.#childIndex.set(child.id, index + 1);
    }
    this.keys = keys;
    this.#placeOfKey = new Map(keys.map((key, index) => [key, this.compounds.length + index]));
    this.values = keys.map(() => [undefined]);
    this.#indexes = keys.map(() => new Map());
    this.#texts = keys.map(() => ['']);
  }

  get width(): number {
    return this.compounds.length + this.keys.length;
  }

  /** The place of a key of the context; undefined for one that no configuration had before. */
  placeOfKey(key: string): number | undefined {
    return this.#placeOfKey.get(key);
  }

  /** The index of a key's value, known or new. */
  valueIndex(place: number, value: unknown, text: string): number {
    const key = place - this.compounds.length;
    const known = this.#indexes[key]!.get(text);
    if (known !== undefined) return known;
    const index = this.values[key]!.push(value) - 1;
    this.#indexes[key]!.set(text, index);
    this.#texts[key]!.push(text);
    return index;
  }

  /** A value as it was written when it was found. */
  textOf(place: number, index: number): string {
    return this.#texts[place - this.compounds.length]![index]!;
  }

  /** Which child of each compound state a snapshot has entered, written into a row. */
  writeStates(snapshot: AnyMachineSnapshot, row: Int32Array): void {
    row.fill(0, 0, this.compounds.length);
    for (const node of snapshot._nodes) {
      const place = node.parent && this.#place.get(node.parent.id);
      if (place !== undefined) row[place] = this.#childIndex.get(node.id)!;
    }
  }

  /**
   * A snapshot as a row.
   * @throws NewKey
   */
  writeRow(snapshot: AnyMachineSnapshot, row: Int32Array): void {
    row.fill(0);
    this.writeStates(snapshot, row);
    for (const [key, text] of Object.entries(contextTexts(snapshot))) {
      const place = this.placeOfKey(key);
      if (place === undefined) throw new NewKey(key);
      row[place] = this.valueIndex(place, snapshot.context[key], text);
    }
  }

  contextOf(row: ArrayLike<number>, offset = 0): Record<string, unknown> {
    const context: Record<string, unknown> = {};
    for (const [index, key] of this.keys.entries()) {
      const value = row[offset + this.compounds.length + index]!;
      if (value !== 0) context[key] = this.values[index]![value];
    }
    return context;
  }

  stateValueOf(row: ArrayLike<number>, offset = 0): StateValue {
    const valueIn = (node: AnyStateNode): StateValue => {
      if (node.type === 'parallel') {
        return Object.fromEntries(childrenOf(node).map((child) => [child.key, valueIn(child)]));
      }
      if (node.type !== 'compound') return {};
      const child = childrenOf(node)[row[offset + this.#place.get(node.id)!]! - 1]!;
      return child.type === 'atomic' || child.type === 'final' ? child.key : { [child.key]: valueIn(child) };
    };
    return valueIn(this.#root);
  }

  /** Whether the machine is done: a configuration is by its states alone. */
  isDone(row: ArrayLike<number>, offset: number): boolean {
    if (!this.#hasFinal) return false;
    const isFinal = (node: AnyStateNode): boolean => {
      if (node.type === 'parallel') return childrenOf(node).every(isFinal);
      if (node.type !== 'compound') return false;
      return childrenOf(node)[row[offset + this.#place.get(node.id)!]! - 1]?.type === 'final';
    };
    return isFinal(this.#root);
  }

  /** The parts on which it depends whether a state is entered. */
  ofState(node: AnyStateNode): readonly number[] {
    const places: number[] = [];
    for (let at = node; at.parent; at = at.parent) {
      const place = this.#place.get(at.parent.id);
      if (place !== undefined) places.unshift(place);
    }
    return places;
  }

  /** The parts that say what is entered within a state. */
  within(node: AnyStateNode): readonly number[] {
    return nodesOf(node).flatMap((each) => this.#place.get(each.id) ?? []);
  }

  /** The parts on which it depends which states that answer to an event are entered. */
  answering(eventType: string): readonly number[] {
    const nodes = nodesOf(this.#root).filter((node) =>
      [...node.transitions.keys()].some((descriptor) => answers(descriptor, eventType)),
    );
    return [...new Set(nodes.flatMap((node) => this.ofState(node)))];
  }

  /** The same for transitions without an event. */
  answeringNothing(): readonly number[] {
    return [...new Set(nodesOf(this.#root).flatMap((node) => (node.always ? this.ofState(node) : [])))];
  }
}

export function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states as Record<string, AnyStateNode>);
}
