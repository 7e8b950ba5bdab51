const ru = {
  title: (count: number) => `Весь путь, этапов: ${count}`,
  fallouts: 'Здесь можно выбыть',
  noReturn: 'Отсюда нет пути назад.',
};

const en: typeof ru = {
  title: (count) => `The whole way, ${count} stages`,
  fallouts: 'Here one may fall out',
  noReturn: 'No way back from here.',
};

export const stagesWords = { ru, en };
