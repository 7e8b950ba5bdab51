import type { Step } from '../../../space/index.ts';
import type { FormField, Story, Text } from '../../data.ts';
import { type ExploredModel, endingOf, isRefused } from '../model.ts';
import { askedFields, type Values } from '../walk/profile.ts';

/** One line of a story: what happened, and at a refusal why it was refused. */
export interface StoryLine {
  readonly step: Step;
  readonly text: Text;
  /** Source ids; null unless the step is a refused attempt. */
  readonly refused: readonly string[] | null;
}

/** A choice of the profile in words. */
export interface Choice {
  readonly label: Text;
  readonly value: Text;
}

/**
 * The steps that a story takes.
 * @throws if the story names a step that does not lead out of where it has come to
 */
export function stepsOf(model: ExploredModel, { start, steps }: Story): readonly Step[] {
  const from = model.machine.starts[start];
  if (from === undefined)
    throw new Error(`Expected a start below ${model.machine.starts.length}, got ${start}.`);
  let at = from.configuration;
  return steps.map((place) => {
    const leading = model.space.configurations[at]!.steps;
    const step = leading[place];
    if (step === undefined) {
      throw new Error(`Expected a step below ${leading.length} out of configuration ${at}, got ${place}.`);
    }
    at = step.to;
    return step;
  });
}

/** A story's lines in words. */
export function linesOf(model: ExploredModel, steps: readonly Step[]): readonly StoryLine[] {
  return steps.map((step) => lineOf(model, step));
}

/** One step in words. */
export function lineOf(model: ExploredModel, step: Step): StoryLine {
  return {
    step,
    text: model.machine.events[step.event]!.step,
    refused: isRefused(model, step) ? model.space.configurations[step.to]!.reasons : null,
  };
}

/** The states in which a story ends; null if steps lead on from there. */
export function endingOfStory(model: ExploredModel, story: Story): readonly string[] | null {
  const last = stepsOf(model, story).at(-1);
  return endingOf(model, last?.to ?? model.machine.starts[story.start]!.configuration);
}

/** What was chosen, field by field, in words. */
export function choicesOf(form: readonly FormField[], values: Values): readonly Choice[] {
  return askedFields(form, values).flatMap(({ id, label, options }): Choice[] => {
    const option = options.find(({ value }) => value === values[id]);
    return option === undefined ? [] : [{ label, value: option.label }];
  });
}
