import type { Goal } from '../../logic/paths/paths-goal.ts';
import { type Shown, stateName, transitionName } from '../part.ts';

const longest = 90;

/** What a path can be asked to come by, in words. */
export function goalName(shown: Shown, { kind, id }: Goal): string {
  switch (kind) {
    case 'outcome':
      return outcomeName(shown, id);
    case 'state': {
      const parent = shown.model.states.get(id)?.parent ?? null;
      const name = stateName(shown, id);
      return parent === null ? name : `${name} (${stateName(shown, parent)})`;
    }
    case 'transition': {
      const source = shown.model.transitions.get(id)?.source ?? id;
      return `${stateName(shown, source)}: ${transitionName(shown, id)}`;
    }
    case 'refusal':
    case 'source': {
      const text = shown.data.sources[id]?.text[shown.language] ?? '';
      return text === '' ? id : `${id}. ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
    }
  }
}

/** The name of an outcome by its key (see `outcomeKey`). */
export function outcomeName(shown: Shown, key: string): string {
  if (key === '') return shown.words.paths.cutShort;
  return key
    .split(' ')
    .map((id) => stateName(shown, id))
    .join(', ');
}
