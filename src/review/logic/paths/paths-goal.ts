import type { Step } from '../../../space/index.ts';
import { type ExploredModel, endingOf, isRefused } from '../model.ts';
import { statesAtStart, statesOf, transitionsAtStart } from './passed.ts';

/** What a path is to come by. */
export interface Goal {
  /** A source: the path takes a transition or enters a state that rests on it. A refusal: it is given for this reason. */
  readonly kind: 'outcome' | 'state' | 'transition' | 'refusal' | 'source';
  /** The id of a state, a transition or a source; of an outcome its key (see `outcomeKey`). */
  readonly id: string;
}

/** Where a goal is come by. */
export interface GoalTest {
  /** As the machine starts in this configuration. */
  atStart(configuration: number): boolean;
  by(step: Step): boolean;
}

/** The states in which a path ends, as one word; null where steps lead on. */
export function outcomeKey(model: ExploredModel, configuration: number): string | null {
  return endingOf(model, configuration)?.join(' ') ?? null;
}

/** How to tell whether a path comes by a goal. */
export function goalTest(model: ExploredModel, { kind, id }: Goal): GoalTest {
  const { configurations } = model.space;
  switch (kind) {
    case 'outcome':
      return {
        atStart: (configuration) => outcomeKey(model, configuration) === id,
        by: ({ to }) => configurations[to]!.steps.length === 0 && outcomeKey(model, to) === id,
      };
    case 'refusal':
      return {
        atStart: () => false,
        by: (step) => isRefused(model, step) && configurations[step.to]!.reasons.includes(id),
      };
    case 'state':
      return anyOf(model, new Set([id]), new Set());
    case 'transition':
      return anyOf(model, new Set(), new Set([id]));
    case 'source': {
      const resting = model.restingOn.get(id) ?? [];
      const ids = (wanted: 'state' | 'transition') =>
        new Set(resting.flatMap((element) => (element.kind === wanted ? [element.id] : [])));
      return anyOf(model, ids('state'), ids('transition'));
    }
  }
}

function anyOf(
  model: ExploredModel,
  states: ReadonlySet<string>,
  transitions: ReadonlySet<string>,
): GoalTest {
  return {
    atStart: (configuration) =>
      (states.size > 0 && statesAtStart(model, configuration).some((id) => states.has(id))) ||
      (transitions.size > 0 && transitionsAtStart(model, configuration).some((id) => transitions.has(id))),
    by: (step) =>
      (states.size > 0 && statesOf(model, step).some((id) => states.has(id))) ||
      step.transitions.some((id) => transitions.has(id)),
  };
}
