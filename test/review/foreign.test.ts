import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, assign, createMachine, fromPromise } from 'xstate';
import { exploredForeign, foreignMachine, withForeign } from '../../src/review/foreign/index.ts';
import { modelOf } from '../../src/review/logic/model.ts';
import { stepsOf } from '../../src/review/logic/paths/story.ts';
import { packData, unpackData } from '../../src/review/packed/index.ts';
import { explore } from '../../src/space/index.ts';
import { hostile, markup } from '../draw/fixtures-of-texts.ts';
import type { Fixture } from '../space/fixtures/index.ts';
import { wild } from '../space/wild/index.ts';

/** The events of a fixture as exploring is told of them. */
const optionsOf = ({ events, actors, inputs }: Fixture) => ({
  alphabet: events.map((event, index) => ({ key: `${event.type} #${index}`, event })),
  ...(actors && { actors }),
  ...(inputs && { inputs }),
});

describe.each(wild)('$name, as its author wrote it', (fixture) => {
  const { machine } = fixture;
  const space = explore(machine, optionsOf(fixture));
  const shown = exploredForeign(machine, optionsOf(fixture));

  it('has a name and an explanation for everything in both languages', () => {
    const { states, transitions, chart, events } = shown;
    for (const { id } of chart.states) {
      for (const text of [states[id]!.name, states[id]!.about]) expect(text.ru && text.en).not.toBe('');
    }
    for (const { id } of chart.transitions) expect(transitions[id]!.ru && transitions[id]!.en).not.toBe('');
    for (const { name, step } of events) expect(name.ru && name.en && step.ru && step.en).not.toBe('');
  });

  it('can be walked through as it was explored', () => {
    const model = modelOf(shown);
    expect(model.space.configurations.map(({ states, steps }) => [states, steps.length])).toEqual(
      space.configurations.map(({ states, steps }) => [states, steps.length]),
    );
    expect(shown.starts.map(({ configuration }) => configuration)).toEqual(space.starts);
  });

  it('has stories that together take every transition that can be taken', () => {
    const model = modelOf(shown);
    const told = shown.suite.stories.flatMap((story) => stepsOf(model, story));
    const taken = new Set(told.flatMap(({ transitions }) => transitions));
    const began = space.beginnings.flatMap(({ transitions }) => transitions);
    expect(
      [...space.taken].filter((id) => !taken.has(id) && !began.includes(id) && id.includes('/')),
    ).toEqual([]);
    expect(shown.suite.atLeast).toBeLessThanOrEqual(shown.suite.stories.length);
  });

  it('comes through the file', () => {
    const data = withForeign([{ ...shown, views: [], pages: [] }], null);
    expect(unpackData(packData(data))).toEqual(JSON.parse(JSON.stringify(data)));
    expect(data.language).toBe('en');
  });
});

const door = createMachine({
  id: 'door',
  description: 'A door with a bell',
  initial: 'open',
  states: {
    open: {
      description: 'Anybody may come in',
      on: { push: { target: 'shut', guard: 'isFree' } },
      after: { 5000: 'shut' },
    },
    shut: { invoke: { src: 'ring', onDone: 'open' }, on: { lock: 'locked' } },
    locked: { type: 'final' },
  },
}).provide({ guards: { isFree: () => false }, actors: { ring: fromPromise(async () => 1) } });

describe('a machine without texts of its own', () => {
  const shown = exploredForeign(door, { actors: { ring: { done: [1] } } });

  it('is told by its keys and descriptions, and says where a description is missing', () => {
    expect(shown.about.ru).toBe('A door with a bell');
    expect(shown.states['door.open']).toEqual({
      name: { ru: 'open', en: 'open' },
      about: { ru: 'Anybody may come in', en: 'Anybody may come in' },
    });
    expect(shown.states['door.shut']!.about.en).toBe('The machine has no description of it.');
  });

  it('tells in Russian and in English what happens by itself', () => {
    const texts = Object.values(shown.transitions);
    expect(texts).toContainEqual({ ru: 'через 5000 мс', en: 'after 5000 ms' });
    expect(texts).toContainEqual({ ru: 'ring: завершено', en: 'ring done' });
  });

  it('tells what comes from outside, from a timer and from a task', () => {
    expect(Object.fromEntries(shown.events.map(({ key, actor }) => [key, actor]))).toMatchObject({
      push: 'events',
      'after 5000 in door.open': 'timers',
    });
    expect(shown.events.map(({ actor }) => actor)).toContain('services');
  });

  it('says why an event is closed: nobody answers, a condition fails, a timer does not run, or it is over', () => {
    const { configurations } = modelOf(shown).space;
    const why = (state: string, key: string) => {
      const { closed } = configurations.find(({ states }) => states.includes(state))!;
      return shown.space.whys[closed[shown.events.findIndex((event) => event.key === key)]!]?.en;
    };
    expect(why('door.open', 'lock')).toContain('None of the current states');
    expect(why('door.open', 'push')).toContain('condition');
    expect(why('door.shut', 'after 5000 in door.open')).toContain('timer');
    expect(why('door.locked', 'lock')).toContain('over');
  });
});

describe('what cannot be explored whole', () => {
  const counter = createMachine({
    id: 'counter',
    context: { count: 0 },
    on: {
      more: {
        actions: assign({ count: ({ context }: { context: { count: number } }) => context.count + 1 }),
      },
    },
  });
  const holder = createMachine({ id: 'holder', context: { seen: new Map() }, on: { look: {} } });

  it.each([
    ['a machine without end', counter, 'count'],
    ['a context that cannot be compared', holder, 'Map'],
  ])(
    '%s comes with its picture, without walk and paths, and says why',
    async (_, machine: AnyStateMachine, why) => {
      const shown = await foreignMachine(machine, { budget: 50 });
      expect(shown.starts).toEqual([]);
      expect(shown.remarks.map(({ en }) => en).join()).toContain(why);
      expect(shown.remarks[0]!.ru).toContain('не исследовано');
      expect(shown.views).toHaveLength(1);
      expect(modelOf(shown).space.configurations).toEqual([]);
    },
  );
});

describe('a machine whose names are markup', () => {
  it('keeps the words, without what only controls how they are shown', () => {
    const shown = exploredForeign(markup, {});
    const names = Object.values(shown.states).map(({ name }) => name.en);
    expect(names).toContain(hostile[0]);
    expect(names).toContain('ab c d\ne\ufffd');
  });
});

describe('a page of several machines', () => {
  it('keeps what it has of its own, and tells apart machines with the same id', async () => {
    const shown = await foreignMachine(door, {});
    const alone = withForeign([shown, shown], null);
    expect(alone.machines.map(({ id, name }) => [id, name.en])).toEqual([
      ['door', 'door'],
      ['door 2', 'door 2'],
    ]);
    const title = { ru: 'Своё', en: 'Own' };
    const beside = withForeign([shown], { ...alone, title });
    expect(beside.title).toEqual(title);
    expect(beside.machines.map(({ id }) => id)).toEqual(['door', 'door 2', 'door 3']);
  });
});
