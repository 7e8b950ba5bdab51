import { describe, expect, it } from 'vitest';
import { independenceOf, type Walk as PathWalk, walkClasses } from '../../src/paths/index.ts';
import { fromHash, toHash } from '../../src/review/logic/address.ts';
import { momentInWords, numberInWords } from '../../src/review/logic/format.ts';
import { guardInWords } from '../../src/review/logic/guard-words.ts';
import { endingOf, innermost, isRefused, type Model, modelOf } from '../../src/review/logic/model.ts';
import { classesFrom } from '../../src/review/logic/paths/classes.ts';
import { choicesOf, endingOfStory, linesOf, stepsOf } from '../../src/review/logic/paths/story.ts';
import { go, historyOf, redo, undo } from '../../src/review/logic/walk/history.ts';
import { askedFields, firstValues, startFor, zonesFor } from '../../src/review/logic/walk/profile.ts';
import { words } from '../../src/review/words.ts';
import { fixture } from './fixture.ts';

const data = await fixture();
const [hike, lights] = data.machines.map((machine) => modelOf(machine)) as [Model, Model];

describe('the unpacked state space', () => {
  it('gives every configuration its states by id, the root first', () => {
    for (const { states } of hike.space.configurations) expect(states[0]).toBe('hike');
  });

  it('has an open event for every step, and a reason for every event that is closed', () => {
    for (const { steps, closed } of hike.space.configurations) {
      const open = [...closed.keys()].filter((event) => closed[event] === -1);
      expect(new Set(steps.map(({ event }) => event))).toEqual(new Set(open));
      for (const why of closed) if (why >= 0) expect(hike.machine.space.whys[why]).toBeDefined();
    }
  });

  it('refuses an index that points at nothing', () => {
    const space = { ...hike.machine.space, configurations: [[0, 0, 99]] };
    expect(() => modelOf({ ...hike.machine, space })).toThrow('Expected an index of a list of closed events');
  });

  it('knows which events set a transition off', () => {
    const events = hike.eventsOf.get('hike.planning.hut.free/hut.asked/0')!;
    expect(events.map((event) => hike.machine.events[event]!.key)).toEqual(['hut.asked']);
  });

  it('tells the innermost states from those around them', () => {
    const start = hike.machine.starts[0]!.configuration;
    expect(innermost(hike, hike.space.configurations[start]!.states)).toEqual([
      'hike.planning.season.winter',
      'hike.planning.hut.free',
      'hike.planning.boots.shelved',
    ]);
  });
});

describe('the profile form', () => {
  const { form, starts, calendar } = hike.machine;

  it('asks a field only where it depends on nothing or on what was chosen', () => {
    expect(askedFields(form, { member: 'yes', booted: 'yes' }).map(({ id }) => id)).toEqual(['member']);
    expect(askedFields(form, { member: 'no' }).map(({ id }) => id)).toEqual(['member', 'booted']);
  });

  it('finds the start for the answers, and none for answers that no start has', () => {
    expect(startFor({ form, starts }, { member: 'yes', booted: 'no' })).toBe(0);
    expect(startFor({ form, starts }, { member: 'no', booted: 'no' })).toBe(2);
    expect(startFor({ form, starts: starts.slice(0, 2) }, { member: 'no', booted: 'no' })).toBe(-1);
  });

  it('takes no notice of what a start says of fields that are not asked for', () => {
    expect(startFor({ form: [], starts: [{ values: { settled: 'so' }, configuration: 0 }] }, {})).toBe(0);
  });

  it('opens with the answers of the first start', () => {
    expect(firstValues({ form, starts })).toEqual({ member: 'yes', booted: 'yes' });
  });

  it('offers the zones that go with the answers', () => {
    expect(zonesFor(calendar, { member: 'yes' }).map(({ id }) => id)).toEqual(['alps']);
    expect(zonesFor(calendar, { member: 'no' }).map(({ id }) => id)).toEqual(['alps', 'andes']);
    expect(zonesFor(null, {})).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    ['hike', hike],
    ['lights', lights],
  ] as const)('come one at a time as walkClasses walks them: %s', (_, model) => {
    const independence = independenceOf(model.space);
    for (const { configuration } of model.machine.starts) {
      const expected: { steps: number[]; end: number }[] = [];
      const places: number[] = [];
      const walk: PathWalk = {
        enter: (step) => places.push(model.space.configurations[step.from]!.steps.indexOf(step)),
        end: (end) => expected.push({ steps: [...places], end }),
        leave: () => places.pop(),
      };
      walkClasses(model.space, configuration, independence, model.repeats, walk);
      expect([...classesFrom(model.space, configuration, independence, model.repeats)]).toEqual(expected);
      expect(expected.length).toBeGreaterThan(1);
    }
  });
});

describe('a story', () => {
  it('reads as sentences, with reasons where an attempt is refused', () => {
    const story = { start: 2, steps: [1] };
    const [line] = linesOf(hike, stepsOf(hike, story));
    expect(line!.text.en).toBe('It happened: hut.asked.');
    expect(line!.refused).toEqual(['S-2', 'S-3']);
    expect(isRefused(hike, line!.step)).toBe(true);
  });

  it('ends in the final state below the root, and nowhere while steps lead on', () => {
    const ends = hike.machine.suite.stories.map((story) => endingOfStory(hike, story));
    expect(ends.every((end) => end?.length === 1)).toBe(true);
    expect(endingOfStory(hike, { start: 0, steps: [] })).toBeNull();
    expect(endingOf(hike, hike.machine.starts[0]!.configuration)).toBeNull();
  });

  it('names the step that it cannot take', () => {
    expect(() => stepsOf(hike, { start: 0, steps: [9] })).toThrow('Expected a step below');
    expect(() => stepsOf(hike, { start: 9, steps: [] })).toThrow('Expected a start below 3, got 9.');
  });

  it('tells how it begins in words', () => {
    const choices = choicesOf(hike.machine.form, hike.machine.starts[1]!.values);
    expect(choices.map(({ label, value }) => `${label.en}: ${value.en}`)).toEqual([
      'Member of the club: no',
      'Boots are dry: yes',
    ]);
  });
});

describe('history', () => {
  it('takes back and restores, and forgets what was undone when it goes another way', () => {
    const three = go(go(historyOf(1), 2), 3);
    expect(undo(three).present).toBe(2);
    expect(redo(undo(three)).present).toBe(3);
    expect(redo(go(undo(three), 9)).present).toBe(9);
    expect(undo(historyOf(1)).present).toBe(1);
    expect(redo(historyOf(1)).present).toBe(1);
  });
});

describe('the address', () => {
  const fallback = {
    machine: 'hike',
    language: 'ru',
    view: 'diagram',
    theme: 'system',
    picture: null,
    picked: null,
    story: null,
    step: 0,
    walk: null,
  } as const;
  const machines = ['hike', 'lights'];

  it('is read as it was written', () => {
    const address = {
      machine: 'lights',
      language: 'en',
      view: 'paths',
      theme: 'dark',
      picture: 'whole',
      picked: { kind: 'transition', id: 'lights.red/timer.ran/0' },
      story: '0-1-2',
      step: 2,
      walk: '0.a',
    } as const;
    expect(fromHash(toHash(address), machines, fallback, 'ru')).toEqual(address);
  });

  it('falls back where it says what the page does not know', () => {
    expect(fromHash('#machine=other&lang=fr&view=all', machines, fallback, 'ru')).toEqual(fallback);
  });
});

describe('words', () => {
  it('are there in both languages, none empty', () => {
    const said = (part: unknown): string[] =>
      typeof part === 'function'
        ? [String(part(1, 2))]
        : typeof part === 'string'
          ? [part]
          : Object.values(part as object).flatMap(said);
    expect(said(words.ru)).toHaveLength(said(words.en).length);
    for (const word of [...said(words.ru), ...said(words.en)]) expect(word).toMatch(/\S/);
  });

  it('write a condition as a clause, the contrary in its own words where it has them', () => {
    const guard = {
      op: 'and',
      of: [
        { op: 'not', of: { op: 'named', name: 'isDry', params: undefined } },
        {
          op: 'or',
          of: [
            { op: 'stateIn', state: 'wet' },
            { op: 'not', of: { op: 'named', name: 'other', params: undefined } },
          ],
        },
      ],
    } as const;
    const named = (name: string, holds: boolean) =>
      name === 'isDry' ? (holds ? 'dry' : 'boots are wet') : undefined;
    const clause = guardInWords(guard, {
      and: 'and',
      or: 'or',
      not: 'not',
      inState: (id) => `in ${id}`,
      named,
    });
    expect(clause).toBe('boots are wet, and (in wet, or not other)');
  });

  it('write moments and numbers as each language does', () => {
    expect(momentInWords('2001-05-01T09:30', 'en')).toBe('1 May 2001 at 09:30');
    expect(momentInWords('2001-05-01T09:30', 'ru')).toContain('1 мая 2001');
    expect(numberInWords('209839914', 'en')).toBe('209,839,914');
    expect(numberInWords('12345678901234567890', 'ru').replace(/\s/g, ' ')).toBe(
      '12 345 678 901 234 567 890',
    );
  });
});
