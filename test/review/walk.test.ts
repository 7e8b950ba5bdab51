import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/review/logic/model.ts';
import {
  clockEvents,
  daysLater,
  dueBetween,
  minutesLater,
  startOfDay,
} from '../../src/review/logic/walk/calendar.ts';
import { undo } from '../../src/review/logic/walk/history.ts';
import { marksOf, monthsOf } from '../../src/review/logic/walk/timeline.ts';
import { begin, comingUp, moveTo, reached, take, type Walk } from '../../src/review/logic/walk/walk.ts';
import { walkFrom, walkText } from '../../src/review/logic/walk/walk-link.ts';
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

describe('the time line', () => {
  it('marks the boundaries of the zone and the ends of waits, in order, each where it lies', () => {
    const washed = doing(begin(hike, 0, alps), 'boots.washed');
    const marks = marksOf(hike, washed);
    expect(marks.map(({ event, past }) => [event, past])).toEqual([
      ['season.opened', true],
      ['boots.dried', false],
      ['season.closed', false],
    ]);
    // From 1 April to 31 December are 274 days; 1 May is the 30th of them.
    expect(marks[0]!.share).toBeCloseTo(30 / 274, 10);
  });

  it('names the months that begin in it, and fewer of many', () => {
    expect(monthsOf({ ...calendar, min: '2001-11-15T00:00', max: '2002-02-01T00:00' })).toEqual([
      '2001-12-01T00:00',
      '2002-01-01T00:00',
      '2002-02-01T00:00',
    ]);
    expect(monthsOf({ ...calendar, min: '2001-01-01T00:00', max: '2003-12-31T00:00' })).toHaveLength(12);
  });
});

describe('a walk as a link', () => {
  const movedBy = (walk: Walk, minutes: number) => moveTo(hike, walk, minutesLater(calendar.min, minutes));
  const steppedBy = (walk: Walk, number: number): Walk => {
    const sent = clockEvents(calendar);
    const steps = hike.space.configurations[reached(hike, walk)]!.steps.filter(
      ({ event }) => !sent.has(hike.machine.events[event]!.key),
    );
    return steps.length === 0 ? walk : take(walk, steps[number % steps.length]!);
  };
  const walks: readonly (readonly [string, Walk])[] = [
    ['just begun', begin(hike, 1, andes)],
    [
      'with steps on several dates',
      doing(moveTo(hike, doing(begin(hike, 2, andes), 'boots.washed'), '2001-06-03T10:30'), 'hut.asked'),
    ],
    ['whose date went back before its beginning', moveTo(hike, begin(hike, 0, alps), '2001-04-02T00:00')],
    [
      'that went back and on again',
      doing(
        moveTo(hike, moveTo(hike, begin(hike, 0, alps), '2001-04-02T00:00'), '2001-05-02T12:00'),
        'hut.asked',
      ),
    ],
    ['that is over', moveTo(hike, begin(hike, 0, alps), '2001-12-31T00:00')],
  ];

  it.each(walks)('is read as it was written: one %s', (_, walk) => {
    expect(walkFrom(hike, walkText(hike, walk))!.present).toEqual(walk);
  });

  it('is read as it was written, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(400_000)), { maxLength: 25 }),
        (start, acts) => {
          let walk = begin(hike, start, start === 2 ? andes : alps);
          for (const [moves, number] of acts) walk = moves ? movedBy(walk, number) : steppedBy(walk, number);
          expect(walkFrom(hike, walkText(hike, walk))!.present).toEqual(walk);
        },
      ),
    );
  });

  it('holds the start, the zone, steps, and dates where they move', () => {
    // Of three steps that lead on, asking for a hut comes second; 1 September is 153 days after 1 April.
    const asked = doing(begin(hike, 2, andes), 'hut.asked');
    expect(walkText(hike, moveTo(hike, asked, '2001-09-01T00:00'))).toBe(
      `2.1.1.-${(153 * 24 * 60).toString(36)}`,
    );
  });

  it('goes without a zone and dates where the machine has no calendar', () => {
    const begun = begin(lights, 0, undefined);
    const step = lights.space.configurations[reached(lights, begun)]!.steps[1]!;
    const walk = take(begun, step);
    expect(walkText(lights, walk)).toBe('0.1');
    expect(walkFrom(lights, '0.1')!.present).toEqual(walk);
  });

  it('can be undone step by step, back to its beginning', () => {
    const walk = walks[1]![1];
    const history = walkFrom(hike, walkText(hike, walk))!;
    expect(history.past).toHaveLength(3);
    expect(undo(undo(undo(history))).present).toEqual(begin(hike, 2, andes));
  });

  it.each([
    ['nothing', ''],
    ['no start', '9.0'],
    ['no zone', '0'],
    ['a zone that there is not', '0.7'],
    ['a zone that does not go with the answers', '0.1'],
    ['a step that does not lead on', '0.0.zz'],
    ['a step that only the calendar takes', '1.1.0'],
    ['a date after the last', '0.0.-zzzzzz'],
    ['a date too far to be one', `0.0.-${'z'.repeat(40)}`],
    ['other characters', '0.0.1 2'],
    ['a sign and nothing after it', '0.0.-'],
  ])('is null where it says %s', (_, text) => {
    expect(walkFrom(hike, text)).toBeNull();
  });
});
