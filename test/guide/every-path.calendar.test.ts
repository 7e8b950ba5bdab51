import { describe, expect, test } from 'vitest';
import { inventedPlaces, place2024 } from './harness/places.ts';
import { timeline } from './harness/timeline.ts';

const { calendar } = place2024('federal');

/** The instants of a path in 2024, as UTC tells them; null if it is impossible. */
const instants = (...keys: string[]) =>
  timeline(keys, calendar)?.map(({ moment }) => new Date(moment.now).toISOString().slice(0, 16)) ?? null;

describe('paths in real time', () => {
  test.each([...(['moscow', 'federal', 'tver', 'other'] as const).map(place2024), ...inventedPlaces])(
    'the calendar typed for $registration in $election.id is the election’s (D-02, F-01, F-02)',
    ({ registration, election, calendar: { boundaries } }) => {
      const { filing, voting, votingElsewhere } = election.instants;
      const { opens, closes } = voting[registration] ?? votingElsewhere;
      expect(Object.values(boundaries)).toEqual([filing.opens, filing.closes, opens, closes]);
    },
  );

  test('a wait that ends before filing closes begins at once, one that outlives it on 11 March (R-30, D-17)', () => {
    expect(instants('filing.opened', 'data.corrected', 'correction.waitOver', 'filing.closed')).toEqual([
      '2024-01-28T21:00',
      '2024-01-28T21:00',
      '2024-01-31T17:00',
      '2024-03-11T21:00',
    ]);
    expect(instants('filing.opened', 'data.corrected', 'filing.closed', 'correction.waitOver')).toEqual([
      '2024-01-28T21:00',
      '2024-03-11T09:00',
      '2024-03-11T21:00',
      '2024-03-13T17:00',
    ]);
  });

  test('between filing and voting one wait ends, two do not, and the second may go on (R-30, R-39)', () => {
    const filed = [
      'filing.opened',
      'filing.closed',
      'data.corrected',
      'correction.waitOver',
      'data.corrected',
    ];
    expect(instants(...filed, 'voting.opened')?.slice(2)).toEqual([
      '2024-03-11T21:00',
      '2024-03-14T17:00',
      '2024-03-14T17:00',
      '2024-03-15T01:00',
    ]);
    expect(instants(...filed, 'correction.waitOver', 'voting.opened')).toBeNull();
  });
});
