import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { type Chart, transitionIds } from '../../chart/index.ts';
import { domainOf, interpreterOf, isWithin, type Macrostep, type StateSpace } from '../../space/index.ts';
import { isSent, type Touch } from './touch.ts';

/** What becomes of the states in one step: sets as bits, one for each state of the chart. */
interface Passage {
  /** Entered after some microstep. */
  present: bigint;
  entered: bigint;
  left: bigint;
  /** Entered, or there while a final state was entered. */
  completed: bigint;
}

/** Tells which steps of a state space a touch concerns: all in which a mutant can do something else, perhaps more, never fewer. */
export class Passages {
  readonly #space: StateSpace;
  readonly #bits: ReadonlyMap<string, bigint>;
  readonly #finals: bigint;
  /** What each transition leaves and enters at most. */
  readonly #reach: ReadonlyMap<string, bigint>;
  /** States entered, by configuration. */
  readonly #at: readonly bigint[];
  readonly #steps: readonly (readonly [Macrostep, Passage])[];

  /** @param chart of a machine without history states */
  constructor(machine: AnyStateMachine, chart: Chart, space: StateSpace) {
    this.#space = space;
    this.#bits = new Map(chart.states.map(({ id }, index) => [id, 1n << BigInt(index)]));
    this.#finals = this.#setOf(chart.states.filter(({ kind }) => kind === 'final').map(({ id }) => id));
    this.#reach = this.#reaches(machine);
    this.#at = space.configurations.map(({ states }) => this.#setOf(states));
    const interpreter = interpreterOf(machine);
    this.#steps = space.configurations.flatMap(({ snapshot, steps }) =>
      steps.map((step) => {
        // What one microstep did, its ends tell; the ways of others are gone again.
        const [only, more] = step.microsteps;
        const { snapshot: after } = space.configurations[step.to]!;
        const microsteps =
          more === undefined
            ? [{ transitions: only ?? [], snapshot: after }]
            : (interpreter.step(snapshot, space.alphabet[step.event]!.event)?.microsteps ?? []);
        return [step, this.#follow(step.from, microsteps)] as const;
      }),
    );
  }

  /** Whether a touch may concern how the machine starts. */
  concernsStarts(touch: Touch): boolean {
    return touch.kind !== 'event';
  }

  /** The steps that a touch concerns: configuration times the number of events, plus the event. */
  *stepsOf(touch: Touch): Generator<number> {
    const { configurations, alphabet } = this.#space;
    const bit = this.#bits.get(touch.state) ?? 0n;
    if (touch.kind === 'event') {
      const events = [...alphabet.keys()].filter((event) => isSent(touch, alphabet[event]!.event.type));
      for (const { index, done } of configurations) {
        if (done || (this.#at[index]! & bit) === 0n) continue;
        for (const event of events) yield index * alphabet.length + event;
      }
      return;
    }
    for (const [{ from, event }, passage] of this.#steps) {
      if ((passage[touch.kind] & bit) !== 0n) yield from * alphabet.length + event;
    }
  }

  /** The configurations in which a touch may concern what can be done. */
  *standsOf(touch: Touch): Generator<number> {
    if (touch.kind !== 'event') return;
    const bit = this.#bits.get(touch.state) ?? 0n;
    for (const { index, done } of this.#space.configurations) {
      if (!done && (this.#at[index]! & bit) !== 0n) yield index;
    }
  }

  #follow(
    from: number,
    microsteps: readonly { readonly transitions: readonly string[]; readonly snapshot: AnyMachineSnapshot }[],
  ): Passage {
    const passage: Passage = { present: 0n, entered: 0n, left: 0n, completed: 0n };
    let before = this.#at[from]!;
    for (const { transitions, snapshot } of microsteps) {
      const after = this.#setOf(snapshot._nodes.map(({ id }) => id));
      const reach = transitions.reduce((all, id) => all | this.#reach.get(id)!, 0n);
      const entered = after & (~before | reach);
      passage.present |= after;
      passage.entered |= entered;
      // At its end a machine leaves all states.
      passage.left |= (before & (~after | reach)) | (snapshot.status === 'active' ? 0n : after);
      passage.completed |= entered | ((entered & this.#finals) === 0n ? 0n : after);
      before = after;
    }
    return passage;
  }

  /** What transitions leave and enter at most: all within their domains. */
  #reaches(machine: AnyStateMachine): ReadonlyMap<string, bigint> {
    const nodes = [machine.root];
    for (const node of nodes) nodes.push(...Object.values(node.states as Record<string, AnyStateNode>));
    const idOf = transitionIds(machine);
    return new Map(
      nodes
        .flatMap((node) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])])
        .map((definition) => {
          const targets: readonly AnyStateNode[] = definition.target ?? [];
          const domain = targets.length > 0 ? domainOf(definition, targets) : undefined;
          // A state that targets itself stays, but begins anew within.
          const within = nodes.filter(
            (node) => domain === null || (domain && (isWithin(node, domain) || targets.includes(node))),
          );
          return [idOf(definition) ?? '', this.#setOf(within.map(({ id }) => id))];
        }),
    );
  }

  #setOf(ids: readonly string[]): bigint {
    return ids.reduce((set, id) => set | (this.#bits.get(id) ?? 0n), 0n);
  }
}
