import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observe, president2024 } from '../../machines/index.ts';
import { restore, type Standing, save, take } from '../../src/embed/index.ts';
import { driven, minute } from './driven.ts';
import { at, begun, filing, ready, regions, unmatched } from './journeys.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const devices = [
  // On 10 March 2024 the clocks go forward there, two days before filing closes.
  { zone: 'America/New_York', winter: 300, summer: 240 },
  // A day ahead of much of the world, and without a change of clocks.
  { zone: 'Pacific/Tongatapu', winter: -780, summer: -780 },
  { zone: 'Europe/Moscow', winter: -180, summer: -180 },
];

describe.each(devices)('on a device in $zone', ({ zone, winter, summer }) => {
  const own = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  test('the device is there', () => {
    const offsets = ['2024-03-09T12:00Z', '2024-03-11T12:00Z'].map((time) =>
      new Date(time).getTimezoneOffset(),
    );
    expect(offsets).toEqual([winter, summer]);
  });

  test.each(regions)(
    'every boundary comes at its instant for $registration (R-14, R-39, R-47, R-48, D-02, F-01, F-02)',
    ({ registration, profile, voting }) => {
      const { sent, actor } = driven(registration, profile, '2024-01-15T12:00Z');
      const boundaries = [
        ['filing.opened', filing.opens],
        ['filing.closed', filing.closes],
        ['voting.opened', voting.opens],
        ['voting.closed', voting.closes],
      ] as const;
      // Who has not filed does not wait for the end of voting.
      const coming = registration === 'Москва' ? boundaries : boundaries.slice(0, 3);
      for (const [index, [, instant]] of coming.entries()) {
        vi.setSystemTime(instant - 2 * minute);
        vi.advanceTimersByTime(2 * minute - 1);
        expect(sent).toHaveLength(index);
        vi.advanceTimersByTime(1);
      }
      expect(sent).toEqual(coming);
      expect(actor.getSnapshot().status).toBe('done');
    },
  );
});

describe('a clock that jumps', () => {
  const start = () => driven('Москва', { adult: true }, '2024-02-01T12:00+03:00');

  test('after sleep, what is due comes within a minute, in its order', () => {
    const { sent } = start();
    sent.length = 0;
    vi.setSystemTime(at('2024-03-15T09:00+03:00'));
    vi.advanceTimersByTime(minute);
    expect(sent.map(([type]) => type)).toEqual(['filing.closed', 'voting.opened']);
  });

  test('after sleep, what is due comes at once where the host asks', () => {
    const { sent, driver } = start();
    sent.length = 0;
    vi.setSystemTime(at('2024-03-15T09:00+03:00'));
    driver.check();
    expect(sent.map(([type]) => type)).toEqual(['filing.closed', 'voting.opened']);
  });

  test('set back, it undoes nothing and sends nothing twice', () => {
    const { sent, driver, phase } = start();
    expect(phase()).toBe('filing');
    sent.length = 0;
    vi.setSystemTime(at('2024-01-01T12:00+03:00'));
    driver.check();
    vi.advanceTimersByTime(10 * minute);
    expect([sent, phase()]).toEqual([[], 'filing']);
    vi.setSystemTime(filing.closes);
    vi.advanceTimersByTime(minute);
    expect(sent.map(([type]) => type)).toEqual(['filing.closed']);
  });
});

describe('the wait after a correction', () => {
  const registration = 'Камчатский край';
  const isWaiting = (snapshot: Parameters<typeof observe>[0]) =>
    observe(snapshot).situations.wait === 'running';

  test('runs from the correction, and ends when the third day after begins in the region (R-30, D-17, D-35)', () => {
    const { actor, driver, sent } = driven(registration, unmatched, '2024-03-05T23:59+12:00');
    const corrected = at('2024-03-05T23:59:30+12:00');
    vi.advanceTimersByTime(minute / 2);
    expect(driver.correctedAt()).toBeNull();
    actor.send({ type: 'data.corrected' });
    expect(driver.correctedAt()).toBe(corrected);
    const end = at('2024-03-08T00:00+12:00');
    vi.setSystemTime(end - minute);
    vi.advanceTimersByTime(minute);
    expect(sent.at(-1)).toEqual(['correction.waitOver', end]);
    expect(driver.correctedAt()).toBeNull();
  });

  test('starts anew with another correction, also while it runs (R-30, D-47)', () => {
    const { actor, driver } = driven(registration, unmatched, '2024-03-05T12:00+12:00');
    actor.send({ type: 'data.corrected' });
    vi.setSystemTime(at('2024-03-07T12:00+12:00'));
    actor.send({ type: 'data.corrected' });
    expect(driver.correctedAt()).toBe(at('2024-03-07T12:00+12:00'));
    vi.setSystemTime(at('2024-03-08T12:00+12:00'));
    driver.check();
    expect(isWaiting(actor.getSnapshot())).toBe(true);
  });

  test('is not started by a correction that nothing takes (D-47)', () => {
    const { actor, driver } = driven(registration, ready, '2024-03-05T12:00+12:00');
    actor.send({ type: 'data.corrected' });
    expect(driver.correctedAt()).toBeNull();
  });

  test('is known to whoever saves the journey when it changes (R-30)', () => {
    const { actor, driver } = driven(registration, unmatched, '2024-03-05T12:00+12:00');
    const restored: Standing[] = [];
    actor.subscribe((snapshot) => {
      const standing = { registration, snapshot, correctedAt: driver.correctedAt() };
      restored.push(restore(save(standing, president2024), president2024).standing);
    });
    actor.send({ type: 'data.corrected' });
    expect(restored.map(({ correctedAt }) => correctedAt)).toEqual([at('2024-03-05T12:00+12:00')]);
  });

  const waiting = () => {
    const now = at('2024-03-05T12:00+12:00');
    const begins = begun(registration, unmatched, '2024-03-05T12:00+12:00');
    return take(begins, { type: 'data.corrected' }, now, president2024).standing;
  };

  test('goes on where the journey is taken up again (R-30, D-17)', () => {
    const { sent, driver } = driven(registration, unmatched, '2024-03-07T23:59+12:00', waiting());
    expect(driver.correctedAt()).toBe(at('2024-03-05T12:00+12:00'));
    vi.advanceTimersByTime(minute);
    expect(sent).toEqual([['correction.waitOver', at('2024-03-08T00:00+12:00')]]);
  });

  test('cannot be taken up by a host that forgot when it began', () => {
    const forgetful = () =>
      driven(registration, unmatched, '2024-03-07T12:00+12:00', { ...waiting(), correctedAt: null });
    expect(forgetful).toThrow('expected correctedAt');
  });
});
