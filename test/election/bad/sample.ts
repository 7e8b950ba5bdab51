import type { ElectionDefinition, SourceId } from '../../../machines/index.ts';

const sources: readonly SourceId[] = ['R-01'];

/** A small election that holds: three clocks, one of which changes in spring and autumn. */
export const sample: ElectionDefinition = {
  id: 'sample',
  name: { ru: 'Выборы', en: 'Election', sources },
  adulthood: { date: '2024-03-17', sources },
  filing: { opens: '2024-01-29', closesAfter: '2024-03-11', timeZone: 'Europe/Moscow', sources },
  voting: { firstDay: '2024-03-15', lastDay: '2024-03-17', opensAt: '08:00', closesAt: '20:00', sources },
  correctionWait: { days: 3, sources },
  regions: [
    { name: 'Москва', route: 'moscow', timeZone: 'Europe/Moscow', sources },
    { name: 'Камчатский край', route: 'federal', timeZone: 'Asia/Kamchatka', sources },
    { name: 'Berlin', route: 'federal', timeZone: 'Europe/Berlin', sources },
  ],
  tver: { name: 'Тверская область', sources },
  elsewhere: { timeZone: 'Europe/Moscow', sources },
};
