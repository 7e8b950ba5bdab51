import type { Step } from '../../../space/index.ts';
import { around, type ExploredModel } from '../model.ts';

/** The states that are entered as the machine starts in a configuration, those among them that are left at once. */
export function statesAtStart(model: ExploredModel, configuration: number): readonly string[] {
  return [
    ...new Set([
      ...byDefault(model, model.machine.chart.states[0]!.id),
      ...model.space.configurations[configuration]!.states,
    ]),
  ];
}

/**
 * The transitions that a machine takes by itself as it starts in a configuration. A packed space does not hold them: one is
 * named if a state entered first is left at once and no other transition without an event leads from it to where the start
 * rests.
 */
export function transitionsAtStart(model: ExploredModel, configuration: number): readonly string[] {
  const resting = new Set(model.space.configurations[configuration]!.states);
  return byDefault(model, model.machine.chart.states[0]!.id)
    .filter((state) => !resting.has(state))
    .flatMap((state) => {
      const leading = model.machine.chart.transitions.filter(
        ({ source, trigger, targets }) =>
          source === state && trigger.kind === 'always' && targets.some((target) => resting.has(target)),
      );
      return leading.length === 1 ? [leading[0]!.id] : [];
    });
}

/** The states that a step enters, stays in or passes through: a state that it enters and leaves at once is among them. */
export function statesOf(model: ExploredModel, { to, transitions }: Step): readonly string[] {
  const passed = transitions.flatMap((id) => {
    const { source, targets } = model.transitions.get(id)!;
    const [target] = targets;
    // Where a transition names several states, which of their children are entered is not by default.
    const inside = targets.length === 1 ? byDefault(model, target!) : targets;
    return [source, ...targets.flatMap((each) => around(model, each)), ...inside];
  });
  return [...model.space.configurations[to]!.states, ...passed];
}

/** A state and what is entered in it by default, from it down. */
function byDefault(model: ExploredModel, id: string): readonly string[] {
  const state = model.states.get(id);
  if (state === undefined) return [];
  const next = state.kind === 'parallel' ? state.children : state.initial === null ? [] : [state.initial];
  return [id, ...next.flatMap((child) => byDefault(model, child))];
}
