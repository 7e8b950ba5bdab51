import { storyText } from '../logic/story-link.ts';
import type { Playing, Shown } from './part.ts';

/** What a story is called that is being played: one of the suite has its number there, wherever it was come by. */
export function storyTitle({ model, words }: Shown, { story, title }: Playing): string {
  const text = storyText(story);
  const place = model.machine.suite.stories.findIndex((each) => storyText(each) === text);
  return place < 0 ? title : words.story(place + 1);
}
