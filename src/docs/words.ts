import type { Text } from '../../machines/texts.ts';

/** The words of the generated documents. */
export const words = {
  matrix: { ru: 'Матрица требований', en: 'Matrix of requirements' },
  matrixAbout: {
    ru: 'Каждое требование листовки, элементы модели, которые его выполняют, и проверки, которые его называют. Элементы — это состояния и переходы всего пути (машина journey); у перехода указаны исходное состояние и событие.',
    en: 'Every requirement of the leaflet, the elements of the model that implement it, and the tests that name it. Elements are states and transitions of the whole journey (machine journey); a transition is named by its source and its event.',
  },
  leaflet: { ru: 'Листовка с пояснениями', en: 'The annotated leaflet' },
  leafletAbout: {
    ru: 'Каждая строка листовки, требования, на которые она разобрана, и рядом то, что их выполняет в модели. Решения (D) — ответы авторов модели там, где листовка неоднозначна или молчит.',
    en: 'Every line of the leaflet in its own words, the requirements read from it, and beside them what implements them in the model. Decisions (D) are the answers of the model’s authors where the leaflet is ambiguous or silent.',
  },
  decisions: { ru: 'Открытые вопросы и решения', en: 'Open questions and decisions' },
  facts: { ru: 'Факты из других источников', en: 'Facts from elsewhere' },
  factsAbout: {
    ru: 'Модель опирается только на те факты, рядом с которыми названы её элементы. Остальные — сведения для обсуждения: в модели их нет, и кое в чём они говорят больше листовки или иначе, чем решения выше.',
    en: 'The model rests only on the facts beside which its elements stand. The others are background for reviewers: the model does not have them, and some say more than the leaflet, or something else than the decisions above.',
  },
  fact: { ru: 'Факт', en: 'Fact' },
  found: { ru: 'Где найдено', en: 'Where it was found' },
  confidence: { ru: 'Достоверность', en: 'Confidence' },
  counts: { ru: 'Сколько путей в модели', en: 'How many paths the model has' },
  countsAbout: {
    ru: 'Путь ведёт от начала до итога. Шаги, которые не влияют друг на друга, считаются в одном порядке (класс путей); прогоны — все порядки шагов до единого. Возвращаться и повторять можно не больше двух раз за путь и ничего дважды. Классы пройдены и сосчитаны, прогоны сосчитаны точно без перечисления. Команда: npm run --silent deg -- paths journey --count.',
    en: 'A path leads from the start to an outcome. Steps that cannot affect each other count in one order (a path class); runs are all orders of steps. Going back and repeating is allowed at most twice in a path, and nothing twice. Classes are walked and counted; runs are counted exactly without being listed. The command: npm run --silent deg -- paths journey --count.',
  },
  id: { ru: '№', en: 'Id' },
  quote: { ru: 'Цитата', en: 'Quote' },
  translation: { ru: 'Перевод', en: 'Translation' },
  elements: { ru: 'Элементы модели', en: 'Elements of the model' },
  tests: { ru: 'Проверки', en: 'Tests' },
  line: { ru: 'Строка', en: 'Line' },
  question: { ru: 'Что осталось открытым', en: 'What the leaflet leaves open' },
  answer: { ru: 'Что делает модель', en: 'What the model does' },
  route: { ru: 'Маршрут', en: 'Route' },
  outcome: { ru: 'Итог', en: 'Outcome' },
  profile: { ru: 'Профиль', en: 'Profile' },
  classes: { ru: 'Классы путей', en: 'Path classes' },
  runs: { ru: 'Прогоны', en: 'Runs' },
  configurations: { ru: 'Конфигурации', en: 'Configurations' },
  edges: { ru: 'Шаги', en: 'Edges' },
  total: { ru: 'Всего', en: 'In all' },
  byRoute: { ru: 'По маршрутам', en: 'By route' },
  byOutcome: { ru: 'По итогам', en: 'By outcome' },
  byProfile: { ru: 'По профилям', en: 'By profile' },
  byMachine: { ru: 'По машинам', en: 'By machine' },
  machine: { ru: 'Машина', en: 'Machine' },
  states: { ru: 'Состояния', en: 'States' },
  transitions: { ru: 'Переходы', en: 'Transitions' },
} as const satisfies Record<string, Text>;

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];
