import type { StageTexts } from '../model/text.ts';

export const ballotTexts = {
  states: {
    ballotMachineStage: {
      name: { ru: 'Этап: бюллетень', en: 'Stage: ballot' },
      about: {
        ru: 'Электронный бюллетень сам по себе: от входа до поданного голоса.',
        en: 'The electronic ballot by itself: from signing in to the vote cast.',
      },
    },
    ballot: {
      name: { ru: 'Электронный бюллетень', en: 'Electronic ballot' },
      about: {
        ru: 'Голосовать можно с любого смартфона, планшета или компьютера, пока идёт голосование. По выводу авторов модели, избиратель из Москвы проходит те же шаги, но входит с полной учётной записью на mos.ru.',
        en: 'It is possible to vote from any smartphone, tablet or computer while voting is open. As the model’s authors infer, a Moscow voter takes the same steps but signs in with the full account on mos.ru.',
      },
    },
    notSignedIn: {
      name: { ru: 'Вход не выполнен', en: 'Not signed in' },
      about: {
        ru: 'Пока идёт голосование, избиратель может войти на портал дистанционного электронного голосования (ДЭГ) со своей учётной записью: жители Москвы — на elec.mos.ru, остальные — на vybory.gov.ru (об этом сообщали тогда, в листовке адресов нет). Вернувшийся после выхода начинает отсюда же; избирателю из Москвы, которому на {adultOn} нет 18 лет, вход, по выводу авторов модели, закрыт.',
        en: 'While voting is open, the voter can sign in on the portal of remote electronic voting (ДЭГ) with an account: Moscow residents on elec.mos.ru, the others on vybory.gov.ru (as was reported then; the leaflet gives no addresses). A voter who comes back after leaving starts here too; to a Moscow voter under 18 on {adultOn}, as the model’s authors infer, signing in is closed.',
      },
    },
    entered: {
      name: { ru: 'Шаги после входа', en: 'Steps after signing in' },
      about: {
        ru: 'Избиратель вошёл и ещё не подтвердил свой выбор. Листовка не говорит, что будет, если выйти, не проголосовав; в модели можно вернуться, пока идёт голосование, но отметка не сохраняется.',
        en: 'The voter has signed in and has not confirmed the choice yet. The leaflet does not say what happens on leaving without voting; in the model one may come back while voting is open, but the mark is not kept.',
      },
    },
    signedIn: {
      name: { ru: 'Вход выполнен', en: 'Signed in' },
      about: {
        ru: 'Избиратель вошёл с учётной записью портала Госуслуг, избиратель из Москвы — по выводу авторов модели, с полной учётной записью на mos.ru. Теперь нужно ознакомиться с техническими условиями голосования.',
        en: 'The voter has signed in with an account of the Gosuslugi portal; a Moscow voter, as the model’s authors infer, with the full account on mos.ru. Next come the technical conditions for the voting, to be read.',
      },
    },
    conditionsAccepted: {
      name: { ru: 'Условия прочитаны', en: 'Conditions read' },
      about: {
        ru: 'Избиратель ознакомился с техническими условиями голосования. Теперь нужно подтвердить свою личность.',
        en: 'The voter has read the technical conditions for the voting. Next the voter needs to confirm identity.',
      },
    },
    identityVerified: {
      name: { ru: 'Личность подтверждена', en: 'Identity confirmed' },
      about: {
        ru: 'Избиратель подтвердил свою личность и ждёт доступа к электронному бюллетеню.',
        en: 'The voter has confirmed identity and is waiting for access to the electronic ballot.',
      },
    },
    issued: {
      name: { ru: 'Бюллетень открыт', en: 'Ballot open' },
      about: {
        ru: 'Избиратель получил доступ к электронному бюллетеню, отметки в нём ещё нет. Теперь нужно проставить отметку напротив выбранного кандидата.',
        en: 'The voter has access to the electronic ballot; there is no mark on it yet. Next the voter needs to put a mark next to the chosen candidate.',
      },
    },
    marked: {
      name: { ru: 'Отметка стоит', en: 'Ballot marked' },
      about: {
        ru: 'Избиратель проставил отметку напротив выбранного кандидата; модель не знает, какого. По выводу авторов модели, отметку ещё можно изменить; чтобы идти дальше, нужно нажать кнопку «Проголосовать».',
        en: 'The voter has put a mark next to the chosen candidate; the model does not know which. As the model’s authors infer, the mark can still be changed; to go on, the voter needs to press the «Проголосовать» (“Vote”) button.',
      },
    },
    pressed: {
      name: { ru: 'Выбор ещё не подтверждён', en: 'Choice not confirmed yet' },
      about: {
        ru: 'Кнопка «Проголосовать» нажата, но голос ещё не подан: по выводу авторов модели, выбор нужно подтвердить отдельно, а до этого можно вернуться к отметке. В 2021 году для этого были кнопки «Подтвердить выбор» и «Изменить выбор».',
        en: 'The «Проголосовать» (“Vote”) button is pressed but the vote is not cast yet: as the model’s authors infer, the choice has to be confirmed separately, and until then the voter may go back to the mark. In 2021 the buttons for this were «Подтвердить выбор» (“Confirm the choice”) and «Изменить выбор» (“Change the choice”).',
      },
    },
  },
  events: {
    'ballot.signedIn': {
      name: { ru: 'вход выполнен', en: 'signed in' },
      step: {
        ru: 'Избиратель вошёл на портал ДЭГ со своей учётной записью.',
        en: 'The voter signed in on the ДЭГ portal with an account.',
      },
    },
    'conditions.accepted': {
      name: { ru: 'технические условия прочитаны', en: 'technical conditions read' },
      step: {
        ru: 'Избиратель ознакомился с техническими условиями проведения ДЭГ.',
        en: 'The voter read the technical conditions for holding ДЭГ.',
      },
    },
    'identity.verified': {
      name: { ru: 'личность подтверждена', en: 'identity confirmed' },
      step: {
        ru: 'Избиратель подтвердил свою личность на портале ДЭГ.',
        en: 'The voter confirmed identity on the ДЭГ portal.',
      },
    },
    'ballot.issued': {
      name: { ru: 'доступ к бюллетеню получен', en: 'access to the ballot given' },
      step: {
        ru: 'Избиратель получил доступ к электронному бюллетеню.',
        en: 'The voter got access to the electronic ballot.',
      },
    },
    'ballot.marked': {
      name: { ru: 'отметка проставлена', en: 'ballot marked' },
      step: {
        ru: 'Избиратель проставил отметку напротив выбранного кандидата.',
        en: 'The voter put a mark next to the chosen candidate.',
      },
    },
    'vote.pressed': {
      name: { ru: 'нажата кнопка «Проголосовать»', en: '«Проголосовать» (“Vote”) pressed' },
      step: {
        ru: 'Избиратель нажал кнопку «Проголосовать».',
        en: 'The voter pressed the «Проголосовать» (“Vote”) button.',
      },
    },
    'choice.reconsidered': {
      name: { ru: 'избиратель вернулся к отметке', en: 'voter went back to the mark' },
      step: {
        ru: 'Избиратель не подтвердил выбор и вернулся к своей отметке (такая возможность — вывод авторов модели).',
        en: 'The voter did not confirm the choice and went back to the mark (that this is possible is inferred by the model’s authors).',
      },
    },
    'choice.confirmed': {
      name: { ru: 'выбор подтверждён', en: 'choice confirmed' },
      step: {
        ru: 'Избиратель подтвердил выбор: голос подан, изменить его уже невозможно.',
        en: 'The voter confirmed the choice: the vote is cast and can no longer be changed.',
      },
    },
    'ballot.left': {
      name: { ru: 'избиратель вышел', en: 'voter left' },
      step: {
        ru: 'Избиратель вышел, не проголосовав; если отметка стояла, она не сохранилась.',
        en: 'The voter left without voting; a mark, if there was one, was not kept.',
      },
    },
  },
} as const satisfies StageTexts;
