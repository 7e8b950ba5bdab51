import type { Chart, ChartState, ChartTransition } from '../../chart/index.ts';
import type { Repeats } from '../../paths/index.ts';
import type { Step } from '../../space/index.ts';
import type { ExploredMachine, PlayableMachine, ReviewMachine } from '../data.ts';
import type { Picked } from './address.ts';
import { type ReviewSpace, unpack } from './space.ts';

/** A machine's data with what the page looks up in it again and again. */
export interface Model<M extends PlayableMachine = ReviewMachine> {
  readonly machine: M;
  readonly space: ReviewSpace;
  readonly states: ReadonlyMap<string, ChartState>;
  readonly transitions: ReadonlyMap<string, ChartTransition>;
  readonly refusals: ReadonlySet<string>;
  /** By transition id the events that set it off. */
  readonly eventsOf: ReadonlyMap<string, readonly number[]>;
  /** By source id the states and transitions that name it, in the chart's order. */
  readonly restingOn: ReadonlyMap<string, readonly Picked[]>;
  readonly repeats: Repeats;
}

/** The model of a machine that may not be laid out. */
export type ExploredModel = Model<PlayableMachine>;

/** The model of a machine whose paths are counted, as far as they can be. */
export type CountedModel = Model<ExploredMachine>;

/** @throws if the packed state space does not fit the chart */
export function modelOf<M extends PlayableMachine>(machine: M): Model<M> {
  const { chart, refusals, repeats } = machine;
  const space = unpack(chart, machine.space);
  const eventsOf = new Map<string, number[]>();
  for (const { event, transitions } of space.labels) {
    for (const id of transitions) {
      const events = eventsOf.get(id) ?? [];
      if (!events.includes(event)) events.push(event);
      eventsOf.set(id, events);
    }
  }
  return {
    machine,
    space,
    states: new Map(chart.states.map((state) => [state.id, state])),
    transitions: new Map(chart.transitions.map((transition) => [transition.id, transition])),
    refusals: new Set(refusals),
    eventsOf,
    restingOn: restingOn(chart),
    repeats: {
      items: repeats.items.map(({ en }) => en),
      ofLabel: machine.space.repeatsOfLabel,
      budget: repeats.budget,
    },
  };
}

function restingOn({ states, transitions }: Chart): ReadonlyMap<string, readonly Picked[]> {
  const found = new Map<string, Picked[]>();
  const note =
    (kind: Picked['kind']) => (element: { readonly id: string; readonly sources: readonly string[] }) => {
      for (const source of element.sources) {
        const known = found.get(source);
        if (known === undefined) found.set(source, [{ kind, id: element.id }]);
        else known.push({ kind, id: element.id });
      }
    };
  states.forEach(note('state'));
  transitions.forEach(note('transition'));
  return found;
}

/** Whether a step is an attempt that is refused. */
export function isRefused({ refusals }: ExploredModel, { transitions }: Pick<Step, 'transitions'>): boolean {
  return transitions.some((id) => refusals.has(id));
}

/** Of the states entered, those that have none of their children entered. */
export function innermost(model: ExploredModel, states: readonly string[]): readonly string[] {
  const entered = new Set(states);
  return states.filter((id) => !(model.states.get(id)?.children ?? []).some((child) => entered.has(child)));
}

/**
 * How a path ended that ended in this configuration.
 * @returns the final states entered directly below the root, or else all the innermost states; null where steps lead on
 */
export function endingOf(model: ExploredModel, configuration: number): readonly string[] | null {
  const { states, steps } = model.space.configurations[configuration]!;
  if (steps.length > 0) return null;
  const root = model.machine.chart.states[0]!.id;
  const final = states.filter((id) => {
    const state = model.states.get(id);
    return state?.kind === 'final' && state.parent === root;
  });
  return final.length > 0 ? final : innermost(model, states);
}

/** From the state's parent up to the root, outermost first. */
export function around(model: ExploredModel, state: string): readonly string[] {
  const parent = model.states.get(state)?.parent ?? null;
  return parent === null ? [] : [...around(model, parent), parent];
}
