// Generated from the texts. Do not edit: run `npm run generate`.
import type { Phase } from './elections/types.ts';
import type { ClosedId } from './journey/closed.ts';
import type { Text } from './model/text.ts';
import type { Outcome } from './outcomes/chart.ts';
import type { ReasonId } from './rules/refusal-reasons.ts';
import type { EventTextId, StateTextId } from './texts.ts';

/** The states that are no outcomes, by id. */
export const stateLabels = {
  journey: {
    ru: 'Путь избирателя',
    en: 'The voter’s journey',
  },
  underway: {
    ru: 'Итога ещё нет',
    en: 'No outcome yet',
  },
  voter: {
    ru: 'Избиратель',
    en: 'Voter',
  },
  routing: {
    ru: 'Определяется порядок действий',
    en: 'What to do is being decided',
  },
  moscow: {
    ru: 'Москва',
    en: 'Moscow',
  },
  account: {
    ru: 'Учётная запись на mos.ru',
    en: 'Account on mos.ru',
  },
  federal: {
    ru: 'Московская область и ещё 27 регионов',
    en: 'Moscow Oblast and 27 other regions',
  },
  federalFiling: {
    ru: 'Заявление и его статус',
    en: 'Application and its status',
  },
  tver: {
    ru: 'Тверская область',
    en: 'Tver Oblast',
  },
  other: {
    ru: 'Другой регион',
    en: 'Another region',
  },
  votingWindow: {
    ru: 'Календарь',
    en: 'Calendar',
  },
  beforeFiling: {
    ru: 'Приём заявлений не открыт',
    en: 'Filing not open yet',
  },
  filing: {
    ru: 'Идёт приём заявлений',
    en: 'Filing open',
  },
  filingClosed: {
    ru: 'Приём закончен, голосование не началось',
    en: 'Filing over, voting not open yet',
  },
  voting: {
    ru: 'Идёт голосование',
    en: 'Voting open',
  },
  votingClosed: {
    ru: 'Голосование закончено',
    en: 'Voting over',
  },
  registrationStage: {
    ru: 'Этап: регистрация',
    en: 'Stage: registration',
  },
  registration: {
    ru: 'Регистрация на mos.ru',
    en: 'Registration on mos.ru',
  },
  accountData: {
    ru: 'Данные для регистрации',
    en: 'Data for registration',
  },
  fullName: {
    ru: 'Фамилия, имя, отчество',
    en: 'Full name',
  },
  fullNameMissing: {
    ru: 'ФИО не указаны',
    en: 'Full name not given',
  },
  fullNameGiven: {
    ru: 'ФИО указаны',
    en: 'Full name given',
  },
  email: {
    ru: 'Электронная почта',
    en: 'E-mail',
  },
  emailMissing: {
    ru: 'Почта не указана',
    en: 'E-mail not given',
  },
  emailGiven: {
    ru: 'Почта указана',
    en: 'E-mail given',
  },
  phone: {
    ru: 'Мобильный телефон',
    en: 'Mobile phone',
  },
  phoneMissing: {
    ru: 'Телефон не указан',
    en: 'Phone not given',
  },
  phoneGiven: {
    ru: 'Телефон указан',
    en: 'Phone given',
  },
  documents: {
    ru: 'Раздел «Личные документы»',
    en: 'Section «Личные документы»',
  },
  address: {
    ru: 'Адрес прописки',
    en: 'Address of residence registration',
  },
  addressMissing: {
    ru: 'Адрес не указан',
    en: 'Address not given',
  },
  addressGiven: {
    ru: 'Адрес указан',
    en: 'Address given',
  },
  snils: {
    ru: 'Номер СНИЛС',
    en: 'СНИЛС number',
  },
  snilsMissing: {
    ru: 'СНИЛС не указан',
    en: 'СНИЛС not given',
  },
  snilsGiven: {
    ru: 'СНИЛС указан',
    en: 'СНИЛС given',
  },
  confirmationStage: {
    ru: 'Этап: подтверждение',
    en: 'Stage: confirmation',
  },
  confirming: {
    ru: 'Идёт подтверждение',
    en: 'Confirmation under way',
  },
  identityOpen: {
    ru: 'Личность ещё не подтверждена',
    en: 'Identity not confirmed yet',
  },
  fullAccount: {
    ru: 'Полная учётная запись на mos.ru',
    en: 'Full account on mos.ru',
  },
  confirmation: {
    ru: 'Подтверждение на Госуслугах',
    en: 'Confirmation on Gosuslugi',
  },
  data: {
    ru: 'Данные в личном кабинете',
    en: 'Data in the personal area',
  },
  unchecked: {
    ru: 'Данные не проверены',
    en: 'Data not checked',
  },
  foundCorrect: {
    ru: 'Данные признаны верными',
    en: 'Data found correct',
  },
  corrected: {
    ru: 'Данные исправлены',
    en: 'Data corrected',
  },
  waiting: {
    ru: 'Идут 3 календарных дня',
    en: '3 calendar days running',
  },
  noWait: {
    ru: 'Ожидание закончено',
    en: 'Wait over',
  },
  register: {
    ru: 'Сравнение с регистром',
    en: 'Comparison with the register',
  },
  noAnswerAwaited: {
    ru: 'Нового ответа не ждут',
    en: 'No new answer awaited',
  },
  afterCorrection: {
    ru: 'Ожидается ответ после исправления',
    en: 'Answer awaited after a correction',
  },
  afterTik: {
    ru: 'Ожидается ответ ТИК',
    en: 'Answer of the ТИК awaited',
  },
  confirmationOver: {
    ru: 'Подтверждение закончено',
    en: 'Confirmation over',
  },
  applicationMachineStage: {
    ru: 'Этап: заявление',
    en: 'Stage: application',
  },
  application: {
    ru: 'Заявление на ДЭГ',
    en: 'Application for ДЭГ',
  },
  notFiled: {
    ru: 'Заявление не подано',
    en: 'Application not filed',
  },
  notTried: {
    ru: 'Попыток подать не было',
    en: 'No attempt to file yet',
  },
  refused: {
    ru: 'Подать не получилось',
    en: 'Could not file',
  },
  processing: {
    ru: 'Заявление «в обработке»',
    en: 'Application «в обработке»',
  },
  awaitingCode: {
    ru: 'Ожидается код',
    en: 'Code awaited',
  },
  awaitingDecision: {
    ru: 'Ожидается решение',
    en: 'Decision awaited',
  },
  refusedByCommission: {
    ru: 'Отказ после обработки',
    en: 'Refused after processing',
  },
  notTriedAgain: {
    ru: 'Новой попытки не было',
    en: 'No new attempt yet',
  },
  refusedAgain: {
    ru: 'Новая попытка не удалась',
    en: 'New attempt failed',
  },
  moscowFiling: {
    ru: 'Заявление подавать не нужно',
    en: 'No application needed',
  },
  moscowNotTried: {
    ru: 'Попыток подать не было',
    en: 'No attempt to file yet',
  },
  moscowRefused: {
    ru: 'Подать не получилось',
    en: 'Could not file',
  },
  tverFiling: {
    ru: 'ДЭГ для региона нет',
    en: 'No ДЭГ for the region',
  },
  tverNotTried: {
    ru: 'Попыток подать не было',
    en: 'No attempt to file yet',
  },
  tverRefused: {
    ru: 'Подать не получилось',
    en: 'Could not file',
  },
  otherFiling: {
    ru: 'ДЭГ для региона нет',
    en: 'No ДЭГ for the region',
  },
  otherNotTried: {
    ru: 'Попыток подать не было',
    en: 'No attempt to file yet',
  },
  otherRefused: {
    ru: 'Подать не получилось',
    en: 'Could not file',
  },
  accountedMachineStage: {
    ru: 'Этап: «Учтено»',
    en: 'Stage: «Учтено»',
  },
  accounted: {
    ru: 'Статус «Учтено»',
    en: 'Status «Учтено»',
  },
  ballotMachineStage: {
    ru: 'Этап: бюллетень',
    en: 'Stage: ballot',
  },
  ballot: {
    ru: 'Электронный бюллетень',
    en: 'Electronic ballot',
  },
  notSignedIn: {
    ru: 'Вход не выполнен',
    en: 'Not signed in',
  },
  entered: {
    ru: 'Шаги после входа',
    en: 'Steps after signing in',
  },
  signedIn: {
    ru: 'Вход выполнен',
    en: 'Signed in',
  },
  conditionsAccepted: {
    ru: 'Условия прочитаны',
    en: 'Conditions read',
  },
  identityVerified: {
    ru: 'Личность подтверждена',
    en: 'Identity confirmed',
  },
  issued: {
    ru: 'Бюллетень открыт',
    en: 'Ballot open',
  },
  marked: {
    ru: 'Отметка стоит',
    en: 'Ballot marked',
  },
  pressed: {
    ru: 'Выбор ещё не подтверждён',
    en: 'Choice not confirmed yet',
  },
  inPersonMachineStage: {
    ru: 'Этап: голосование лично',
    en: 'Stage: voting in person',
  },
  inPerson: {
    ru: 'Голосование лично',
    en: 'Voting in person',
  },
  undecided: {
    ru: 'Способ ещё не выбран',
    en: 'Way of voting not chosen yet',
  },
} as const satisfies Readonly<Record<Exclude<StateTextId, Outcome>, Text>>;

/** How the journey can end. */
export const outcomeLabels = {
  voted: {
    ru: 'Голос подан',
    en: 'Vote cast',
  },
  readyDidNotVote: {
    ru: 'Мог проголосовать, но голос не подан',
    en: 'Could vote, vote not cast',
  },
  underAge: {
    ru: 'Нет 18 лет на 17 марта 2024 года',
    en: 'Under 18 on 17 March 2024',
  },
  accountNotReady: {
    ru: 'Нет полной учётной записи',
    en: 'No full account',
  },
  filingMissed: {
    ru: 'Заявление не подавалось',
    en: 'Never tried to file',
  },
  filingRefused: {
    ru: 'Подать заявление не получилось',
    en: 'Could not file an application',
  },
  applicationRefused: {
    ru: 'В заявлении отказано',
    en: 'Application refused',
  },
  notDecided: {
    ru: 'Решения по заявлению нет',
    en: 'Application not decided',
  },
  inPersonAtStation: {
    ru: 'Лично на избирательном участке',
    en: 'In person at the polling station',
  },
  inPersonAtHome: {
    ru: 'Лично на дому',
    en: 'In person at home',
  },
  inPersonAtOtherStation: {
    ru: 'Лично на другом участке',
    en: 'In person at another polling station',
  },
  inPersonUndecided: {
    ru: 'Способ голосования не выбран',
    en: 'No way of voting chosen',
  },
  notAvailable: {
    ru: 'ДЭГ в регионе не проводится',
    en: 'ДЭГ not held in the region',
  },
} as const satisfies Readonly<Record<Outcome, Text>>;

/** The events by key, `identity.confirmed(sber)`, and by type alone. */
export const eventLabels = {
  'fullName.given': {
    ru: 'ФИО указаны',
    en: 'full name given',
  },
  'email.given': {
    ru: 'адрес электронной почты указан',
    en: 'e-mail given',
  },
  'phone.given': {
    ru: 'номер телефона указан',
    en: 'phone number given',
  },
  'address.given': {
    ru: 'адрес прописки указан',
    en: 'address given',
  },
  'snils.given': {
    ru: 'номер СНИЛС указан',
    en: 'СНИЛС number given',
  },
  'identity.confirmed': {
    ru: 'личность для mos.ru подтверждена',
    en: 'identity confirmed for mos.ru',
  },
  'identity.confirmed(gosuslugi)': {
    ru: 'личность подтверждена: Госуслуги',
    en: 'identity confirmed: Gosuslugi',
  },
  'identity.confirmed(sber)': {
    ru: 'личность подтверждена: Сбер ID',
    en: 'identity confirmed: Sber ID',
  },
  'identity.confirmed(tinkoff)': {
    ru: 'личность подтверждена: Tinkoff ID',
    en: 'identity confirmed: Tinkoff ID',
  },
  'identity.confirmed(vtb)': {
    ru: 'личность подтверждена: ВТБ ID',
    en: 'identity confirmed: VTB ID',
  },
  'identity.confirmed(alfa)': {
    ru: 'личность подтверждена: Альфа ID',
    en: 'identity confirmed: Alfa ID',
  },
  'identity.confirmed(mfc)': {
    ru: 'личность подтверждена: МФЦ',
    en: 'identity confirmed: МФЦ',
  },
  'account.confirmed': {
    ru: 'учётная запись подтверждена',
    en: 'account confirmed',
  },
  'phone.confirmed': {
    ru: 'номер телефона подтверждён',
    en: 'phone number confirmed',
  },
  'data.foundCorrect': {
    ru: 'данные признаны верными',
    en: 'data found correct',
  },
  'data.corrected': {
    ru: 'данные исправлены',
    en: 'data corrected',
  },
  'correction.waitOver': {
    ru: 'прошло 3 календарных дня',
    en: '3 calendar days passed',
  },
  'tik.asked': {
    ru: 'избиратель обратился в ТИК',
    en: 'voter went to the ТИК',
  },
  'register.matched': {
    ru: 'данные совпали с регистром',
    en: 'data matched the register',
  },
  'register.differs': {
    ru: 'данные не совпали с регистром',
    en: 'data differed from the register',
  },
  'application.submitted': {
    ru: 'попытка подать заявление',
    en: 'attempt to file an application',
  },
  'code.sent': {
    ru: 'код пришёл',
    en: 'code came',
  },
  'application.accounted': {
    ru: 'получен статус «Учтено»',
    en: 'status «Учтено» received',
  },
  'application.refused': {
    ru: 'в заявлении отказано',
    en: 'application refused',
  },
  'ballot.signedIn': {
    ru: 'вход выполнен',
    en: 'signed in',
  },
  'conditions.accepted': {
    ru: 'технические условия прочитаны',
    en: 'technical conditions read',
  },
  'identity.verified': {
    ru: 'личность подтверждена',
    en: 'identity confirmed',
  },
  'ballot.issued': {
    ru: 'доступ к бюллетеню получен',
    en: 'access to the ballot given',
  },
  'ballot.marked': {
    ru: 'отметка проставлена',
    en: 'ballot marked',
  },
  'vote.pressed': {
    ru: 'нажата кнопка «Проголосовать»',
    en: '«Проголосовать» (“Vote”) pressed',
  },
  'choice.reconsidered': {
    ru: 'избиратель вернулся к отметке',
    en: 'voter went back to the mark',
  },
  'choice.confirmed': {
    ru: 'выбор подтверждён',
    en: 'choice confirmed',
  },
  'ballot.left': {
    ru: 'избиратель вышел',
    en: 'voter left',
  },
  'station.chosen': {
    ru: 'выбран избирательный участок',
    en: 'polling station chosen',
  },
  'home.chosen': {
    ru: 'выбрано голосование на дому',
    en: 'voting at home chosen',
  },
  'otherStation.applied': {
    ru: 'подано заявление о другом участке',
    en: 'applied for another polling station',
  },
  'otherStation.applied(gosuslugi)': {
    ru: 'заявление об участке: Госуслуги',
    en: 'applied for a station: Gosuslugi',
  },
  'otherStation.applied(mfc)': {
    ru: 'заявление об участке: МФЦ',
    en: 'applied for a station: МФЦ',
  },
  'otherStation.applied(commission)': {
    ru: 'заявление об участке: комиссия',
    en: 'applied for a station: commission',
  },
  'filing.opened': {
    ru: 'приём заявлений открылся',
    en: 'filing opened',
  },
  'filing.closed': {
    ru: 'приём заявлений закончился',
    en: 'filing closed',
  },
  'voting.opened': {
    ru: 'голосование открылось',
    en: 'voting opened',
  },
  'voting.closed': {
    ru: 'голосование закончилось',
    en: 'voting closed',
  },
} as const satisfies Readonly<Record<EventTextId, Text>>;

/** Why an event is closed, in a sentence. */
export const closedLabels = {
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
    ru: 'После исправления данных ещё не прошло 3 календарных дня: до этого обращаться в территориальную избирательную комиссию (ТИК) рано.',
    en: 'Fewer than 3 calendar days have passed since the correction of the data: until then it is early to go to the territorial election commission (ТИК).',
  },
  noAnswerAwaited: {
    ru: 'Ответ о совпадении с регистром избирателей сейчас не ожидается: он бывает после исправления данных или обращения в территориальную избирательную комиссию (ТИК).',
    en: 'No answer about the match with the register of voters is awaited: it comes after a correction of the data or a request to the territorial election commission (ТИК).',
  },
  filingNotOpen: {
    ru: 'Приём заявлений ещё не открыт: он открывается в 00:00 29 января 2024 года по московскому времени.',
    en: 'Filing has not opened yet: it opens at 00:00 Moscow time on 29 January 2024.',
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
    ru: 'На 17 марта 2024 года избирателю нет 18 лет, поэтому вход к бюллетеню закрыт (для Москвы — по выводу авторов модели).',
    en: 'The voter is not of full age on 17 March 2024, so signing in to the ballot is closed (for Moscow, as the model’s authors infer).',
  },
  votingNotOpen: {
    ru: 'Голосование ещё не открыто: оно открывается в 08:00 15 марта 2024 года по времени региона регистрации.',
    en: 'Voting has not opened yet: it opens at 08:00 on 15 March 2024 on the time of the region of registration.',
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

/** Why an application is refused: the leaflet’s own words, and their translation. */
export const reasonLabels = {
  'R-49': {
    ru: 'вы родились позже 17 марта 2006 года;',
    en: 'you were born later than 17 March 2006;',
  },
  'R-50': {
    ru: 'учётная запись не подтверждена;',
    en: 'the account is not confirmed;',
  },
  'R-51': {
    ru: 'не подтверждён номер телефона в личном кабинете;',
    en: 'the phone number in the personal area is not confirmed;',
  },
  'R-52': {
    ru: 'данные на Госуслугах не сопоставлены с данными регистра избирателей;',
    en: 'the data on Gosuslugi are not matched with the data of the register of voters;',
  },
  'R-53': {
    ru: 'в регионе, где вы прописаны, не проводится дистанционное электронное голосование (ДЭГ)',
    en: 'remote electronic voting (ДЭГ) is not held in the region of your residence registration',
  },
  'R-54': {
    ru: 'это относится и к жителям Тверской области;',
    en: 'this applies to residents of Tver Oblast too;',
  },
  'R-55': {
    ru: 'вы прописаны в Москве. В этом случае заявление на Госуслугах подавать не нужно;',
    en: 'your residence registration is in Moscow. In this case there is no need to file an application on Gosuslugi;',
  },
  'R-56': {
    ru: 'вы пытаетесь подать заявление после 11 марта 2024 г.;',
    en: 'you are trying to file an application after 11 March 2024;',
  },
  'R-57': {
    ru: 'у вас уже есть поданное заявление на ДЭГ — в обработке или в статусе «Учтено»;',
    en: 'you already have a filed application for ДЭГ — being processed or in the status «Учтено» (“accounted”);',
  },
  'R-58': {
    ru: 'у вас уже есть поданное заявление о выборе избирательного участка по месту нахождения.',
    en: 'you already have a filed application to choose a polling station at the place where you will be.',
  },
} as const satisfies Readonly<Record<ReasonId, Text>>;

/** Where the calendar stands. */
export const phaseLabels = {
  beforeFiling: {
    ru: 'приём заявлений ещё не открыт',
    en: 'filing not open yet',
  },
  filing: {
    ru: 'идёт приём заявлений',
    en: 'filing open',
  },
  filingClosed: {
    ru: 'приём заявлений закончен, голосование не началось',
    en: 'filing over, voting not open yet',
  },
  voting: {
    ru: 'идёт голосование',
    en: 'voting open',
  },
  votingClosed: {
    ru: 'голосование закончено',
    en: 'voting over',
  },
} as const satisfies Readonly<Record<Phase, Text>>;
