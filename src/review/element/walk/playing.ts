import type { Address } from '../../logic/address.ts';
import { storyFrom, storyText } from '../../logic/paths/story-link.ts';
import type { Playing, Shown } from '../part.ts';

/** The story that an address names, at its step; one that is being played already goes on. */
export function playingAt(
  { model, words }: Shown,
  address: Address,
  playing: Playing | null,
): Playing | null {
  const story = address.story === null ? null : storyFrom(model, address.story);
  if (story === null) return null;
  const position = Math.min(address.step, story.steps.length);
  if (playing !== null && storyText(playing.story) === address.story) return { ...playing, position };
  const place = model.machine.suite.stories.findIndex((each) => storyText(each) === address.story);
  const title = place < 0 ? words.linkedPath : words.story(place + 1);
  return { title, story, position, running: false };
}
