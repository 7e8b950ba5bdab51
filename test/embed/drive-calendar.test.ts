import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { journey, observe, type Profile, president2024, routeOf } from '../../machines/index.ts';
import { driveCalendar, restore, type Standing, save, systemClock, take } from '../../src/embed/index.ts';
import { at, begun, filing, ready, regions, unmatched } from './journeys.ts';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An actor with its calendar driven from a moment on, and what was sent to it when. */
function driven(registration: string, profile: Omit<Profile, 'route'>, dateTime: string, from?: Standing) {
  vi.setSystemTime(at(dateTime));
  const sent: [type: string, at: number][] = [];
  const input = { ...profile, route: routeOf(president2024, registration) };
  const actor = createActor(journey, {
    input,
    ...(from && { snapshot: from.snapshot }),
    inspect: ({ type, ...inspected }) => {
      if (type === '@xstate.event' && 'event' in inspected) sent.push([inspected.event.type, Date.now()]);
    },
  }).start();
  sent.length = 0;
  const correctedAt = from?.correctedAt ?? null;
  const driver = driveCalendar(actor, { election: president2024, registration, correctedAt });
  return { actor, driver, sent, phase: () => observe(actor.getSnapshot()).phase };
}

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

test('no timer is asked to wait for longer than it can, 2^31 - 1 ms', () => {
  vi.setSystemTime(at('2023-06-01T12:00Z'));
  const actor = createActor(journey, { input: { route: 'tver' } }).start();
  const { clock, waits } = watchedClock();
  driveCalendar(actor, { election: president2024, registration: 'Тверская область', clock });
  vi.advanceTimersByTime(10 * minute);
  expect(observe(actor.getSnapshot()).phase).toBe('beforeFiling');
  expect(Math.max(...waits)).toBeLessThan(2 ** 31 - 1);
});

/** The device's clock, and how long each timer was asked to wait. */
function watchedClock() {
  const waits: number[] = [];
  const setTimeout = (run: () => void, ms: number) => {
    waits.push(ms);
    return systemClock.setTimeout(run, ms);
  };
  return { clock: { ...systemClock, setTimeout }, waits };
}

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

describe('taken up in the middle', () => {
  test('a journey is caught up at once, and only with what it lacks', () => {
    const standing = begun('Москва', { adult: true }, '2024-02-01T12:00+03:00');
    const { sent } = driven('Москва', { adult: true }, '2024-03-15T09:00+03:00', standing);
    expect(sent.map(([type]) => type)).toEqual(['filing.closed', 'voting.opened']);
  });
});

describe('stopping', () => {
  test('leaves no timer, and nothing is sent any more', () => {
    const { driver, sent, actor } = driven('Москва', { adult: true }, '2024-02-01T12:00+03:00');
    sent.length = 0;
    driver.stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(at('2024-03-15T09:00+03:00'));
    driver.check();
    actor.send({ type: 'fullName.given' });
    vi.advanceTimersByTime(10 * minute);
    expect(sent.map(([type]) => type)).toEqual(['fullName.given']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('happens in the middle of what is due, where a host that listens stops it', () => {
    const { driver, actor, phase } = driven('Москва', { adult: true }, '2024-01-15T12:00+03:00');
    actor.subscribe(() => driver.stop());
    vi.setSystemTime(at('2024-03-15T09:00+03:00'));
    driver.check();
    expect(phase()).toBe('filing');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('happens by itself at an outcome, after which nothing is sent (R-46)', () => {
    const { actor, sent } = driven('Тверская область', {}, '2024-02-01T12:00+03:00');
    actor.send({ type: 'home.chosen' });
    sent.length = 0;
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(at('2024-03-18T12:00+03:00'));
    vi.advanceTimersByTime(10 * minute);
    expect(sent).toEqual([]);
  });

  test('happens by itself when the actor is stopped', () => {
    const { actor } = driven('Тверская область', {}, '2024-02-01T12:00+03:00');
    expect(vi.getTimerCount()).toBe(1);
    actor.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is where a journey that has its outcome begins', () => {
    driven('other', {}, '2024-03-16T12:00+03:00');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a host that listens may ask for what is due in the middle of an event', () => {
  const { actor, driver, sent } = driven('Москва', { adult: true }, '2024-02-01T12:00+03:00');
  sent.length = 0;
  actor.subscribe(() => driver.check());
  vi.setSystemTime(at('2024-03-15T09:00+03:00'));
  actor.send({ type: 'fullName.given' });
  vi.advanceTimersByTime(minute);
  expect(sent.map(([type]) => type)).toEqual(['fullName.given', 'filing.closed', 'voting.opened']);
});

test('an actor that is not started yet is not asked again and again', () => {
  vi.setSystemTime(at('2024-02-01T12:00+03:00'));
  const actor = createActor(journey, { input: { route: 'tver' } });
  const { clock, waits } = watchedClock();
  driveCalendar(actor, { election: president2024, registration: 'Тверская область', clock });
  vi.advanceTimersByTime(minute - 1);
  expect(waits).toHaveLength(1);
  actor.start();
  expect(observe(actor.getSnapshot()).phase).toBe('filing');
});

test('the simulated clock of XState drives it too', () => {
  const clock = new SimulatedClock();
  clock.set(filing.opens - minute);
  const actor = createActor(journey, { input: { route: 'tver' } }).start();
  driveCalendar(actor, { election: president2024, registration: 'Тверская область', clock });
  clock.increment(minute - 1);
  expect(observe(actor.getSnapshot()).phase).toBe('beforeFiling');
  clock.increment(1);
  expect(observe(actor.getSnapshot()).phase).toBe('filing');
});
