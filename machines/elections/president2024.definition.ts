import type { SourceId } from '../requirements/index.ts';
import type { ElectionDefinition } from './types.ts';

// On the list, votes on its own clock, stays home to the permanently registered.
// Moscow has the account of mos.ru and files nothing; the others file.
const moscow: readonly SourceId[] = ['R-03', 'R-48', 'R-55', 'R-59'];
const federal: readonly SourceId[] = ['R-13', 'R-17', 'R-48', 'R-59'];

/**
 * The presidential election of March 2024, as the leaflet and the facts beside it give it. Written by hand;
 * the instants that follow from it are in president2024.ts.
 */
export const president2024Definition: ElectionDefinition = {
  id: 'president-2024',
  name: {
    ru: 'Выборы Президента России 15–17 марта 2024 года',
    en: 'Presidential election in Russia, 15–17 March 2024',
    sources: ['R-01'],
  },
  adulthood: {
    date: '2024-03-17', // R-16; «позже 17 марта 2006 года» in R-49 is the same day 18 years before
    sources: ['R-16', 'R-49', 'D-03', 'D-04', 'D-05'],
  },
  filing: {
    opens: '2024-01-29', // F-01; the leaflet does not say
    closesAfter: '2024-03-11', // read as D-01 says
    timeZone: 'Europe/Moscow', // D-02
    sources: ['R-13', 'R-14', 'R-56', 'D-01', 'D-02', 'D-38', 'F-01'],
  },
  voting: {
    firstDay: '2024-03-15',
    lastDay: '2024-03-17',
    opensAt: '08:00', // F-02, D-11
    closesAt: '20:00', // F-02, D-11
    sources: ['R-01', 'R-39', 'R-47', 'R-48', 'D-02', 'D-11', 'D-12', 'F-02'],
  },
  correctionWait: { days: 3, sources: ['R-30', 'D-17', 'D-35'] },
  regions: [
    { name: 'Москва', route: 'moscow', timeZone: 'Europe/Moscow', sources: moscow },
    { name: 'Московская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Республика Карелия', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Республика Крым', route: 'federal', timeZone: 'Europe/Simferopol', sources: federal },
    { name: 'Чувашская Республика — Чувашия', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Алтайский край', route: 'federal', timeZone: 'Asia/Barnaul', sources: federal },
    { name: 'Камчатский край', route: 'federal', timeZone: 'Asia/Kamchatka', sources: federal },
    { name: 'Пермский край', route: 'federal', timeZone: 'Asia/Yekaterinburg', sources: federal },
    { name: 'Архангельская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Белгородская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Владимирская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Вологодская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Воронежская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Калининградская область', route: 'federal', timeZone: 'Europe/Kaliningrad', sources: federal },
    { name: 'Калужская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Курская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Липецкая область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Мурманская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Нижегородская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Новгородская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Новосибирская область', route: 'federal', timeZone: 'Asia/Novosibirsk', sources: federal },
    { name: 'Псковская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Ростовская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Свердловская область', route: 'federal', timeZone: 'Asia/Yekaterinburg', sources: federal },
    { name: 'Томская область', route: 'federal', timeZone: 'Asia/Tomsk', sources: federal },
    { name: 'Челябинская область', route: 'federal', timeZone: 'Asia/Yekaterinburg', sources: federal },
    { name: 'Ярославская область', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
    { name: 'Севастополь', route: 'federal', timeZone: 'Europe/Simferopol', sources: federal },
    { name: 'Ненецкий автономный округ', route: 'federal', timeZone: 'Europe/Moscow', sources: federal },
  ],
  tver: { name: 'Тверская область', sources: ['R-33', 'R-54'] },
  // The leaflet gives no hours to regions without ДЭГ: the clock of filing serves (D-02, D-38).
  elsewhere: { timeZone: 'Europe/Moscow', sources: ['R-53', 'D-02', 'D-31', 'D-38'] },
};
