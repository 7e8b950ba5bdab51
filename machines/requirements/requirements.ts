/**
 * Whom a requirement is about. `M`: registered in Moscow. `F`: federal, that is Moscow Oblast and the 27 other
 * listed regions. `T`: Tver Oblast. `other`: any other region. `F,M*`: the leaflet's section on voting, which
 * covers Moscow only as D-06 says.
 */
export type RequirementRoute = 'all' | 'M' | 'F' | 'T' | 'other' | 'F,M*';

interface RequirementShape {
  readonly id: string;
  /** The line of the leaflet, counted from 1. */
  readonly line: number;
  readonly route: RequirementRoute;
  /** What sort of statement it is: a precondition, an event, a deadline, a refusal and so on. */
  readonly kind: string;
  /** The leaflet's own words: an exact part of that line. */
  readonly quote: string;
  /** An English translation of the quote; never to be shown as a quote. */
  readonly en: string;
}

const entries = [
  {
    id: 'R-01',
    line: 4,
    route: 'all',
    kind: 'window',
    quote: 'На выборах Президента России 15-17 марта 2024 вы можете проголосовать дистанционно',
    en: 'In the election of the President of Russia on 15-17 March 2024 you can vote remotely',
  },
  {
    id: 'R-02',
    line: 4,
    route: 'all',
    kind: 'option',
    quote:
      'с любого смартфона, планшета или компьютера с помощью дистанционного электронного голосования (ДЭГ)',
    en: 'from any smartphone, tablet or computer by means of remote electronic voting (ДЭГ)',
  },
  {
    id: 'R-03',
    line: 5,
    route: 'M',
    kind: 'precondition',
    quote:
      'Гражданам с постоянной регистрацией в г. Москва для дистанционного электронного голосования необходимо иметь полную учетную запись на mos.ru',
    en: 'For remote electronic voting, citizens with permanent registration in the city of Moscow need to have a full account on mos.ru',
  },
  {
    id: 'R-04',
    line: 8,
    route: 'M',
    kind: 'precondition',
    quote: 'Зарегистрироваться на портале mos.ru может любой постоянно прописанный в Москве избиратель.',
    en: 'Any voter with permanent residence registration in Moscow can register on the mos.ru portal.',
  },
  {
    id: 'R-05',
    line: 9,
    route: 'M',
    kind: 'event/contact',
    quote: 'Для регистрации необходимо на сайте (https://login.mos.ru/sps/reg)',
    en: 'To register, it is necessary, on the site (https://login.mos.ru/sps/reg),',
  },
  {
    id: 'R-06',
    line: 9,
    route: 'M',
    kind: 'data x3',
    quote: 'указать свои ФИО, адрес электронной почты и номер мобильного телефона.',
    en: 'to give your full name, e-mail address and mobile phone number.',
  },
  {
    id: 'R-07',
    line: 10,
    route: 'M',
    kind: 'event (order)',
    quote: 'После этого необходимо в разделе «Личные документы»',
    en: 'After that it is necessary, in the section «Личные документы» (“Personal documents”),',
  },
  {
    id: 'R-08',
    line: 10,
    route: 'M',
    kind: 'data x2',
    quote: 'указать свой адрес прописки и номер СНИЛС.',
    en: 'to give your address of residence registration and СНИЛС number.',
  },
  {
    id: 'R-09',
    line: 11,
    route: 'M',
    kind: 'event (order)',
    quote: 'Далее нужно авторизоваться (подтвердить личность) на mos.ru',
    en: 'Next you need to sign in (confirm your identity) on mos.ru',
  },
  {
    id: 'R-10',
    line: 11,
    route: 'M',
    kind: 'list x5',
    quote: 'используя учетные запись Госуслуг, Сбер ID, Tinkoff ID ВТБ ID или Альфа ID.',
    en: 'using an account of Gosuslugi, Sber ID, Tinkoff ID VTB ID or Alfa ID.',
  },
  {
    id: 'R-11',
    line: 12,
    route: 'M',
    kind: 'option',
    quote: 'Подтвердить личность также можно в любом центре госуслуг «Мои документы» (МФЦ)',
    en: 'Identity can also be confirmed at any «Мои документы» (“My documents”) public services centre (МФЦ)',
  },
  {
    id: 'R-12',
    line: 14,
    route: 'M',
    kind: 'outcome',
    quote: 'После авторизации дистанционное электронное голосование будет доступно.',
    en: 'After signing in, remote electronic voting will be available.',
  },
  {
    id: 'R-13',
    line: 14,
    route: 'F',
    kind: 'precondition',
    quote:
      'жителям Московской области и регионов по списку необходимо до 11 марта 2024 года подать соответствующее заявление об участии в ДЭГ',
    en: 'residents of Moscow Oblast and of the regions on the list need, up to 11 March 2024, to file the relevant application to take part in ДЭГ',
  },
  {
    id: 'R-14',
    line: 14,
    route: 'F',
    kind: 'deadline',
    quote: 'до 11 марта 2024 года',
    en: 'up to 11 March 2024',
  },
  {
    id: 'R-15',
    line: 14,
    route: 'F',
    kind: 'channel/contact',
    quote: 'через портал Госуслуг (www.gosuslugi.ru).',
    en: 'through the Gosuslugi portal (www.gosuslugi.ru).',
  },
  {
    id: 'R-16',
    line: 17,
    route: 'F',
    kind: 'precondition',
    quote: 'быть совершеннолетним на дату 17 марта 2024 года;',
    en: 'to be of full age as of 17 March 2024;',
  },
  {
    id: 'R-17',
    line: 18,
    route: 'F',
    kind: 'precondition',
    quote:
      'быть постоянно прописанным в Московской области или другом регионе, где проводится ДЭГ (список регионов смотри ниже)*',
    en: 'to have permanent residence registration in Moscow Oblast or another region where ДЭГ is held (see the list of regions below)*',
  },
  {
    id: 'R-18',
    line: 19,
    route: 'F',
    kind: 'precondition',
    quote: 'подтвердить учетную запись на портале Госуслуг;',
    en: 'to confirm the account on the Gosuslugi portal;',
  },
  {
    id: 'R-19',
    line: 20,
    route: 'F',
    kind: 'precondition/event',
    quote: 'проверить данные, указанные в личном кабинете на портале Госуслуг, на правильность',
    en: 'to check the data given in the personal area on the Gosuslugi portal for correctness',
  },
  {
    id: 'R-20',
    line: 20,
    route: 'F',
    kind: 'precondition',
    quote: 'сопоставление с данными, содержащимися в регистре избирателей ЦИК России.',
    en: 'matching with the data held in the register of voters of the ЦИК of Russia.',
  },
  {
    id: 'R-21',
    line: 21,
    route: 'F',
    kind: 'event (system)',
    quote:
      'После подачи заявления, на номер телефона, указанный в личном кабинете гражданина, придет уникальный код подтверждения.',
    en: 'After the application is filed, a unique confirmation code will come to the phone number given in the citizen’s personal area.',
  },
  {
    id: 'R-22',
    line: 21,
    route: 'F',
    kind: 'state/outcome',
    quote:
      'Статус заявления «Учтено» означает что гражданин может проголосовать дистанционно в электронном формате.',
    en: 'The application status «Учтено» (“accounted”) means that the citizen can vote remotely in electronic form.',
  },
  {
    id: 'R-23',
    line: 22,
    route: 'F',
    kind: 'channel/contact',
    quote: 'Также подать заявление жители Московской области и других регионов могут на сайте vybory.gov.ru.',
    en: 'Residents of Moscow Oblast and of other regions can also file an application on the site vybory.gov.ru.',
  },
  {
    id: 'R-24',
    line: 25,
    route: 'F',
    kind: 'event (system)',
    quote:
      'Для участия в ДЭГ ваши данные из личного кабинета на Госуслугах сравнивают с данными в регистре избирателей, участников референдума.',
    en: 'To take part in ДЭГ, your data from the personal area on Gosuslugi are compared with the data in the register of voters and referendum participants.',
  },
  {
    id: 'R-25',
    line: 25,
    route: 'F',
    kind: 'actor',
    quote: 'Этот регистр ведут избирательные комиссии.',
    en: 'This register is kept by the election commissions.',
  },
  {
    id: 'R-26',
    line: 26,
    route: 'F',
    kind: 'cause x2',
    quote: 'Данные могут различаться, если менялся паспорт или место жительства.',
    en: 'The data may differ if the passport or the place of residence has changed.',
  },
  {
    id: 'R-27',
    line: 26,
    route: 'F',
    kind: 'refusal',
    quote: 'Если данные не совпадают, подать заявление на участие в ДЭГ не получится.',
    en: 'If the data do not match, it will not be possible to file an application to take part in ДЭГ.',
  },
  {
    id: 'R-28',
    line: 27,
    route: 'F',
    kind: 'event, data x3',
    quote: 'Проверить ФИО, серию и номер паспорта, адрес прописки можно в личном кабинете на сайте госуслуг.',
    en: 'The full name, the series and number of the passport and the address of residence registration can be checked in the personal area on the Gosuslugi site.',
  },
  {
    id: 'R-29',
    line: 27,
    route: 'F',
    kind: 'guard',
    quote: 'Если данные в личном кабинете верны',
    en: 'If the data in the personal area are correct',
  },
  {
    id: 'R-30',
    line: 27,
    route: 'F',
    kind: 'timer/guard',
    quote: 'или после исправления прошло 3 календарных дня',
    en: 'or 3 calendar days have passed since the correction',
  },
  {
    id: 'R-31',
    line: 27,
    route: 'F',
    kind: 'guard',
    quote: 'но подать заявление на участие в ДЭГ не получается',
    en: 'but it is not possible to file an application to take part in ДЭГ',
  },
  {
    id: 'R-32',
    line: 27,
    route: 'F',
    kind: 'event/actor',
    quote: 'уточните свои\u00a0 данные регистре\u00a0своей территориальной избирательной комиссии.',
    en: 'clarify your data in the register of your territorial election commission.',
  },
  {
    id: 'R-33',
    line: 28,
    route: 'T',
    kind: 'prohibition',
    quote: 'Жители Тверской области смогут проголосовать только лично',
    en: 'Residents of Tver Oblast will be able to vote only in person',
  },
  {
    id: 'R-34',
    line: 28,
    route: 'T',
    kind: 'option x2',
    quote: 'на избирательном участке или на дому.',
    en: 'at the polling station or at home.',
  },
  {
    id: 'R-35',
    line: 28,
    route: 'T',
    kind: 'option',
    quote: 'Либо на избирательном участке, где будут находиться в дни голосования.',
    en: 'Or at the polling station where they will be on the voting days.',
  },
  {
    id: 'R-36',
    line: 28,
    route: 'T',
    kind: 'precondition',
    quote:
      'Для голосования на участке, где у избирателя нет постоянной регистрации, надо заблаговременно подать соответствующее заявление',
    en: 'To vote at a polling station where the voter has no permanent registration, the relevant application must be filed in advance',
  },
  {
    id: 'R-37',
    line: 28,
    route: 'T',
    kind: 'channels x3',
    quote: 'через портал ГОСУСЛУГ, через МФЦ или, подать заявление в избирательную комиссию.',
    en: 'through the GOSUSLUGI portal, through an МФЦ or by filing the application with the election commission.',
  },
  {
    id: 'R-38',
    line: 29,
    route: 'T',
    kind: 'contact',
    quote:
      'Всю необходимую информацию можно получить в территориальной избирательной комиссии Конаковского района по телефону: 8 (48242) 49-786.',
    en: 'All the necessary information can be obtained from the territorial election commission of Konakovo District by phone: 8 (48242) 49-786.',
  },
  {
    id: 'R-39',
    line: 31,
    route: 'F,M*',
    kind: 'window',
    quote: 'В дни голосования, с 15 по 17 марта 2024 года',
    en: 'On the voting days, from 15 to 17 March 2024',
  },
  {
    id: 'R-40',
    line: 31,
    route: 'F,M*',
    kind: 'event 1',
    quote: 'нужно авторизоваться на портале ДЭГ с помощью учетной записи портала Госуслуг',
    en: 'you need to sign in on the ДЭГ portal with an account of the Gosuslugi portal',
  },
  {
    id: 'R-41',
    line: 31,
    route: 'F,M*',
    kind: 'event 2',
    quote: 'ознакомиться с техническими условиями проведения ДЭГ',
    en: 'read the technical conditions for holding ДЭГ',
  },
  {
    id: 'R-42',
    line: 31,
    route: 'F,M*',
    kind: 'event 3',
    quote: 'подтвердить свою личность',
    en: 'confirm your identity',
  },
  {
    id: 'R-43',
    line: 31,
    route: 'F,M*',
    kind: 'event/state 4',
    quote: 'получить доступ к электронному бюллетеню.',
    en: 'get access to the electronic ballot.',
  },
  {
    id: 'R-44',
    line: 32,
    route: 'F,M*',
    kind: 'event 5',
    quote: 'Проставьте отметку напротив выбранного кандидата',
    en: 'Put a mark next to the candidate you have chosen',
  },
  {
    id: 'R-45',
    line: 32,
    route: 'F,M*',
    kind: 'event 6',
    quote: 'нажмите кнопку «Проголосовать».',
    en: 'press the «Проголосовать» (“Vote”) button.',
  },
  {
    id: 'R-46',
    line: 34,
    route: 'F,M*',
    kind: 'prohibition/final',
    quote: 'После подтверждения выбора кандидата изменить свой выбор будет уже невозможно.',
    en: 'After the choice of candidate is confirmed, it will no longer be possible to change your choice.',
  },
  {
    id: 'R-47',
    line: 35,
    route: 'F,M*',
    kind: 'clock',
    quote: 'При голосовании учитывается местное время!',
    en: 'Local time applies to the voting!',
  },
  {
    id: 'R-48',
    line: 35,
    route: 'F,M*',
    kind: 'clock/prohibition',
    quote: 'Вы сможете проголосовать только по времени региона, в котором у вас постоянная регистрация.',
    en: 'You will be able to vote only by the time of the region in which you have permanent registration.',
  },
  {
    id: 'R-49',
    line: 37,
    route: 'F',
    kind: 'refusal 1',
    quote: 'вы родились позже 17 марта 2006 года;',
    en: 'you were born later than 17 March 2006;',
  },
  {
    id: 'R-50',
    line: 38,
    route: 'F',
    kind: 'refusal 2',
    quote: 'учётная запись не подтверждена;',
    en: 'the account is not confirmed;',
  },
  {
    id: 'R-51',
    line: 39,
    route: 'F',
    kind: 'refusal 3',
    quote: 'не подтверждён номер телефона в личном кабинете;',
    en: 'the phone number in the personal area is not confirmed;',
  },
  {
    id: 'R-52',
    line: 40,
    route: 'F',
    kind: 'refusal 4',
    quote: 'данные на Госуслугах не сопоставлены с данными регистра избирателей;',
    en: 'the data on Gosuslugi are not matched with the data of the register of voters;',
  },
  {
    id: 'R-53',
    line: 41,
    route: 'other',
    kind: 'refusal 5',
    quote: 'в регионе, где вы прописаны, не проводится дистанционное электронное голосование (ДЭГ)',
    en: 'remote electronic voting (ДЭГ) is not held in the region of your residence registration',
  },
  {
    id: 'R-54',
    line: 41,
    route: 'T',
    kind: 'refusal 5a',
    quote: 'это относится и к жителям Тверской области;',
    en: 'this applies to residents of Tver Oblast too;',
  },
  {
    id: 'R-55',
    line: 42,
    route: 'M',
    kind: 'refusal 6',
    quote: 'вы прописаны в Москве. В этом случае заявление на Госуслугах подавать не нужно;',
    en: 'your residence registration is in Moscow. In this case there is no need to file an application on Gosuslugi;',
  },
  {
    id: 'R-56',
    line: 43,
    route: 'F',
    kind: 'refusal 7',
    quote: 'вы пытаетесь подать заявление после 11 марта 2024 г.;',
    en: 'you are trying to file an application after 11 March 2024;',
  },
  {
    id: 'R-57',
    line: 44,
    route: 'F',
    kind: 'refusal 8',
    quote: 'у вас уже есть поданное заявление на ДЭГ — в обработке или в статусе «Учтено»;',
    en: 'you already have a filed application for ДЭГ — being processed or in the status «Учтено» (“accounted”);',
  },
  {
    id: 'R-58',
    line: 45,
    route: 'F',
    kind: 'refusal 9',
    quote: 'у вас уже есть поданное заявление о выборе избирательного участка по месту нахождения.',
    en: 'you already have a filed application to choose a polling station at the place where you will be.',
  },
  {
    id: 'R-59',
    line: 47,
    route: 'all',
    kind: 'list x29',
    quote: 'Жители каких регионов могут воспользоваться дистанционным голосованием (ДЭГ):',
    en: 'Residents of which regions can use remote voting (ДЭГ):',
  },
  {
    id: 'R-60',
    line: 16,
    route: 'F',
    kind: 'scope (of R-16 to R-20)',
    quote:
      'Чтобы подать заявление для голосования жителям Подмосковья и других регионов из списка* на ДЭГ требуется:',
    en: 'To file an application to vote by ДЭГ, residents of Moscow Oblast and of other regions on the list* are required:',
  },
  {
    id: 'R-61',
    line: 30,
    route: 'F,M*',
    kind: 'scope (of R-39 to R-48)',
    quote: 'ГОЛОСОВАНИЕ ДЛЯ ЖИТЕЛЕЙ РЕГИОНОВ, ГДЕ ЕСТЬ ВОЗМОЖНОСТЬ ДЭГ*',
    en: 'VOTING FOR RESIDENTS OF REGIONS WHERE ДЭГ IS POSSIBLE*',
  },
  {
    id: 'R-62',
    line: 36,
    route: 'all',
    kind: 'scope (of R-49 to R-58)',
    quote:
      'Причины, по которым у жителей регионов, в которых проводится ДЭГ, не получается подать заявление на портале Госуслуг:',
    en: 'Reasons why residents of regions where ДЭГ is held are unable to file an application on the Gosuslugi portal:',
  },
] as const satisfies readonly RequirementShape[];

/** The id of a requirement, R-01 to R-62. */
export type RequirementId = (typeof entries)[number]['id'];

/** One statement that the leaflet makes. */
export interface Requirement extends RequirementShape {
  readonly id: RequirementId;
}

/**
 * The 62 atomic requirements of the leaflet, in the order of their ids. Together they cover every normative word
 * of it. The quotes are the leaflet's; the division, the kinds and the translations are ours.
 */
export const requirements: readonly Requirement[] = entries;
