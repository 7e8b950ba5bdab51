import type { Text } from '../../machines/texts.ts';

/** The words of the game in the terminal. */
export const words = {
  choose: { ru: 'Номер ответа:', en: 'The number of the answer:' },
  region: { ru: 'Регион (по его времени идёт голосование)', en: 'Region (voting runs on its time)' },
  date: { ru: 'Демонстрационная дата', en: 'Demonstration date' },
  now: { ru: 'Сейчас', en: 'Now' },
  can: { ru: 'Что может произойти', en: 'What can happen' },
  waiting: { ru: 'Остаётся ждать: передвиньте дату.', en: 'There is only waiting: move the date.' },
  outcome: { ru: 'Итог', en: 'Outcome' },
  commands: {
    ru: 'Номер — шаг; d ГГГГ-ММ-ДД — дата; n — ближайший срок; w — что закрыто и почему; u — шаг назад; r — другой избиратель; q — конец',
    en: 'A number: a step; d YYYY-MM-DD: the date; n: the next boundary; w: what is closed and why; u: one step back; r: another voter; q: quit',
  },
  unknown: { ru: 'Не понимаю', en: 'Not understood' },
  badDate: { ru: 'Ожидается дата вида 2024-03-12.', en: 'Expected a date such as 2024-03-12.' },
  nothingDue: { ru: 'Сроков больше нет.', en: 'No boundary is left.' },
  nothingToUndo: { ru: 'Отменять нечего.', en: 'There is nothing to take back.' },
} as const satisfies Record<string, Text>;
