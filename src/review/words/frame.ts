const ru = {
  theme: 'Цвета',
  themes: { system: 'как в системе', light: 'светлые', dark: 'тёмные', contrast: 'контрастные' },
  copyLink: 'Скопировать ссылку',
  copied: 'Ссылка скопирована.',
  copyByHand: 'Браузер не дал скопировать. Ссылка выделена:',
  link: 'Ссылка на то, что показано',
  search: 'Поиск',
  searchHint: 'Поиск по словам',
  results: 'Найденное',
  kinds: {
    state: 'Состояния',
    transition: 'Переходы',
    quote: 'Цитаты',
    decision: 'Решения',
    fact: 'Факты',
  },
  more: (count: number) => `ещё ${count}`,
  foundCount: (count: number) => `Найдено: ${count}`,
  nothingFound: 'Ничего не найдено.',
  toPanel: (section: string) => `Перейти к разделу «${section}»`,
};

const en: typeof ru = {
  theme: 'Colours',
  themes: { system: 'as in the system', light: 'light', dark: 'dark', contrast: 'high contrast' },
  copyLink: 'Copy the link',
  copied: 'The link is copied.',
  copyByHand: 'The browser did not let it be copied. The link is selected:',
  link: 'Link to what is shown',
  search: 'Search',
  searchHint: 'Search by words',
  results: 'Found',
  kinds: {
    state: 'States',
    transition: 'Transitions',
    quote: 'Quotes',
    decision: 'Decisions',
    fact: 'Facts',
  },
  more: (count) => `${count} more`,
  foundCount: (count) => `Found: ${count}`,
  nothingFound: 'Nothing was found.',
  toPanel: (section) => `Go to “${section}”`,
};

export const frameWords = { ru, en };
