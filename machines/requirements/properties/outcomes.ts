import { alphabetKeys } from './alphabet-keys.ts';
import { all, any, at, closed, exactly, type Formula, happened, implies, not, succeeded } from './formula.ts';
import type { Claim, RequirementProperty } from './property.ts';
import {
  adult,
  appliedForOtherStation,
  ended,
  federal,
  frozen,
  identityConfirmed,
  minor,
  moscow,
  noReasons,
  other,
  tver,
} from './words.ts';

const votingOpened = happened('voting.opened');
const votingClosed = happened('voting.closed');
const tried = happened('application.submitted');
const filedOnce = succeeded('application.submitted');
const accounted = happened('application.accounted');
const refusedByCommission = happened('application.refused');

const exactlyWhen = (outcome: Parameters<typeof at>[0], where: Formula): Claim => ({
  kind: 'always',
  holds: exactly(at(outcome), where),
});

const outcomeIds = [
  'voted',
  'readyDidNotVote',
  'underAge',
  'accountNotReady',
  'filingMissed',
  'filingRefused',
  'applicationRefused',
  'notDecided',
  'inPersonAtStation',
  'inPersonAtHome',
  'inPersonAtOtherStation',
  'inPersonUndecided',
  'notAvailable',
] as const;

/** How the journey ends: each outcome exactly where the contract puts it. */
export const outcomeProperties = [
  {
    id: 'ended-means-an-outcome',
    sources: ['R-01', 'R-46'],
    says: {
      ru: 'Путь окончен ровно тогда, когда наступил один из тринадцати итогов.',
      en: 'The way is over exactly when one of the thirteen outcomes has come.',
    },
    claim: { kind: 'always', holds: exactly(ended, any(...outcomeIds.map(at))) },
  },
  {
    id: 'nothing-opens-after-an-outcome',
    sources: ['R-46', 'D-26'],
    says: {
      ru: 'После итога, каким бы он ни был, не открыт ни один шаг.',
      en: 'After an outcome, whichever it is, no step is open.',
    },
    claim: { kind: 'always', holds: implies(any(...outcomeIds.map(at)), all(...alphabetKeys.map(closed))) },
  },
  {
    id: 'outcome-voted',
    sources: ['R-46', 'D-24'],
    says: {
      ru: 'Итог «Голос подан» есть ровно у тех, кто подтвердил свой выбор.',
      en: 'The outcome “Vote cast” belongs exactly to those who have confirmed their choice.',
    },
    claim: exactlyWhen('voted', happened('choice.confirmed')),
  },
  {
    id: 'outcome-ready-did-not-vote',
    sources: ['R-22', 'R-39', 'R-48', 'D-26'],
    says: {
      ru: 'Итог «Мог проголосовать, но голос не подан» есть после окончания голосования ровно у тех, кто был готов и не проголосовал: со статусом «Учтено» или, в Москве, с полной учётной записью и совершеннолетний.',
      en: 'The outcome “Could vote, vote not cast” belongs, once voting has closed, exactly to those who were ready and have not voted: with the status «Учтено» (“accounted”) or, in Moscow, with a full account and of full age.',
    },
    claim: exactlyWhen(
      'readyDidNotVote',
      all(votingClosed, any(all(federal, accounted), all(moscow, identityConfirmed, adult))),
    ),
  },
  {
    id: 'outcome-under-age',
    sources: ['R-16', 'D-05', 'D-46'],
    says: {
      ru: 'По выводу авторов модели, итог «Нет 18 лет» есть после окончания голосования ровно у избирателей из Москвы с полной учётной записью, которые к названному дню не достигли совершеннолетия.',
      en: 'As the model’s authors infer, the outcome “Under 18” belongs, once voting has closed, exactly to Moscow voters with a full account who are not of full age on the day named.',
    },
    claim: exactlyWhen('underAge', all(votingClosed, moscow, identityConfirmed, minor)),
  },
  {
    id: 'outcome-account-not-ready',
    sources: ['R-03', 'D-07'],
    says: {
      ru: 'Итог «Нет полной учётной записи» есть после окончания голосования ровно у избирателей из Москвы, которые не подтвердили личность на mos.ru.',
      en: 'The outcome “No full account” belongs, once voting has closed, exactly to Moscow voters who have not confirmed identity on mos.ru.',
    },
    claim: exactlyWhen('accountNotReady', all(votingClosed, moscow, not(identityConfirmed))),
  },
  {
    id: 'outcome-filing-missed',
    sources: ['R-13', 'R-14'],
    says: {
      ru: 'Итог «Заявление не подавалось» есть с открытия голосования ровно у избирателей из региона списка, кроме Москвы, которые ни разу не пытались подать заявление.',
      en: 'The outcome “Never tried to file” belongs, from the opening of voting, exactly to voters of a listed region other than Moscow who have never tried to file.',
    },
    claim: exactlyWhen('filingMissed', all(votingOpened, federal, not(tried))),
  },
  {
    id: 'outcome-filing-refused',
    sources: ['R-14', 'R-27', 'R-58', 'R-62'],
    says: {
      ru: 'Итог «Подать заявление не получилось» есть с открытия голосования ровно у тех избирателей из региона списка, кроме Москвы, которые пытались, но ни разу не подали заявление успешно.',
      en: 'The outcome “Could not file an application” belongs, from the opening of voting, exactly to voters of a listed region other than Moscow who have tried and never succeeded in filing.',
    },
    claim: exactlyWhen('filingRefused', all(votingOpened, federal, tried, not(filedOnce))),
  },
  {
    id: 'filing-refused-keeps-its-reasons',
    sources: ['R-62', 'D-22'],
    says: {
      ru: 'При итоге «Подать заявление не получилось» причины последнего отказа остаются названы.',
      en: 'With the outcome “Could not file an application” the reasons of the last refusal stay named.',
    },
    claim: { kind: 'never', holds: all(at('filingRefused'), noReasons) },
  },
  {
    id: 'outcome-application-refused',
    sources: ['D-14', 'D-39'],
    says: {
      ru: 'По выводу авторов модели, итог «В заявлении отказано» есть, когда голосование открыто, ровно у тех, кому комиссия отказала и чьё заявление с тех пор не подано снова.',
      en: 'As the model’s authors infer, the outcome “Application refused” belongs, once voting has opened, exactly to those whom the commission has refused and who have not filed again since.',
    },
    claim: exactlyWhen('applicationRefused', all(votingOpened, federal, refusedByCommission, not(frozen))),
  },
  {
    id: 'outcome-not-decided',
    sources: ['R-39', 'D-14', 'D-40'],
    says: {
      ru: 'Итог «Решения по заявлению нет» есть после окончания голосования ровно у тех, чьё заявление всё ещё «в обработке».',
      en: 'The outcome “Application not decided” belongs, once voting has closed, exactly to those whose application is still «в обработке» (“being processed”).',
    },
    claim: exactlyWhen('notDecided', all(votingClosed, federal, frozen, not(accounted))),
  },
  {
    id: 'outcome-at-the-station',
    sources: ['R-33', 'R-34'],
    says: {
      ru: 'Итог «Лично на избирательном участке» есть ровно у избирателей из Тверской области, которые выбрали избирательный участок.',
      en: 'The outcome “In person at the polling station” belongs exactly to voters of Tver Oblast who have chosen the polling station.',
    },
    claim: exactlyWhen('inPersonAtStation', happened('station.chosen')),
  },
  {
    id: 'outcome-at-home',
    sources: ['R-34', 'D-28'],
    says: {
      ru: 'Итог «Лично на дому» есть ровно у избирателей из Тверской области, которые выбрали голосование на дому.',
      en: 'The outcome “In person at home” belongs exactly to voters of Tver Oblast who have chosen voting at home.',
    },
    claim: exactlyWhen('inPersonAtHome', happened('home.chosen')),
  },
  {
    id: 'outcome-in-person-undecided',
    sources: ['R-33'],
    says: {
      ru: 'Итог «Способ голосования не выбран» есть после окончания голосования ровно у избирателей из Тверской области, которые не выбрали, как проголосовать лично.',
      en: 'The outcome “No way of voting chosen” belongs, once voting has closed, exactly to voters of Tver Oblast who have not chosen how to vote in person.',
    },
    claim: exactlyWhen(
      'inPersonUndecided',
      all(
        votingClosed,
        tver,
        not(happened('station.chosen')),
        not(happened('home.chosen')),
        not(appliedForOtherStation),
      ),
    ),
  },
  {
    id: 'outcome-not-available',
    sources: ['R-53', 'R-59', 'D-31'],
    says: {
      ru: 'Итог «ДЭГ в регионе не проводится» есть с открытия голосования ровно у избирателей из регионов, которых нет в списке (кроме Тверской области).',
      en: 'The outcome “ДЭГ not held in the region” belongs, from the opening of voting, exactly to voters of regions that are not listed (Tver Oblast apart).',
    },
    claim: exactlyWhen('notAvailable', all(votingOpened, other)),
  },
] as const satisfies readonly RequirementProperty[];
