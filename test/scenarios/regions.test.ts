import { describe, expect, test } from 'vitest';
import { OTHER_REGISTRATION, phaseAt, president2024, routeOf } from '../../machines/elections/index.ts';
import { journeyTexts } from '../../machines/journey/texts.ts';
import type { Profile } from '../../machines/model/context.ts';
import { everythingFor, statesOf, takenIn } from './chart.ts';
import { everyEvent, mosRu, other, ready, untilPressed, voter, wholeCalendar } from './voter.ts';

// Lines 48 to 77 of the leaflet, without the commas.
const listed = [
  'Москва',
  'Московская область',
  'Республика Карелия',
  'Республика Крым',
  'Чувашская Республика — Чувашия',
  'Алтайский край',
  'Камчатский край',
  'Пермский край',
  'Архангельская область',
  'Белгородская область',
  'Владимирская область',
  'Вологодская область',
  'Воронежская область',
  'Калининградская область',
  'Калужская область',
  'Курская область',
  'Липецкая область',
  'Мурманская область',
  'Нижегородская область',
  'Новгородская область',
  'Новосибирская область',
  'Псковская область',
  'Ростовская область',
  'Свердловская область',
  'Томская область',
  'Челябинская область',
  'Ярославская область',
  'Севастополь',
  'Ненецкий автономный округ',
];

/** A voter of full age with nothing against voting, by registration. */
const registeredIn = (registration: string) => {
  const route = routeOf(president2024, registration);
  const profile: Profile = route === 'federal' ? ready : { route, adult: true };
  return voter(profile);
};

describe('the list of regions', () => {
  test('has the 29 regions of the leaflet, in its order (R-59)', () => {
    expect(president2024.regions.map(({ name }) => name)).toEqual(listed);
    expect(listed).toHaveLength(29);
  });

  test('leads every one of them to the ballot, Moscow by its account and 28 by an application (R-17, R-59, D-32)', () => {
    const afternoonEverywhere = '2024-03-16T12:00+03:00';
    for (const registration of listed) {
      const listedVoter = registeredIn(registration).waitsUntil(registration, '2024-02-15T12:00+03:00');
      if (registration === 'Москва') listedVoter.sends(...mosRu, 'identity.confirmed(gosuslugi)');
      else listedVoter.sends('application.submitted', 'code.sent', 'application.accounted');
      listedVoter.waitsUntil(registration, afternoonEverywhere).sends(...untilPressed, 'choice.confirmed');
      expect([registration, listedVoter.sees.outcome]).toEqual([registration, 'voted']);
    }
  });

  test('is what the asterisks of lines 20 and 30 point to: who is not on it never votes remotely (R-59, R-61, D-32)', () => {
    for (const registration of ['Тверская область', OTHER_REGISTRATION]) {
      const outside = registeredIn(registration).waitsUntil(registration, '2024-03-14T12:00+03:00');
      expect(outside.finds('ballot.signedIn')).toBe('otherRoute');
      outside.waitsUntil(registration, '2024-03-16T12:00+03:00').tries('ballot.signedIn');
      expect(outside.sees.mayVote).toBe(false);
      expect(outside.standsIn).not.toContain('ballot');
    }
  });
});

describe('the route', () => {
  test('follows the registration, and no step changes it (R-48, D-33)', () => {
    expect(registeredIn('Москва').standsIn).toContain('moscow');
    expect(registeredIn('Севастополь').standsIn).toContain('federal');
    expect(registeredIn('Тверская область').standsIn).toContain('tver');
    expect(registeredIn(OTHER_REGISTRATION).standsIn).toContain('other');
    const { configurations } = everythingFor({ route: 'moscow', adult: true }, { route: 'tver' }, other);
    const routeAt = (index: number) => configurations[index]!.snapshot.context.route;
    const changes = configurations.flatMap(({ steps }) =>
      steps.filter(({ from, to }) => routeAt(from) !== routeAt(to)),
    );
    expect(changes).toEqual([]);
  });

  test('knows no place where the voter is: the telephone of Konakovo makes nobody’s route (R-48, D-33)', () => {
    expect(everyEvent.filter((key) => /moved|travel|location|abroad|place/i.test(key))).toEqual([]);
    expect(Object.keys(ready).filter((fact) => /location|place|where/i.test(fact))).toEqual([]);
    const atOnce = Date.parse('2024-03-15T06:00+03:00');
    expect(phaseAt(president2024, 'Новосибирская область', atOnce)).toBe('voting');
    expect(phaseAt(president2024, 'Московская область', atOnce)).toBe('filingClosed');
  });

  test('is not guessed for a registration that the leaflet does not know, and the voter is told what is left out (D-34)', () => {
    for (const registration of ['', 'временная регистрация', 'Омская область', 'Москва ']) {
      expect(() => routeOf(president2024, registration)).toThrow(RangeError);
    }
    expect(statesOf('D-34')).toEqual(expect.arrayContaining(['voter']));
    expect(journeyTexts.states.voter.about.en).toMatch(
      /Temporary registration, no registration and living abroad/,
    );
    expect(journeyTexts.states.voter.about.ru).toMatch(/Временная регистрация, отсутствие регистрации/);
  });
});

describe('a region neither listed nor Tver Oblast', () => {
  test('has no ДЭГ: the journey ends when voting opens, tried or not (R-53, D-31)', () => {
    const idle = voter(other).sends('filing.opened', 'filing.closed');
    expect(idle.sees.outcome).toBeNull();
    expect(idle.sends('voting.opened').sees.outcome).toBe('notAvailable');
    const tried = voter(other).sends('filing.opened').tries('application.submitted');
    expect(tried.sends('filing.closed', 'voting.opened').sees).toMatchObject({
      outcome: 'notAvailable',
      reasons: ['R-53'],
    });
  });

  test('is given nothing but the calendar and the refusal: Tver’s ways are not copied onto it (R-53, D-31)', () => {
    expect(takenIn(everythingFor(other))).toEqual(
      new Set(['application.submitted', ...wholeCalendar.slice(0, 3)]),
    );
    expect(voter(other).sees.situations).toEqual({ filingAttempt: 'notTried' });
  });
});
