import { describe, expect, test } from 'vitest';
import { inPersonTexts } from '../../machines/in-person/texts.ts';
import { alphabet } from '../../machines/model/events.ts';
import { outcomesTexts } from '../../machines/outcomes/texts.ts';
import { eventsOf, everythingFor, statesOf, takenIn } from './chart.ts';
import { muscovite, other, ready, tver, voter, wholeCalendar } from './voter.ts';

const applications = [
  'otherStation.applied(gosuslugi)',
  'otherStation.applied(mfc)',
  'otherStation.applied(commission)',
] as const;
const ways = ['station.chosen', 'home.chosen', ...applications] as const;

describe('a resident of Tver Oblast', () => {
  test('votes in person only: no step of a ballot can ever be taken (R-33)', () => {
    const space = everythingFor(tver);
    expect(takenIn(space)).toEqual(new Set(['application.submitted', ...ways, ...wholeCalendar]));
    expect(
      [...space.entered].filter((state) => /ballot|signedIn|marked|voted|accounted/i.test(state)),
    ).toEqual([]);
    const outcomes = space.configurations.filter(({ done }) => done).map(({ states }) => states[1]);
    expect(new Set(outcomes)).toEqual(
      new Set(['inPersonAtStation', 'inPersonAtHome', 'inPersonAtOtherStation', 'inPersonUndecided']),
    );
  });

  test('can choose the polling station (R-34)', () => {
    expect(voter(tver).sends('station.chosen').sees.outcome).toBe('inPersonAtStation');
    expect(eventsOf('R-34')).toEqual(['station.chosen', 'home.chosen']);
  });

  test('can choose to vote at home (R-34, D-28)', () => {
    expect(voter(tver).sends('home.chosen').sees.outcome).toBe('inPersonAtHome');
  });

  test('can vote at the station where they will be on the voting days (R-35)', () => {
    for (const application of applications) {
      expect(voter(tver).sends(application).sees.outcome).toBe('inPersonAtOtherStation');
    }
    expect(eventsOf('R-35')).toEqual(['otherStation.applied']);
  });

  test('reaches that station only through the application (R-36)', () => {
    const space = everythingFor(tver);
    const into = space.configurations.flatMap(({ steps }) =>
      steps.filter(({ to }) => space.configurations[to]!.states.includes('inPersonAtOtherStation')),
    );
    expect(new Set(into.map(({ event }) => alphabet[event]!.type))).toEqual(
      new Set(['otherStation.applied']),
    );
    expect(inPersonTexts.states.undecided.about.ru).toContain('заявление надо подать заблаговременно');
  });

  test('can file that application in three ways and no other (R-37)', () => {
    expect(alphabet.filter(({ type }) => type === 'otherStation.applied').map(({ event }) => event)).toEqual([
      { type: 'otherStation.applied', via: 'gosuslugi' },
      { type: 'otherStation.applied', via: 'mfc' },
      { type: 'otherStation.applied', via: 'commission' },
    ]);
    for (const application of applications) expect(voter(tver).finds(application)).toBe('available');
  });

  test('has these five steps until voting closes: «заблаговременно» has no date (R-36, D-28)', () => {
    for (let boundaries = 0; boundaries <= 3; boundaries++) {
      for (const way of ways) {
        const choosing = voter(tver).sends(...wholeCalendar.slice(0, boundaries));
        expect(choosing.sees.situations).toEqual({ filingAttempt: 'notTried', inPerson: 'undecided' });
        expect(choosing.sends(way).sees.outcome).toMatch(/^inPersonAt/);
      }
    }
    const undecided = voter(tver).sends(...wholeCalendar);
    expect(undecided.sees.outcome).toBe('inPersonUndecided');
    undecided.tries(...ways);
  });

  test('files for a polling station through Gosuslugi, and never for ДЭГ by that (R-33, D-29)', () => {
    const applied = voter(tver).sends('filing.opened', 'otherStation.applied(gosuslugi)');
    expect(applied.sees).toMatchObject({ outcome: 'inPersonAtOtherStation', reasons: [], mayVote: false });
    const refused = voter(tver).sends('filing.opened').tries('application.submitted');
    expect(refused.sees.reasons).toEqual(['R-53', 'R-54']);
    expect(refused.finds('code.sent')).toBe('otherRoute');
    expect(refused.sends('otherStation.applied(gosuslugi)').sees.outcome).toBe('inPersonAtOtherStation');
  });

  test('is refused ДЭГ as often as they try, and keeps every way of voting in person (R-33, R-54)', () => {
    const refused = voter(tver).sends('filing.opened');
    refused.tries('application.submitted', 'application.submitted');
    for (const way of ways) expect(refused.finds(way)).toBe('available');
    refused.sends('filing.closed').tries('application.submitted');
    expect(refused.sees.reasons).toEqual(['R-53', 'R-54', 'R-56']);
    expect(refused.sends('voting.opened', 'home.chosen').sees.outcome).toBe('inPersonAtHome');
  });

  test('is given the telephone of the ТИК where a choice is open and where none was made (R-38)', () => {
    const phone = '8 (48242) 49-786';
    expect(statesOf('R-38')).toEqual(['inPerson', 'undecided', 'inPersonUndecided']);
    const choosing = voter(tver);
    expect(choosing.standsIn).toEqual(expect.arrayContaining(['inPerson', 'undecided']));
    expect(choosing.sends(...wholeCalendar).standsIn).toContain('inPersonUndecided');
    const told = [
      inPersonTexts.states.inPerson,
      inPersonTexts.states.undecided,
      outcomesTexts.states.inPersonUndecided,
    ];
    for (const { about } of told) {
      expect(about.ru).toContain(
        `территориальной избирательной комиссии Конаковского района по телефону: ${phone}`,
      );
      expect(about.en).toContain(phone);
    }
  });
});

test('nobody else is offered the ways of Tver Oblast (R-33, D-31)', () => {
  for (const profile of [muscovite, ready, other]) {
    for (const way of ways) expect(voter(profile).finds(way)).toBe('otherRoute');
  }
});
