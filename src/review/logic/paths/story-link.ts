import type { Story } from '../../data.ts';
import type { ExploredModel } from '../model.ts';
import { stepsOf } from './story.ts';

/** Writes a story as a part of an address: where it starts, then for each step its place among those that lead on. */
export function storyText({ start, steps }: Story): string {
  return [start, ...steps].map((place) => place.toString(36)).join('-');
}

/** Reads what `storyText` has written; null where this machine has no such story. */
export function storyFrom(model: ExploredModel, text: string): Story | null {
  if (!/^[0-9a-z]+(-[0-9a-z]+)*$/.test(text)) return null;
  const [start = 0, ...steps] = text.split('-').map((place) => Number.parseInt(place, 36));
  const story = { start, steps };
  try {
    stepsOf(model, story);
    return story;
  } catch {
    return null;
  }
}
