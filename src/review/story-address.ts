import type { Story as Run } from '../checks/properties/index.ts';
import type { StateSpace } from '../space/index.ts';
import type { Language } from './data.ts';
import { toHash } from './logic/address.ts';
import { storyText } from './logic/paths/story-link.ts';

/**
 * The part of the visualizer's address, from `#` on, under which it plays a run that a property was decided by; what repeats is
 * played once.
 * @param machine the id under which the page holds the machine whose state space this is
 */
export function storyAddress(
  { configurations }: StateSpace,
  { path, repeats }: Run,
  machine: string,
  language: Language,
): string {
  const steps = [...path.moves, ...repeats].map(({ from, event }) =>
    configurations[from]!.steps.findIndex((step) => step.event === event),
  );
  return toHash({
    machine,
    language,
    view: 'paths',
    theme: 'system',
    picture: null,
    picked: null,
    story: storyText({ start: path.start, steps }),
    step: steps.length,
    walk: null,
  });
}
