import type { DiagramTexts } from '../draw/texts.ts';
import type { View } from './types.ts';
import type { ViewWords } from './words.ts';

/** An arrow that stands for several says this many texts, and how many more there are. */
const textsOfAnArrow = 3;

/**
 * What the picture of a view says: the chart's own texts; with a folded state how many states are inside; of a bundle all
 * names; on an arrow that stands for several each different text once.
 * @param texts those of the full chart
 */
export function viewTexts(view: View, texts: DiagramTexts, words: ViewWords): DiagramTexts {
  const nameOf = (id: string) => texts.state(id).split(/\r\n?|\n/, 1)[0] ?? '';
  return {
    language: texts.language,
    state: (id) => {
      const end = view.outside.get(id);
      if (end !== undefined) return `${nameOf(end.state)}\n${words.elsewhere}`;
      const of = view.boxes.get(id) ?? [];
      switch (view.kinds.get(id)) {
        case 'frame':
          return nameOf(view.root);
        case 'folded':
          return `${nameOf(id)}\n${words.statesInside(of.length - 1)}`;
        case 'bundle':
          return of.map(nameOf).join('\n');
        default:
          return texts.state(id);
      }
    },
    transition: (id) => {
      const distinct = [...new Set((view.arrows.get(id) ?? [id]).map((one) => texts.transition(one)))];
      const more = distinct.length - textsOfAnArrow;
      return more > 0
        ? [...distinct.slice(0, textsOfAnArrow), words.andMore(more)].join('\n')
        : distinct.join('\n');
    },
  };
}
