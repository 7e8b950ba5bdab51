import type { ReviewStage } from '../review/data.ts';
import type { SubjectId } from './subjects.ts';

/** The journey as a newcomer is told of it: six stages, the last of which cannot be taken back. */
const journeyStages: readonly ReviewStage[] = [
  {
    name: { ru: 'Регистрация', en: 'Registration' },
    about: {
      ru: 'Москва: учётная запись на mos.ru, затем адрес прописки и номер СНИЛС. Московская область и ещё 27 регионов начинают с этапа 2.',
      en: 'Moscow: an account on mos.ru, then the address of residence registration and the СНИЛС number. Moscow Oblast and 27 other regions begin with stage 2.',
    },
    states: ['registration'],
    sources: ['R-03', 'R-04', 'R-06', 'R-08'],
  },
  {
    name: { ru: 'Подтверждение', en: 'Confirmation' },
    about: {
      ru: 'Москва: личность на mos.ru, и заявление не нужно. Московская область и ещё 27 регионов: учётная запись, телефон и данные на Госуслугах.',
      en: 'Moscow: identity on mos.ru, and no application is needed. Moscow Oblast and 27 other regions: account, phone and data on Gosuslugi.',
    },
    states: ['identityOpen', 'fullAccount', 'confirmation'],
    sources: ['R-09', 'R-12', 'R-18', 'R-19', 'R-55'],
  },
  {
    name: { ru: 'Заявление', en: 'Application' },
    about: {
      ru: 'Московская область и ещё 27 регионов: подать до конца 11 марта 2024 года по московскому времени.',
      en: 'Moscow Oblast and 27 other regions: file by the end of 11 March 2024, Moscow time.',
    },
    states: ['application'],
    sources: ['R-13', 'R-14', 'R-56', 'D-01', 'D-02'],
  },
  {
    name: { ru: 'Статус «Учтено»', en: 'Status «Учтено»' },
    about: {
      ru: 'Заявление принято: когда голосование откроется, можно голосовать дистанционно.',
      en: 'The application is accounted for: once voting opens, one can vote remotely.',
    },
    states: ['accounted'],
    sources: ['R-22'],
  },
  {
    name: { ru: 'Окно голосования', en: 'Voting window' },
    about: {
      ru: 'С 08:00 15 марта до 20:00 17 марта 2024 года по времени региона постоянной регистрации.',
      en: 'From 08:00 on 15 March to 20:00 on 17 March 2024, by the time of the region of permanent registration.',
    },
    states: ['votingWindow'],
    sources: ['R-01', 'R-39', 'R-47', 'R-48', 'D-11', 'F-02'],
  },
  {
    name: { ru: 'Голосование', en: 'Voting' },
    about: {
      ru: 'Вход, условия, личность, бюллетень, отметка, кнопка «Проголосовать». До подтверждения выбора отметку можно изменить, можно и выйти и вернуться.',
      en: 'Sign-in, conditions, identity, ballot, mark, the button «Проголосовать» (“Vote”). Until the choice is confirmed the mark can be changed; one can also leave and come back.',
    },
    states: ['ballot'],
    irrevocable: {
      transition: 'pressed/choice.confirmed/0',
      text: {
        ru: 'После подтверждения выбора изменить его уже невозможно.',
        en: 'Once the choice is confirmed, it can no longer be changed.',
      },
    },
    sources: ['R-41', 'R-42', 'R-43', 'R-44', 'R-45', 'R-46', 'D-24', 'D-25'],
  },
];

/** The stages in which a machine of the model is told; none for a stage by itself. */
export function stagesOf(id: SubjectId): readonly ReviewStage[] {
  return id === 'journey' ? journeyStages : [];
}

/** The states that the overview of a machine draws without their inside; undefined where size decides. */
export function foldedOf(id: SubjectId): readonly string[] | undefined {
  if (id !== 'journey') return undefined;
  return [
    'votingWindow',
    'registration',
    'moscowFiling',
    'confirmation',
    'application',
    'inPerson',
    'tverFiling',
    'otherFiling',
    'ballot',
  ];
}
