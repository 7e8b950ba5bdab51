import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { journey, observe, president2024 } from '../../machines/index.ts';
import { driveCalendar } from '../../src/embed/index.ts';
import { driven, minute, watchedClock } from './driven.ts';
import { at, begun, filing } from './journeys.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
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
