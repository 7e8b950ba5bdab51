const ru = {
  title: (count: number) => `Весь путь, этапов: ${count}`,
  fallouts: 'Здесь путь может прерваться',
  noReturn: 'Отсюда нет пути назад.',
};

const en: typeof ru = {
  title: (count) => `The whole way, ${count} stages`,
  fallouts: 'The way may end here',
  noReturn: 'No way back from here.',
};

export const stagesWords = { ru, en };
