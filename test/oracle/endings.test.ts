import { describe, expect, it } from 'vitest';
import { type EventKey, type Facts, type Profile, repeatItem, start } from './index.ts';
import {
  accounted,
  closed,
  journey,
  mosRu,
  muscovite,
  open,
  ready,
  take,
  toPressed,
  toVoting,
  unmatched,
  young,
} from './steps.ts';

describe('a journey', () => {
  const throughVoting = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'] as const;
  const full = [...mosRu, 'identity.confirmed(gosuslugi)'] as const;
  const filed = ['filing.opened', 'application.submitted'] as const;
  const endings: [string, Profile, readonly EventKey[], string][] = [
    ['any other region (R-53, D-31)', { route: 'other' }, throughVoting.slice(0, 3), 'notAvailable'],
    ['never tried to file (R-13)', ready, throughVoting.slice(0, 3), 'filingMissed'],
    ['tried and refused (R-27)', unmatched, [...filed, ...toVoting], 'filingRefused'],
    [
      'refused by the commission (D-14)',
      ready,
      [...filed, 'code.sent', 'application.refused', ...toVoting],
      'applicationRefused',
    ],
    [
      'refused by the commission, and again after the deadline (D-39, R-56)',
      ready,
      [
        ...filed,
        'code.sent',
        'application.refused',
        'filing.closed',
        'application.submitted',
        'voting.opened',
      ],
      'applicationRefused',
    ],
    ['no code was sent (D-40)', ready, [...filed, ...toVoting, 'voting.closed'], 'notDecided'],
    ['«Учтено», not voted (D-26)', ready, [...accounted, ...toVoting, 'voting.closed'], 'readyDidNotVote'],
    ['Moscow, not voted (D-26)', muscovite, [...full, ...throughVoting], 'readyDidNotVote'],
    ['Moscow, no full account (D-07)', muscovite, [...mosRu, ...throughVoting], 'accountNotReady'],
    ['Moscow, a minor (D-46)', young, [...full, ...throughVoting], 'underAge'],
    ['Moscow, a minor without an account (D-07)', young, throughVoting, 'accountNotReady'],
    ['Tver, undecided (R-33)', { route: 'tver' }, throughVoting, 'inPersonUndecided'],
    ['Tver, at the station (R-34)', { route: 'tver' }, ['station.chosen'], 'inPersonAtStation'],
    ['Tver, at home (R-34)', { route: 'tver' }, ['filing.opened', 'home.chosen'], 'inPersonAtHome'],
    ...(['gosuslugi', 'mfc', 'commission'] as const).map((way): (typeof endings)[number] => [
      `Tver, at another station through ${way} (R-35, R-37, D-29)`,
      { route: 'tver' },
      [`otherStation.applied(${way})`],
      'inPersonAtOtherStation',
    ]),
  ];

  it.each(endings)('ends: %s', (_case, profile, events, outcome) => {
    expect(journey(profile, ...events.slice(0, -1)).outcome).toBeNull();
    const end = journey(profile, ...events);
    expect(end.outcome).toBe(outcome);
    expect(open(end)).toEqual([]);
  });

  it('meets the boundaries of the calendar in their order only (R-14, R-39, D-02)', () => {
    let facts = start(muscovite);
    throughVoting.forEach((boundary, position) => {
      throughVoting.forEach((other, place) => {
        const expected = place < position ? 'alreadyDone' : place > position ? 'calendarOrder' : 'accepted';
        expect(closed(facts, other)).toBe(expected);
      });
      facts = take(facts, boundary);
    });
  });
});

describe('a step that goes back or repeats', () => {
  it('is known as its item of L, and no other step is', () => {
    const refused = journey(unmatched, 'filing.opened', 'application.submitted');
    const decided = journey(ready, 'filing.opened', 'application.submitted', 'code.sent');
    const marked = journey(ready, ...accounted, ...toVoting, ...toPressed.slice(0, 5));
    const steps: [Facts, EventKey, string | null][] = [
      [journey(unmatched, 'filing.opened'), 'application.submitted', null],
      [refused, 'application.submitted', 'refusedAgain'],
      [take(refused, 'data.corrected', 'register.matched'), 'application.submitted', null],
      [decided, 'application.submitted', 'refusedWhileProcessing'],
      [journey(ready, ...accounted), 'application.submitted', 'refusedWhileAccounted'],
      [take(decided, 'application.refused', 'filing.closed'), 'application.submitted', null],
      [
        take(decided, 'application.submitted', 'application.refused', 'filing.closed'),
        'application.submitted',
        'refusedAgain',
      ],
      [
        take(decided, 'application.refused', 'filing.closed', 'application.submitted'),
        'application.submitted',
        'refusedAgain',
      ],
      [decided, 'application.refused', 'refusedByCommission'],
      [take(decided, ...toVoting), 'application.refused', 'refusedByCommission'],
      [journey({ route: 'tver' }, 'filing.opened'), 'application.submitted', null],
      [
        journey({ route: 'tver' }, 'filing.opened', 'application.submitted'),
        'application.submitted',
        'refusedAgain',
      ],
      [refused, 'data.corrected', null],
      [take(refused, 'data.corrected'), 'data.corrected', 'correctedAgain'],
      [take(refused, 'data.corrected'), 'register.differs', 'differs'],
      [take(refused, 'data.corrected'), 'register.matched', null],
      [marked, 'ballot.marked', 'remarked'],
      [marked, 'vote.pressed', null],
      [marked, 'choice.reconsidered', null],
      [take(marked, 'vote.pressed'), 'choice.reconsidered', 'reconsidered'],
      [marked, 'ballot.left', 'left'],
      [journey(ready, ...accounted, ...toVoting), 'ballot.left', null],
    ];
    for (const [facts, event, item] of steps) expect(repeatItem(facts, event), event).toBe(item);
  });
});
