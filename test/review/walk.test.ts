import { describe, expect, it } from 'vitest';
import { daysLater, dueBetween, startOfDay } from '../../src/review/logic/calendar.ts';
import { modelOf } from '../../src/review/logic/model.ts';
import { begin, comingUp, moveTo, reached, take, type Walk } from '../../src/review/logic/walk.ts';
import { fixture } from './fixture.ts';

const data = await fixture();
const hike = modelOf(data.machines[0]!);
const lights = modelOf(data.machines[1]!);
const calendar = hike.machine.calendar!;
const [alps, andes] = calendar.zones as [(typeof calendar.zones)[0], (typeof calendar.zones)[0]];

const keys = (walk: Walk) => walk.log.map(({ step, at }) => `${at} ${hike.machine.events[step.event]!.key}`);
const doing = (walk: Walk, key: string): Walk => {
  const event = hike.machine.events.findIndex((each) => each.key === key);
  const { steps } = hike.space.configurations[reached(hike, walk)]!;
  return take(walk, steps.find((step) => step.event === event)!);
};

describe('a walk', () => {
  it('begins after all that the calendar sent before its date', () => {
    expect(keys(begin(hike, 0, alps))).toEqual(['2001-05-01T00:00 season.opened']);
    expect(keys(begin(hike, 1, andes))).toEqual([]);
  });

  it('goes without dates where the machine has no calendar', () => {
    const walk = begin(lights, 0, undefined);
    expect(walk.clock).toBeNull();
    const step = lights.space.configurations[reached(lights, walk)]!.steps[0]!;
    expect(take(walk, step).log).toEqual([{ step, at: null }]);
    expect(moveTo(lights, walk, '2001-05-05T00:00')).toBe(walk);
    expect(comingUp(lights, walk)).toEqual([]);
  });

  it('is sent what falls due as its date moves forward, boundaries and waits in order of time', () => {
    const washed = doing(begin(hike, 1, andes), 'boots.washed');
    expect(comingUp(hike, washed).map(({ event, at }) => `${at} ${event}`)).toEqual([
      '2001-05-05T00:00 boots.dried',
      '2001-06-01T00:00 season.opened',
      '2001-09-30T18:00 season.closed',
    ]);
    expect(keys(moveTo(hike, washed, '2001-06-01T00:00'))).toEqual([
      '2001-05-02T12:00 boots.washed',
      '2001-05-05T00:00 boots.dried',
      '2001-06-01T00:00 season.opened',
    ]);
    expect(keys(moveTo(hike, washed, '2001-05-31T23:59'))).toHaveLength(2);
  });

  it('is sent nothing twice, and nothing that is no longer taken', () => {
    const over = moveTo(hike, begin(hike, 0, alps), '2001-12-30T00:00');
    expect(keys(over)).toEqual(['2001-05-01T00:00 season.opened', '2001-09-30T18:00 season.closed']);
    expect(moveTo(hike, over, '2001-12-31T00:00').log).toEqual(over.log);
  });

  it('forgets the steps after the date to which it goes back', () => {
    const start = doing(begin(hike, 0, alps), 'hut.asked');
    const later = doing(moveTo(hike, start, '2001-05-10T00:00'), 'hut.granted');
    expect(keys(moveTo(hike, later, '2001-05-09T00:00'))).toEqual(keys(start));
    expect(keys(moveTo(hike, later, '2001-05-10T00:00'))).toEqual(keys(later));
    expect(keys(moveTo(hike, later, '2001-04-30T00:00'))).toEqual([]);
  });

  it('sends again what was forgotten', () => {
    const back = moveTo(hike, begin(hike, 0, alps), '2001-04-30T00:00');
    expect(keys(moveTo(hike, back, '2001-05-02T12:00'))).toEqual(keys(begin(hike, 0, alps)));
  });

  it('keeps its date within the calendar', () => {
    const walk = begin(hike, 0, alps);
    expect(moveTo(hike, walk, '1999-01-01T00:00').clock?.now).toBe(calendar.min);
    expect(moveTo(hike, walk, '2044-01-01T00:00').clock?.now).toBe(calendar.max);
  });

  it('is never changed by what is made of it', () => {
    const walk = begin(hike, 0, alps);
    const before = structuredClone(walk);
    doing(walk, 'hut.asked');
    moveTo(hike, walk, '2001-12-01T00:00');
    expect(walk).toEqual(before);
  });
});

describe('the calendar', () => {
  it('counts a wait in days from the day of its cause to the start of a day, over the ends of months', () => {
    expect(startOfDay('2001-02-27T23:59', 3)).toBe('2001-03-02T00:00');
    expect(startOfDay('2004-02-28T00:00', 1)).toBe('2004-02-29T00:00');
    expect(daysLater('2001-12-31T12:30', 1)).toBe('2002-01-01T12:30');
    expect(daysLater('2001-03-01T12:30', -1)).toBe('2001-02-28T12:30');
  });

  it('begins a wait anew when its cause happens again', () => {
    const happened = [
      { event: 'boots.washed', at: '2001-05-02T12:00' },
      { event: 'boots.washed', at: '2001-05-04T12:00' },
    ];
    const due = dueBetween({ ...calendar, zones: [] }, { ...alps, boundaries: [] }, happened, null, null);
    expect(due).toEqual([{ event: 'boots.dried', at: '2001-05-07T00:00' }]);
  });

  it('sends what falls due at the very moment, and what fell due at the last one not again', () => {
    const at = '2001-09-30T18:00';
    expect(dueBetween(calendar, alps, [], '2001-05-02T12:00', at)).toEqual([{ event: 'season.closed', at }]);
    expect(dueBetween(calendar, alps, [], at, null)).toEqual([]);
  });
});
