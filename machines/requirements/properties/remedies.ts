import { all, any, at, available, happened, not, reason } from './formula.ts';
import { type Claim, type RequirementProperty, staysForGood } from './property.ts';
import {
  adult,
  federal,
  filed,
  frozen,
  moscow,
  otherStationFiled,
  remote,
  tver,
  underway,
  unmatched,
} from './words.ts';

const file = 'application.submitted';
const noWayToVote = not(any(available(file), remote));

/** With filing still open and neither R-49 nor R-58 against it, the refusal can be followed by «Учтено». */
const canBeMended = (id: 'R-50' | 'R-51' | 'R-52'): Claim => ({
  kind: 'possible',
  when: all(at('filing'), reason(id), adult, not(otherStationFiled)),
  then: at('accounted'),
});

/** Which refusals can still be mended, and which are dead ends (D-18, D-30). */
export const remedyProperties = [
  {
    id: 'R-50-can-be-mended-in-time',
    sources: ['R-18', 'R-50'],
    says: {
      ru: 'Отказ из-за неподтверждённой учётной записи, полученный во время приёма заявлений, можно исправить и получить статус «Учтено», если нет неустранимых причин (возраст, заявление о другом участке).',
      en: 'A refusal for an unconfirmed account, met while filing is open, can be mended and followed by the status «Учтено» (“accounted”), unless there is a reason that cannot be removed (age, an application for another polling station).',
    },
    claim: canBeMended('R-50'),
  },
  {
    id: 'R-51-can-be-mended-in-time',
    sources: ['R-51', 'D-20'],
    says: {
      ru: 'Отказ из-за неподтверждённого номера телефона, полученный во время приёма заявлений, можно исправить и получить статус «Учтено», если нет неустранимых причин (возраст, заявление о другом участке).',
      en: 'A refusal for an unconfirmed phone number, met while filing is open, can be mended and followed by the status «Учтено» (“accounted”), unless there is a reason that cannot be removed (age, an application for another polling station).',
    },
    claim: canBeMended('R-51'),
  },
  {
    id: 'R-52-can-be-mended-in-time',
    sources: ['R-26', 'R-27', 'R-32', 'R-52', 'D-18', 'D-19'],
    says: {
      ru: 'Отказ из-за расхождения данных, полученный во время приёма заявлений, ещё может быть исправлен, и после него возможен статус «Учтено», если нет неустранимых причин (возраст, заявление о другом участке); обещать этого нельзя.',
      en: 'A refusal because the data differ, met while filing is open, can still be mended and followed by the status «Учтено» (“accounted”), unless there is a reason that cannot be removed (age, an application for another polling station); it cannot be promised.',
    },
    claim: canBeMended('R-52'),
  },
  {
    id: 'R-57-goes-with-the-commissions-refusal',
    sources: ['R-57', 'D-14', 'D-39'],
    says: {
      ru: 'Если попытку отклонили, потому что заявление уже «в обработке», а комиссия затем в нём откажет, то, пока идёт приём, заявление можно подать снова.',
      en: 'If an attempt was refused because an application is already «в обработке» (“being processed”), and the commission then refuses that one, filing again is possible while filing is open.',
    },
    claim: {
      kind: 'possible',
      when: all(at('filing'), at('processing'), reason('R-57')),
      then: available(file),
    },
  },
  {
    id: 'R-55-costs-a-moscow-voter-nothing',
    sources: ['R-03', 'R-55', 'D-08', 'D-41'],
    says: {
      ru: 'Отказ, полученный избирателем из Москвы, ничего ему не закрывает: совершеннолетний всё ещё может успеть проголосовать дистанционно до окончания голосования.',
      en: 'A refusal met by a Moscow voter closes nothing: one of full age can still come to vote remotely until voting closes.',
    },
    claim: { kind: 'possible', when: all(moscow, underway, adult, reason('R-55')), then: at('voted') },
  },
  {
    id: 'R-54-leaves-voting-in-person',
    sources: ['R-33', 'R-34', 'R-54', 'D-29'],
    says: {
      ru: 'Отказ, полученный избирателем из Тверской области, не мешает ему проголосовать лично.',
      en: 'A refusal met by a voter of Tver Oblast does not stand in the way of voting in person.',
    },
    claim: {
      kind: 'possible',
      when: all(tver, underway, reason('R-54')),
      then: any(at('inPersonAtStation'), at('inPersonAtHome')),
    },
  },
  {
    id: 'R-49-is-a-dead-end',
    sources: ['R-16', 'R-49'],
    says: {
      ru: 'Отказ из-за возраста устранить нельзя: после него избирателю из региона списка, кроме Москвы, ни подать заявление, ни проголосовать дистанционно уже не получится.',
      en: 'A refusal for age cannot be removed: after it a voter of a listed region other than Moscow will neither file nor vote remotely.',
    },
    claim: staysForGood(all(federal, reason('R-49')), noWayToVote),
  },
  {
    id: 'R-58-is-a-dead-end',
    sources: ['R-58', 'D-27'],
    says: {
      ru: 'Отказ из-за поданного заявления о другом участке в пределах модели устранить нельзя: ни подать заявление, ни проголосовать дистанционно такой избиратель уже не может.',
      en: 'A refusal for an application for another polling station cannot be removed, as far as the model goes: such a voter will neither file nor vote remotely.',
    },
    claim: staysForGood(reason('R-58'), noWayToVote),
  },
  {
    id: 'R-53-is-a-dead-end',
    sources: ['R-53', 'R-54', 'D-31'],
    says: {
      ru: 'Отказ из-за региона устранить нельзя: ни подать заявление, ни проголосовать дистанционно такой избиратель не может.',
      en: 'A refusal for the region cannot be removed: such a voter will neither file nor vote remotely.',
    },
    claim: staysForGood(reason('R-53'), noWayToVote),
  },
  {
    id: 'R-55-is-final-for-filing',
    sources: ['R-55', 'D-08'],
    says: {
      ru: 'Избиратель из Москвы, получивший отказ, подать заявление не сможет и потом: оно ему не нужно.',
      en: 'A Moscow voter who was refused will not be able to file later either: no application is needed.',
    },
    claim: staysForGood(reason('R-55'), not(available(file))),
  },
  {
    id: 'R-56-is-final-for-filing',
    sources: ['R-14', 'R-56'],
    says: {
      ru: 'После отказа из-за истёкшего срока подать заявление уже не получится.',
      en: 'After a refusal for lateness no application can be filed any more.',
    },
    claim: staysForGood(reason('R-56'), not(available(file))),
  },
  {
    id: 'accounted-files-no-more',
    sources: ['R-22', 'R-57', 'D-27'],
    says: {
      ru: 'После статуса «Учтено» подать ещё одно заявление уже не получится, и не нужно.',
      en: 'After the status «Учтено» (“accounted”) no other application can be filed, and none is needed.',
    },
    claim: staysForGood(happened('application.accounted'), not(available(file))),
  },
  {
    id: 'too-late-without-an-application',
    sources: ['R-13', 'R-14', 'R-56', 'D-18', 'D-39'],
    says: {
      ru: 'Избиратель из региона списка, кроме Москвы, у которого после окончания приёма нет ни заявления «в обработке», ни статуса «Учтено», подать заявление и проголосовать дистанционно уже не сможет.',
      en: 'A voter of a listed region other than Moscow who after the close of filing has neither an application «в обработке» (“being processed”) nor the status «Учтено» (“accounted”) will neither file nor vote remotely any more.',
    },
    claim: staysForGood(all(federal, at('filingClosed'), not(filed)), noWayToVote),
  },
  {
    id: 'a-wait-that-outlasts-filing-is-a-dead-end',
    sources: ['R-30', 'R-56', 'D-18'],
    says: {
      ru: 'Если ожидание после исправления ещё идёт, когда приём закончился, выхода нет: даже если данные потом совпадут, подать заявление и проголосовать дистанционно уже не получится.',
      en: 'If the wait after a correction still runs when filing has closed, there is no way out: even if the data match later, there will be no filing and no remote vote.',
    },
    claim: staysForGood(all(at('filingClosed'), at('waiting'), unmatched, not(frozen)), noWayToVote),
  },
] as const satisfies readonly RequirementProperty[];
