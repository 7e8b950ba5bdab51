import { all, any, at, available, canAct, exactly, implies, not } from './formula.ts';
import { always, never, type RequirementProperty } from './property.ts';
import { ballotKeys, ended, ready, remote, underway } from './words.ts';

const boundaries = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'] as const;

/** The calendar and the voting window (R-01, R-39, R-47, R-48, D-12, D-26, D-38). */
export const windowProperties = [
  {
    id: 'the-calendar-keeps-its-order',
    sources: ['R-14', 'R-39', 'D-38'],
    says: {
      ru: 'Сроки наступают для всех в одном порядке и по одному разу: приём заявлений открылся, приём закончился, голосование открылось, голосование закончилось.',
      en: 'The dates come for everybody in one order and each once: filing opens, filing closes, voting opens, voting closes.',
    },
    claim: always(
      all(
        exactly(available('filing.opened'), at('beforeFiling')),
        exactly(available('filing.closed'), at('filing')),
        exactly(available('voting.opened'), at('filingClosed')),
        exactly(available('voting.closed'), at('voting')),
      ),
    ),
  },
  {
    id: 'the-calendar-runs-for-everybody',
    sources: ['R-01', 'D-38'],
    says: {
      ru: 'Пока итога нет, следующий срок календаря всегда впереди, какого бы региона ни был избиратель.',
      en: 'As long as there is no outcome the next date of the calendar is always ahead, whatever the voter’s region.',
    },
    claim: always(implies(underway, any(...boundaries.map(available)))),
  },
  {
    id: 'nobody-is-stuck',
    sources: ['R-01', 'D-07', 'D-18'],
    says: {
      ru: 'Пока итога нет, всегда есть чей-то следующий шаг: избирателя, портала, комиссии или времени.',
      en: 'As long as there is no outcome somebody always has a next step: the voter, the portal, the commission or time.',
    },
    claim: always(implies(underway, all(canAct('any'), canAct('clock')))),
  },
  {
    id: 'every-way-ends',
    sources: ['R-39', 'D-38'],
    says: {
      ru: 'Когда сроки календаря наступают, любой путь приходит к итогу, что бы ни делали избиратель, портал и комиссия.',
      en: 'As the dates of the calendar come, every way reaches an outcome, whatever the voter, the portal and the commission do.',
    },
    claim: { kind: 'inevitable', holds: ended, fair: [...boundaries] },
  },
  {
    id: 'no-step-of-voting-outside-the-window',
    sources: ['R-01', 'R-39', 'R-48', 'D-26'],
    says: {
      ru: 'Ни один шаг дистанционного голосования, от входа на портал до подтверждения выбора, невозможен раньше открытия голосования и после его окончания.',
      en: 'No step of remote voting, from signing in to confirming the choice, is possible before voting opens or after it closes.',
    },
    claim: never(all(not(at('voting')), any(...ballotKeys.map(available)))),
  },
  {
    id: 'the-ballot-is-there-only-while-voting-is-open',
    sources: ['R-39', 'R-48', 'D-26'],
    says: {
      ru: 'Бюллетень открыт только во время голосования: с его окончанием неподанный голос так и остаётся неподанным.',
      en: 'The ballot is there only while voting is open: when it closes, a vote that was not cast stays not cast.',
    },
    claim: always(implies(at('ballot'), at('voting'))),
  },
  {
    id: 'who-is-ready-stands-before-the-ballot',
    sources: ['R-12', 'R-22', 'R-39', 'R-61', 'D-06'],
    says: {
      ru: 'Пока идёт голосование, бюллетень открыт каждому, кто готов: со статусом «Учтено» или, в Москве, с полной учётной записью и совершеннолетнему.',
      en: 'While voting is open the ballot is there for everybody who is ready: with the status «Учтено» (“accounted”) or, in Moscow, with a full account and of full age.',
    },
    claim: always(implies(all(at('voting'), ready), at('ballot'))),
  },
  {
    id: 'who-is-ready-can-vote-until-the-end',
    sources: ['R-01', 'R-22', 'R-39', 'R-61', 'D-12', 'D-25', 'D-26'],
    says: {
      ru: 'Кто готов, может проголосовать дистанционно в любое время, пока голосование не закончилось, сколько бы раз он ни выходил и ни возвращался.',
      en: 'Who is ready can vote remotely at any time until voting closes, however often the voter has left and come back.',
    },
    claim: { kind: 'possible', when: all(at('voting'), ready), then: at('voted') },
  },
  {
    id: 'voting-goes-on-without-a-break',
    sources: ['R-39', 'D-12'],
    says: {
      ru: 'Открывшись, голосование идёт без перерывов до своего окончания или до итога.',
      en: 'Once open, voting goes on without a break until it closes or there is an outcome.',
    },
    claim: { kind: 'until', when: at('voting'), holds: at('voting'), until: ended },
  },
  {
    id: 'the-end-of-voting-ends-every-way',
    sources: ['R-39', 'D-26', 'D-40'],
    says: {
      ru: 'С окончанием голосования у каждого есть итог, и это не поданный голос: дополнительного времени нет.',
      en: 'When voting closes everybody has an outcome, and it is no cast vote: there is no extra time.',
    },
    claim: { kind: 'after', event: 'voting.closed', then: all(ended, not(at('voted')), not(at('ballot'))) },
  },
  {
    id: 'no-ballot-for-who-is-not-ready',
    sources: ['R-03', 'R-22', 'R-61', 'D-06', 'D-46'],
    says: {
      ru: 'Войти на портал дистанционного голосования может только тот, кто готов: со статусом «Учтено» или, в Москве, с полной учётной записью и совершеннолетний.',
      en: 'Only who is ready can sign in on the portal of remote voting: with the status «Учтено» (“accounted”) or, in Moscow, with a full account and of full age.',
    },
    claim: never(all(not(ready), any(available('ballot.signedIn'), at('entered'), at('voted')))),
  },
  {
    id: 'nothing-is-voted-before-the-window',
    sources: ['R-01', 'R-39', 'R-48'],
    says: {
      ru: 'Пока голосование не открылось, ни бюллетеня, ни поданного голоса нет ни у кого.',
      en: 'Before voting has opened nobody has a ballot or a cast vote.',
    },
    claim: { kind: 'precedes', first: { happened: 'voting.opened' }, then: remote },
  },
] as const satisfies readonly RequirementProperty[];
