import { describe, expect, test } from 'vitest';
import { observe, president2024 } from '../../machines/index.ts';
import { advance, begin, nextInstant, type Standing, take } from '../../src/embed/index.ts';
import { advanced, at, begun, filing, ready, regions, unmatched } from './journeys.ts';

const phaseOf = ({ snapshot }: Standing) => observe(snapshot).phase;

describe.each(regions)('$registration', ({ registration, profile, voting }) => {
  const start = begin({ registration, profile }, filing.opens - 1, president2024);

  test('every boundary comes at its instant and not a millisecond before (R-01, R-14, R-39, R-48, D-02, D-11, F-01, F-02)', () => {
    const boundaries = [
      ['filing.opened', filing.opens],
      ['filing.closed', filing.closes],
      ['voting.opened', voting.opens],
      ['voting.closed', voting.closes],
    ] as const;
    // On the federal route nobody is left to wait for the end of voting who has not filed.
    const coming = registration === 'Москва' ? boundaries : boundaries.slice(0, 3);
    let standing = start;
    for (const [event, instant] of coming) {
      expect(nextInstant(standing, president2024)).toBe(instant);
      expect(advance(standing, instant - 1, president2024).calendar).toEqual([]);
      const next = advance(standing, instant, president2024);
      expect(next.calendar).toEqual([event]);
      standing = next.standing;
    }
    expect(nextInstant(standing, president2024)).toBeNull();
  });

  test('a journey that begins late has its calendar behind it (R-14, R-39)', () => {
    const phases = [filing.opens - 1, filing.opens, filing.closes, voting.opens - 1].map((now) =>
      phaseOf(begin({ registration, profile }, now, president2024)),
    );
    expect(phases).toEqual(['beforeFiling', 'filing', 'filingClosed', 'filingClosed']);
  });

  test('all boundaries that were slept through come in their order', () => {
    const { calendar } = advance(start, voting.closes, president2024);
    expect(calendar.slice(0, 3)).toEqual(['filing.opened', 'filing.closed', 'voting.opened']);
  });

  test('a clock that is set back undoes nothing', () => {
    const standing = advance(start, filing.closes, president2024).standing;
    const back = advance(standing, filing.opens, president2024);
    expect(back).toEqual({ standing, calendar: [] });
  });
});

describe('the wait after a correction', () => {
  const corrected = (dateTime: string) =>
    take(
      begun('Камчатский край', unmatched, dateTime),
      { type: 'data.corrected' },
      at(dateTime),
      president2024,
    ).standing;

  test('it ends when the third day after begins in the region (R-30, D-17, D-35)', () => {
    const standing = corrected('2024-03-05T23:59+12:00');
    expect(standing.correctedAt).toBe(at('2024-03-05T23:59+12:00'));
    expect(nextInstant(standing, president2024)).toBe(at('2024-03-08T00:00+12:00'));
    const over = advance(standing, at('2024-03-08T00:00+12:00'), president2024);
    expect(over.calendar).toEqual(['correction.waitOver']);
    expect(over.standing.correctedAt).toBeNull();
  });

  test('another correction starts it anew (R-30, D-47)', () => {
    const now = at('2024-03-07T12:00+12:00');
    const { standing } = take(
      corrected('2024-03-05T12:00+12:00'),
      { type: 'data.corrected' },
      now,
      president2024,
    );
    expect(standing.correctedAt).toBe(now);
    expect(nextInstant(standing, president2024)).toBe(at('2024-03-10T00:00+12:00'));
  });

  test('a match ends it (D-18)', () => {
    const before = corrected('2024-03-05T12:00+12:00');
    const { standing } = take(
      before,
      { type: 'register.matched' },
      at('2024-03-06T12:00+12:00'),
      president2024,
    );
    expect(standing.correctedAt).toBeNull();
    expect(nextInstant(standing, president2024)).toBe(filing.closes);
  });

  test('where filing closes before it ends, filing closes first (D-18)', () => {
    const { calendar } = advance(
      corrected('2024-03-10T12:00+12:00'),
      at('2024-03-13T00:00+12:00'),
      president2024,
    );
    expect(calendar).toEqual(['filing.closed', 'correction.waitOver']);
  });
});

describe('an event', () => {
  test('comes after the calendar has been caught up (R-56)', () => {
    const { result, calendar } = take(
      begun('Камчатский край', ready, '2024-03-11T12:00+03:00'),
      { type: 'application.submitted' },
      filing.closes,
      president2024,
    );
    expect(calendar).toEqual(['filing.closed']);
    expect(result).toEqual({ kind: 'refused', reasons: ['R-56'] });
  });

  test('of the calendar is closed to everybody, also when it is the next (D-02)', () => {
    const standing = begun('Москва', { adult: true }, '2024-02-01T12:00+03:00');
    const now = at('2024-02-01T12:00+03:00');
    const results = (['filing.opened', 'filing.closed', 'voting.opened', 'correction.waitOver'] as const).map(
      (type) => take(standing, { type }, now, president2024).result,
    );
    expect(results).toEqual([
      { kind: 'closed', why: ['alreadyDone'] },
      { kind: 'closed', why: ['calendarOrder'] },
      { kind: 'closed', why: ['calendarOrder'] },
      { kind: 'closed', why: ['otherRoute'] },
    ]);
    const corrected = take(
      begun('Камчатский край', unmatched, '2024-02-01T12:00+03:00'),
      { type: 'data.corrected' },
      now,
      president2024,
    ).standing;
    const { standing: after, result } = take(corrected, { type: 'correction.waitOver' }, now, president2024);
    expect(result).toEqual({ kind: 'closed', why: ['calendarOrder'] });
    expect(after).toBe(corrected);
  });

  test('is closed once there is an outcome', () => {
    const missed = advanced(begun('Камчатский край', ready, '2024-02-01T12:00Z'), '2024-03-15T12:00Z');
    const { result } = take(
      missed,
      { type: 'application.submitted' },
      at('2024-03-15T12:00Z'),
      president2024,
    );
    expect(result).toEqual({ kind: 'closed', why: ['ended'] });
  });
});

describe('what is no journey, instant or event is refused', () => {
  const standing = begun('Москва', { adult: true }, '2024-02-01T12:00Z');

  test('a registration that the election does not know', () => {
    const begins = () => begun('Атлантида', { adult: true }, '2024-02-01T12:00Z');
    expect(begins).toThrow(
      'expected a listed region\'s name, "Тверская область" or "other", got "Атлантида"',
    );
  });

  test('a profile without a fact that the route asks about', () => {
    const { account: _, ...rest } = ready;
    expect(() => begun('Камчатский край', rest, '2024-02-01T12:00Z')).toThrow(
      'expected the profile to give every fact that the route "federal" asks about, but these are missing or wrong: account',
    );
  });

  test('an instant that is no number', () => {
    expect(() => advance(standing, Number.NaN, president2024)).toThrow('got NaN');
  });

  test('an event that the journey does not know, from a host that read it from outside', () => {
    const unknown = JSON.parse('{"type":"ballot.stolen"}');
    expect(() => take(standing, unknown, at('2024-02-01T12:00Z'), president2024)).toThrow(
      'expected an event of the journey, got "ballot.stolen"',
    );
  });
});
