import type { Phase } from '../elections/types.ts';
import type { Channel, Profile, Route } from '../model/context.ts';
import type { Actor } from '../model/events.ts';
import type { RepeatItem } from '../model/meta.ts';
import type { StateText, Text } from '../model/text.ts';
import type { ClosedId } from './closed.ts';

/** The journey and its seven stages, as pages list them. */
export const machineTexts = {
  journey: {
    name: { ru: 'Весь путь', en: 'The whole journey' },
    about: {
      ru: 'Весь путь избирателя на выборах Президента России 15–17 марта 2024 года: календарь, порядок действий по региону регистрации и все итоги.',
      en: 'The voter’s whole way through the election of the President of Russia on 15–17 March 2024: the calendar, what to do in each region of registration, and every outcome.',
    },
  },
  registration: {
    name: { ru: 'Регистрация', en: 'Registration' },
    about: {
      ru: 'Как москвичу завести учётную запись на mos.ru: данные для регистрации и раздел «Личные документы».',
      en: 'How a Moscow resident creates an account on mos.ru: the data for registration and the section «Личные документы» (“Personal documents”).',
    },
  },
  confirmation: {
    name: { ru: 'Подтверждение', en: 'Confirmation' },
    about: {
      ru: 'Как подтвердить личность для mos.ru или учётную запись, телефон и данные на портале Госуслуг и что делать, если данные не совпадают с регистром избирателей.',
      en: 'How to confirm identity for mos.ru, or the account, the phone and the data on the Gosuslugi portal, and what to do if the data do not match the register of voters.',
    },
  },
  application: {
    name: { ru: 'Заявление', en: 'Application' },
    about: {
      ru: 'Как подать заявление на участие в дистанционном электронном голосовании (ДЭГ), почему это может не получиться и что происходит с заявлением потом.',
      en: 'How to file an application to take part in remote electronic voting (ДЭГ), why this may fail, and what happens to the application afterwards.',
    },
  },
  accounted: {
    name: { ru: '«Учтено»', en: '«Учтено»' },
    about: {
      ru: 'Что означает статус «Учтено» до открытия голосования.',
      en: 'What the status «Учтено» (“accounted”) means until voting opens.',
    },
  },
  votingWindow: {
    name: { ru: 'Календарь', en: 'Calendar' },
    about: {
      ru: 'Когда принимаются заявления и когда идёт голосование.',
      en: 'When applications are taken and when voting is open.',
    },
  },
  ballot: {
    name: { ru: 'Бюллетень', en: 'Ballot' },
    about: {
      ru: 'Как проголосовать дистанционно: от входа до подтверждённого выбора.',
      en: 'How to vote remotely: from signing in to the confirmed choice.',
    },
  },
  inPerson: {
    name: { ru: 'Голосование лично', en: 'Voting in person' },
    about: {
      ru: 'Как голосуют жители Тверской области: на избирательном участке, на дому или на участке, где будут находиться в дни голосования.',
      en: 'How residents of Tver Oblast vote: at the polling station, at home, or at the polling station where they will be on the voting days.',
    },
  },
} as const satisfies Readonly<Record<string, StateText>>;

/** Who makes a step happen. */
export const actorTexts = {
  voter: { ru: 'избиратель', en: 'voter' },
  portal: { ru: 'портал', en: 'portal' },
  commission: { ru: 'избирательная комиссия', en: 'election commission' },
  clock: { ru: 'календарь', en: 'calendar' },
} as const satisfies Readonly<Record<Actor, Text>>;

const yesOrNo = { true: { ru: 'да', en: 'yes' }, false: { ru: 'нет', en: 'no' } } as const;

const routes = {
  moscow: { ru: 'Москва', en: 'Moscow' },
  federal: { ru: 'Московская область и ещё 27 регионов', en: 'Moscow Oblast and 27 other regions' },
  tver: { ru: 'Тверская область', en: 'Tver Oblast' },
  other: { ru: 'Другой регион', en: 'Another region' },
} as const satisfies Readonly<Record<Route, Text>>;

const channels = {
  gosuslugi: { ru: 'портал Госуслуг', en: 'the Gosuslugi portal' },
  vybory: { ru: 'сайт vybory.gov.ru', en: 'the site vybory.gov.ru' },
} as const satisfies Readonly<Record<Channel, Text>>;

/** A question about the voter, and its answers by the value as text. */
interface ProfileFieldText {
  readonly name: Text;
  readonly values: Readonly<Record<string, Text>>;
}

/** What is true of the voter at the start. */
export const profileTexts = {
  route: {
    name: { ru: 'Регион постоянной регистрации', en: 'Region of permanent registration' },
    values: routes,
  },
  adult: {
    name: { ru: '18 лет исполнится к {adultOn}', en: 'Of full age on {adultOn}' },
    values: yesOrNo,
  },
  account: {
    name: { ru: 'Учётная запись на портале Госуслуг подтверждена', en: 'Gosuslugi account confirmed' },
    values: yesOrNo,
  },
  phone: {
    name: {
      ru: 'Номер телефона в личном кабинете подтверждён',
      en: 'Phone number in the personal area confirmed',
    },
    values: yesOrNo,
  },
  registerMatch: {
    name: { ru: 'Данные совпадают с регистром избирателей', en: 'Data match the register of voters' },
    values: yesOrNo,
  },
  pollingStationApplication: {
    name: {
      ru: 'Уже есть заявление о выборе избирательного участка по месту нахождения',
      en: 'An application to choose a polling station is already filed',
    },
    values: yesOrNo,
  },
  channel: {
    name: { ru: 'Где избиратель подаёт заявление', en: 'Where the voter files the application' },
    values: channels,
  },
} as const satisfies Readonly<Record<keyof Profile, ProfileFieldText>>;

/** Why an event is closed now. */
export const closedTexts = {
  ended: {
    ru: 'Путь избирателя уже пришёл к итогу, дальше шагов нет.',
    en: 'The voter’s journey has reached its outcome; there are no further steps.',
  },
  otherRoute: {
    ru: 'Этот шаг не относится к региону, в котором зарегистрирован избиратель.',
    en: 'This step does not belong to the region in which the voter is registered.',
  },
  alreadyDone: {
    ru: 'Этот шаг уже выполнен или пройден.',
    en: 'This step is already done or has been passed.',
  },
  earlierStep: {
    ru: 'Сначала должен быть выполнен предыдущий шаг.',
    en: 'An earlier step has to be done first.',
  },
  applicationRunning: {
    ru: 'Заявление уже «в обработке» или в статусе «Учтено», а этот шаг нужен только до подачи заявления.',
    en: 'The application is already «в обработке» (“being processed”) or in the status «Учтено» (“accounted”), and this step is needed only before one is filed.',
  },
  correctionStands: {
    ru: 'Данные уже исправлены, поэтому признать их верными без исправления нельзя.',
    en: 'The data have been corrected, so they can no longer be found correct without a correction.',
  },
  alreadyMatched: {
    ru: 'Данные избирателя совпадают с регистром избирателей: исправлять и уточнять нечего.',
    en: 'The voter’s data match the register of voters: there is nothing to correct or clarify.',
  },
  noWait: {
    ru: 'Ожидание после исправления данных сейчас не идёт.',
    en: 'No wait after a correction of the data is running now.',
  },
  answerAwaited: {
    ru: 'Избиратель уже обратился в территориальную избирательную комиссию (ТИК), её ответ ещё ожидается.',
    en: 'The voter has already gone to the territorial election commission (ТИК); its answer is still awaited.',
  },
  notRefusedForData: {
    ru: 'Обращаться в территориальную избирательную комиссию (ТИК) следует, когда заявление не получается подать из-за несопоставленных данных, а последняя попытка такого отказа не дала.',
    en: 'The voter should go to the territorial election commission (ТИК) when filing fails because of unmatched data, and the last attempt gave no such refusal.',
  },
  checkDataFirst: {
    ru: 'Сначала нужно проверить данные в личном кабинете на портале Госуслуг, а если они неверны — исправить их.',
    en: 'First the data in the personal area on the Gosuslugi portal need to be checked and, if they are wrong, corrected.',
  },
  waitRunning: {
    ru: 'После исправления данных ещё не прошло {waitDays}: до этого обращаться в территориальную избирательную комиссию (ТИК) рано.',
    en: 'Fewer than {waitDays} have passed since the correction of the data: until then it is early to go to the territorial election commission (ТИК).',
  },
  noAnswerAwaited: {
    ru: 'Ответ о совпадении с регистром избирателей сейчас не ожидается: он бывает после исправления данных или обращения в территориальную избирательную комиссию (ТИК).',
    en: 'No answer about the match with the register of voters is awaited: it comes after a correction of the data or a request to the territorial election commission (ТИК).',
  },
  filingNotOpen: {
    ru: 'Приём заявлений ещё не открыт: он открывается в 00:00 {filingOpens} {filingClock}.',
    en: 'Filing has not opened yet: it opens at 00:00 {filingClock} on {filingOpens}.',
  },
  filingOver: {
    ru: 'Голосование уже открылось, заявления больше не подаются.',
    en: 'Voting has opened; applications are no longer filed.',
  },
  noApplication: {
    ru: 'Сейчас нет заявления «в обработке».',
    en: 'There is no application «в обработке» (“being processed”) now.',
  },
  notAccounted: {
    ru: 'Проголосовать дистанционно можно только с заявлением в статусе «Учтено», а такого заявления нет.',
    en: 'It is possible to vote remotely only with an application in the status «Учтено» (“accounted”), and there is none.',
  },
  noFullAccount: {
    ru: 'Для дистанционного голосования нужна полная учётная запись на mos.ru, а она ещё не оформлена.',
    en: 'Remote voting needs a full account on mos.ru, and the voter does not have one yet.',
  },
  underAge: {
    ru: 'На {adultOn} избирателю нет 18 лет, поэтому вход к бюллетеню закрыт (для Москвы — по выводу авторов модели).',
    en: 'The voter is not of full age on {adultOn}, so signing in to the ballot is closed (for Moscow, as the model’s authors infer).',
  },
  votingNotOpen: {
    ru: 'Голосование ещё не открыто: оно открывается в {votingOpensAt} {votingFirstDay} по времени региона регистрации.',
    en: 'Voting has not opened yet: it opens at {votingOpensAt} on {votingFirstDay} on the time of the region of registration.',
  },
  reconsiderFirst: {
    ru: 'Кнопка «Проголосовать» уже нажата: чтобы изменить отметку, сначала нужно к ней вернуться.',
    en: 'The «Проголосовать» (“Vote”) button is already pressed: to change the mark, the voter has to go back to it first.',
  },
  calendarOrder: {
    ru: 'Предыдущий срок календаря ещё не наступил.',
    en: 'An earlier date of the calendar has not come yet.',
  },
} as const satisfies Readonly<Record<ClosedId, Text>>;

/** What a path may do again, none of them twice. */
export const repeatTexts = {
  refusedAgain: {
    ru: 'ещё одна неудачная попытка подать заявление',
    en: 'one more failed attempt to file',
  },
  refusedWhileProcessing: {
    ru: 'попытка подать ещё одно заявление, пока первое «в обработке»',
    en: 'an attempt to file another application while the first is «в обработке» (“being processed”)',
  },
  refusedWhileAccounted: {
    ru: 'попытка подать ещё одно заявление при статусе «Учтено»',
    en: 'an attempt to file another application in the status «Учтено» (“accounted”)',
  },
  remarked: { ru: 'отметка проставлена заново', en: 'the mark put anew' },
  reconsidered: {
    ru: 'возвращение к отметке после нажатия кнопки «Проголосовать»',
    en: 'a return to the mark after «Проголосовать» (“Vote”) was pressed',
  },
  left: { ru: 'выход без голосования', en: 'leaving without voting' },
  correctedAgain: { ru: 'данные исправлены ещё раз', en: 'the data corrected again' },
  differs: {
    ru: 'данные не совпали с регистром избирателей',
    en: 'the data did not match the register of voters',
  },
  refusedByCommission: {
    ru: 'отказ после обработки заявления',
    en: 'a refusal after the application was processed',
  },
} as const satisfies Readonly<Record<RepeatItem, Text>>;

/** Where the calendar stands. */
export const phaseTexts = {
  beforeFiling: { ru: 'приём заявлений ещё не открыт', en: 'filing not open yet' },
  filing: { ru: 'идёт приём заявлений', en: 'filing open' },
  filingClosed: {
    ru: 'приём заявлений закончен, голосование не началось',
    en: 'filing over, voting not open yet',
  },
  voting: { ru: 'идёт голосование', en: 'voting open' },
  votingClosed: { ru: 'голосование закончено', en: 'voting over' },
} as const satisfies Readonly<Record<Phase, Text>>;

/** What an attempt to file comes to when it is refused, and what stands above its reasons. */
export const refusalTexts = {
  name: { ru: 'подать не получилось', en: 'could not file' },
  reasons: {
    ru: 'Подать заявление не получилось. Причины:',
    en: 'The application could not be filed. The reasons:',
  },
} as const satisfies Readonly<Record<string, Text>>;
