import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { activeStates } from '../active-states.ts';
import { Labels } from '../found.ts';
import type { Configuration, Label, Macrostep } from '../types.ts';
import { type LearnedSpace, snapshotOf } from './learned-space.ts';

/** A learned space as configurations, which are made when they are asked for, and so are their steps. */
export function configurationsOf(
  machine: AnyStateMachine,
  space: LearnedSpace,
): { readonly labels: readonly Label[]; readonly configurations: () => readonly Configuration[] } {
  const labels = new Labels();
  const kinds = space.kinds.map(({ event, effect: { microsteps, closed } }) => ({
    event,
    label: closed ? -1 : labels.of(event, microsteps[0] ?? []),
    transitions: microsteps.flat(),
    microsteps,
  }));
  const configurations = () =>
    Array.from(
      { length: space.rows.count },
      (_, index) => new LearnedConfiguration(machine, space, kinds, index),
    );
  return { labels: labels.list, configurations };
}

type Kind = Omit<Macrostep, 'from' | 'to'>;

class LearnedConfiguration implements Configuration {
  readonly index: number;
  readonly #machine: AnyStateMachine;
  readonly #space: LearnedSpace;
  readonly #kinds: readonly Kind[];
  #steps: readonly Macrostep[] | undefined;

  constructor(machine: AnyStateMachine, space: LearnedSpace, kinds: readonly Kind[], index: number) {
    this.index = index;
    this.#machine = machine;
    this.#space = space;
    this.#kinds = kinds;
  }

  get snapshot(): AnyMachineSnapshot {
    return snapshotOf(this.#machine, this.#space, this.index);
  }

  get states(): readonly string[] {
    return activeStates(this.snapshot);
  }

  get done(): boolean {
    const { parts, rows } = this.#space;
    return parts.isDone(rows.rows, this.index * rows.width);
  }

  get steps(): readonly Macrostep[] {
    this.#steps ??= this.#made();
    return this.#steps;
  }

  #made(): readonly Macrostep[] {
    const { first, to, kind } = this.#space;
    const from = this.index;
    return Array.from({ length: first[from + 1]! - first[from]! }, (_, place) => {
      const step = first[from]! + place;
      return { from, to: to[step]!, ...this.#kinds[kind[step]!]! };
    });
  }
}
