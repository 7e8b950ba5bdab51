import { eventText, stateText } from '../../../machines/texts.ts';
import type { Chart } from '../../chart/index.ts';
import type { Names } from '../../checks/mutants/index.ts';
import { transitionText } from '../transition-texts.ts';

/** What the elements of a chart of the model are called. */
export function modelNames(chart: Chart): Names {
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  return {
    state: (id, language) => stateText(id).name[language],
    event: (type, language) => eventText(type).name[language],
    transition: (id, language) => {
      const transition = transitions.get(id)!;
      return `${stateText(transition.source).name[language]}: ${transitionText(transition)[language]}`;
    },
  };
}
