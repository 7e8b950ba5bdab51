import { all, any, at, available, exactly, implies } from './formula.ts';
import { always, type RequirementProperty } from './property.ts';
import { appliedForOtherStation, ended, otherStationKeys, tver, underway } from './words.ts';

const inPerson = any(
  at('inPersonAtStation'),
  at('inPersonAtHome'),
  at('inPersonAtOtherStation'),
  at('inPersonUndecided'),
);

/** Voting in person in Tver Oblast (R-33 … R-38, D-28, D-29). */
export const inPersonProperties = [
  {
    id: 'tver-ends-in-person-or-undecided',
    sources: ['R-33', 'D-29'],
    says: {
      ru: 'Любой путь избирателя из Тверской области заканчивается выбором, как проголосовать лично, или тем, что выбор не сделан; другого итога нет.',
      en: 'Every way of a voter of Tver Oblast ends with a choice of how to vote in person, or with none made; there is no other outcome.',
    },
    claim: always(exactly(all(tver, ended), inPerson)),
  },
  {
    id: 'station-or-home-until-voting-closes',
    sources: ['R-33', 'R-34', 'D-28'],
    says: {
      ru: 'Избиратель из Тверской области может выбрать избирательный участок или голосование на дому в любое время до окончания голосования, пока способ не выбран: даты для этого листовка не называет.',
      en: 'A voter of Tver Oblast can choose the polling station or voting at home at any time until voting closes, as long as no way is chosen: the leaflet names no date for it.',
    },
    claim: always(
      all(
        exactly(available('station.chosen'), all(tver, underway)),
        exactly(available('home.chosen'), all(tver, underway)),
      ),
    ),
  },
  {
    id: 'other-station-through-three-channels',
    sources: ['R-35', 'R-36', 'R-37', 'D-28', 'D-29'],
    says: {
      ru: 'Пока способ не выбран, избирателю из Тверской области открыты все три способа подать заявление о другом участке: портал Госуслуг, многофункциональный центр (МФЦ) и избирательная комиссия; что значит «заблаговременно», листовка не уточняет.',
      en: 'As long as no way is chosen all three channels of applying for another polling station are open to a voter of Tver Oblast: the Gosuslugi portal, a multifunctional centre (МФЦ) and the election commission; the leaflet does not say what “in advance” means.',
    },
    claim: always(all(...otherStationKeys.map((key) => exactly(available(key), all(tver, underway))))),
  },
  {
    id: 'other-station-only-by-application',
    sources: ['R-35', 'R-36', 'R-37', 'D-29'],
    says: {
      ru: 'Проголосовать на участке, где у избирателя из Тверской области нет постоянной регистрации, можно только подав об этом заявление, и такое заявление ведёт именно туда.',
      en: 'A voter of Tver Oblast can vote at a polling station without permanent registration there only by applying for it, and such an application leads there and nowhere else.',
    },
    claim: always(exactly(at('inPersonAtOtherStation'), appliedForOtherStation)),
  },
  {
    id: 'tver-can-always-vote-in-person',
    sources: ['R-33', 'R-34', 'R-35'],
    says: {
      ru: 'Из любого положения до окончания голосования избиратель из Тверской области может проголосовать лично.',
      en: 'From wherever a voter of Tver Oblast stands before voting closes it is possible to vote in person.',
    },
    claim: { kind: 'possible', when: all(tver, underway), then: at('inPersonAtStation') },
  },
  {
    id: 'tver-undecided-while-underway',
    sources: ['R-33', 'D-28'],
    says: {
      ru: 'До выбора или окончания голосования избиратель из Тверской области ничего не пропускает: выбор остаётся открыт.',
      en: 'Until the choice or the end of voting a voter of Tver Oblast misses nothing: the choice stays open.',
    },
    claim: always(implies(all(tver, underway), at('undecided'))),
  },
] as const satisfies readonly RequirementProperty[];
