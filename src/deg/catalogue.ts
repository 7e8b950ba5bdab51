import { allSourceIds } from '../../machines/index.ts';
import { eventText, stateText, type Text } from '../../machines/texts.ts';
import type { Chart } from '../chart/index.ts';
import type { Catalogue } from '../checks/index.ts';
import { transitionText } from './transition-texts.ts';

/** The model's sources and texts as the checks ask for them. */
export function catalogueOf(chart: Chart): Catalogue {
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  return {
    sources: new Set(allSourceIds),
    missingTexts: ({ kind, id }) => {
      if (kind === 'state') return missing(() => Object.values(stateText(id)));
      const transition = transitions.get(id)!;
      const { trigger } = transition;
      return missing(() => [
        transitionText(transition),
        ...(trigger.kind === 'event' ? Object.values(eventText(trigger.type)) : []),
      ]);
    },
  };
}

function missing(read: () => readonly Text[]): readonly string[] {
  try {
    return read().every(({ ru, en }) => ru !== '' && en !== '')
      ? []
      : ['A text is empty in Russian or in English.'];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
