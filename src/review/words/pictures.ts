const ru = {
  picture: 'Вид',
  overview: 'Обзор: этапы свёрнуты',
  unfolded: (state: string) => `Развёрнуто: ${state}`,
  whole: 'Всё развёрнуто',
  aloneGroup: 'Отдельно',
  scale: 'Масштаб',
  unfold: 'Развернуть на схеме',
  fold: 'Свернуть на схеме',
  showAlone: 'Показать отдельно',
  outside: 'В другой части схемы',
  standsFor: (count: number) => `Эта стрелка заменяет несколько (${count}):`,
  wayOut: 'ведёт из выбранного',
  wayIn: 'ведёт в выбранное',
  unsourced: (count: number) => (count === 1 ? 'без источника' : `без источника: ${count}`),
  showUnsourced: (count: number) => `Без источника (${count})`,
  allSourced: 'У каждого состояния и перехода указан источник.',
};

const en: typeof ru = {
  picture: 'Picture',
  overview: 'Overview: stages folded',
  unfolded: (state) => `Unfolded: ${state}`,
  whole: 'Everything unfolded',
  aloneGroup: 'Alone',
  scale: 'Zoom',
  unfold: 'Unfold in the diagram',
  fold: 'Fold in the diagram',
  showAlone: 'Show alone',
  outside: 'Elsewhere in the diagram',
  standsFor: (count) => `This arrow stands for several (${count}):`,
  wayOut: 'leads out of what is picked',
  wayIn: 'leads into what is picked',
  unsourced: (count) => (count === 1 ? 'no source' : `no source: ${count}`),
  showUnsourced: (count) => `Without a source (${count})`,
  allSourced: 'Every state and every transition names its source.',
};

export const picturesWords = { ru, en };
