import type { Text } from '../model/text.ts';

interface DecisionShape {
  readonly id: string;
  /** What the leaflet leaves open. */
  readonly question: Text;
  /** What the model does. */
  readonly answer: Text;
}

const entries = [
  {
    id: 'D-01',
    question: {
      ru: '«до 11 марта» (R-14) и «после 11 марта» (R-56): принимается ли заявление в сам день 11 марта',
      en: '«до 11 марта» (“up to 11 March”, R-14) against «после 11 марта» (“after 11 March”, R-56)',
    },
    answer: {
      ru: '11 марта 2024 года — последний день, когда заявление принимается.',
      en: '11 March 2024 is the last day on which an application is taken.',
    },
  },
  {
    id: 'D-02',
    question: {
      ru: 'Не указано, по какому времени считается срок подачи заявления',
      en: 'The deadline’s time zone is not given',
    },
    answer: {
      ru: 'Заявления от всех принимаются по московскому времени, и приём заканчивается в 24:00 11 марта 2024 года, то есть в 00:00 12 марта (F-01); голосование идёт по времени региона регистрации (R-48). Показано и то и другое время.',
      en: 'Filing runs on Moscow time for everybody and closes at 24:00 on 11 March 2024, that is at 00:00 on 12 March (F-01); voting runs on the time of the region of registration (R-48). Both times are shown.',
    },
  },
  {
    id: 'D-03',
    question: {
      ru: 'Избиратель родился ровно 17 марта 2006 года',
      en: 'Born exactly on 17 March 2006',
    },
    answer: {
      ru: 'Участвовать может; родившийся 18 марта 2006 года не может. Сравниваются календарные даты, а не моменты времени.',
      en: 'May take part; a person born on 18 March 2006 may not. Civil dates are compared, never instants.',
    },
  },
  {
    id: 'D-04',
    question: {
      ru: '18 лет исполняется 17 марта, а голосует избиратель 15 марта',
      en: 'Turns 18 on 17 March, votes on 15 March',
    },
    answer: {
      ru: 'Голосовать может: текст требует совершеннолетия на твёрдо названную дату.',
      en: 'May vote: the text tests a fixed date.',
    },
  },
  {
    id: 'D-05',
    question: {
      ru: 'Для Москвы возраст не указан',
      en: 'No age is stated for Moscow',
    },
    answer: {
      ru: 'Действует то же правило о возрасте; оно помечено как вывод авторов модели.',
      en: 'The same age rule, marked as inferred.',
    },
  },
  {
    id: 'D-06',
    question: {
      ru: 'Раздел о голосовании обращён к жителям «РЕГИОНОВ, ГДЕ ЕСТЬ ВОЗМОЖНОСТЬ ДЭГ» (Москва есть в списке), но требует входа с учётной записью портала Госуслуг; раздел о Москве обещает только, что голосование «будет доступно»',
      en: 'The section on voting covers the regions with ДЭГ (Moscow is on the list) but asks for a Gosuslugi login; the Moscow section promises only that voting «будет доступно» (“will be available”)',
    },
    answer: {
      ru: 'Это главное противоречие текста. Избиратель из Москвы проходит те же шаги с бюллетенем (R-41 … R-46), но входит с полной учётной записью mos.ru; это помечено как вывод авторов модели, с опорой на F-03.',
      en: 'The main contradiction of the text. A Moscow voter takes the same ballot steps (R-41 … R-46) but signs in with the full mos.ru account; marked as inferred, with F-03.',
    },
  },
  {
    id: 'D-07',
    question: {
      ru: 'У жителя Москвы нет полной учётной записи',
      en: 'A Moscow resident without a full account',
    },
    answer: {
      ru: 'К голосованию он не готов, но может продолжить оформление учётной записи в любое время до окончания голосования. Ни отказ, ни срок для учётной записи не придумываются.',
      en: 'Not ready to vote, may go on with the account at any time until voting closes. No refusal and no account deadline are invented.',
    },
  },
  {
    id: 'D-08',
    question: {
      ru: 'Личность жителя Москвы можно подтвердить через Госуслуги (R-10), но заявление, поданное там же, отклоняется (R-55)',
      en: 'Gosuslugi may confirm a Moscow identity (R-10), yet filing an application there is refused (R-55)',
    },
    answer: {
      ru: 'Это два не связанных между собой применения одной учётной записи; в модели есть оба.',
      en: 'Two unrelated uses of one account; both are modelled.',
    },
  },
  {
    id: 'D-09',
    question: {
      ru: 'Шаг 4 «авторизоваться» и шаг 5 «также»',
      en: 'Step 4 «авторизоваться» (“sign in”) and step 5 «также» (“also”)',
    },
    answer: {
      ru: 'Шаг 5 можно выполнить вместо шага 4: всего шесть способов подтвердить личность (пять поставщиков учётных записей и МФЦ).',
      en: 'Step 5 is an alternative to step 4: six ways to confirm (five providers and the МФЦ).',
    },
  },
  {
    id: 'D-10',
    question: {
      ru: 'Пропущена запятая в «Tinkoff ID ВТБ ID»',
      en: 'The comma missing in «Tinkoff ID ВТБ ID»',
    },
    answer: {
      ru: 'Это два поставщика учётных записей; цитата остаётся такой, как напечатана.',
      en: 'Two providers; the quote stays as printed.',
    },
  },
  {
    id: 'D-11',
    question: {
      ru: 'Часы голосования не указаны',
      en: 'No voting hours',
    },
    answer: {
      ru: 'С 08:00 15 марта до 20:00 17 марта по местному времени (F-02): это данные о выборах, и их источник показан.',
      en: '08:00 on 15 March to 20:00 on 17 March, local (F-02), as election data with its source shown.',
    },
  },
  {
    id: 'D-12',
    question: {
      ru: 'Голосование идёт непрерывно или три дня с перерывами на ночь',
      en: 'One window or three daily ones',
    },
    answer: {
      ru: 'Непрерывно, одним промежутком времени (F-02).',
      en: 'One continuous window (F-02).',
    },
  },
  {
    id: 'D-13',
    question: {
      ru: 'Для чего нужен код из R-21; что будет, если код неверен или не пришёл',
      en: 'What the code of R-21 is for; a wrong or missing code',
    },
    answer: {
      ru: 'Отправка кода — шаг модели; ввод кода, повторные попытки и срок его действия в модель не входят.',
      en: 'The code being sent is a step of the model; typing it in, retries and expiry are not.',
    },
  },
  {
    id: 'D-14',
    question: {
      ru: 'Статусы заявления, кроме «в обработке» и «Учтено»',
      en: 'Statuses other than «в обработке» (“being processed”) and «Учтено» (“accounted”)',
    },
    answer: {
      ru: 'Два названных статуса и отказ после обработки; отказ помечен как вывод авторов модели.',
      en: 'The two named ones, and a refusal after processing marked as inferred.',
    },
  },
  {
    id: 'D-15',
    question: {
      ru: 'Расхождение данных обнаруживается до подачи заявления или при его обработке',
      en: 'Is a data mismatch found before filing or while processing?',
    },
    answer: {
      ru: 'До подачи: по R-27 подать заявление не получится. Все девять причин отказа проверяются при попытке подать заявление.',
      en: 'Before: R-27 says that filing does not succeed. All nine refusals are checked at the attempt to file.',
    },
  },
  {
    id: 'D-16',
    question: {
      ru: 'Как соединяются R-29, R-30 и R-31',
      en: 'How R-29, R-30 and R-31 combine',
    },
    answer: {
      ru: 'Если (избиратель проверил данные и исправлять нечего ИЛИ после исправления прошло 3 календарных дня) И подать заявление по-прежнему не получается, то следует обратиться в ТИК. Слова «данные в личном кабинете верны» означают: признаны верными без исправления; иначе ожидание никогда не имело бы значения.',
      en: '(The voter checked and found nothing to correct OR 3 calendar days have passed since the correction) AND filing still fails ⇒ go to the ТИК. “Data correct” means found correct without a correction; else the wait would never matter.',
    },
  },
  {
    id: 'D-17',
    question: {
      ru: '«3 календарных дня»: с какого дня они считаются',
      en: '«3 календарных дня» (“3 calendar days”): from when',
    },
    answer: {
      ru: 'День исправления плюс 3; проверены дни 2, 3 и 4.',
      en: 'The day of the correction plus 3; days 2, 3 and 4 are tested.',
    },
  },
  {
    id: 'D-18',
    question: {
      ru: 'Данные исправлены 9 марта: ожидание заканчивается после срока подачи заявления',
      en: 'A correction on 9 March: the wait ends after the deadline',
    },
    answer: {
      ru: 'От ожидания зависит только совет обратиться в ТИК; попытаться подать заявление снова можно в любое время. О том, что выхода в таком положении нет, избирателю сообщается.',
      en: 'The wait gates only the advice to go to the ТИК; filing may be tried again at any time. The dead end is shown to the voter.',
    },
  },
  {
    id: 'D-19',
    question: {
      ru: 'Какой ответ даёт ТИК',
      en: 'What the ТИК’s answer is',
    },
    answer: {
      ru: 'Ответ не обещан: после него данные могут совпасть, а могут и не совпасть; срок подачи заявления действует по-прежнему.',
      en: 'Not promised: the data may match afterwards or may not; the deadline still holds.',
    },
  },
  {
    id: 'D-20',
    question: {
      ru: 'Подтверждённый телефон, отсутствие повторного и отсутствие другого заявления названы только среди причин отказа',
      en: 'A confirmed phone, no duplicate, no other application: named only as refusals',
    },
    answer: {
      ru: 'Условия подачи заявления — это R-16 … R-20 и R-49 … R-58, взятые вместе.',
      en: 'The conditions for filing are the union of R-16 … R-20 and R-49 … R-58.',
    },
  },
  {
    id: 'D-21',
    question: {
      ru: 'Строка 36 (R-62) обращена к жителям регионов, где проводится ДЭГ, а среди причин названы Москва и регионы без ДЭГ',
      en: 'Line 36 (R-62) speaks to residents of ДЭГ regions, then lists Moscow and regions without ДЭГ',
    },
    answer: {
      ru: 'Причины относятся к каждому, кто пытается подать заявление.',
      en: 'The reasons apply to anyone who tries to file.',
    },
  },
  {
    id: 'D-22',
    question: {
      ru: 'Несколько причин отказа сразу',
      en: 'Several reasons at once',
    },
    answer: {
      ru: 'Называются все, в порядке листовки, и никогда не одна лишь первая.',
      en: 'All of them are given, in the leaflet’s order; never only the first.',
    },
  },
  {
    id: 'D-23',
    question: {
      ru: 'Действуют ли на vybory.gov.ru те же условия',
      en: 'Does vybory.gov.ru apply the same conditions?',
    },
    answer: {
      ru: 'Да; отличается только сайт, через который подаётся заявление.',
      en: 'Yes; only the channel differs.',
    },
  },
  {
    id: 'D-24',
    question: {
      ru: 'Является ли нажатие кнопки «Проголосовать» уже подтверждением выбора',
      en: 'Is pressing «Проголосовать» (“Vote”) already the confirmation?',
    },
    answer: {
      ru: 'Нет: отметка → «Проголосовать» → подтверждение выбора → голос подан. До подтверждения избиратель может вернуться и изменить отметку; после него изменить ничего нельзя (R-46). Вторая кнопка в листовке не названа: этот шаг помечен как вывод авторов модели.',
      en: 'No: mark → «Проголосовать» → confirm the choice → cast. Until it is confirmed the voter may go back and change the mark; after, nothing can (R-46). The leaflet names no second button: marked as inferred.',
    },
  },
  {
    id: 'D-25',
    question: {
      ru: 'Избиратель вышел из бюллетеня, не проголосовав; перешёл на другое устройство',
      en: 'Leaving the ballot without voting; another device',
    },
    answer: {
      ru: 'Избиратель может выйти и вернуться, пока идёт голосование; начинает он снова со входа (D-43), отметка не сохраняется. Устройство в модель не входит.',
      en: 'The voter may leave and come back while the window is open, starts again at signing in (D-43), and the mark is not kept. The device is not modelled.',
    },
  },
  {
    id: 'D-26',
    question: {
      ru: 'Голосование заканчивается, когда бюллетень открыт',
      en: 'The window closes with the ballot open',
    },
    answer: {
      ru: 'В этот момент бюллетень закрывается: неподанный голос остаётся неподанным. Дополнительного времени нет; то, что известно о Москве (F-05), в модель не вошло.',
      en: 'The ballot is gone at the boundary: not cast is not cast. No grace period; what is known of Moscow (F-05) is not modelled.',
    },
  },
  {
    id: 'D-27',
    question: {
      ru: 'Отзыв заявления; голосование бумажным бюллетенем при статусе «Учтено»',
      en: 'Withdrawing an application; paper voting with «Учтено» (“accounted”)',
    },
    answer: {
      ru: 'В модель не входит; указано среди открытых вопросов.',
      en: 'Not modelled; listed as open questions.',
    },
  },
  {
    id: 'D-28',
    question: {
      ru: 'Тверская область: «заблаговременно»; как попросить о голосовании на дому',
      en: 'Tver: «заблаговременно» (“in advance”); how home voting is asked for',
    },
    answer: {
      ru: 'Шаг без даты; даты не придумываются.',
      en: 'An undated step; no dates are invented.',
    },
  },
  {
    id: 'D-29',
    question: {
      ru: 'Тверская область: «только лично», но заявление подаётся и через Госуслуги',
      en: 'Tver: «только лично» (“only in person”), yet filing through Gosuslugi',
    },
    answer: {
      ru: 'Это заявление о голосовании на избирательном участке и никогда не заявление на ДЭГ.',
      en: 'That application is for a polling station, never for ДЭГ.',
    },
  },
  {
    id: 'D-30',
    question: {
      ru: 'Что может сделать избиратель, которого остановила R-58',
      en: 'What a voter stopped by R-58 can do',
    },
    answer: {
      ru: 'Проголосовать на избирательном участке, выбранном в том заявлении; это помечено как вывод авторов модели.',
      en: 'Vote at the polling station chosen there; marked as inferred.',
    },
  },
  {
    id: 'D-31',
    question: {
      ru: 'Регионы, которых нет в списке, кроме Тверской области',
      en: 'Regions neither listed nor Tver',
    },
    answer: {
      ru: 'ДЭГ недоступно (R-53); возможности, названные для Тверской области, на них не переносятся.',
      en: 'ДЭГ is not available (R-53); Tver’s options are not copied onto them.',
    },
  },
  {
    id: 'D-32',
    question: {
      ru: 'Звёздочки без пояснения в строках 20 и 30',
      en: 'The unexplained asterisks on lines 20 and 30',
    },
    answer: {
      ru: 'Сноска, к которой они отсылают, — список регионов.',
      en: 'The footnote is the list of regions.',
    },
  },
  {
    id: 'D-33',
    question: {
      ru: 'Телефон Конаковского района в листовке для Москвы и Московской области',
      en: 'A Konakovo phone number in a leaflet for Moscow and the Oblast',
    },
    answer: {
      ru: 'Порядок действий определяется регистрацией, а не местом нахождения (R-48).',
      en: 'The route follows registration, never location (R-48).',
    },
  },
  {
    id: 'D-34',
    question: {
      ru: 'Временная регистрация, отсутствие регистрации или проживание за границей',
      en: 'Temporary registration, none, or living abroad',
    },
    answer: {
      ru: 'За пределами модели, и она об этом сообщает.',
      en: 'Out of scope, and the model says so.',
    },
  },
  {
    id: 'D-35',
    question: {
      ru: 'По календарю какого места считаются три дня',
      en: 'On whose calendar the three days run',
    },
    answer: {
      ru: 'По календарю региона регистрации.',
      en: 'That of the region of registration.',
    },
  },
  {
    id: 'D-36',
    question: {
      ru: 'После какой неудачной попытки подать заявление следует обращаться в ТИК и до какого времени',
      en: 'Which failed filing leads to the ТИК, and until when',
    },
    answer: {
      ru: 'После неудачной по причине R-52, одной или вместе с другими. По истечении срока подачи совет остаётся в силе, рядом с сообщением о том, что приём заявлений закрыт.',
      en: 'One that fails for R-52, alone or with other reasons. After the deadline the advice still stands, beside the notice that filing is closed.',
    },
  },
  {
    id: 'D-37',
    question: {
      ru: 'Попытка подать заявление до 29 января',
      en: 'An attempt to file before 29 January',
    },
    answer: {
      ru: 'Приём ещё не открыт: действие закрыто, и при этом указана F-01; отказом, о котором говорит листовка, это не является. На вопрос о причинах в такой момент ответ — canApply: false (подать заявление нельзя), и причиной названа F-01, одна или после причин из листовки.',
      en: 'Not open yet: the action is closed and says so with F-01; it is no refusal of the leaflet. Asked for reasons at such an instant, the answer is canApply: false with F-01 alone or after the leaflet’s reasons.',
    },
  },
  {
    id: 'D-38',
    question: {
      ru: 'Относится ли календарь подачи заявлений к Москве',
      en: 'Does the filing calendar concern Moscow?',
    },
    answer: {
      ru: 'Он идёт для всех и для Москвы ничего не меняет.',
      en: 'It runs for everybody and changes nothing for Moscow.',
    },
  },
  {
    id: 'D-39',
    question: {
      ru: 'Что возможно после отказа по заявлению, который выведен авторами модели (D-14)',
      en: 'After the inferred refusal of an application (D-14)',
    },
    answer: {
      ru: 'Избиратель может подать заявление снова, пока идёт приём; R-57 называет только «в обработке» и «Учтено».',
      en: 'The voter may file again while filing is open; R-57 names only «в обработке» (“being processed”) and «Учтено» (“accounted”).',
    },
  },
  {
    id: 'D-40',
    question: {
      ru: 'До какого времени «в обработке» может смениться на «Учтено»',
      en: 'Until when «в обработке» (“being processed”) may become «Учтено» (“accounted”)',
    },
    answer: {
      ru: 'Предельный срок не придумывается: до окончания голосования.',
      en: 'No limit is invented: until voting closes.',
    },
  },
  {
    id: 'D-41',
    question: {
      ru: 'R-58 и избиратель из Москвы',
      en: 'R-58 and a Moscow voter',
    },
    answer: {
      ru: 'Причины отказа относятся к подаче заявления; избиратель из Москвы заявления не подаёт, поэтому R-58 не препятствует ему голосовать.',
      en: 'The refusals concern filing; Moscow never files, so R-58 stops no Moscow vote.',
    },
  },
  {
    id: 'D-42',
    question: {
      ru: 'Телефон, учётная запись или совпадение данных изменились после статуса «Учтено»',
      en: 'A phone, account or match that changes after «Учтено» (“accounted”)',
    },
    answer: {
      ru: 'В модель не входит; указано среди открытых вопросов.',
      en: 'Not modelled; listed as an open question.',
    },
  },
  {
    id: 'D-43',
    question: {
      ru: 'С чего начинает избиратель, вернувшийся к бюллетеню (D-25)',
      en: 'Where a voter who comes back to the ballot starts (D-25)',
    },
    answer: {
      ru: 'Со входа с учётной записью.',
      en: 'At signing in.',
    },
  },
  {
    id: 'D-44',
    question: {
      ru: 'Является ли отказом неверный порядок или пропуск в шагах на mos.ru',
      en: 'Is a wrong order or a missing item in the mos.ru steps a refusal?',
    },
    answer: {
      ru: 'Нет: следующий шаг просто закрыт, пока не выполнен предыдущий.',
      en: 'No: the next step is simply not open until the one before is done.',
    },
  },
  {
    id: 'D-45',
    question: {
      ru: 'Когда могут меняться сведения, от которых зависит подача заявления (учётная запись, телефон, совпадение данных)',
      en: 'When the federal facts (account, phone, match) may change',
    },
    answer: {
      ru: 'Пока заявление не подано и снова после отказа комиссии (D-39); никогда при статусах «в обработке» и «Учтено» (D-42).',
      en: 'Until an application is filed, and again after the commission’s refusal (D-39); never while «в обработке» (“being processed”) or «Учтено» (“accounted”) (D-42).',
    },
  },
  {
    id: 'D-46',
    question: {
      ru: 'Москва и возраст (D-05): на каком шаге действует это правило',
      en: 'Moscow and age (D-05): where it bites',
    },
    answer: {
      ru: 'На шаге бюллетеня: вход закрыт по R-16; шаги с учётной записью открыты всем.',
      en: 'At the ballot: signing in is closed with R-16; the account steps are open to all.',
    },
  },
  {
    id: 'D-47',
    question: {
      ru: 'Данные исправлены несколько раз',
      en: 'Several corrections of the data',
    },
    answer: {
      ru: 'Ожидание начинается заново с последнего исправления.',
      en: 'The wait starts anew with the latest.',
    },
  },
] as const satisfies readonly DecisionShape[];

/** The id of a decision, D-01 to D-47. */
export type DecisionId = (typeof entries)[number]['id'];

/** One point that the leaflet leaves open, with the model's answer: a reviewer can disagree with it by its id. */
export interface Decision extends DecisionShape {
  readonly id: DecisionId;
}

/**
 * The 47 decisions taken where the leaflet is ambiguous, contradicts itself or is silent. They are the model's
 * authors' own; what stands between « and » is quoted from the leaflet.
 */
export const decisions: readonly Decision[] = entries;
