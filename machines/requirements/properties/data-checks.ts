import type { Text } from '../../model/text.ts';
import type { ClaimSource } from './property.ts';

interface DataCheckShape {
  readonly id: string;
  readonly sources: readonly [ClaimSource, ...ClaimSource[]];
  readonly says: Text;
}

/** What no step of the journey can keep or break, since it is a list, a date, a zone or an address: compared as data. */
export const dataChecks = [
  {
    id: 'regions-as-printed',
    sources: ['R-17', 'R-59', 'D-32'],
    says: {
      ru: 'Регионов 29, они названы и стоят в том же порядке, что в листовке; Москва идёт своим порядком, остальные 28 — с заявлением.',
      en: 'There are 29 regions, named and ordered as the leaflet prints them; Moscow has its own order, the other 28 the one with an application.',
    },
  },
  {
    id: 'registration-decides',
    sources: ['R-33', 'R-53', 'R-54', 'R-55', 'D-31', 'D-33', 'D-34'],
    says: {
      ru: 'Порядок действий следует из одной лишь регистрации; региона, которого модель не знает, она не угадывает, а о том, что временная регистрация и её отсутствие в модель не входят, сообщает.',
      en: 'What to do follows from the registration alone; a region that the model does not know is not guessed, and that temporary registration and none are out of scope is told.',
    },
  },
  {
    id: 'local-time-of-each-region',
    sources: ['R-47', 'R-48'],
    says: {
      ru: 'Для каждого региона списка указан его часовой пояс, и голосование открывается и заканчивается по местному времени этого региона.',
      en: 'Every listed region has the time zone that is its own, and voting opens and closes by the local time of that region.',
    },
  },
  {
    id: 'voting-days',
    sources: ['R-01', 'R-39', 'D-11', 'D-12'],
    says: {
      ru: 'Голосование идёт с 15 по 17 марта 2024 года без перерывов, с 08:00 первого дня до 20:00 последнего.',
      en: 'Voting runs from 15 to 17 March 2024 without a break, from 08:00 on the first day to 20:00 on the last.',
    },
  },
  {
    id: 'filing-dates',
    sources: ['R-14', 'R-56', 'D-01', 'D-02', 'D-37', 'D-38'],
    says: {
      ru: 'Заявления принимаются по московскому времени до конца дня 11 марта 2024 года; 12 марта не принимаются ни минуты, и во всех регионах голосование открывается позже.',
      en: 'Applications are taken on Moscow time to the end of 11 March 2024 and not a minute of 12 March, and in every region voting opens later.',
    },
  },
  {
    id: 'day-of-full-age',
    sources: ['R-16', 'R-49', 'D-03', 'D-04', 'D-05'],
    says: {
      ru: 'Совершеннолетие спрашивается на 17 марта 2024 года: родившийся 17 марта 2006 года может участвовать, родившийся на день позже — нет.',
      en: 'Full age is asked for on 17 March 2024: a person born on 17 March 2006 may take part, a person born a day later may not.',
    },
  },
  {
    id: 'days-of-the-wait',
    sources: ['R-30', 'D-17', 'D-35'],
    says: {
      ru: 'Ожидание после исправления — три календарных дня по календарю региона регистрации: на третий день после дня исправления оно окончено, на второй ещё нет.',
      en: 'The wait after a correction is three calendar days on the calendar of the region of registration: over on the third day after that of the correction, not yet on the second.',
    },
  },
  {
    id: 'ways-to-confirm-identity',
    sources: ['R-10', 'R-11', 'D-09', 'D-10'],
    says: {
      ru: 'Способов подтвердить личность на mos.ru шесть: пять названных учётных записей (Tinkoff ID и ВТБ ID — две разные) и центр «Мои документы» (МФЦ).',
      en: 'There are six ways to confirm identity on mos.ru: the five accounts named (Tinkoff ID and VTB ID are two) and a «Мои документы» (“My documents”) centre (МФЦ).',
    },
  },
  {
    id: 'channels-of-another-station',
    sources: ['R-37'],
    says: {
      ru: 'Способов подать заявление о другом участке три: портал Госуслуг, многофункциональный центр (МФЦ) и избирательная комиссия.',
      en: 'There are three channels of applying for another polling station: the Gosuslugi portal, a multifunctional centre (МФЦ) and the election commission.',
    },
  },
  {
    id: 'who-makes-what-happen',
    sources: ['R-21', 'R-25', 'R-43'],
    says: {
      ru: 'Ответы регистра и решения по заявлениям — дело комиссии, код и доступ к бюллетеню — дело портала, сроки — дело времени, остальное делает избиратель или портал Госуслуг.',
      en: 'Answers of the register and decisions on applications are the commission’s, the code and access to the ballot are the portal’s, dates are time’s, and the rest is done by the voter or the Gosuslugi portal.',
    },
  },
  {
    id: 'order-of-reasons',
    sources: ['R-62', 'D-22'],
    says: {
      ru: 'Причин отказа десять, от R-49 до R-58; какие бы из них ни совпали, они названы в порядке листовки.',
      en: 'There are ten reasons for refusal, R-49 to R-58; whichever of them come together, they are named in the leaflet’s order.',
    },
  },
  {
    id: 'addresses-and-telephone',
    sources: ['R-05', 'R-15', 'R-23', 'R-38'],
    says: {
      ru: 'Адреса login.mos.ru/sps/reg, www.gosuslugi.ru, vybory.gov.ru и телефон избирательной комиссии Конаковского района стоят в текстах модели на обоих языках так, как напечатаны в листовке.',
      en: 'The addresses login.mos.ru/sps/reg, www.gosuslugi.ru, vybory.gov.ru and the telephone of the election commission of Konakovo District stand in the model’s texts in both languages as the leaflet prints them.',
    },
  },
  {
    id: 'same-conditions-on-both-sites',
    sources: ['R-15', 'R-23', 'D-23'],
    says: {
      ru: 'Всё, что может произойти с заявлением через портал Госуслуг, точно так же может произойти с заявлением на сайте vybory.gov.ru, и наоборот.',
      en: 'All that can happen to an application through the Gosuslugi portal can happen likewise to one on the site vybory.gov.ru, and the other way round.',
    },
  },
  {
    id: 'told-where-nothing-can-be-done',
    sources: ['R-58', 'D-18', 'D-30'],
    says: {
      ru: 'Где причину отказа уже не устранить, совет избирателю не обещает, что заявление удастся подать; кого остановило заявление о другом участке, тому на обоих языках сказано, что можно проголосовать на выбранном участке.',
      en: 'Where a reason can no longer be removed the advice promises no filing; who is stopped by an application for another polling station is told in both languages that voting at the station chosen there is possible.',
    },
  },
] as const satisfies readonly DataCheckShape[];

/** The id of a data check; each has a function in the tools that runs it. */
export type DataCheckId = (typeof dataChecks)[number]['id'];

/** A sentence of the leaflet, or a decision, that is compared as data and not decided over what can happen. */
export interface DataCheck extends DataCheckShape {
  readonly id: DataCheckId;
}
