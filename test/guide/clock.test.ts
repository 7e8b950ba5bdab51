import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { president2024 } from '../../machines/index.ts';
import { begin } from '../../src/embed/index.ts';
import { Alarm, deviceClock, type GuideClock } from '../../src/guide/logic/clock.ts';
import { fittingTime } from '../../src/guide/logic/fitting-time.ts';

/** Vitest's clock, with what is asked of it written down. */
const asked: number[] = [];
const clock: GuideClock = {
  ...deviceClock,
  now: () => Date.now(),
  setTimeout: (run, ms) => {
    asked.push(ms);
    return setTimeout(run, ms);
  },
  clearTimeout: (id) => clearTimeout(id as ReturnType<typeof setTimeout>),
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2024, 1, 1) });
  asked.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('the alarm of a real clock', () => {
  it('rings once at the instant, also weeks later, and never asks a timer for more than it can do', () => {
    const ring = vi.fn();
    const at = Date.now() + 40 * 86_400_000;
    new Alarm(clock, ring).set(at);
    vi.advanceTimersByTime(40 * 86_400_000 - 1);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ring).toHaveBeenCalledOnce();
    expect(Math.max(...asked)).toBeLessThan(2 ** 31);
    vi.advanceTimersByTime(86_400_000);
    expect(ring).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rings soon after a sleep, and at once where it is asked to look', () => {
    const ring = vi.fn();
    const alarm = new Alarm(clock, ring);
    alarm.set(Date.now() + 10 * 86_400_000);
    // A device asleep: time goes on, timers do not.
    vi.setSystemTime(Date.now() + 11 * 86_400_000);
    expect(ring).not.toHaveBeenCalled();
    alarm.check();
    expect(ring).toHaveBeenCalledOnce();
    alarm.set(Date.now() + 10 * 86_400_000);
    vi.setSystemTime(Date.now() + 11 * 86_400_000);
    vi.advanceTimersByTime(60_000);
    expect(ring).toHaveBeenCalledTimes(2);
  });

  it('waits longer where the clock is set back, and leaves no timer when it is stopped', () => {
    const ring = vi.fn();
    const alarm = new Alarm(clock, ring);
    alarm.set(Date.now() + 3_600_000);
    vi.setSystemTime(Date.now() - 7_200_000);
    vi.advanceTimersByTime(3_600_000);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(7_200_000);
    expect(ring).toHaveBeenCalledOnce();
    alarm.set(Date.now() + 3_600_000);
    alarm.set(null);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the demonstration time of a situation that was saved', () => {
  const start = { registration: 'Москва', profile: { adult: true } };
  const march = (day: number, hour = 12) => Date.UTC(2024, 2, day, hour);

  it('stays where it is when the calendar says the same then', () => {
    const standing = begin(start, march(1), president2024);
    expect(fittingTime(standing, march(5), president2024)).toBe(march(5));
  });

  it('is the beginning of the phase when the calendar would say otherwise', () => {
    const filing = begin(start, march(1), president2024);
    expect(fittingTime(filing, march(16), president2024)).toBe(Date.UTC(2024, 0, 28, 21));
    const voting = begin(start, march(16), president2024);
    expect(fittingTime(voting, march(1), president2024)).toBe(march(15, 5));
    const before = begin(start, Date.UTC(2024, 0, 10), president2024);
    expect(fittingTime(before, march(1), president2024)).toBeLessThan(Date.UTC(2024, 0, 28, 21));
  });
});
