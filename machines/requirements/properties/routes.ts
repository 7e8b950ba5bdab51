import { all, any, at, available, exactly, implies, not, refused } from './formula.ts';
import { always, never, type RequirementProperty, staysForGood } from './property.ts';
import {
  adult,
  federal,
  filingTime,
  moscow,
  other,
  otherStationFiled,
  remote,
  tver,
  underway,
} from './words.ts';

/** Whose way is whose: the registration decides, and decides once (R-17, R-48, R-53 …, D-33). */
export const routeProperties = [
  {
    id: 'moscow-has-its-way',
    sources: ['R-03', 'R-48', 'D-33'],
    says: {
      ru: 'Порядок, установленный для Москвы, действует до самого итога для избирателей с постоянной регистрацией в Москве и только для них.',
      en: 'The order laid down for Moscow holds, up to the outcome, for voters with permanent registration in Moscow and for nobody else.',
    },
    claim: always(exactly(all(moscow, underway), any(at('moscow'), all(moscow, at('ballot'))))),
  },
  {
    id: 'listed-regions-have-their-way',
    sources: ['R-17', 'R-48', 'R-59', 'R-60', 'D-32', 'D-33'],
    says: {
      ru: 'Порядок с заявлением действует до самого итога для избирателей с постоянной регистрацией в Московской области и других регионах из списка и только для них.',
      en: 'The order with an application holds, up to the outcome, for voters with permanent registration in Moscow Oblast and the other listed regions and for nobody else.',
    },
    claim: always(exactly(all(federal, underway), any(at('federal'), all(federal, at('ballot'))))),
  },
  {
    id: 'tver-has-its-way',
    sources: ['R-33', 'R-48', 'R-54', 'D-33'],
    says: {
      ru: 'Порядок, установленный для Тверской области, действует до самого итога для избирателей с регистрацией в этой области и только для них.',
      en: 'The order laid down for Tver Oblast holds, up to the outcome, for voters registered in that oblast and for nobody else.',
    },
    claim: always(exactly(all(tver, underway), at('tver'))),
  },
  {
    id: 'other-regions-have-their-way',
    sources: ['R-48', 'R-53', 'R-59', 'D-31', 'D-33'],
    says: {
      ru: 'Избиратель, чей регион не назван ни в списке, ни отдельно (Тверская область), остаётся до итога среди тех, кому дистанционное голосование недоступно, и больше никто туда не попадает.',
      en: 'A voter whose region is neither listed nor named apart (Tver Oblast) stays, up to the outcome, among those to whom remote voting is not available, and nobody else comes there.',
    },
    claim: always(exactly(all(other, underway), at('other'))),
  },
  {
    id: 'registration-in-moscow-stays',
    sources: ['R-48', 'D-33'],
    says: {
      ru: 'Ни один шаг не делает избирателя из Москвы избирателем другого региона.',
      en: 'No step makes a Moscow voter a voter of another region.',
    },
    claim: staysForGood(moscow),
  },
  {
    id: 'registration-in-listed-region-stays',
    sources: ['R-17', 'R-48', 'D-33'],
    says: {
      ru: 'Ни один шаг не меняет порядка, который дала избирателю регистрация в одном из 28 других регионов списка.',
      en: 'No step changes the order that registration in one of the 28 other listed regions has given a voter.',
    },
    claim: staysForGood(federal),
  },
  {
    id: 'registration-in-tver-stays',
    sources: ['R-33', 'R-48', 'D-33'],
    says: {
      ru: 'Ни один шаг не делает избирателя из Тверской области избирателем другого региона.',
      en: 'No step makes a voter of Tver Oblast a voter of another region.',
    },
    claim: staysForGood(tver),
  },
  {
    id: 'registration-elsewhere-stays',
    sources: ['R-48', 'R-53', 'D-33'],
    says: {
      ru: 'Ни один шаг не открывает другого порядка избирателю из региона, которого нет в списке.',
      en: 'No step opens another order to a voter from a region that is not listed.',
    },
    claim: staysForGood(other),
  },
  {
    id: 'tver-never-votes-remotely',
    sources: ['R-33', 'R-54', 'R-61', 'D-29'],
    says: {
      ru: 'Избиратель из Тверской области никогда не получает бюллетень для дистанционного голосования и никогда не подаёт заявление на него успешно.',
      en: 'A voter of Tver Oblast never gets a ballot for remote voting and never succeeds in applying for it.',
    },
    claim: never(all(tver, any(remote, available('ballot.signedIn'), available('application.submitted')))),
  },
  {
    id: 'unlisted-regions-never-vote-remotely',
    sources: ['R-53', 'R-59', 'R-61', 'D-31'],
    says: {
      ru: 'Избиратель из региона, которого нет в списке, никогда не получает бюллетень для дистанционного голосования и никогда не подаёт заявление на него успешно.',
      en: 'A voter from a region that is not listed never gets a ballot for remote voting and never succeeds in applying for it.',
    },
    claim: never(all(other, any(remote, available('ballot.signedIn'), available('application.submitted')))),
  },
  {
    id: 'tver-ways-are-for-tver',
    sources: ['R-33', 'R-34', 'R-35', 'D-31'],
    says: {
      ru: 'Возможности проголосовать лично, которые листовка называет для Тверской области, модель никому другому не приписывает.',
      en: 'The ways of voting in person that the leaflet names for Tver Oblast are ascribed by the model to nobody else.',
    },
    claim: never(
      all(
        not(tver),
        any(
          available('station.chosen'),
          available('home.chosen'),
          available('otherStation.applied(gosuslugi)'),
          available('otherStation.applied(mfc)'),
          available('otherStation.applied(commission)'),
        ),
      ),
    ),
  },
  {
    id: 'ballot-is-for-listed-regions',
    sources: ['R-59', 'R-61', 'D-06', 'D-32'],
    says: {
      ru: 'Бюллетень для дистанционного голосования бывает только у избирателей из Москвы и других регионов списка.',
      en: 'Only voters of Moscow and of the other listed regions ever have a ballot for remote voting.',
    },
    claim: always(implies(remote, any(moscow, federal))),
  },
  {
    id: 'listed-voters-can-vote-remotely',
    sources: ['R-01', 'R-59', 'R-61'],
    says: {
      ru: 'До начала приёма заявлений у каждого совершеннолетнего избирателя из региона списка, который не подал заявление о другом избирательном участке, ещё есть возможность проголосовать дистанционно.',
      en: 'Before filing opens every voter of full age from a listed region who has not applied for another polling station can still come to vote remotely.',
    },
    claim: {
      kind: 'possible',
      when: all(at('beforeFiling'), adult, any(moscow, all(federal, not(otherStationFiled)))),
      then: at('voted'),
    },
  },
  {
    id: 'filing-elsewhere-is-always-refused',
    sources: ['R-53', 'R-54', 'R-55', 'R-62', 'D-21'],
    says: {
      ru: 'Кто зарегистрирован в Москве, Тверской области или регионе, которого нет в списке, и, пока итога нет, пытается подать заявление с открытия приёма до открытия голосования, всегда получает отказ, а не молчание.',
      en: 'Whoever is registered in Moscow, in Tver Oblast or in a region that is not listed and, having no outcome yet, tries to file between the opening of filing and that of voting always gets a refusal, never silence.',
    },
    claim: always(implies(all(not(federal), filingTime), refused('application.submitted'))),
  },
] as const satisfies readonly RequirementProperty[];
