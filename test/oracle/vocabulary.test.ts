import { describe, expect, it } from 'vitest';
import contract from '../../machines/contract.json' with { type: 'json' };
import {
  eventEntries,
  eventKeys,
  factsKey,
  observe,
  profiles,
  refusals,
  start,
  tables,
  vocabulary,
} from './index.ts';
import { journey, unmatched } from './steps.ts';

describe('the words', () => {
  it('are those of the contract', () => {
    const names = (value: object) => Object.keys(value);
    const { all, ...profile } = contract.profile;
    const { about, ...situations } = contract.situations;
    expect(all).toEqual(['route']);
    expect(vocabulary).toEqual({
      routes: contract.routes,
      channels: contract.channels,
      actors: contract.actors,
      profile,
      events: contract.events,
      phases: names(contract.phases),
      situations: Object.fromEntries(
        Object.entries(situations).map(([name, { routes, ...shown }]) => [
          name,
          'values' in shown
            ? { routes, values: typeof shown.values === 'string' ? shown.values : names(shown.values) }
            : { routes, ...shown },
        ]),
      ),
      closed: names(contract.closed.ids),
      reasons: vocabulary.reasons,
      outcomes: contract.outcomes,
      repeats: names(contract.repeats.items),
    });
    expect(names(vocabulary.events)).toEqual(names(contract.events));
  });

  it('are closed to every route but their own (D-33)', () => {
    const anyone = profiles().filter(({ route }, n, all) => all.findIndex((p) => p.route === route) === n);
    for (const profile of anyone) {
      const { events } = observe(start(profile));
      for (const { key, routes } of eventEntries) {
        expect(events[key] !== 'otherRoute', `${key}, ${profile.route}`).toBe(routes.includes(profile.route));
      }
    }
  });

  it('close every event for the reasons of the contract, in its order', () => {
    for (const event of eventKeys) {
      const type = event.replace(/\(.*\)/, '');
      const order = contract.closed.lists.find(({ events }) => events.includes(type))?.order ?? [];
      const whys = (tables.get(event) ?? []).flatMap((row) => ('unavailable' in row ? row.unavailable : []));
      const ownWhys = [...new Set(whys)].filter((why) => why !== 'ended' && why !== 'otherRoute');
      // Once voting has closed the journey has ended, so nobody is ever told that its closing is done.
      expect(ownWhys, event).toEqual(event === 'voting.closed' ? ['calendarOrder'] : order);
    }
  });

  it('name a source in every row, and each refusal its own line (R-49 … R-58)', () => {
    for (const [event, rows] of tables) for (const row of rows) expect(row.sources, event).not.toEqual([]);
    for (const { reason, sources } of refusals) expect(sources).toContain(reason);
    expect(refusals.map(({ reason }) => reason)).toEqual([...vocabulary.reasons]);
  });
});

describe('profiles', () => {
  it('are 64 federal, 2 of Moscow, one of Tver and one of any other region', () => {
    const count = (route: string) => profiles().filter((profile) => profile.route === route).length;
    expect(['federal', 'moscow', 'tver', 'other'].map(count)).toEqual([64, 2, 1, 1]);
    expect(new Set(profiles().map((profile) => factsKey(start(profile)))).size).toBe(68);
  });

  it('that lack an answer, or bring one nobody asked for, are turned away', () => {
    expect(() => start({ route: 'moscow' })).toThrow('must give "adult"');
    expect(() => start({ route: 'tver', adult: true })).toThrow('must not give "adult"');
  });
});

describe('facts', () => {
  it('have a key that every fact is part of, and that survives being written down', () => {
    const facts = journey(unmatched, 'filing.opened', 'application.submitted', 'data.corrected');
    expect(factsKey(JSON.parse(JSON.stringify(facts)))).toBe(factsKey(facts));
    for (const [name, value] of Object.entries(facts)) {
      const other = name === 'reasons' ? ['R-49'] : value !== true;
      expect(factsKey({ ...facts, [name]: other }), name).not.toBe(factsKey(facts));
    }
  });

  it('are observed in the form of the contract', () => {
    const facts = journey(unmatched, 'filing.opened', 'application.submitted');
    expect(observe(facts)).toEqual({
      phase: 'filing',
      situations: {
        account: true,
        phone: true,
        registerMatch: false,
        data: 'unchecked',
        wait: 'none',
        answer: 'none',
        application: 'refused',
      },
      events: {
        'fullName.given': 'otherRoute',
        'email.given': 'otherRoute',
        'phone.given': 'otherRoute',
        'address.given': 'otherRoute',
        'snils.given': 'otherRoute',
        'identity.confirmed(gosuslugi)': 'otherRoute',
        'identity.confirmed(sber)': 'otherRoute',
        'identity.confirmed(tinkoff)': 'otherRoute',
        'identity.confirmed(vtb)': 'otherRoute',
        'identity.confirmed(alfa)': 'otherRoute',
        'identity.confirmed(mfc)': 'otherRoute',
        'account.confirmed': 'alreadyDone',
        'phone.confirmed': 'alreadyDone',
        'data.foundCorrect': 'available',
        'data.corrected': 'available',
        'correction.waitOver': 'noWait',
        'tik.asked': 'checkDataFirst',
        'register.matched': 'noAnswerAwaited',
        'register.differs': 'noAnswerAwaited',
        'application.submitted': 'refused',
        'code.sent': 'noApplication',
        'application.accounted': 'noApplication',
        'application.refused': 'noApplication',
        'ballot.signedIn': 'notAccounted',
        'conditions.accepted': 'notAccounted',
        'identity.verified': 'notAccounted',
        'ballot.issued': 'notAccounted',
        'ballot.marked': 'notAccounted',
        'vote.pressed': 'notAccounted',
        'choice.reconsidered': 'notAccounted',
        'choice.confirmed': 'notAccounted',
        'ballot.left': 'notAccounted',
        'station.chosen': 'otherRoute',
        'home.chosen': 'otherRoute',
        'otherStation.applied(gosuslugi)': 'otherRoute',
        'otherStation.applied(mfc)': 'otherRoute',
        'otherStation.applied(commission)': 'otherRoute',
        'filing.opened': 'alreadyDone',
        'filing.closed': 'available',
        'voting.opened': 'calendarOrder',
        'voting.closed': 'calendarOrder',
      },
      reasons: ['R-52'],
      mayVote: false,
      outcome: null,
    });
  });
});
