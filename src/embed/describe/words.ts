import type { Text } from '../../../machines/texts.ts';
import type { Deadline } from '../description.ts';

/** What `describe` says besides the model's own texts. */
export const deadlineNames: Readonly<Record<Exclude<Deadline['id'], 'filing.closed'>, Text>> = {
  'filing.opened': { ru: 'Начало приёма заявлений', en: 'Filing opens' },
  'voting.opened': { ru: 'Начало голосования', en: 'Voting opens' },
  'voting.closed': { ru: 'Окончание голосования', en: 'Voting closes' },
  'correction.waitOver': {
    ru: 'Конец ожидания после исправления данных',
    en: 'End of the wait after the correction of the data',
  },
};

export const momentWords = {
  lastFilingDay: { ru: 'Последний день подачи заявления', en: 'Last day to file the application' },
  untilItsEnd: { ru: 'до конца дня', en: 'until the end of the day' },
  timeOfRegion: { ru: 'время региона', en: 'time of the region' },
  otherClock: {
    ru: 'часов этого региона модель не знает, взяты другие',
    en: 'the model does not know the clock of this region, another is taken',
  },
  yourTime: { ru: 'ваше время', en: 'your time' },
  clockOf: { ru: 'время', en: 'clock' },
} as const satisfies Readonly<Record<string, Text>>;

/** The clocks of the listed regions in Russian: browsers come without the Russian names of cities. */
export const russianZones: Readonly<Record<string, string>> = {
  'Europe/Kaliningrad': 'Калининград',
  'Europe/Moscow': 'Москва',
  'Europe/Simferopol': 'Симферополь',
  'Asia/Yekaterinburg': 'Екатеринбург',
  'Asia/Barnaul': 'Барнаул',
  'Asia/Novosibirsk': 'Новосибирск',
  'Asia/Tomsk': 'Томск',
  'Asia/Kamchatka': 'Петропавловск-Камчатский',
};

/** Clocks that have a name in words. */
export const clockWords: Readonly<Record<string, Text>> = {
  'Europe/Moscow': { ru: 'по московскому времени', en: 'Moscow time' },
};
