import type { Text } from '../../machines/texts.ts';

/** What every page and both READMEs are called. */
export const title: Text = {
  ru: 'Дистанционное электронное голосование (ДЭГ) 2024: учебная модель листовки',
  en: 'Remote electronic voting (ДЭГ) 2024: a study model of a leaflet',
};

/** What every page and both READMEs say of themselves, word for word. */
export const notices: readonly Text[] = [
  {
    ru: 'Это учебная модель листовки 2024 года, а не официальный сервис: здесь нельзя проголосовать и нельзя подать заявление.',
    en: 'This is a study model of a leaflet from 2024, not an official service: nobody can vote or apply here.',
  },
  {
    ru: 'Перечень и названия регионов приведены по источнику и не являются оценкой статуса территорий или выборов.',
    en: 'The list and the names of regions are quoted from the source and are no judgement on the status of territories or on the election.',
  },
  {
    ru: 'Выборы завершены; даты на странице — демонстрационные. Никакие данные никуда не отправляются.',
    en: 'The election is over; dates on the page are for demonstration. Nothing is sent anywhere.',
  },
];
