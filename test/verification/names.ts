import type { Text } from '../../machines/texts.ts';

/** Faults that questions judge, not suites of events. */
export const askedOperators: ReadonlySet<string> = new Set([
  'rule of refusal changed',
  'election data changed',
]);

const operators: Readonly<Record<string, string>> = {
  'transition removed': 'переход убран',
  'transition retargeted': 'переход ведёт в другое место',
  'guard removed': 'условие убрано',
  'guard negated': 'условие перевёрнуто',
  'literal dropped': 'часть условия убрана',
  'literal negated': 'часть условия перевёрнута',
  'and/or exchanged': '«и» и «или» поменялись местами',
  'action removed': 'действие убрано',
  'final or not': 'конец стал не концом или наоборот',
  'initial changed': 'другое начало',
  'order swapped': 'порядок двух условий изменён',
  'event renamed': 'другое событие',
  'rule of refusal changed': 'правило отказа изменено',
  'election data changed': 'данные о выборах изменены',
};

const suites: Readonly<Record<string, string>> = {
  boundaries: 'границы',
  requirements: 'требования',
  states: 'состояния',
  mcdc: 'части условий (MC/DC)',
  transitions: 'переходы схемы',
  pairs: 'пары переходов',
  default: 'основной',
  configurations: 'конфигурации',
  'round-trips': 'возвраты',
  edges: 'все шаги',
  classes: 'все пути с одним повтором',
  'simple-paths': 'пути без повторов',
};

const machines: Readonly<Record<string, Text>> = {
  journey: { ru: 'весь путь', en: 'journey' },
  registration: { ru: 'регистрация', en: 'registration' },
  confirmation: { ru: 'подтверждение', en: 'confirmation' },
  application: { ru: 'заявление', en: 'application' },
  accounted: { ru: '«Учтено»', en: 'accounted' },
  votingWindow: { ru: 'календарь', en: 'voting window' },
  ballot: { ru: 'бюллетень', en: 'ballot' },
  inPerson: { ru: 'голосование лично', en: 'in person' },
};

type Names = (id: string, lang: keyof Text) => string;

const named =
  (russian: Readonly<Record<string, string>>): Names =>
  (id, lang) => {
    const name = russian[id];
    if (name === undefined) throw new Error(`Expected a name for «${id}» in test/verification/names.ts.`);
    return lang === 'ru' ? name : id;
  };

export const operatorName = named(operators);
export const suiteName = named(suites);

export const machineName: Names = (id, lang) => {
  const name = machines[id];
  if (name === undefined) throw new Error(`Expected a name for «${id}» in test/verification/names.ts.`);
  return name[lang];
};
