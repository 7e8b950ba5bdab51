import type { Text } from '../model/text.ts';

/** What can be done about an obstacle; further down, that nothing can. */
export const remedyTexts = {
  openAccount: {
    ru: 'Завести учётную запись на mos.ru: указать фамилию, имя, отчество, адрес электронной почты и номер мобильного телефона, затем заполнить раздел «Личные документы» и подтвердить личность. Это можно сделать до окончания голосования.',
    en: 'Create the mos.ru account: give the full name, the e-mail address and the mobile phone number, then fill in the section «Личные документы» (“Personal documents”) and confirm identity. This can be done until voting closes.',
  },
  fillDocuments: {
    ru: 'Указать в разделе «Личные документы» адрес прописки и страховой номер индивидуального лицевого счёта (СНИЛС), затем подтвердить личность. Это можно сделать до окончания голосования.',
    en: 'Give in the section «Личные документы» (“Personal documents”) the address of residence registration and the individual insurance account number (СНИЛС), then confirm identity. This can be done until voting closes.',
  },
  confirmIdentity: {
    ru: 'Подтвердить личность на mos.ru с учётной записью Госуслуг, Сбер ID, Tinkoff ID, ВТБ ID или Альфа ID либо в многофункциональном центре госуслуг «Мои документы» (МФЦ). Это можно сделать до окончания голосования.',
    en: 'Confirm identity on mos.ru with an account of Gosuslugi, Sber ID, Tinkoff ID, VTB ID or Alfa ID, or at a multifunctional public services centre «Мои документы» (МФЦ). This can be done until voting closes.',
  },
  confirmAccount: {
    ru: 'Подтвердить учётную запись на портале Госуслуг.',
    en: 'Confirm the account on the Gosuslugi portal.',
  },
  confirmPhone: {
    ru: 'Подтвердить номер телефона в личном кабинете на портале Госуслуг.',
    en: 'Confirm the phone number in the personal area on the Gosuslugi portal.',
  },
  checkData: {
    ru: 'Проверить фамилию, имя, отчество, серию и номер паспорта, адрес прописки в личном кабинете на портале Госуслуг: исправить их или признать верными.',
    en: 'Check the full name, the series and number of the passport and the address of residence registration in the personal area on the Gosuslugi portal: correct them or find them correct.',
  },
  awaitComparison: {
    ru: 'Данные исправлены. Пробовать подать заявление снова можно в любое время, пока идёт приём; если пройдёт {waitDays}, а подать его не получается, — обратиться в территориальную избирательную комиссию (ТИК).',
    en: 'The data have been corrected. Filing may be tried again at any time while applications are taken; if {waitDays} pass and it still fails, go to the territorial election commission (ТИК).',
  },
  awaitWait: {
    ru: 'Подождать, пока после исправления пройдёт {waitDays}.',
    en: 'Wait until {waitDays} have passed since the correction.',
  },
  askTik: {
    ru: 'Попробовать подать заявление и, если из-за данных это не получается, уточнить их в территориальной избирательной комиссии (ТИК). Если данные в личном кабинете неверны, исправить их.',
    en: 'Try to file the application and, if it fails because of the data, clarify them at the territorial election commission (ТИК). If the data in the personal area are wrong, correct them.',
  },
  awaitTik: {
    ru: 'Дождаться ответа территориальной избирательной комиссии (ТИК). Какой он будет и когда, листовка не обещает; если данные снова не совпадут, обратиться можно ещё раз.',
    en: 'Wait for the answer of the territorial election commission (ТИК). What it will be, and when, the leaflet does not promise; if the data do not match again, it is possible to go there once more.',
  },
  askForAnswer: {
    ru: 'Ответ ожидается после исправления данных или после обращения в территориальную избирательную комиссию (ТИК).',
    en: 'An answer is awaited after a correction of the data or after going to the territorial election commission (ТИК).',
  },
  correctData: {
    ru: 'Ожидание начинается, когда данные исправлены.',
    en: 'A wait begins when the data are corrected.',
  },
  tryFiling: {
    ru: 'Сначала попробовать подать заявление, когда приём открыт: обращаться в территориальную избирательную комиссию (ТИК) следует, если это не получается из-за данных.',
    en: 'First try to file the application once filing is open: the territorial election commission (ТИК) is the place to go if that fails because of the data.',
  },
  removed: {
    ru: 'Эта причина уже устранена.',
    en: 'This reason is already removed.',
  },
  tryAgain: {
    ru: 'Эта причина уже устранена. Попробовать подать заявление снова.',
    en: 'This reason is already removed. Try to file the application again.',
  },
  fileNow: {
    ru: 'Подать заявление, пока идёт приём, и дождаться статуса «Учтено». Подать получится, если нет ни одной причины отказа.',
    en: 'File the application while filing is open and wait for the status «Учтено» (“accounted”). It can be filed if no reason for refusal holds.',
  },
  fileOnceOpen: {
    ru: 'Подать заявление, когда откроется приём, и дождаться статуса «Учтено». Подать получится, если нет ни одной причины отказа.',
    en: 'File the application once filing opens and wait for the status «Учтено» (“accounted”). It can be filed if no reason for refusal holds.',
  },
  awaitFiling: {
    ru: 'Дождаться, когда откроется приём заявлений; этой даты в листовке нет, она взята из открытых источников.',
    en: 'Wait until filing opens; this date is not in the leaflet but comes from public sources.',
  },
  awaitCode: {
    ru: 'Дождаться кода подтверждения: он придёт на номер телефона, указанный в личном кабинете.',
    en: 'Wait for the confirmation code: it will come to the phone number given in the personal area.',
  },
  awaitDecision: {
    ru: 'Дождаться решения по заявлению: со статусом «Учтено» можно проголосовать дистанционно. Срок решения в листовке не назван.',
    en: 'Wait for the decision on the application: with the status «Учтено» (“accounted”) it is possible to vote remotely. The leaflet names no time for the decision.',
  },
  onlyAfterRefusal: {
    ru: 'Дождаться решения по заявлению. Этот шаг понадобится, только если в заявлении откажут; что отказать могут, — вывод авторов модели.',
    en: 'Wait for the decision on the application. This step will be needed only if the application is refused; that it may be is inferred by the model’s authors.',
  },
  awaitVoting: {
    ru: 'Дождаться, когда откроется голосование, — по времени региона постоянной регистрации.',
    en: 'Wait until voting opens, on the time of the region of permanent registration.',
  },
  signInFirst: {
    ru: 'Сначала войти на портал дистанционного электронного голосования (ДЭГ), когда голосование открыто.',
    en: 'First sign in on the portal of remote electronic voting (ДЭГ), once voting is open.',
  },
  readConditionsFirst: {
    ru: 'Сначала ознакомиться с техническими условиями голосования.',
    en: 'First read the technical conditions for the voting.',
  },
  verifyIdentityFirst: {
    ru: 'Сначала подтвердить свою личность на портале голосования.',
    en: 'First confirm identity on the voting portal.',
  },
  awaitBallot: {
    ru: 'Сначала получить доступ к электронному бюллетеню.',
    en: 'First get access to the electronic ballot.',
  },
  markFirst: {
    ru: 'Сначала проставить отметку напротив выбранного кандидата.',
    en: 'First put a mark next to the chosen candidate.',
  },
  pressFirst: {
    ru: 'Сначала нажать кнопку «Проголосовать».',
    en: 'First press the «Проголосовать» (“Vote”) button.',
  },
  startAgain: {
    ru: 'Повторять этот шаг не нужно. По выводу авторов модели, можно выйти и начать снова со входа, пока идёт голосование; отметка при этом не сохраняется.',
    en: 'There is no need to repeat this step. As the model’s authors infer, it is possible to leave and to start again at signing in while voting is open; the mark is not kept.',
  },
  goBackToMark: {
    ru: 'Вернуться к отметке: по выводу авторов модели, это возможно, пока выбор не подтверждён.',
    en: 'Go back to the mark: as the model’s authors infer, this is possible until the choice is confirmed.',
  },
  awaitDate: {
    ru: 'Дождаться этой даты: она наступит сама.',
    en: 'Wait for this date: it comes by itself.',
  },

  nothingLeft: {
    ru: 'Повторять этот шаг не нужно.',
    en: 'There is no need to repeat this step.',
  },
  datePassed: { ru: 'Эта дата уже прошла.', en: 'This date has passed.' },
  journeyOver: {
    ru: 'Здесь уже ничего не изменить: итог окончательный.',
    en: 'Nothing can be changed here any more: the outcome is final.',
  },
  otherRegion: {
    ru: 'Порядок действий определяется регионом постоянной регистрации, этот шаг — для других регионов.',
    en: 'What to do follows from the region of permanent registration; this step is for other regions.',
  },
  alreadyMatching: {
    ru: 'Ничего делать не нужно: данные совпадают с регистром избирателей.',
    en: 'Nothing needs to be done: the data match the register of voters.',
  },
  correctionCounts: {
    ru: 'Отменить исправление нельзя. Дальше — подождать {waitDays} и, если подать заявление не получается, обратиться в территориальную избирательную комиссию (ТИК).',
    en: 'A correction cannot be taken back. What follows is to wait for {waitDays} and, if filing fails, to go to the territorial election commission (ТИК).',
  },
  accountedAlready: {
    ru: 'Ничего больше делать не нужно: со статусом «Учтено» можно проголосовать дистанционно, пока идёт голосование.',
    en: 'Nothing more needs to be done: with the status «Учтено» (“accounted”) it is possible to vote remotely while voting is open.',
  },
  decisionOnly: {
    ru: 'Сделать это уже нельзя. Остаётся ждать решения по заявлению: если до окончания голосования оно получит статус «Учтено», можно проголосовать дистанционно.',
    en: 'This can no longer be done. What is left is to wait for the decision on the application: if it has the status «Учтено» (“accounted”) before voting closes, it is possible to vote remotely.',
  },
  filingIsOver: {
    ru: 'Сделать ничего нельзя: приём заявлений закончен, а без поданного заявления проголосовать дистанционно не получится. О другом способе голосования листовка жителям этих регионов не говорит.',
    en: 'Nothing can be done: filing is over, and without a filed application it is not possible to vote remotely. Of another way to vote the leaflet tells residents of these regions nothing.',
  },
  underAgeFederal: {
    ru: 'Сделать ничего нельзя: заявление принимают от тех, кто совершеннолетний на {adultOn}, и без него проголосовать дистанционно не получится.',
    en: 'Nothing can be done: applications are taken from those who are of full age on {adultOn}, and without one it is not possible to vote remotely.',
  },
  underAgeMoscow: {
    ru: 'Сделать ничего нельзя: по выводу авторов модели, и в Москве голосуют те, кто совершеннолетний на {adultOn}. Учётную запись на mos.ru оформить можно.',
    en: 'Nothing can be done: as the model’s authors infer, in Moscow too those vote who are of full age on {adultOn}. The mos.ru account can be set up.',
  },
  stationInstead: {
    ru: 'Подать заявление на дистанционное голосование не получится. По выводу авторов модели, остаётся проголосовать на избирательном участке, выбранном в том заявлении.',
    en: 'It is not possible to apply for remote voting. As the model’s authors infer, what is left is to vote at the polling station chosen in that application.',
  },
  notNeededInMoscow: {
    ru: 'Заявление избирателю из Москвы не нужно: для дистанционного голосования необходимо иметь полную учётную запись на mos.ru.',
    en: 'A Moscow voter needs no application: remote voting needs a full account on mos.ru.',
  },
  inPersonOnly: {
    ru: 'Дистанционно проголосовать не получится. Жители Тверской области смогут проголосовать только лично: на избирательном участке, на дому либо на участке, где будут находиться в дни голосования.',
    en: 'It is not possible to vote remotely. Residents of Tver Oblast will be able to vote only in person: at the polling station, at home, or at the polling station where they will be on the voting days.',
  },
  noRemoteVoting: {
    ru: 'Сделать ничего нельзя: в этом регионе дистанционное электронное голосование (ДЭГ) не проводится. О других возможностях листовка для таких регионов не говорит.',
    en: 'Nothing can be done: remote electronic voting (ДЭГ) is not held in this region. Of other possibilities the leaflet tells such regions nothing.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type RemedyId = keyof typeof remedyTexts;

/** What may have to be added to a remedy, lest it promise more than it gives (D-18). */
export const remedyNoteTexts = {
  filingOver: {
    ru: 'Приём заявлений уже закончен: подать заявление это не поможет.',
    en: 'Filing is already over: this will not help to file an application.',
  },
  waitTooLong: {
    ru: 'Ожидание закончится, когда приём заявлений уже закроют.',
    en: 'The wait ends when filing has already closed.',
  },
  notNeeded: {
    ru: 'Избирателю из Москвы подавать заявление не нужно.',
    en: 'A Moscow voter does not need to file an application.',
  },
  notTaken: {
    ru: 'Подать заявление избиратель из этого региона всё равно не сможет.',
    en: 'A voter from this region will not be able to file an application anyway.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type RemedyNoteId = keyof typeof remedyNoteTexts;
