import type { Box } from '../../../draw/types.ts';
import { innermost, type Model } from '../../logic/model.ts';
import type { Scene } from '../../logic/pictures/scene.ts';
import { around } from '../../logic/pictures/viewport.ts';
import type { Pickable } from './svg-tree.ts';

/** Where in a picture the last step of a scene is seen: its arrows, and of the states entered those that it led to. */
export function boxOfScene(model: Model, pickables: readonly Pickable[], scene: Scene): Box | null {
  const taken = new Set(scene.taken);
  const here = new Set(innermost(model, scene.states));
  const targets = new Set(scene.taken.flatMap((id) => model.transitions.get(id)?.targets ?? []));
  const isSeen = ({ picked, stands }: Pickable) =>
    picked.kind === 'transition'
      ? stands.some((id) => taken.has(id))
      : stands.some((id) => here.has(id) && (targets.size === 0 || targets.has(id)));
  return around(pickables.filter(isSeen).map(({ box }) => box));
}
