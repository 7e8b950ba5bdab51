import type { PlainWords } from '../../draw/index.ts';
import type { Text } from '../data.ts';

/** The words around a machine's own names, where nobody has told it in texts. */
export const foreignWords = {
  title: (names: string): Text => ({ ru: `Обзор: ${names}`, en: `Review: ${names}` }),
  notice: {
    ru: 'Названия и описания взяты из самой машины состояний, как они в ней записаны. Никакие данные никуда не отправляются.',
    en: 'Names and descriptions are those of the state machine itself, as they are written in it. Nothing is sent anywhere.',
  },
  noDescription: {
    ru: 'Описания в машине нет.',
    en: 'The machine has no description of it.',
  },
  actors: {
    events: { ru: 'событие извне', en: 'event from outside' },
    timers: { ru: 'таймер', en: 'timer' },
    services: { ru: 'фоновая задача', en: 'background task' },
  },
  refusal: { ru: 'Отказано. Причины:', en: 'It was refused. The reasons:' },
  happens: (event: string): Text => ({ ru: `Происходит: ${event}.`, en: `It happens: ${event}.` }),
  start: { ru: 'Входные данные', en: 'Input' },
  noInput: { ru: 'нет', en: 'none' },
  over: { ru: 'Всё закончилось.', en: 'It is over.' },
  notHere: {
    ru: 'Ни одно из текущих состояний на это не отвечает.',
    en: 'None of the current states answers to this.',
  },
  guarded: {
    ru: 'Условие для этого сейчас не выполнено.',
    en: 'The condition for this does not hold now.',
  },
  notDue: { ru: 'Сейчас этот таймер не срабатывает.', en: 'This timer does not fire now.' },
  notRunning: { ru: 'Сейчас эта задача ничего не сообщает.', en: 'This task reports nothing now.' },
  notExplored: (reason: string): Text => ({
    ru: `Прохождения по шагам и путей здесь нет: пространство состояний не исследовано целиком. Что сообщила программа: ${reason}`,
    en: `There is no walk and there are no paths here, since the state space was not explored whole. What the program said: ${reason}`,
  }),
  notCounted: (reason: string): Text => ({
    ru: `Пути не сосчитаны. Что сообщила программа: ${reason}`,
    en: `Paths are not counted. What the program said: ${reason}`,
  }),
  explored: (messages: readonly string[]): Text => ({
    ru: `Об исследовании (по-английски, как сообщила программа): ${messages.join(' ')}`,
    en: `On how it was explored: ${messages.join(' ')}`,
  }),
} as const;

/** The same that `plainTexts` says in English. */
export const russianWords: PlainWords = {
  language: 'ru',
  always: 'само собой',
  done: (of) => `${of}: завершено`,
  error: (of) => `${of}: ошибка`,
  after: (delay) => `через ${/^\d+$/.test(delay) ? `${delay} мс` : delay}`,
  anyEvent: 'любое событие',
  entry: 'при входе',
  exit: 'при выходе',
  invoke: 'задача',
  and: 'и',
  or: 'или',
  not: 'не',
  inState: (state) => `в состоянии ${state}`,
};
