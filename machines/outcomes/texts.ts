import type { StageTexts, StateText } from '../model/text.ts';
import type { Outcome } from './chart.ts';

const states = {
  voted: {
    name: { ru: 'Голос подан', en: 'Vote cast' },
    about: {
      ru: 'Избиратель проголосовал дистанционно: выбор подтверждён, изменить его уже невозможно. То, что подтверждение — отдельный шаг после кнопки «Проголосовать», — вывод авторов модели.',
      en: 'The voter has voted remotely: the choice is confirmed and can no longer be changed. That confirming is a step of its own after the «Проголосовать» (“Vote”) button is inferred by the model’s authors.',
    },
  },
  readyDidNotVote: {
    name: { ru: 'Мог проголосовать, но голос не подан', en: 'Could vote, vote not cast' },
    about: {
      ru: 'Дистанционное голосование было избирателю доступно, но до {votingClosesAt} {votingLastDay} по времени региона регистрации выбор не подтверждён, и голос не подан. Дополнительного времени модель не предусматривает.',
      en: 'Remote voting was available to the voter, but by {votingClosesAt} on {votingLastDay}, on the time of the region of registration, the choice was not confirmed and no vote was cast. The model gives no extra time.',
    },
  },
  underAge: {
    name: { ru: 'Нет 18 лет на {adultOn}', en: 'Under 18 on {adultOn}' },
    about: {
      ru: 'Вход к бюллетеню был закрыт, потому что на {adultOn} избиратель не был совершеннолетним. Для Москвы возраст в листовке не назван: это правило там — вывод авторов модели.',
      en: 'Signing in to the ballot was closed because the voter was not of full age on {adultOn}. For Moscow the leaflet states no age: there this rule is inferred by the model’s authors.',
    },
  },
  accountNotReady: {
    name: { ru: 'Нет полной учётной записи', en: 'No full account' },
    about: {
      ru: 'К окончанию голосования у избирателя из Москвы не было полной учётной записи на mos.ru, поэтому проголосовать дистанционно он не смог.',
      en: 'When voting closed, the Moscow voter had no full account on mos.ru and so could not vote remotely.',
    },
  },
  filingMissed: {
    name: { ru: 'Заявление не подавалось', en: 'Never tried to file' },
    about: {
      ru: 'Избиратель ни разу не попробовал подать заявление на участие в дистанционном электронном голосовании (ДЭГ), и голосование открылось. Проголосовать дистанционно нельзя; о другом способе голосования листовка жителям этих регионов не говорит.',
      en: 'The voter never tried to file an application to take part in remote electronic voting (ДЭГ), and voting opened. It is not possible to vote remotely; of another way to vote the leaflet tells residents of these regions nothing.',
    },
  },
  filingRefused: {
    name: { ru: 'Подать заявление не получилось', en: 'Could not file an application' },
    about: {
      ru: 'Ни одна попытка подать заявление не удалась, и голосование открылось: проголосовать дистанционно нельзя, причины последнего отказа названы. Если среди них поданное заявление о выборе избирательного участка по месту нахождения, избиратель, по выводу авторов модели, может проголосовать на участке, выбранном в том заявлении.',
      en: 'No attempt to file an application succeeded, and voting opened: it is not possible to vote remotely, and the reasons of the last refusal are given. If one of them is a filed application to choose a polling station at the place where the voter will be, the voter, as the model’s authors infer, can vote at the polling station chosen there.',
    },
  },
  applicationRefused: {
    name: { ru: 'В заявлении отказано', en: 'Application refused' },
    about: {
      ru: 'Заявление было обработано, в нём отказано, и нового заявления к открытию голосования нет: проголосовать дистанционно нельзя. Такой отказ — вывод авторов модели, в листовке о нём ничего не сказано.',
      en: 'The application was processed and refused, and there is no new one by the opening of voting: it is not possible to vote remotely. Such a refusal is inferred by the model’s authors; the leaflet says nothing of it.',
    },
  },
  notDecided: {
    name: { ru: 'Решения по заявлению нет', en: 'Application not decided' },
    about: {
      ru: 'Голосование закончилось, а заявление так и осталось «в обработке»: проголосовать дистанционно не получилось. Срок решения в листовке не назван; по выводу авторов модели, ждать его можно до окончания голосования.',
      en: 'Voting ended while the application was still «в обработке» (“being processed”): it was not possible to vote remotely. The leaflet names no time for the decision; as the model’s authors infer, it may be awaited until voting closes.',
    },
  },
  inPersonAtStation: {
    name: { ru: 'Лично на избирательном участке', en: 'In person at the polling station' },
    about: {
      ru: 'Избиратель из Тверской области решил проголосовать лично на избирательном участке. Само голосование на участке в модель не входит.',
      en: 'The voter from Tver Oblast has decided to vote in person at the polling station. The voting there is not part of the model.',
    },
  },
  inPersonAtHome: {
    name: { ru: 'Лично на дому', en: 'In person at home' },
    about: {
      ru: 'Избиратель из Тверской области решил проголосовать лично на дому. Как об этом попросить, в листовке не сказано.',
      en: 'The voter from Tver Oblast has decided to vote in person at home. The leaflet does not say how to ask for this.',
    },
  },
  inPersonAtOtherStation: {
    name: { ru: 'Лично на другом участке', en: 'In person at another polling station' },
    about: {
      ru: 'Избиратель из Тверской области подал заявление, чтобы лично проголосовать на участке, где будет находиться в дни голосования. Подать его надо «заблаговременно»; даты в листовке нет.',
      en: 'The voter from Tver Oblast has filed an application to vote in person at the polling station where the voter will be on the voting days. It must be filed «заблаговременно» (“in advance”); the leaflet gives no date.',
    },
  },
  inPersonUndecided: {
    name: { ru: 'Способ голосования не выбран', en: 'No way of voting chosen' },
    about: {
      ru: 'Голосование закончилось, а избиратель из Тверской области не выбрал, как проголосовать лично; дистанционно проголосовать он не мог. Всю необходимую информацию можно получить в территориальной избирательной комиссии Конаковского района по телефону: 8 (48242) 49-786.',
      en: 'Voting ended and the voter from Tver Oblast had not chosen how to vote in person; remote voting was not possible. All the necessary information can be obtained from the territorial election commission of Konakovo District by phone: 8 (48242) 49-786.',
    },
  },
  notAvailable: {
    name: { ru: 'ДЭГ в регионе не проводится', en: 'ДЭГ not held in the region' },
    about: {
      ru: 'В регионе регистрации избирателя дистанционное электронное голосование (ДЭГ) не проводится, проголосовать дистанционно нельзя. Какие возможности есть вместо него, листовка для этих регионов не говорит.',
      en: 'Remote electronic voting (ДЭГ) is not held in the voter’s region of registration; it is not possible to vote remotely. What is possible instead the leaflet does not say for these regions.',
    },
  },
} as const satisfies Record<Outcome, StateText>;

export const outcomesTexts = { states, events: {} } as const satisfies StageTexts;
