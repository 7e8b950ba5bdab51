import type { Step } from '../../../space/index.ts';
import type { Story } from '../../data.ts';
import type { Model } from '../model.ts';
import { stepsOf } from '../paths/story.ts';
import type { Walk } from '../walk/walk.ts';

/** What the diagram shows of a walk or of a story that is played. */
export interface Scene {
  /** Ids of the states entered. */
  readonly states: readonly string[];
  /** Ids of the transitions of the last step. */
  readonly taken: readonly string[];
}

const none: readonly string[] = [];

/** The scene of a story after so many of its steps. */
export function sceneOfStory(model: Model, story: Story, position: number): Scene {
  return sceneAt(model, story.start, stepsOf(model, story)[position - 1]);
}

/** The scene that a walk has come to. */
export function sceneOfWalk(model: Model, { start, log }: Walk): Scene {
  return sceneAt(model, start, log.at(-1)?.step);
}

function sceneAt({ space, machine }: Model, start: number, last: Step | undefined): Scene {
  const at = last?.to ?? machine.starts[start]!.configuration;
  return { states: space.configurations[at]!.states, taken: last?.transitions ?? none };
}
